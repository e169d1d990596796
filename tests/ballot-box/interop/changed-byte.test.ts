import { describe, expect, test } from 'vitest';

import { writeArchive, type ArchiveContents } from '@/ballot-box/protocol/archive';
import { verifyArchive } from '@/ballot-box/protocol/verify-archive';
import type { Choice } from '@/domain/ballot/level';
import { randomBelow, seededRandom, shuffled } from '@/lib/seeded-random';

import { aBallot, aCommittee, anElection, anOpenedBox, group, type CommitteeKeys } from '../build-election';
import { BeleniosTool } from './belenios-tool';

describe('after one byte of content is changed, neither we nor others accept it', () => {
  test('whichever byte of the smallest box it is', () => {
    const { archive, uuid } = aBox({ committee: aCommittee(1, 1), open: [0], mins: [0], rows: [['low']] });
    const places = contentPlaces(archive);
    const tool = new BeleniosTool();

    expect(tool.verifies(uuid, archive)).toBe(true);
    expect(places.length).toBeGreaterThan(20_000);
    expect(places.filter((place) => verifyArchive(withFlip(archive, place), group).ok)).toEqual([]);
    for (const place of shuffled(seededRandom(96), places).slice(0, 12))
      expect(tool.verifies(uuid, withFlip(archive, place)), `the tool's, byte ${place}`).not.toBe(true);
  }, 120_000);

  /** The tool adds the ballots up by itself: it does not look at the sums that an archive states. */
  const parts: {
    part: string;
    isLeftByTool?: true;
    change: (contents: ArchiveContents, flip: Flip) => ArchiveContents;
  }[] = [
    { part: 'election', change: (box, flip) => ({ ...box, election: flip(box.election) }) },
    { part: 'trustees', change: (box, flip) => ({ ...box, trustees: flip(box.trustees) }) },
    { part: 'credentials', change: (box, flip) => ({ ...box, credentials: flip(box.credentials) }) },
    {
      part: 'ballots',
      change: (box, flip) => ({ ...box, ballots: box.ballots.with(1, flip(box.ballots[1] ?? '')) }),
    },
    {
      part: 'sums',
      isLeftByTool: true,
      change: (box, flip) => ({ ...box, encryptedTally: flip(box.encryptedTally) }),
    },
    {
      part: 'parts of the members',
      change: (box, flip) => ({
        ...box,
        partialDecryptions: box.partialDecryptions.map((part, i) =>
          i === 1 ? { ...part, text: flip(part.text) } : part,
        ),
      }),
    },
    { part: 'result', change: (box, flip) => ({ ...box, result: flip(box.result ?? '') }) },
  ];

  test.each(parts)('nor where the frame was made anew around it: $part', ({ change, isLeftByTool }) => {
    const { opened, uuid } = aBox({
      committee: aCommittee(3, 2),
      open: [0, 1],
      mins: [0, 1],
      rows: [
        ['blank', 'low'],
        ['high', 'low'],
      ],
    });
    const random = seededRandom(96);
    const flip: Flip = (text) => {
      const at = randomBelow(random, text.length);
      return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
    };
    const tool = new BeleniosTool();

    for (let round = 0; round < 12; round += 1) {
      const forged = writeArchive(change(opened, flip));
      expect(verifyArchive(forged, group).ok, `ours, round ${round}`).toBe(false);
      if (round < 2 && !isLeftByTool)
        expect(tool.verifies(uuid, forged), `the tool's, round ${round}`).not.toBe(true);
    }
  });
});

type Flip = (text: string) => string;

type Wish = { committee: CommitteeKeys; open: number[]; mins: (0 | 1)[]; rows: Choice[][] };

function aBox({ committee, open, mins, rows }: Wish) {
  const built = anElection({ mins, cards: rows.length, committee });
  const texts = rows.map((row, card) => aBallot(built, card, row));
  const opened = anOpenedBox(built, texts, open);
  return { opened, archive: writeArchive(opened), uuid: built.election.uuid };
}

function withFlip(archive: Uint8Array, place: number): Uint8Array {
  const flipped = Uint8Array.from(archive);
  flipped[place] = (flipped[place] ?? 0) ^ 1;
  return flipped;
}

/** Where the bytes of the files' contents lie, the archive's header file left out. */
function contentPlaces(archive: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < archive.length;) {
    const size = Number.parseInt(new TextDecoder().decode(archive.subarray(at + 124, at + 135)), 8);
    for (let i = 0; at > 0 && i < size; i += 1) places.push(at + 512 + i);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return places;
}
