import { beforeEach, describe, expect, test } from 'vitest';
import { usualSettings } from '@/domain/dossier/deadlines';
import type { DossierFileId } from '@/domain/dossier/dossier';
import { now } from '@/lib/clock';
import { addDays } from '@/lib/text/date';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { issueReadingLinks } from '@/use-cases/dossier/issue-reading-links';
import { openReading } from '@/use-cases/dossier/open-reading';
import { readPaper } from '@/use-cases/dossier/read-paper';
import { tabletDossiers, tabletPaper } from '@/use-cases/dossier/read-on-tablet';
import { releaseDossiers } from '@/use-cases/dossier/release-dossiers';
import { revokeReadingLink } from '@/use-cases/dossier/revoke-reading-link';
import { saveSettings } from '@/use-cases/dossier/save-settings';
import { showDossiers } from '@/use-cases/dossier/show-dossiers';
import { checkCard } from '@/use-cases/voting/check-card';
import { aConference, type ConferenceWish } from '@tests/support/a-conference';
import { sendPaper, valueOf, wholeDossiers } from '@tests/support/a-dossier';
import { aVoteReadyToOpen, firstBox } from '@tests/support/an-open-vote';
import { openedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';
import { aPdf } from '@tests/support/some-papers';

const origin = 'https://hoi-truong';
const today = () => vietnamDay(now());

beforeEach(resetDatabase);

/** A conference in some days with released dossiers, and a link for each voter. */
async function aReleasedConference(wish: ConferenceWish = {}) {
  const details = { heldOn: addDays(today(), 10), ...wish.details };
  const built = await aConference({ state: 'convened', ...wish, details });
  await wholeDossiers(built.scope, built.roll);
  valueOf(
    await saveSettings(built.scope, {
      ...usualSettings,
      officerName: 'Chu Thị Mỹ Lệ',
      officerPhone: '024 3829 0000',
    }),
  );
  valueOf(await releaseDossiers(built.scope, { gapsAcceptedBy: '', gapsSeen: 0 }));
  const links = valueOf(await issueReadingLinks(built.scope, { voterIds: 'all', origin }));
  return { ...built, tokens: links.map(({ url }) => url.slice(`${origin}/read/`.length)), links };
}

const codeOf = async (token: string) => {
  const answer = await openReading(token);
  return answer.ok ? 'open' : answer.error.code;
};
const tokenOf = (url: string | undefined) => (url ?? '').slice(`${origin}/read/`.length);

describe('personal reading links', () => {
  test('one for each voter by roll number; of the token only its hash is kept', async () => {
    const { links, tokens, roll } = await aReleasedConference({ voters: 3 });

    expect(links.map(({ voterId }) => voterId)).toEqual(roll.voters.map(({ id }) => id));
    expect(new Set(tokens).size).toBe(3);
    const stored = JSON.stringify(await sql('select * from "ReadingLink"'));
    expect(tokens.filter((token) => stored.includes(token))).toEqual([]);
  });

  test('open the released papers of everybody, with whom to ask', async () => {
    const { tokens, roll } = await aReleasedConference();

    const room = valueOf(await openReading(tokens[0] ?? ''));

    expect(room.voterName).toBe(roll.voters[0]?.fullName);
    expect(room.help).toEqual({ officerName: 'Chu Thị Mỹ Lệ', officerPhone: '024 3829 0000' });
    expect(room.dossiers.map(({ papers }) => papers.map(({ item }) => item))).toEqual(
      roll.subjects.map(() => ['report', 'asset-declaration']),
    );
    expect(room.collective.map(({ item }) => item)).toEqual(['collective-review']);
  });

  test('a new one takes the place of the old one; a revoked one does not open', async () => {
    const { scope, roll, tokens } = await aReleasedConference({ voters: 2 });
    const [one, other] = roll.voters;
    if (!one || !other) throw new Error('The roll is short.');
    const again = valueOf(await issueReadingLinks(scope, { voterIds: [one.id], origin }));
    valueOf(await revokeReadingLink(scope, { voterId: other.id }));

    expect(await codeOf(tokens[0] ?? '')).toBe('reading-link-unknown');
    expect(await codeOf(tokenOf(again[0]?.url))).toBe('open');
    expect(await openReading(tokens[1] ?? '')).toEqual({
      ok: false,
      error: { code: 'reading-link-revoked', officerName: 'Chu Thị Mỹ Lệ', officerPhone: '024 3829 0000' },
    });
    const all = valueOf(await issueReadingLinks(scope, { voterIds: 'all', origin }));
    expect(all.map(({ voterId }) => voterId)).toEqual([one.id]);
  });

  test('those who never had one are given theirs without touching what others hold', async () => {
    const { scope, roll, tokens } = await aReleasedConference({ voters: 2 });
    const [one] = roll.voters;
    await sql('delete from "ReadingLink" where "voterId" = $1', [one?.id]);

    const given = valueOf(await issueReadingLinks(scope, { voterIds: 'without-link', origin }));

    expect(given.map(({ voterId }) => voterId)).toEqual([one?.id]);
    expect(await codeOf(tokens[1] ?? '')).toBe('open');
    expect(await issueReadingLinks(scope, { voterIds: 'without-link', origin })).toEqual({
      ok: false,
      error: { code: 'nobody-to-link' },
    });
  });

  test('a link that nobody issued tells nothing of any conference', async () => {
    await aReleasedConference();

    expect(await openReading('khong-co')).toEqual({ ok: false, error: { code: 'reading-link-unknown' } });
  });

  test('it opens from the release to the end of the day, and follows the day when it moves', async () => {
    const { scope, tokens, conference } = await aReleasedConference();
    const moveTo = (day: string) =>
      sql('update "Conference" set "heldOn" = $1 where id = $2', [day, conference.id]);
    const [token = ''] = tokens;

    await moveTo(today());
    expect(await codeOf(token)).toBe('open');
    await moveTo(addDays(today(), -1));
    expect(await codeOf(token)).toBe('reading-over');
    const late = addDays(today(), -40);
    expect((await showDossiers(scope)).board.deadlines[0]?.on).toBe(addDays(today(), -21));
    await moveTo(late);
    expect((await showDossiers(scope)).board.deadlines[0]?.on).toBe(addDays(late, -20));
    await moveTo(addDays(today(), 3));
    expect(await codeOf(token)).toBe('open');
    await sql(`update "DossierCase" set "releasedOn" = null`);
    expect(await codeOf(token)).toBe('reading-not-yet');
  });

  test('a paper is handed out whole; one of another conference, or of a former version, is not', async () => {
    const mine = await aReleasedConference();
    const other = await aReleasedConference();
    const [token = ''] = mine.tokens;
    const [subject] = mine.roll.subjects;
    const idOf = async (built: typeof mine) => (await showDossiers(built.scope)).facts.files[0]?.id;
    const former = await idOf(mine);
    const place = { subjectId: subject?.id ?? null, item: 'report' } as const;
    const read = async (id: DossierFileId | undefined) => (await readPaper(token, id ?? ('' as never))).ok;

    expect(await read(former)).toBe(true);
    expect(await read(await idOf(other))).toBe(false);
    const formerReport = (await showDossiers(mine.scope)).facts.files.find(
      ({ subjectId, item }) => subjectId === place.subjectId && item === place.item,
    )?.id;
    valueOf(await sendPaper(mine.scope, { ...place, bytes: aPdf({ text: 'moi' }), reason: 'Đính chính' }));
    expect(await read(formerReport)).toBe(false);
  });
});

describe('what is written down of reading', () => {
  test('the day, once, however often and whatever was read', async () => {
    const { scope, tokens } = await aReleasedConference({ voters: 2 });
    const [token = ''] = tokens;
    for (let time = 0; time < 3; time += 1) valueOf(await openReading(token));

    const { readings } = await showDossiers(scope);

    expect(readings.map(({ days }) => days)).toEqual([[today()], []]);
    const columns = await sql<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'ReadingDay' order by 1`,
    );
    expect(columns.map(({ name }) => name)).toEqual(['conferenceId', 'day', 'voterId']);
  });

  test('nothing from the opening of the session on, and the database sees to it', async () => {
    const { tokens, roll, conference } = await aReleasedConference({ state: 'in-session' });

    expect(await codeOf(tokens[0] ?? '')).toBe('open');

    expect(await sql('select 1 from "ReadingDay"')).toEqual([]);
    await expect(
      sql('insert into "ReadingDay" values ($1, $2, $3)', [roll.voters[0]?.id, today(), conference.id]),
    ).rejects.toThrow('not recorded once the session is open');
  });

  test('no audit entry is made by a reader', async () => {
    const { tokens } = await aReleasedConference();
    const count = async () => (await sql('select 1 from "AuditEvent"')).length;
    const before = await count();

    valueOf(await openReading(tokens[0] ?? ''));

    expect(await count()).toBe(before);
  });
});

describe('on the tablet', () => {
  test('each line of a form has the papers of its subject while votes are cast, and at no other time', async () => {
    const vote = await aVoteReadyToOpen({ subjects: 2 });
    const { scope, roll, conference } = vote;
    const [, second] = roll.subjects;
    valueOf(await sendPaper(scope, { subjectId: second?.id ?? null, item: 'report' }));
    valueOf(await releaseDossiers(scope, { gapsAcceptedBy: 'Chu Thị Mỹ Lệ', gapsSeen: 4 }));
    const [file] = (await showDossiers(scope)).facts.files;
    if (!file) throw new Error('Nothing was kept.');

    expect(await tabletDossiers(conference.id)).toEqual([]);
    expect(await tabletPaper(conference.id, file.id)).toBeNull();
    valueOf(await openedByTwo(scope, 'Đã diễn tập ngày hôm trước.'));
    const [form] = await tabletDossiers(conference.id);

    expect(form?.lines.map((papers) => papers.map(({ item }) => item))).toEqual([[], ['report']]);
    expect(await tabletPaper(conference.id, file.id)).not.toBeNull();
    expect(await sql('select 1 from "ReadingDay"')).toEqual([]);
  });
});

test('a reading link is no card: the box does not know it', async () => {
  const vote = await aVoteReadyToOpen();
  valueOf(await openedByTwo(vote.scope, 'Đã diễn tập ngày hôm trước.'));
  const token = 'a'.repeat(43);
  const asNumber = BigInt(`0x${Buffer.from(token, 'base64url').toString('hex')}`).toString();

  const answer = await checkCard({ boxId: firstBox(vote).boxId, publicCredential: asNumber });

  expect(answer).not.toMatchObject({ ok: true, value: { card: 'fresh' } });
});
