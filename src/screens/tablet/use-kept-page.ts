'use client';
import { useEffect, useState } from 'react';

const lookForNewMs = 300_000;

/**
 * Keeps this page on the tablet, so that it opens again without a network. A new version is fetched in the background
 * and comes up only while the tablet is free: never under a ballot that somebody is marking.
 */
export function useKeptPage(isFree: boolean): void {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  const [isOutdated, setOutdated] = useState(false);

  useEffect(() => {
    // Browsers offer it to secure pages alone.
    if (!('serviceWorker' in navigator)) return;
    const { serviceWorker } = navigator;
    const ended = new AbortController();
    const hadOne = serviceWorker.controller !== null;
    if (hadOne)
      serviceWorker.addEventListener('controllerchange', () => setOutdated(true), { signal: ended.signal });
    async function start() {
      const registration = await serviceWorker.register('/vote-worker.js', { scope: '/vote' });
      followNew(registration, setWaiting, ended.signal);
      const { active } = await serviceWorker.ready;
      active?.postMessage({ type: 'keep', path: window.location.pathname });
    }
    // A tablet that cannot keep the page works as long as there is a network.
    start().catch(() => {});
    return () => ended.abort();
  }, []);

  useEffect(() => {
    if (isFree) waiting?.postMessage({ type: 'activate' });
  }, [isFree, waiting]);
  useEffect(() => {
    if (isFree && isOutdated) window.location.reload();
  }, [isFree, isOutdated]);
}

function followNew(
  registration: ServiceWorkerRegistration,
  found: (worker: ServiceWorker | null) => void,
  signal: AbortSignal,
): void {
  found(registration.waiting);
  const look = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => found(registration.waiting), { signal });
  };
  registration.addEventListener('updatefound', look, { signal });
  look();
  const timer = setInterval(() => void registration.update().catch(() => {}), lookForNewMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
