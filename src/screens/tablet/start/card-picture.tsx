const modules =
  '7 9 10 11 12 33 34 53 56 57 76 79 82 99 102 120 125 141 147 150 163 168 171 189 192 194 210 215 232';

/** A drawn card, for the place where the camera's picture will be. Not a real code. */
export function CardPicture({ word }: { word: string }) {
  return (
    <svg viewBox="0 0 250 230" aria-hidden className="h-full max-h-80 w-full -rotate-5 p-4">
      <rect x="12" y="10" width="226" height="210" rx="10" fill="#fff" />
      <g transform="translate(67 24) scale(5.5)" fill="#13232b">
        {modules.split(' ').map((place) => (
          <rect
            key={place}
            x={7 + (Number(place) % 7)}
            y={Math.floor(Number(place) / 12)}
            width="1.02"
            height="1.02"
          />
        ))}
        {modules.split(' ').map((place) => (
          <rect key={place} x={Number(place) % 21} y={8 + (Number(place) % 6)} width="1.02" height="1.02" />
        ))}
        {['M0 0', 'M14 0', 'M0 14'].map((corner) => (
          <path key={corner} d={`${corner}h7v7h-7z m1 1v5h5v-5z m1 1h3v3h-3z`} fillRule="evenodd" />
        ))}
        <path d="M10 15h2v1h2v2h3v-2h2v3h-4v2h-3v-3h-2zM17 18h3v1h-3z" />
      </g>
      <text
        x="125"
        y="166"
        textAnchor="middle"
        fontSize="15"
        fontWeight="600"
        fill="#13232b"
        className="code"
      >
        •••• •••• •••• ••••
      </text>
      <text x="125" y="196" textAnchor="middle" fontSize="15" fontWeight="600" fill="#0e4f60">
        {word}
      </text>
    </svg>
  );
}
