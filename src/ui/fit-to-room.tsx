'use client';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** What stands on a wall is seen whole, since nobody scrolls there: drawn smaller when it is taller than its room. */
export function FitToRoom({ children }: { children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, content.current];
    if (!outer || !inner) return;
    const fit = () => {
      inner.style.zoom = '1';
      const share = outer.clientHeight / inner.scrollHeight;
      if (share < 1) inner.style.zoom = String(share);
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(outer);
    return () => sizes.disconnect();
  });
  return (
    <div ref={room} className="min-h-0 flex-1 overflow-hidden">
      <div ref={content} className="flex min-h-full flex-col">
        {children}
      </div>
    </div>
  );
}
