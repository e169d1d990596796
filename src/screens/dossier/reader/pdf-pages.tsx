'use client';
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { openPdf } from './open-pdf';

type PdfPagesProps = {
  bytes: ArrayBuffer;
  /** 1: as wide as the screen. */
  zoom: number;
  pageLabel: (page: number, of: number) => string;
  opening: string;
  onFail: () => void;
};

/** The pages one below the other; each is drawn when it comes near, so that a long paper opens at once. */
export function PdfPages({ bytes, zoom, pageLabel, opening, onFail }: PdfPagesProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const fail = useRef(onFail);
  useEffect(() => {
    let isOver = false;
    let close: (() => void) | null = null;
    openPdf(bytes).then(
      (opened) => {
        if (isOver) return opened.close();
        close = opened.close;
        setPdf(opened.document);
      },
      () => !isOver && fail.current(),
    );
    return () => {
      isOver = true;
      close?.();
    };
  }, [bytes]);

  if (!pdf) return <p role="status">{opening}</p>;
  return Array.from({ length: pdf.numPages }, (_, index) => (
    <PdfPage
      key={index}
      pdf={pdf}
      number={index + 1}
      zoom={zoom}
      label={pageLabel(index + 1, pdf.numPages)}
    />
  ));
}

type PdfPageProps = { pdf: PDFDocumentProxy; number: number; zoom: number; label: string };

function PdfPage({ pdf, number, zoom, label }: PdfPageProps) {
  const holder = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isNear = useNear(holder);
  const [text, setText] = useState('');
  useEffect(() => {
    if (!isNear) return;
    let isOver = false;
    let stop = () => {};
    async function show() {
      const page = await pdf.getPage(number);
      if (isOver || !canvas.current || !holder.current) return;
      stop = draw(page, canvas.current, holder.current.clientWidth);
      const read = await textOf(page);
      if (!isOver) setText(read);
    }
    show().catch(() => undefined);
    return () => {
      isOver = true;
      stop();
    };
  }, [pdf, number, zoom, isNear]);
  return (
    <figure
      ref={holder}
      style={{ width: `${zoom * 100}%` }}
      className="mx-auto mb-4 min-h-[60vh] max-w-none bg-white shadow-raised"
    >
      <figcaption className="px-2 py-1 text-note text-ink-2">{label}</figcaption>
      <canvas ref={canvas} aria-hidden className="block h-auto w-full" />
      <p className="sr-only">{text}</p>
    </figure>
  );
}

/** Draws as sharp as the screen is, within what old tablets can hold; the answer stops it. */
function draw(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): () => void {
  const plain = page.getViewport({ scale: 1 });
  const sharpness = Math.min(window.devicePixelRatio || 1, 2, 4000 / width);
  const viewport = page.getViewport({ scale: (width / plain.width) * sharpness });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const task = page.render({ canvas, viewport });
  task.promise.catch(() => undefined);
  return () => task.cancel();
}

/** What a screen reader reads of a page. */
async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join(' ');
}

/** Is it in view, or less than a screen away? Once it was, it stays so. */
function useNear(holder: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '100% 0px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return isNear;
}
