'use client';
import { useState, type ReactNode } from 'react';
import { Check, Circle, CircleDashed, Clock, Flag, Megaphone, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { UnitView } from '@/gate/oversight/units.loader';
import { foldForSearch } from '@/lib/text/vietnamese';
import { Card } from '@/ui/card';
import { SearchField } from '@/ui/search-field';
import { Tile, TileGrid } from '@/ui/tile';
import { bandOf, hrefOfUnit } from './unit-face';

type Face = { tone: 'plain' | 'done' | 'run' | 'bad'; ink: string; glyph: ReactNode };

const faces: Record<UnitView['standing'], Face> = {
  none: { tone: 'plain', ink: 'text-ink-3', glyph: <CircleDashed aria-hidden /> },
  preparing: { tone: 'plain', ink: 'text-ink-2', glyph: <Clock aria-hidden /> },
  late: { tone: 'bad', ink: 'text-son-700', glyph: <TriangleAlert aria-hidden /> },
  meeting: { tone: 'run', ink: 'text-lam-800', glyph: <Circle aria-hidden className="fill-current p-1" /> },
  announced: { tone: 'done', ink: 'text-lam-800', glyph: <Megaphone aria-hidden /> },
  reported: { tone: 'done', ink: 'text-lam-800', glyph: <Check aria-hidden /> },
};

/** Tình trạng từng đơn vị: one tile each in Vietnamese order, its state a word and a glyph. */
export function UnitTiles({ units }: { units: readonly UnitView[] }) {
  const t = useTranslations('oversight');
  const [sought, setSought] = useState('');
  const found = units.filter(({ name }) => foldForSearch(name).includes(foldForSearch(sought)));
  return (
    <Card
      title={t('units')}
      actions={
        <SearchField
          className="w-56"
          label={t('find')}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      }
    >
      <TileGrid label={t('units')} min="8.25rem">
        {found.map((unit) => (
          <UnitTile key={unit.id} unit={unit} />
        ))}
      </TileGrid>
      {found.length === 0 && <p className="py-2 text-ink-2">{t('nothingFound')}</p>}
      <p className="mt-4 text-note text-ink-2">{t('order')}</p>
    </Card>
  );
}

function UnitTile({ unit }: { unit: UnitView }) {
  const t = useTranslations('oversight');
  const band = bandOf(unit);
  const face = faces[unit.standing];
  const href = hrefOfUnit(unit);
  return (
    <Tile dense title={unit.name} tone={band ? 'warn' : face.tone} {...(href !== null && { href })}>
      <span className={`inline-flex items-center gap-1 ${band ? 'text-nghe-800' : face.ink}`}>
        {band ? <Flag aria-hidden /> : face.glyph}
        {band ? (
          <>
            {t(`flag.${band}`)} <span className="sr-only">, {t(`state.${unit.standing}`)}</span>
          </>
        ) : (
          t(`state.${unit.standing}`)
        )}
      </span>
    </Tile>
  );
}
