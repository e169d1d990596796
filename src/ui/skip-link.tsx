type SkipLinkProps = { href?: string | undefined; children: string };

/** First thing Tab reaches: past the menu, to the content. */
export function SkipLink({ href = '#main', children }: SkipLinkProps) {
  return (
    <a
      href={href}
      className="absolute top-2 left-2 z-50 -translate-y-20 rounded-control bg-lam-700 px-4 py-2.5 font-semibold text-white no-underline focus:translate-y-0"
    >
      {children}
    </a>
  );
}
