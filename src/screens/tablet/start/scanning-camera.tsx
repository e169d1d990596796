import type { ReactNode } from 'react';
import { Note } from '@/ui/note';
import type { CardCamera } from './use-card-camera';

type Props = {
  camera: CardCamera;
  /** What to hold before it, and what it says of what it saw last; `refused`: there is no camera. */
  words: { scanning: string; seen: string; refused: string };
  /** The way to stop looking. */
  children: ReactNode;
};

/** What a camera sees that looks for a printed square. */
export function ScanningCamera({ camera: { video, state, mirrored }, words, children }: Props) {
  return (
    <div className="flex flex-col items-start gap-3">
      {state === 'none' ? (
        <Note tone="warn" role="alert">
          {words.refused}
        </Note>
      ) : (
        <>
          <video
            ref={video}
            muted
            playsInline
            aria-label={words.scanning}
            className={`aspect-video w-full max-w-md rounded-control border border-line-strong bg-paper-2 ${mirrored ? '-scale-x-100' : ''}`}
          />
          <p role="status">{words.seen}</p>
        </>
      )}
      {children}
    </div>
  );
}
