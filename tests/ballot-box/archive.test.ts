import { describe, expect, test } from 'vitest';

import { archiveEntries, writeArchive, type ArchiveContents } from '@/ballot-box/protocol/archive';
import { writeCredentials } from '@/ballot-box/protocol/public-credentials';
import { readArchive } from '@/ballot-box/protocol/read-archive';
import { readTar, writeTar, type TarEntry } from '@/ballot-box/protocol/tar';
import { archiveVerification, verifyArchive } from '@/ballot-box/protocol/verify-archive';

import { aBallot, aCommittee, anElection, anOpenedBox, group, valueOf } from './build-election';

const committee = aCommittee(3, 2);
const built = anElection({ mins: [0, 1], cards: 4, committee });
const ballots = [aBallot(built, 0, ['high', 'low']), aBallot(built, 1, ['blank', 'low'])];
const contents = anOpenedBox(built, ballots, [0, 1]);
const archive = writeArchive(contents);
const stranger = anOpenedBox(anElection({ mins: [0, 1], cards: 0, committee }), [], [0, 1]);

const findingIn = (change: Partial<ArchiveContents>) =>
  verifyArchive(writeArchive({ ...contents, ...change }), group);

describe('an archive', () => {
  test('gives back what was written into it, and the same contents give the same bytes', () => {
    const read = valueOf(readArchive(archive));

    expect(writeArchive(read)).toEqual(archive);
    expect(writeArchive({ ...contents, ballots: ballots.toReversed() })).toEqual(archive);
  });

  test('reports the totals, who opened it, and the ballots', () => {
    const report = valueOf(verifyArchive(archive, group));

    expect(report).toMatchObject({
      counts: [
        [1, 0, 0],
        [0, 0, 2],
      ],
      owners: [1, 2, 3],
    });
    expect(report.ballots.map(({ text }) => text).sort()).toEqual([...ballots].sort());
    expect(report.credentials).toHaveLength(4);
  });

  test('can be verified before it is opened, and has no totals then', () => {
    const { result: _result, ...sealed } = contents;

    const report = valueOf(verifyArchive(writeArchive({ ...sealed, partialDecryptions: [] }), group));

    expect(report).not.toHaveProperty('counts');
    expect(report.owners).toEqual([]);
  });

  test('is verified one ballot at a time, so that progress can be shown', () => {
    const steps = archiveVerification(archive, group);

    expect(steps.next()).toEqual({ done: false, value: { done: 1, of: 2 } });
    expect(steps.next()).toEqual({ done: false, value: { done: 2, of: 2 } });
    expect(steps.next()).toMatchObject({ done: true, value: { ok: true } });
  });

  test('bears one time alone, that of the box', () => {
    const times = new Set<string>();
    for (let at = 0; at < archive.length;) {
      times.add(new TextDecoder().decode(archive.subarray(at + 136, at + 147)));
      at +=
        512 +
        Math.ceil(Number.parseInt(new TextDecoder().decode(archive.subarray(at + 124, at + 135)), 8) / 512) *
          512;
    }

    expect([...times]).toEqual([contents.timestamp.toString(8).padStart(11, '0')]);
  });
});

