import { LoaderCircle } from 'lucide-react';

/** Something is on its way: one calm word where the page will be. */
export function LoadingScreen({ label }: { label: string }) {
  return (
    <p role="status" className="flex min-h-60 items-center justify-center gap-3 text-lead text-ink-2">
      <LoaderCircle aria-hidden className="size-6 animate-spin text-lam-700" />
      {label}
    </p>
  );
}
