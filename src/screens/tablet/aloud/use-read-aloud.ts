'use client';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

/** Reads Vietnamese aloud with a voice of this machine; `available` is false where it has none. */
export function useReadAloud() {
  const available = useSyncExternalStore(watchVoices, hasVietnameseVoice, () => false);
  const [speaking, setSpeaking] = useState(false);

  const stop = useCallback(() => {
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    setSpeaking(false);
  }, []);

  const read = useCallback(
    (text: string) => {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = 'vi-VN';
      utterance.voice = vietnameseVoice() ?? null;
      utterance.addEventListener('end', () => setSpeaking(false));
      utterance.addEventListener('error', () => setSpeaking(false));
      setSpeaking(true);
      window.speechSynthesis.speak(utterance);
    },
    [stop],
  );

  useEffect(() => stop, [stop]);

  return { available, speaking, read, stop };
}

export type ReadAloud = ReturnType<typeof useReadAloud>;

function vietnameseVoice(): SpeechSynthesisVoice | undefined {
  return window.speechSynthesis.getVoices().find((voice) => /^vi\b/i.test(voice.lang));
}

function hasVietnameseVoice(): boolean {
  return 'speechSynthesis' in window && vietnameseVoice() !== undefined;
}

function watchVoices(changed: () => void): () => void {
  if (!('speechSynthesis' in window)) return () => {};
  window.speechSynthesis.addEventListener('voiceschanged', changed);
  return () => window.speechSynthesis.removeEventListener('voiceschanged', changed);
}
