'use client';
import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** Nothing is drawn smaller than this share of its size: it could not be read. */
const least = 0.3;
/** Halvings between the least and the most: to a hundredth of the size. */
const steps = 7;

type FitToRoomProps = {
  /** How many times its own size the content may be drawn, where there is room. */
  most?: number;
  children: ReactNode;
};

/** What stands on a wall is seen whole, since nobody scrolls there: drawn smaller where it is taller than its room. */
export function FitToRoom({ most = 1, children }: FitToRoomProps) {
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [room.current, content.current];
    if (!outer || !inner) return;
    const fit = () => fitInto(outer, inner, most);
    const sizes = new ResizeObserver(fit);
    sizes.observe(outer);
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      sizes.disconnect();
      document.fonts.removeEventListener('loadingdone', fit);
    };
  });
  return (
    <div ref={room} className="min-h-0 flex-1 overflow-hidden">
      <div ref={content} className="flex min-h-full flex-col">
        {children}
      </div>
    </div>
  );
}

/** Lines break elsewhere at another size, so the largest that fits is tried for, not computed. */
function fitInto(outer: HTMLElement, inner: HTMLElement, most: number): void {
  const fits = (zoom: number) => {
    inner.style.zoom = String(zoom);
    return outer.scrollHeight <= outer.clientHeight && outer.scrollWidth <= outer.clientWidth;
  };
  inner.style.minHeight = '0';
  let [small, large] = [least, most];
  if (fits(large)) small = large;
  else
    for (let step = 0; step < steps; step += 1) {
      const middle = (small + large) / 2;
      if (fits(middle)) small = middle;
      else large = middle;
    }
  inner.style.zoom = String(small);
  inner.style.minHeight = '';
}
