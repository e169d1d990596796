import { createHash } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeArchive } from '@/ballot-box/protocol/archive';
import { nameOfBox } from '@/ballot-box/protocol/box-name';
import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { readPackage } from '@/ballot-box/protocol/count-package';
import { readVoid, signVoid } from '@/ballot-box/protocol/card-void';
import { countSheetFormat, type CountSheet, type VoidedOnSheet } from '@/ballot-box/protocol/count-sheet';
import { credentialsFingerprint } from '@/ballot-box/protocol/public-credentials';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import { agrees, recount, type Recount } from '@/ballot-box/protocol/verify-package';
import type { PackageFault } from '@/ballot-box/protocol/count-package';
import { packagePieces } from '@/ballot-box/store/package-pieces';
import type { Result } from '@/domain/kernel/result';
import { bytesOf } from '@tests/support/bytes-of';
import { aBallot, aCommittee, anElection, anOpenedBox, group, random, valueOf } from './build-election';

const committee = aCommittee(3, 2);
const built = anElection({ mins: [0, 0], cards: 4, committee });
const ballots = [
  aBallot(built, 0, ['high', 'low']),
  aBallot(built, 1, ['high', 'blank']),
  aBallot(built, 2, ['medium', 'low']),
];
const opened = anOpenedBox(built, ballots, [0, 2]);
const archive = writeArchive(opened);
const sha = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');
const sealOf = (texts: readonly string[]) => sha(texts.map(ballotHash).sort().join('\n'));

const sheet: CountSheet = {
  format: countSheetFormat,
  software: '0.1.0',
  conference: built.election.name,
  heldOn: '2028-06-21',
  round: 1,
  tests: [],
  forms: [
    {
      index: 1,
      title: built.election.description,
      archive: 'phieu-1/box.bel',
      archiveSha256: sha(archive),
      sealSha256: sealOf(ballots),
      cardsFingerprint: credentialsFingerprint(built.credentials),
      cards: 4,
      voided: [],
      issued: 3,
      returned: 3,
      excluded: 0,
      excludedBallots: [],
      subjects: [
        { name: '1. Đồng chí Nguyễn Thị Thúy 1', high: 2, medium: 1, low: 0, invalid: 0 },
        { name: '2. Đồng chí Nguyễn Thị Thúy 2', high: 0, medium: 0, low: 2, invalid: 1 },
      ],
    },
  ],
};
const [form] = sheet.forms as [CountSheet['forms'][number]];

function packed(change: Partial<typeof form> = {}, bel = archive): Promise<Uint8Array> {
  const changed = { ...form, archiveSha256: sha(bel), ...change };
  return written({ ...sheet, forms: [changed] }, { [form.archive]: bel });
}

function written(sheetOfCount: CountSheet, files: Record<string, Uint8Array>): Promise<Uint8Array> {
  const inPieces = Object.entries(files).map(([name, bytes]) => [name, () => halvesOf(bytes)] as const);
  return bytesOf(packagePieces({ sheet: sheetOfCount, files: new Map(inPieces), readme: 'Cách kiểm tra' }));
}

async function* halvesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const half = Math.floor(bytes.length / 2);
  yield bytes.subarray(0, half);
  yield bytes.subarray(half);
}

/** What `count.json` says of card `card`, voided as the committee's browser does it. */
function voidedOnSheet(card: number, uuid = built.election.uuid): VoidedOnSheet {
  const signed = signVoid(built.codes[card] ?? '', uuid, group, random);
  const { proof } = readVoid(signed, uuid, group) ?? {};
  if (!proof) throw new Error('The card did not sign.');
  return {
    card: sha(built.credentials[card] ?? ''),
    reason: 'spoiled',
    proof: { challenge: String(proof.challenge), response: String(proof.response) },
  };
}

