import { beforeEach, expect, test, vi } from 'vitest';
import type { Conference } from '@/domain/conference/conference';
import type { Role } from '@/domain/kernel/scope';
import { loadTally } from '@/gate/committee/console.loader';
import { answerDocument } from '@/gate/reporting/download-document';
import { loadWall } from '@/gate/projector/wall.loader';
import { loadMinutes, loadResults } from '@/gate/reporting/results.loader';
import { aCount, type Count, type CountStage } from '@tests/support/a-count';
import { anAccount } from '@tests/support/an-account';
import { resetDatabase } from '@tests/support/database';

/** The cookies are the framework's; whose session they name is ours. A redirect or "not found" is an answer here. */
const request = vi.hoisted((): { sessionId: string | null } => ({ sessionId: null }));
vi.mock('next-auth', () => ({
  getServerSession: () => Promise.resolve(request.sessionId ? { sessionId: request.sessionId } : null),
}));
vi.mock('next/headers', () => ({ cookies: () => Promise.resolve({ get: () => undefined }) }));

const roles = ['administrator', 'officer', 'authority', 'committee', 'observer'] as const;
const stages = ['sealed', 'opened', 'counted', 'announced', 'reported'] as const;
type Cells = Record<Role, string>;

/** In the order of the stages: 1 gets it, 0 does not. Written out, not computed. */
const results: Cells = {
  administrator: '0 0 0 0 0',
  officer: '0 0 0 1 1',
  authority: '0 0 0 1 1',
  committee: '0 1 1 1 1',
  observer: '0 1 1 1 1',
};
const tallies: Cells = {
  administrator: '0 0 0 0 0',
  officer: '0 0 0 0 0',
  authority: '0 0 0 0 0',
  committee: '0 1 1 1 1',
  observer: '0 1 1 1 1',
};
const minutes: Cells = {
  administrator: '0 0 0 0 0',
  officer: '0 0 0 0 0',
  authority: '0 0 0 0 0',
  committee: '0 1 1 1 1',
  observer: '0 1 1 1 1',
};
const documents: Cells = {
  administrator: '404 404 404 404 404',
  officer: '409 409 409 200 200',
  authority: '409 409 409 200 200',
  committee: '409 409 200 200 200',
  observer: '409 409 200 200 200',
};
const walls: Cells = {
  administrator: '0 0 0 0 0',
  officer: '0 0 0 1 1',
  authority: '0 0 0 1 1',
  committee: '0 0 0 1 1',
  observer: '0 0 0 1 1',
};

beforeEach(async () => {
  await resetDatabase();
  request.sessionId = null;
});

async function sessionsFor(conference: Conference): Promise<Record<Role, string>> {
  const made = new Map<Role, string>();
  for (const role of roles) {
    const isSeat = role === 'committee' || role === 'observer';
    const conferenceId = isSeat ? conference.id : null;
    const grant = { role, organisationId: conference.organisationId, conferenceId };
    made.set(role, (await anAccount({ grants: [grant] })).sessionId);
  }
  return Object.fromEntries(made) as Record<Role, string>;
}

/** Whatever the gate throws in place of a page: not found, or the sign-in page. */
async function has(load: () => Promise<boolean>): Promise<0 | 1> {
  try {
    return (await load()) ? 1 : 0;
  } catch (thrown) {
    if (thrown instanceof Error && 'digest' in thrown) return 0;
    throw thrown;
  }
}

async function download(conferenceId: string): Promise<Response> {
  return answerDocument(conferenceId, { document: 'result-report', format: 'xlsx', isShown: false });
}

/** One conference is taken from sealing to the report, and everybody looks at each stage. */
test('who gets figures and documents, at each stage of the count', async () => {
  const seen = { results, tallies, minutes, documents, walls };
  const found = Object.fromEntries(
    Object.keys(seen).map((what) => [what, Object.fromEntries(roles.map((role) => [role, [] as string[]]))]),
  ) as Record<keyof typeof seen, Record<Role, string[]>>;

  for (const stage of stages) {
    const { conference } = await atStage(stage);
    const sessions = await sessionsFor(conference);
    for (const role of roles) {
      request.sessionId = sessions[role];
      const { id } = conference;
      found.results[role].push(String(await has(async () => (await loadResults(id)).result !== null)));
      found.tallies[role].push(String(await has(async () => (await loadTally(id)) !== null)));
      found.minutes[role].push(String(await has(async () => (await loadMinutes(id)).stocks.length > 0)));
      found.documents[role].push(String((await download(id)).status));
      found.walls[role].push(String(await has(async () => (await loadWall(id)).results !== null)));
    }
  }

  for (const what of Object.keys(seen) as (keyof typeof seen)[])
    expect(Object.fromEntries(roles.map((role) => [role, found[what][role].join(' ')]))).toEqual(seen[what]);
}, 120_000);

async function atStage(until: CountStage): Promise<Count> {
  return aCount({ subjects: 1, voters: 2, marks: [[['high'], ['low']]], until });
}

test('the downloaded file has a name in ASCII and in Vietnamese, and is never kept by a cache', async () => {
  const count = await atStage('announced');
  request.sessionId = (await sessionsFor(count.conference)).officer;

  const response = await download(count.conference.id);

  expect(response.headers.get('cache-control')).toBe('no-store');
  const disposition = response.headers.get('content-disposition') ?? '';
  expect(disposition).toMatch(
    /^attachment; filename="bao-cao-ket-qua-phieu-tin-nhiem-tong-cuc-thu-nghiem-\d+-21-6-2028\.xlsx"; filename\*=UTF-8''/,
  );
  expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toMatch(
    /^Báo cáo kết quả phiếu tín nhiệm, Tổng cục Thử nghiệm \d+, 21-6-2028\.xlsx$/,
  );
});

test('a PDF can be looked at without saving it', async () => {
  const count = await atStage('counted');
  request.sessionId = count.members[0]?.sessionId ?? null;

  const response = await answerDocument(count.conference.id, {
    document: 'count-minutes',
    format: 'pdf',
    isShown: true,
  });

  expect(response.headers.get('content-disposition')).toMatch(/^inline; /);
  expect(response.headers.get('content-type')).toBe('application/pdf');
});

test('nobody signed out gets a document, and a document or format that does not exist is not found', async () => {
  const count = await atStage('announced');
  const { id } = count.conference;

  const signedOut = await download(id);
  expect(signedOut.status).toBe(401);
  expect(await signedOut.text()).toContain('Mời đăng nhập lại');
  request.sessionId = count.members[0]?.sessionId ?? null;
  expect((await answerDocument(id, { document: 'ballots', format: 'pdf', isShown: false })).status).toBe(404);
  expect(
    (await answerDocument(id, { document: 'result-report', format: 'exe', isShown: false })).status,
  ).toBe(404);
  expect((await download('not-an-id')).status).toBe(404);
});

test('the wall shows nobody’s consequence and nothing of the checks', async () => {
  const count = await atStage('announced');
  request.sessionId = count.members[0]?.sessionId ?? null;

  const wall = await loadWall(count.conference.id);

  expect(wall.results).toHaveLength(1);
  expect(JSON.stringify(wall)).not.toMatch(/consequence|equation|dismissal|planning/);
});
