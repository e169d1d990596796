'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { makeQrReader } from './qr-reader';

export type CardCamera = {
  video: RefObject<HTMLVideoElement | null>;
  state: 'starting' | 'on' | 'none';
  /** As in a mirror, when the camera looks the way the screen does. */
  mirrored: boolean;
};

const betweenLooksMs = 150;
/** The same card is told once; it counts as taken away when it was not seen for so long. */
const takenAwayMs = 4000;

/** Which way the camera looks where a device has two: at whoever stands before the screen, or away from it. */
export type Facing = 'user' | 'environment';

/** Watches the camera for QR codes while the screen is up, and lets the camera go with it. */
export function useCardCamera(onText: (text: string) => void, facing: Facing = 'user'): CardCamera {
  const video = useRef<HTMLVideoElement>(null);
  const [state, setState] = useState<CardCamera['state']>('starting');
  const [mirrored, setMirrored] = useState(true);
  const told = useRef(onText);
  useEffect(() => {
    told.current = onText;
  });

  useEffect(() => {
    const ended = new AbortController();
    const screen = video.current;
    async function watch() {
      if (!screen || !('mediaDevices' in navigator)) throw new Error('There is no camera.');
      const stream = await openCamera(facing, ended.signal);
      setMirrored(stream.getVideoTracks()[0]?.getSettings().facingMode !== 'environment');
      screen.srcObject = stream;
      await screen.play();
      const read = await makeQrReader();
      setState('on');
      let last = { text: '', at: 0 };
      while (!ended.signal.aborted) {
        const text = await read(screen);
        const now = Date.now();
        if (text !== null && !ended.signal.aborted) {
          const isNew = text !== last.text || now - last.at > takenAwayMs;
          last = { text, at: now };
          if (isNew) told.current(text);
        }
        await pause(betweenLooksMs);
      }
    }
    watch().catch(() => {
      if (!ended.signal.aborted) setState('none');
    });
    return () => ended.abort();
  }, [facing]);

  return { video, state, mirrored };
}

/** The camera that looks that way; let go when the signal comes, even while it is still being opened. */
async function openCamera(facing: Facing, signal: AbortSignal): Promise<MediaStream> {
  const picture = { facingMode: facing, width: { ideal: 1280 } };
  const stream = await navigator.mediaDevices.getUserMedia({ video: picture, audio: false });
  const letGo = () => stream.getTracks().forEach((track) => track.stop());
  if (signal.aborted) letGo();
  signal.addEventListener('abort', letGo);
  return stream;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
