'use client';
import { useSyncExternalStore } from 'react';

/** False in the page as the server sends it and until it listens, true from then on. */
export function useIsHere(): boolean {
  return useSyncExternalStore(neverChanges, hereAlready, notYet);
}

const neverChanges = () => () => {};
const hereAlready = () => true;
const notYet = () => false;
