'use client';
import { create } from 'qrcode';

/** A QR code as one path, sharp at any size, with the four modules of quiet ground a reader needs. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data).flatMap((module, at) =>
    module ? [`M${(at % size) + 4} ${Math.floor(at / size) + 4}h1v1h-1z`] : [],
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size + 8} ${size + 8}`}
      shapeRendering="crispEdges"
      className="w-full bg-white text-ink"
    >
      <path d={dark.join('')} fill="currentColor" />
    </svg>
  );
}
