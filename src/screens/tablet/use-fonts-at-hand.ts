'use client';
import { useEffect } from 'react';

const faces = [
  '400 1rem "Be Vietnam Pro"',
  '500 1rem "Be Vietnam Pro"',
  '600 1rem "Be Vietnam Pro"',
  '700 1rem "Be Vietnam Pro"',
  '600 1rem "Noto Serif"',
  '600 1rem "JetBrains Mono"',
];

/** Fetches the letters of every screen with the first one: a later screen may come up without a network. */
export function useFontsAtHand(): void {
  useEffect(() => {
    // One letter of the Latin file and one of the Vietnamese file; a font that does not come has its fallback.
    for (const face of faces) document.fonts.load(face, 'aệ').catch(() => {});
  }, []);
}
