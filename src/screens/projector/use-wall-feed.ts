'use client';
import { useEffect, useState } from 'react';
import type { WallView } from '@/gate/projector/wall.loader';

const tryAgainMs = 5000;

/** The wall as the server tells it, live. The browser comes back by itself; where it gives up, the wall tries again. */
export function useWallFeed(first: WallView): WallView {
  const [view, setView] = useState(first);
  const { id } = first.conference;
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout>;
    function follow() {
      source = new EventSource(`/api/conferences/${id}/wall`);
      source.addEventListener('message', ({ data }) => {
        const told: WallView = JSON.parse(String(data));
        setView(told);
      });
      source.addEventListener('error', () => {
        if (source.readyState !== EventSource.CLOSED) return;
        timer = setTimeout(follow, tryAgainMs);
      });
    }
    follow();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [id]);
  return view;
}
