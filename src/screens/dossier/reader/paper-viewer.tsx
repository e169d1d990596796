'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { X, ZoomIn, ZoomOut } from 'lucide-react';
import type { SameWords } from '@/messages/same-words';
import type { Words } from '@/messages/catalogue';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { fetchPaper } from './fetch-paper';
import { PdfPages } from './pdf-pages';

export type ReadingWords = SameWords<Words['reading']>;

type PaperViewerProps = {
  title: string;
  url: string;
  kind: 'pdf' | 'jpeg' | 'png';
  words: ReadingWords;
  onClose: () => void;
};

const zooms = [1, 1.5, 2, 3];

type Shown = { at: 'opening' } | { at: 'open'; bytes: ArrayBuffer } | { at: 'failed' } | { at: 'not-shown' };

/** A paper over the whole page: nothing behind it is lost, and the browser keeps focus inside and gives it back. */
export function PaperViewer({ title, url, kind, words, onClose }: PaperViewerProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [zoom, setZoom] = useState(0);
  const [attempt, setAttempt] = useState(1);
  const shown = usePaper(url, attempt);
  const [isBeyond, setBeyond] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const step = (by: 1 | -1) => setZoom((now) => Math.max(0, Math.min(zooms.length - 1, now + by)));
  const scale = zooms[zoom] ?? 1;

  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="m-0 flex h-dvh max-h-none w-screen max-w-none flex-col bg-paper text-ink"
    >
      <header className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line bg-surface px-4 py-2 tablet:px-6">
        <h2 id={`${id}-title`} className="min-w-0 flex-1 basis-48 font-doc text-[1.25rem] font-semibold">
          {title}
        </h2>
        <div className="flex gap-2">
          <Button
            size="md"
            icon={<ZoomOut aria-hidden />}
            aria-label={words.smaller}
            onClick={() => step(-1)}
          />
          <Button size="md" icon={<ZoomIn aria-hidden />} aria-label={words.larger} onClick={() => step(1)} />
          <Button size="md" variant="primary" icon={<X aria-hidden />} onClick={onClose}>
            {words.close}
          </Button>
        </div>
      </header>
      <div
        tabIndex={0}
        role="region"
        aria-label={title}
        className="min-h-0 flex-1 overflow-auto px-2 py-4 text-lead tablet:px-6"
      >
        {shown.at === 'opening' && <p role="status">{words.opening}</p>}
        {shown.at === 'failed' && (
          <div role="alert" className="flex flex-col items-start gap-4 p-4">
            <p>{words.failed}</p>
            <Button size="md" onClick={() => setAttempt(attempt + 1)}>
              {words.again}
            </Button>
          </div>
        )}
        {isBeyond && (
          <div role="alert" className="flex flex-col items-start gap-4 p-4">
            <p>{words.notShown}</p>
            <LinkButton size="md" href={url} download>
              {words.download}
            </LinkButton>
          </div>
        )}
        {shown.at === 'open' && kind === 'pdf' && !isBeyond && (
          <PdfPages
            bytes={shown.bytes}
            zoom={scale}
            opening={words.opening}
            pageLabel={(page, of) => words.page.replace('{page}', String(page)).replace('{of}', String(of))}
            onFail={() => setBeyond(true)}
          />
        )}
        {shown.at === 'open' && kind !== 'pdf' && (
          <Picture bytes={shown.bytes} type={`image/${kind}`} zoom={scale} title={title} />
        )}
      </div>
    </dialog>
  );
}

function usePaper(url: string, attempt: number): Shown {
  const [shown, setShown] = useState<Shown>({ at: 'opening' });
  useEffect(() => {
    let isOver = false;
    fetchPaper(url).then(
      (bytes) => !isOver && setShown({ at: 'open', bytes }),
      () => !isOver && setShown({ at: 'failed' }),
    );
    return () => {
      isOver = true;
    };
  }, [url, attempt]);
  return shown;
}

type PictureProps = { bytes: ArrayBuffer; type: string; zoom: number; title: string };

/** Drawn from memory, turned as the camera held it. */
function Picture({ bytes, type, zoom, title }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isOver = false;
    async function draw() {
      const picture = await createImageBitmap(new Blob([bytes], { type }));
      const shown = canvas.current;
      if (isOver || !shown) return;
      shown.width = picture.width;
      shown.height = picture.height;
      shown.getContext('2d')?.drawImage(picture, 0, 0);
    }
    draw().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [bytes, type]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={title}
      style={{ width: `${zoom * 100}%` }}
      className="mx-auto block h-auto max-w-none"
    />
  );
}