function recounted(bytes: Uint8Array): Result<Recount, PackageFault> {
  const steps = recount(bytes, group);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function findingOf(bytes: Uint8Array) {
  return valueOf(recounted(bytes)).forms[0]?.finding;
}

describe('a package', () => {
  test('agrees when every figure is what the box opens to', async () => {
    const result = valueOf(recounted(await packed()));

    expect(agrees(result)).toBe(true);
    expect(result).toMatchObject({ conference: built.election.name, isCompared: true });
    expect(result.forms[0]).toMatchObject({ ballots: 3, cards: 4, subjects: form.subjects });
    expect(result.forms[0]?.excluded).toBeUndefined();
  });

  test('is the same bytes whenever it is written', async () => {
    expect(await packed()).toEqual(await packed());
  });

  test('tells how far it is, a ballot at a time', async () => {
    const steps = [...recount(await packed(), group)];

    expect(steps).toEqual([1, 2, 3].map((done) => ({ form: 1, forms: 1, done, of: 3 })));
  });
});

describe('the first thing that is wrong is named', () => {
  test('a figure that the box does not give', async () => {
    const [first, second] = form.subjects as [(typeof form.subjects)[number], (typeof form.subjects)[number]];
    const subjects = [first, { ...second, low: 1, invalid: 2 }];

    expect(findingOf(await packed({ subjects }))).toEqual({
      code: 'figure',
      subject: second.name,
      level: 'low',
      written: 1,
      counted: 2,
    });
  });

  test('two people who changed places', async () => {
    expect(findingOf(await packed({ subjects: [...form.subjects].reverse() }))).toMatchObject({
      code: 'subject-name',
    });
  });

  test.each([
    ['cards', { cards: 5 }],
    ['seal', { sealSha256: '0'.repeat(64) }],
    ['returned', { returned: 4 }],
    ['subjects', { subjects: form.subjects.slice(1) }],
  ] as const)('another %s than in the box', async (code, change) => {
    expect(findingOf(await packed(change))).toMatchObject({ code });
  });

  test('a voided card: of elsewhere, not voided by itself, or with a ballot in the box all the same', async () => {
    const unused = voidedOnSheet(3);
    const elsewhere = { ...unused, card: sha('another card') };
    const unsigned = voidedOnSheet(3, 'AAAAAAAAAAAAAA');

    expect(findingOf(await packed({ voided: [unused] }))).toBeUndefined();
    expect(findingOf(await packed({ voided: [unused, elsewhere] }))).toEqual({ code: 'voided-unknown' });
    expect(findingOf(await packed({ voided: [unsigned] }))).toEqual({ code: 'voided-unsigned' });
    expect(findingOf(await packed({ voided: [unused, unused] }))).toEqual({ code: 'voided-twice' });
    expect(findingOf(await packed({ voided: [unused, voidedOnSheet(1)] }))).toMatchObject({
      code: 'voided-card',
    });
  });

  test('an archive that was changed, though every code of the package was made to fit', async () => {
    const others = anOpenedBox(built, ballots.slice(1), [0, 2]);
    const forged = writeArchive({ ...opened, ballots: others.ballots });

    expect(findingOf(await packed({}, forged))).toEqual({ code: 'archive', finding: { code: 'sums' } });
  });

  test('a box that is not opened', async () => {
    const { result: _result, ...sealed } = opened;

    expect(findingOf(await packed({}, writeArchive({ ...sealed, partialDecryptions: [] })))).toEqual({
      code: 'not-opened',
    });
  });

  test('a file that was altered, is missing, or is no package at all', async () => {
    const files = unzipSync(await packed());
    const { [form.archive]: bel = new Uint8Array(), ...without } = files;
    const altered = bel.slice();
    altered[700] = (altered[700] ?? 0) ^ 1;

    const faultOf = (bytes: Uint8Array) => readPackage(bytes);
    expect(faultOf(zipSync({ ...files, [form.archive]: altered }))).toEqual({
      ok: false,
      error: { code: 'file-altered', file: form.archive },
    });
    expect(faultOf(zipSync(without))).toEqual({
      ok: false,
      error: { code: 'file-missing', file: form.archive },
    });
    expect(faultOf(zipSync({ 'a.txt': strToU8('a') }))).toEqual({
      ok: false,
      error: { code: 'not-a-package' },
    });
    expect(faultOf((await packed()).slice(0, 400))).toEqual({ ok: false, error: { code: 'not-a-package' } });
  });

  test('a list of codes that names what every object has, and no file', async () => {
    const files = unzipSync(await packed());
    const forged = zipSync({ ...files, SHA256SUMS: strToU8(`${'0'.repeat(64)}  constructor\n`) });

    expect(readPackage(forged)).toEqual({ ok: false, error: { code: 'file-missing', file: 'constructor' } });
  });

  test('one box that stands for two forms', async () => {
    const twice = { ...form, index: 2, archive: 'phieu-2/box.bel' };
    const archives = { [form.archive]: archive, [twice.archive]: archive };

    expect(recounted(await written({ ...sheet, forms: [form, twice] }, archives))).toEqual({
      ok: false,
      error: { code: 'archive-twice', file: twice.archive },
    });
  });
});

describe('a box is that of its form and its vote', () => {
  const { name, description } = built.election;

  /** What is found in a package whose box bears another name than the sheet says. */
  async function findingAs(change: Partial<CountSheet>, boxName = name) {
    const named = boxName === name ? built : anElection({ mins: [0, 0], cards: 4, committee, name: boxName });
    const bel = named === built ? archive : writeArchive(anOpenedBox(named, [], [0, 2]));
    const onSheet = { ...form, archiveSha256: sha(bel) };
    return findingOf(await written({ ...sheet, forms: [onSheet], ...change }, { [form.archive]: bel }));
  }

  test('of this conference and not of another', async () => {
    const conference = 'Hội nghị khác';

    expect(await findingAs({ conference })).toEqual({ code: 'box-name', written: conference, sealed: name });
  });

  test('of this form and not of another with the same people', async () => {
    const title = 'Phiếu số 2';

    expect(await findingAs({ forms: [{ ...form, title }] })).toEqual({
      code: 'box-title',
      written: title,
      sealed: description,
    });
  });

  test('of the vote and not of its test', async () => {
    const testName = nameOfBox({ conference: name, round: 'test' });

    expect(await findingAs({}, testName)).toMatchObject({ code: 'box-name', sealed: testName });
    expect(await findingAs({ round: undefined }, testName)).toMatchObject({ code: 'box-name' });
  });

  test('of the round that was counted and not of an annulled one', async () => {
    const second = nameOfBox({ conference: name, round: 2 });

    expect(await findingAs({ round: 2 })).toEqual({ code: 'box-name', written: second, sealed: name });
    expect(await findingAs({ round: 2 }, second)).toEqual({ code: 'cards' });
  });

  test('of whichever round, where a package of before does not say which', async () => {
    const second = nameOfBox({ conference: name, round: 2 });

    expect(await findingAs({ round: undefined })).toBeUndefined();
    expect(await findingAs({ round: undefined }, second)).toEqual({ code: 'cards' });
  });
});

describe('ballots that are not counted', () => {
  const voidedCard = voidedOnSheet(3);
  const blankForbidden = built.election.questions.map((question) => ({ ...question, min: 1 as const }));
  const ofOthers = { ...built, election: { ...built.election, questions: blankForbidden } };
  const ofOtherBox = anElection({ mins: [0, 0], cards: 1, committee });
  const holding = aBallot(built, 3, ['high', 'low']);

  /** One ballot under the signature of another. */
  function signedAs(ballot: string, other: string): string {
    const [signed, signature] = [ballot, other].map((text) => text.split('"signature":'));
    return [signed?.[0], signature?.[1]].join('"signature":');
  }

  function withExcluded(texts: readonly string[], change: Partial<typeof form> = {}) {
    const places = texts.map((_text, place) => `phieu-khong-tinh/phieu-1/${place}.json`);
    const changed = {
      ...form,
      excluded: texts.length,
      excludedBallots: places,
      sealSha256: sealOf([...ballots, ...texts]),
      ...change,
    };
    const files = Object.fromEntries(texts.map((text, i) => [places[i] ?? '', strToU8(text)]));
    return written({ ...sheet, forms: [changed] }, { [form.archive]: archive, ...files });
  }

  test.each([
    ['shape', 'no ballot'],
    ['other-election', aBallot(ofOtherBox, 0, ['high', 'low'])],
    ['credential', aBallot({ ...built, codes: [makeCardCode(random)] }, 0, ['high', 'low'])],
    ['signature', signedAs(holding, aBallot(built, 3, ['low', 'high']))],
    ['proof', aBallot(ofOthers, 3, ['high', 'low'])],
    ['card-twice', aBallot(built, 0, ['low', 'low'])],
  ] as const)('fail their check, and it is said why: %s', async (reason, text) => {
    const result = valueOf(recounted(await withExcluded([text])));

    expect(result.forms[0]?.finding).toBeUndefined();
    expect(result.forms[0]?.excluded).toEqual([{ reason, count: 1 }]);
    expect(agrees(result)).toBe(true);
  });

  test('of a voided card do not count either, whatever is in them', async () => {
    const result = valueOf(recounted(await withExcluded([holding, 'no ballot'], { voided: [voidedCard] })));

    expect(result.forms[0]?.excluded).toEqual([
      { reason: 'voided', count: 1 },
      { reason: 'shape', count: 1 },
    ]);
  });

  test('are none that hold: nobody leaves a voter out', async () => {
    const result = valueOf(recounted(await withExcluded(['no ballot', holding])));

    expect(result.forms[0]?.finding).toEqual({ code: 'excluded-holds', ballot: 1 });
    expect(agrees(result)).toBe(false);
  });

  test('are as many as is written, each once, and with the others those that were sealed', async () => {
    const text = 'no ballot';

    expect(findingOf(await withExcluded([text], { excluded: 2 }))).toEqual({
      code: 'excluded-count',
      written: 2,
      counted: 1,
    });
    expect(findingOf(await withExcluded([text, text]))).toEqual({ code: 'excluded-twice', ballot: 1 });
    expect(findingOf(await withExcluded([text], { sealSha256: form.sealSha256 }))).toEqual({ code: 'seal' });
  });

  test('lie in the package, each as it was packed', async () => {
    const files = unzipSync(await withExcluded(['no ballot']));
    const [place = ''] = Object.keys(files).filter((name) => name.startsWith('phieu-khong-tinh/'));
    const { [place]: _gone, ...without } = files;
    const unlisted = Buffer.from(files.SHA256SUMS ?? [])
      .toString()
      .replace(/.*phieu-khong-tinh.*\n/, '');

    const missing = { ok: false, error: { code: 'file-missing', file: place } };
    expect(readPackage(zipSync(without))).toEqual(missing);
    expect(readPackage(zipSync({ ...files, SHA256SUMS: strToU8(unlisted) }))).toEqual(missing);
    expect(readPackage(zipSync({ ...files, [place]: strToU8('another') }))).toMatchObject({
      error: { code: 'file-altered', file: place },
    });
  });

  test('of a package of before are known by their number alone, and the seal is not compared', async () => {
    const change = { excluded: 1, excludedBallots: undefined, sealSha256: sealOf([...ballots, 'no ballot']) };
    const result = valueOf(recounted(await packed(change)));

    expect(agrees(result)).toBe(true);
    expect(result.forms[0]?.excluded).toEqual([{ reason: 'unseen', count: 1 }]);
  });

  test('are checked one a step', async () => {
    const steps = [...recount(await withExcluded(['one', 'two']), group)];

    expect(steps.slice(3)).toEqual([1, 2].map((done) => ({ form: 1, forms: 1, done, of: 2 })));
  });
});

describe('the test before the vote', () => {
  const testName = nameOfBox({ conference: built.election.name, round: 'test' });
  const tried = anElection({ mins: [0, 0], cards: 2, committee, name: testName });
  const triedBallots = [aBallot(tried, 0, ['high', 'low']), aBallot(tried, 1, ['medium', 'blank'])];
  const testBel = writeArchive(anOpenedBox(tried, triedBallots, [1, 2]));
  const rows = [
    { name: '1. Đồng chí Nguyễn Thị Thúy 1', high: 1, medium: 1, low: 0, invalid: 0 },
    { name: '2. Đồng chí Nguyễn Thị Thúy 2', high: 0, medium: 0, low: 1, invalid: 1 },
  ];
  const expected = { ballots: 2, subjects: rows, passed: true };
  const onSheet = {
    index: 1,
    title: tried.election.description,
    archive: 'bo-phieu-thu/phieu-1/box.bel',
    archiveSha256: sha(testBel),
    ballots: 2,
  };

  function withTest(change: Partial<CountSheet['tests'][number]> = {}, bel = testBel): Promise<Uint8Array> {
    const test = { ...onSheet, archiveSha256: sha(bel), expected, ...change };
    return written({ ...sheet, tests: [test] }, { [form.archive]: archive, [test.archive]: bel });
  }
  const testOf = (bytes: Uint8Array) => valueOf(recounted(bytes)).tests[0];

  test('is recounted after the boxes, and is no part of the count', async () => {
    const result = valueOf(recounted(await withTest()));

    expect(agrees(result)).toBe(true);
    expect(result.forms).toHaveLength(1);
    expect(result.tests).toEqual([
      { title: onSheet.title, ballots: 2, archiveSha256: sha(testBel), subjects: rows, passed: true },
    ]);
    expect([...recount(await withTest(), group)].at(-1)).toEqual({ form: 2, forms: 2, done: 2, of: 2 });
  });

  test('that is written as passed has every figure as it was written down', async () => {
    const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]];
    const other = { ...expected, subjects: [{ ...first, high: 2, medium: 0 }, second] };

    expect(testOf(await withTest({ expected: other }))?.finding).toMatchObject({
      code: 'figure',
      level: 'high',
    });
    expect(testOf(await withTest({ expected: { ...expected, ballots: 3 } }))?.finding).toMatchObject({
      code: 'returned',
    });
    expect(agrees(valueOf(recounted(await withTest({ expected: other }))))).toBe(false);
  });

  test('that is written as failed may differ, and must', async () => {
    const [first, second] = rows as [(typeof rows)[number], (typeof rows)[number]];
    const missed = { ...expected, subjects: [{ ...first, high: 2, medium: 0 }, second], passed: false };

    expect(testOf(await withTest({ expected: missed }))).toMatchObject({ passed: false });
    expect(testOf(await withTest({ expected: missed }))?.finding).toBeUndefined();
    expect(testOf(await withTest({ expected: { ...expected, passed: false } }))?.finding).toEqual({
      code: 'test-outcome',
    });
  });

  test('of a package of before says its totals alone', async () => {
    const old = testOf(await withTest({ expected: undefined }));

    expect(old).toMatchObject({ ballots: 2, subjects: rows });
    expect(old?.passed ?? old?.finding).toBeUndefined();
  });

  test('bears the mark of a test, and the title of its form', async () => {
    const unmarked = anElection({ mins: [0, 0], cards: 2, committee });
    const bel = writeArchive(anOpenedBox(unmarked, [aBallot(unmarked, 0, ['high', 'low'])], [1, 2]));

    expect(testOf(await withTest({}, bel))?.finding).toEqual({
      code: 'box-name',
      written: testName,
      sealed: unmarked.election.name,
    });
    expect(testOf(await withTest({ title: 'Phiếu số 2' }))?.finding).toMatchObject({ code: 'box-title' });
  });

  test('was made under the key of the vote, is opened, and lies in the package as it was packed', async () => {
    const others = aCommittee(3, 2);
    const strange = anElection({ mins: [0, 0], cards: 2, committee: others, name: testName });
    const ofOthers = anOpenedBox(strange, [aBallot(strange, 0, ['high', 'low'])], [0, 1]);
    const { [onSheet.archive]: _gone, ...without } = unzipSync(await withTest());

    expect(testOf(await withTest({ ballots: 1 }, writeArchive(ofOthers)))?.finding).toEqual({
      code: 'test-key',
    });
    expect(testOf(await withTest({}, testBel.slice(0, -100)))?.finding).toMatchObject({ code: 'archive' });
    expect(readPackage(zipSync(without))).toEqual({
      ok: false,
      error: { code: 'file-missing', file: onSheet.archive },
    });
    expect(readPackage(await withTest({}, archive))).toEqual({
      ok: false,
      error: { code: 'archive-twice', file: onSheet.archive },
    });
  });
});

describe('a single archive', () => {
  test('is recounted without figures to compare', () => {
    const result = valueOf(recounted(archive));

    expect(result).toMatchObject({ isCompared: false, conference: built.election.name });
    expect(result.forms[0]).toMatchObject({ ballots: 3, subjects: form.subjects });
    expect(agrees(result)).toBe(true);
  });

  test('that is cut off does not agree', () => {
    const result = valueOf(recounted(archive.slice(0, -100)));

    expect(agrees(result)).toBe(false);
    expect(result.forms[0]?.finding).toEqual({ code: 'archive', finding: { code: 'not-an-archive' } });
  });
});
