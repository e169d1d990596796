'use client';
import { useEffect, useState } from 'react';
import type { WallView } from '@/gate/projector/wall.loader';

const tryAgainMs = 2000;
/** The server says something every fifteen seconds: a line that is silent for longer than two of them is dead. */
const silenceMs = 40_000;
/** Lines end and begin anew; only what lasts is worth telling a hall. */
const toldAfterMs = 10_000;

/** The wall as the server tells it, live. A line that breaks or falls silent is begun anew; `isCutOff`: for some time none holds. */
export function useWallFeed(first: WallView): { view: WallView; isCutOff: boolean } {
  const [view, setView] = useState(first);
  const [isCutOff, setCutOff] = useState(false);
  const { id } = first.conference;
  useEffect(() => {
    let source: EventSource | null = null;
    let next: ReturnType<typeof setTimeout> | undefined;
    let telling: ReturnType<typeof setTimeout> | undefined;
    function begin() {
      source = new EventSource(`/api/conferences/${id}/wall`);
      source.addEventListener('open', alive);
      source.addEventListener('beat', alive);
      source.addEventListener('message', ({ data }) => {
        alive();
        const told: WallView = JSON.parse(String(data));
        setView(told);
      });
      source.addEventListener('error', lost);
      next = setTimeout(lost, silenceMs);
    }
    function alive() {
      clearTimeout(telling);
      telling = undefined;
      setCutOff(false);
      clearTimeout(next);
      next = setTimeout(lost, silenceMs);
    }
    function lost() {
      source?.close();
      telling ??= setTimeout(() => setCutOff(true), toldAfterMs);
      clearTimeout(next);
      next = setTimeout(begin, tryAgainMs);
    }
    begin();
    return () => {
      clearTimeout(telling);
      clearTimeout(next);
      source?.close();
    };
  }, [id]);
  return { view, isCutOff };
}
