'use client';
import { useMessages } from 'use-intl';
import { cardColour } from './card-colours';

/** The colour of a form's cards, with its name. */
export function FormColour({ colour }: { colour: string }) {
  const names = new Map<string, string>(Object.entries(useMessages().cards.colour));
  const { ground, edge } = cardColour(colour);
  return (
    <span className="inline-flex items-center gap-1.5 text-note text-ink-2">
      <span
        aria-hidden
        className="size-4 rounded-swatch border"
        style={{ backgroundColor: ground, borderColor: edge }}
      />
      {names.get(colour) ?? names.get('white')}
    </span>
  );
}
