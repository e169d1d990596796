const filled = [
  [9, 9],
  [17, 9],
  [25, 9],
  [9, 17],
  [17, 17],
  [9, 25],
] as const;

const open = [
  [25, 17],
  [17, 25],
  [25, 25],
] as const;

const tones = {
  lam: { ground: '#0E4F60', cell: '#fff', rim: '#fff' },
  white: { ground: '#fff', cell: '#0E4F60', rim: '#0E4F60' },
  quiet: { ground: '#DDEBEE', cell: '#0E4F60', rim: '#0E4F60' },
} as const;

type BrandMarkProps = { size?: number | undefined; tone?: keyof typeof tones | undefined };

/** Nine cells, six of them filled; `size` is in pixels at the normal root size. */
export function BrandMark({ size = 36, tone = 'lam' }: BrandMarkProps) {
  const { ground, cell, rim } = tones[tone];
  const side = `${size / 16}rem`;
  return (
    <svg width={side} height={side} viewBox="0 0 40 40" aria-hidden className="shrink-0">
      <rect width="40" height="40" rx="9" fill={ground} />
      {filled.map(([x, y]) => (
        <rect key={`${x}-${y}`} x={x} y={y} width="6" height="6" rx="1.2" fill={cell} />
      ))}
      {open.map(([x, y]) => (
        <rect
          key={`${x}-${y}`}
          x={x}
          y={y}
          width="6"
          height="6"
          rx="1.2"
          fill="none"
          stroke={rim}
          strokeOpacity=".6"
        />
      ))}
    </svg>
  );
}

type BrandProps = {
  name: string;
  href?: string | undefined;
  size?: number | undefined;
  onDark?: boolean | undefined;
};

/** The mark with the product's name. */
export function Brand({ name, href, size, onDark = false }: BrandProps) {
  const content = (
    <>
      <BrandMark size={size} tone={onDark ? 'white' : 'lam'} />
      <b className="font-bold whitespace-nowrap">{name}</b>
    </>
  );
  const look = `flex shrink-0 items-center gap-3 leading-[1.35] ${onDark ? 'text-white' : 'text-lam-800'}`;
  if (href === undefined) return <div className={look}>{content}</div>;
  return (
    <a href={href} className={`${look} rounded-control no-underline`}>
      {content}
    </a>
  );
}
