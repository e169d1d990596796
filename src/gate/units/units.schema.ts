import { z } from 'zod';
import type { Organisation } from '@/domain/organisation/organisation';
import type { OrganisationId } from '@/domain/kernel/ids';
import { isDay } from '@/lib/text/date';
import { squash } from '@/lib/text/vietnamese';
import { columnChoice } from '../people/people.schema';

const text = (longest: number) => z.string().overwrite(squash).max(longest, 'too-long');
const needed = (longest: number) => z.string().overwrite(squash).min(1, 'required').max(longest, 'too-long');
const lines = z
  .string()
  .max(500, 'too-long')
  .transform((typed) => typed.split('\n').map(squash).filter(Boolean));
const version = z.int();

/** Head and foot of the unit's documents, as the form holds them: one line a line. */
const letterhead = z.object({
  superiorHeaderLines: lines,
  issuerHeaderLines: lines.refine((written) => written.length > 0, 'required'),
  issuerName: needed(300),
  symbol: text(50),
  placeName: text(100),
  archiveLine: text(200),
  sealPlace: text(300),
});

const details = letterhead.extend({
  name: needed(300),
  shortName: text(100),
  level: needed(100),
  regime: z.enum(['party', 'state'], 'required'),
  managingAuthority: text(300),
  abolishedOn: z
    .string()
    .refine((day) => day === '' || isDay(day), 'date')
    .transform((day) => (day === '' ? null : day)),
});

/** A new unit below the one it is created under. */
export const createUnitSchema = details;

/** The unit's data and its place, written from the version named. */
export const saveUnitSchema = details
  .extend({ version, parentId: z.union([z.uuid(), z.literal('')]) })
  .transform(({ version: from, parentId, ...written }) => ({
    version: from,
    parentId: parentId === '' ? null : (parentId as OrganisationId),
    details: written,
  }));

/** Head and foot alone. */
export const saveLetterheadSchema = letterhead
  .extend({ version })
  .transform(({ version: from, ...written }) => ({ version: from, letterhead: written }));

const list = z.array(text(300)).max(10, 'too-long');

/** Units of a sheet. Empty cells are left as they stand. */
export const importUnitsSchema = z.object({
  file: needed(200),
  choice: columnChoice,
  units: z
    .array(
      z.object({
        name: needed(300),
        shortName: text(100),
        level: text(100),
        superiorName: text(300),
        regime: z.enum(['party', 'state'], 'required').nullable(),
        superiorHeaderLines: list,
        issuerHeaderLines: list,
        issuerName: text(300),
        symbol: text(50),
        placeName: text(100),
        archiveLine: text(200),
        sealPlace: text(300),
        managingAuthority: text(300),
      }),
    )
    .min(1, 'at-least-one')
    .max(2000, 'too-long'),
});

/** The import that is undone. */
export const undoUnitsImportSchema = z.object({ importId: z.uuid('invalid') });

/** The forms as the screens hold them. */
export type UnitForm = z.input<typeof details>;
export type LetterheadForm = z.input<typeof letterhead>;

/** The fields of the letterhead, in the order of the form. */
export const letterheadFields = [
  'superiorHeaderLines',
  'issuerHeaderLines',
  'issuerName',
  'symbol',
  'placeName',
  'archiveLine',
  'sealPlace',
] as const satisfies readonly (keyof LetterheadForm)[];

/** Every field of a unit, in the order of the form. */
export const unitFields = [
  ...(['name', 'shortName', 'level', 'regime', 'managingAuthority', 'abolishedOn'] as const),
  ...letterheadFields,
] as const satisfies readonly (keyof UnitForm)[];

/** What stands, as the form shows it. */
export function unitFormOf(unit: Omit<Organisation, 'id' | 'parentId' | 'version'>): UnitForm {
  const { name, shortName, level, regime, managingAuthority, abolishedOn } = unit;
  const own = { name, shortName, level, regime, managingAuthority, abolishedOn: abolishedOn ?? '' };
  const { issuerName, symbol, placeName, archiveLine, sealPlace } = unit;
  return {
    ...own,
    ...{ issuerName, symbol, placeName, archiveLine, sealPlace },
    superiorHeaderLines: unit.superiorHeaderLines.join('\n'),
    issuerHeaderLines: unit.issuerHeaderLines.join('\n'),
  };
}
