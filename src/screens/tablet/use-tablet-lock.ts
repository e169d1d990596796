'use client';
import { useEffect } from 'react';

/** Keeps a paired tablet at the vote: the whole screen, always awake, and no way back by the browser's own keys. */
export function useTabletLock(isLocked: boolean): void {
  useEffect(() => {
    if (!isLocked) return;
    const ended = new AbortController();
    const { signal } = ended;
    window.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
    // Browsers give the whole screen only to a touch.
    window.addEventListener('pointerup', fillScreen, { signal });
    stayHere(signal);
    keepAwake(signal);
    return () => ended.abort();
  }, [isLocked]);
}

function fillScreen(): void {
  const isWhole = window.matchMedia('(display-mode: fullscreen), (display-mode: standalone)').matches;
  if (isWhole || document.fullscreenElement || !document.fullscreenEnabled) return;
  document.documentElement.requestFullscreen({ navigationUI: 'hide' }).catch(() => {});
}

/** “Back” comes to this page again. */
function stayHere(signal: AbortSignal): void {
  window.history.pushState(window.history.state, '');
  window.addEventListener('popstate', () => window.history.pushState(window.history.state, ''), { signal });
}

/** The screen stays on while the page is seen; browsers take the lock back whenever it is hidden. */
function keepAwake(signal: AbortSignal): void {
  if (!('wakeLock' in navigator)) return;
  let lock: WakeLockSentinel | null = null;
  async function ask() {
    if (document.visibilityState !== 'visible') return;
    lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (signal.aborted) await lock?.release();
  }
  document.addEventListener('visibilitychange', () => void ask(), { signal });
  signal.addEventListener('abort', () => void lock?.release());
  void ask();
}
