import type { BallotPapers } from '@/gate/voting/vote.loader';
import { standings, type Standing } from '@/domain/tablet/tablet';
import type { TabletReport } from '@/domain/tablet/tablet-board';
import type { CardAnswer } from './choose-box';
import { pairedDevice } from './device-memory';
import type { CastRefusal, SealedForBox } from './voting-session';

const cardAnswers = [
  'card-spent',
  'card-voided',
  'card-unknown',
  'voting-not-open',
  'device-not-admitted',
] as const;
const castRefusals = [
  'voting-not-open',
  'card-spent',
  'card-voided',
  'card-unknown',
  'ballot-malformed',
  'device-not-admitted',
] as const;

export type CastAnswer = { acknowledged: string } | { refused: CastRefusal } | 'fault' | 'cut-off';

/**
 * The forms and the state of the vote; null when there is no answer. `isKept` means that the server was not reached and
 * the tablet itself kept this from the last time.
 */
export async function fetchBallots(
  conferenceId: string,
): Promise<{ papers: BallotPapers; isKept: boolean } | null> {
  try {
    const response = await send(`/api/vote/${conferenceId}`, { timeout: 8000 });
    const papers: unknown = await response.json();
    return isBallotPapers(papers) ? { papers, isKept: response.headers.has('x-kept') } : null;
  } catch {
    return null;
  }
}

/** Asks a box about a card. No answer in time is an answer too: the voter goes on. */
export async function askAboutCard(boxId: string, publicCredential: string): Promise<CardAnswer> {
  const body = await ask(`/api/vote/boxes/${boxId}/card`, {
    timeout: 4000,
    post: JSON.stringify({ publicCredential }),
  });
  if (field(body, 'card') === 'fresh') return 'fresh';
  const code = field(body, 'code');
  return cardAnswers.find((answer) => answer === code) ?? 'unreachable';
}

/** Sends a sealed ballot once. Only the server's own words count as an answer; without them it was cut off. */
export async function sendBallot({ boxId, ballot }: SealedForBox): Promise<CastAnswer> {
  const body = await ask(`/api/vote/boxes/${boxId}/ballots`, { timeout: 15_000, post: ballot });
  const hash = field(body, 'ballotHash');
  if (typeof hash === 'string') return { acknowledged: hash };
  const code = field(body, 'code');
  const refused = castRefusals.find((refusal) => refusal === code);
  if (refused) return { refused };
  return code === 'fault' ? code : 'cut-off';
}

/** Tells how this device is; answers how it stands to the conference, or null when the server is not reached. */
export async function reportDevice(
  conferenceId: string,
  report: TabletReport,
): Promise<{ standing: Standing; name: string | null } | null> {
  const body = await ask(`/api/vote/${conferenceId}/tablet`, { timeout: 8000, post: JSON.stringify(report) });
  const standing = standings.find((known) => known === field(body, 'standing'));
  const name = field(body, 'name');
  return standing ? { standing, name: typeof name === 'string' ? name : null } : null;
}

/** Asks whether a PIN is the guard's. */
export async function askAboutGuard(
  conferenceId: string,
  pin: string,
): Promise<'right' | 'wrong' | 'wait' | 'unreachable'> {
  const body = await ask(`/api/vote/${conferenceId}/guard`, { timeout: 8000, post: JSON.stringify({ pin }) });
  const answers = ['right', 'wrong', 'wait'] as const;
  return answers.find((answer) => answer === field(body, 'guard')) ?? 'unreachable';
}

type Sent = { timeout: number; post?: string };

async function ask(url: string, sent: Sent): Promise<unknown> {
  try {
    return await (await send(url, sent)).json();
  } catch {
    return null;
  }
}

/** No cookie of anybody goes along: the device shows its own secret, and nothing else. */
function send(url: string, { timeout, post }: Sent): Promise<Response> {
  const secret = pairedDevice()?.secret;
  return fetch(url, {
    cache: 'no-store',
    credentials: 'omit',
    headers: {
      ...(secret !== undefined && { 'x-tablet': secret }),
      ...(post !== undefined && { 'content-type': 'text/plain' }),
    },
    signal: AbortSignal.timeout(timeout),
    ...(post !== undefined && { method: 'POST', body: post }),
  });
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? new Map(Object.entries(body)).get(name) : undefined;
}

function isBallotPapers(body: unknown): body is BallotPapers {
  return Array.isArray(field(body, 'papers')) && typeof field(body, 'vote') === 'string';
}