describe('the first thing that is wrong in an archive is named:', () => {
  const other = JSON.parse(stranger.election);

  test.each<[string, Partial<ArchiveContents>, object]>([
    ['an election that cannot be read', { election: '{}' }, { code: 'election', refusal: { code: 'shape' } }],
    ['trustees that cannot be read', { trustees: '[]' }, { code: 'trustees', refusal: { code: 'shape' } }],
    ['another election’s trustees', { trustees: stranger.trustees }, { code: 'election-key' }],
    [
      'a list of cards that cannot be read',
      { credentials: '{}' },
      { code: 'credentials', refusal: { code: 'shape' } },
    ],
    [
      'a card twice in the list',
      { credentials: writeCredentials([...built.credentials, built.credentials[0] ?? '']) },
      { code: 'credentials' },
    ],
    [
      'a card outside the group',
      { credentials: '["3"]' },
      { code: 'credentials', refusal: { code: 'not-in-group', index: 0 } },
    ],
    [
      'a ballot of a card not in the list',
      { credentials: writeCredentials(built.credentials.slice(2)) },
      { code: 'ballot', ballot: 0, refusal: { code: 'credential' } },
    ],
    [
      'a card that was counted twice',
      { ballots: [...ballots, aBallot(built, 0, ['low', 'low'])] },
      { code: 'card-twice' },
    ],
    [
      'a ballot that was left out of the sums',
      { ballots: [...ballots, aBallot(built, 2, ['low', 'low'])] },
      { code: 'sums' },
    ],
    ['another election’s sums', { encryptedTally: stranger.encryptedTally }, { code: 'sums' }],
    [
      'another election’s part',
      { partialDecryptions: stranger.partialDecryptions },
      { code: 'partial-decryption', owner: 1, refusal: { code: 'proof' } },
    ],
    [
      'a part handed in twice',
      { partialDecryptions: [...contents.partialDecryptions, ...contents.partialDecryptions] },
      { code: 'partial-decryption', refusal: { code: 'repeated' } },
    ],
    [
      'too few parts for a result',
      { partialDecryptions: contents.partialDecryptions.slice(0, 2) },
      { code: 'opening', refusal: { code: 'too-few-shares' } },
    ],
    [
      'totals that are not what the sums open to',
      { result: '{"result":[[2,0,0],[0,0,2]]}' },
      { code: 'result' },
    ],
    [
      'another election’s name',
      { election: JSON.stringify({ ...JSON.parse(contents.election), name: other.name + '!' }) },
      { code: 'ballot', refusal: { code: 'other-election' } },
    ],
  ])('%s', (_what, change, finding) => {
    expect(findingIn(change)).toMatchObject({ ok: false, error: finding });
  });

  test('ballots that are not in the order of their hashes', () => {
    const sorted = valueOf(readArchive(archive)).ballots;
    const reordered = writeTar(
      archiveEntries({ ...contents, ballots: sorted.toReversed() }),
      contents.timestamp,
    );

    expect(verifyArchive(reordered, group)).toEqual({ ok: false, error: { code: 'ballot-order' } });
  });
});

describe('an archive is refused', () => {
  const entries = readTar(archive) ?? [];
  const read = (changed: TarEntry[]) => readArchive(writeTar(changed, contents.timestamp));

  test('when it is empty, cut off, or another kind of file', () => {
    for (const bytes of [
      new Uint8Array(),
      archive.subarray(0, -512),
      archive.subarray(0, 700),
      new TextEncoder().encode('PK'),
    ]) {
      expect(readArchive(bytes)).toEqual({ ok: false, error: { code: 'not-an-archive' } });
    }
  });

  test('when a file is not what its name says', () => {
    const changed = entries.map((entry, i) =>
      i === 7 ? { ...entry, content: entry.content.map((byte) => byte ^ 1) } : entry,
    );

    expect(read(changed)).toEqual({ ok: false, error: { code: 'altered-file', file: 7 } });
    expect(read(entries.map((entry, i) => (i === 0 ? { ...entry, name: 'OTHER' } : entry)))).toEqual({
      ok: false,
      error: { code: 'altered-file', file: 0 },
    });
  });

  test('when any one file is missing, whichever it is', () => {
    for (const file of entries.keys()) {
      expect(read(entries.toSpliced(file, 1)).ok, `without file ${file}`).toBe(false);
    }
  });

  test('when a file stands twice or in another place', () => {
    for (const file of entries.keys()) {
      const entry = entries[file];
      if (entry) expect(read(entries.toSpliced(file, 0, entry)).ok).toBe(false);
    }
    expect(read([...entries].reverse()).ok).toBe(false);
  });

  test('when any bit of it is flipped, even in the frame', () => {
    for (let at = 0; at < archive.length; at += 211) {
      const flipped = Uint8Array.from(archive);
      flipped[at] = (flipped[at] ?? 0) ^ 0x04;

      expect(readArchive(flipped).ok, `byte ${at}`).toBe(false);
    }
  });
});
