import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/domain/kernel/result';
import { logFault } from '@/lib/log';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { checkCard } from '@/use-cases/voting/check-card';
import { showBallots } from '@/use-cases/voting/show-ballots';
import { papersForReading } from './papers-for-reading';
import { readBody, readBoxId, readConferenceId, readCredential } from './tablet-request';

const mostOfBallot = 2_000_000;
const mostOfCard = 2_000;

/**
 * What tablets are answered. Nobody is signed in and nothing is asked about the tablet: the card alone lets a ballot in.
 * Each answer is `value` or `{ code }`; no request leaves a line in any log.
 */
export function answerBallots(conferenceId: string): Promise<Response> {
  return answer(async () => {
    const id = readConferenceId(conferenceId);
    const shown = id && (await showBallots({ conferenceId: id }));
    if (!shown || !shown.ok) return refuse('conference-unknown', 404);
    return json(papersForReading(shown.value), 200);
  });
}

/** Whether a card can be used in a box: `{ card: 'fresh' }`, or why not. */
export function answerCard(boxId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const body = await readBody(request, mostOfCard);
    const publicCredential = body === null ? null : readCredential(body);
    const box = readBoxId(boxId);
    if (!box || publicCredential === null) return refuse('card-unknown', 409);
    const checked = await checkCard({ boxId: box, publicCredential });
    return fromResult(checked.ok ? { ok: true, value: { card: 'fresh' } } : checked);
  });
}

/** Takes a sealed ballot, exactly as sent: `{ ballotHash }` means it is on the server's disk. */
export function answerCast(boxId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const ballot = await readBody(request, mostOfBallot);
    const box = readBoxId(boxId);
    if (ballot === null || !box) return refuse('ballot-malformed', 413);
    return fromResult(await castBallot({ boxId: box, ballot }));
  });
}

/** A fault says its kind and no more: a message or a statement could carry something of a ballot into the log. */
async function answer(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (fault) {
    const reference = randomUUID().slice(0, 8).toUpperCase();
    logFault(reference, `A tablet's request failed: ${kindOf(fault)}`);
    return json({ code: 'fault', reference }, 503);
  }
}

function kindOf(fault: unknown): string {
  if (!(fault instanceof Error)) return 'unknown';
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : '';
  return `${fault.name}${code}`;
}

function fromResult(result: Result<unknown, { code: string }>): Response {
  return result.ok ? json(result.value, 200) : refuse(result.error.code, 409);
}

function refuse(code: string, status: number): Response {
  return json({ code }, status);
}

function json(body: unknown, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
