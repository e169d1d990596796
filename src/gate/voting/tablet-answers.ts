import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Result } from '@/domain/kernel/result';
import { logFault } from '@/lib/log';
import { admitsDevice } from '@/use-cases/voting/admit-device';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { checkCard } from '@/use-cases/voting/check-card';
import { checkGuardPin } from '@/use-cases/voting/check-guard-pin';
import { findBallot } from '@/use-cases/voting/find-ballot';
import { hearDevice } from '@/use-cases/voting/hear-device';
import { showBallots } from '@/use-cases/voting/show-ballots';
import { papersForReading } from './papers-for-reading';
import {
  deviceSecretOf,
  readBody,
  readBoxId,
  readConferenceId,
  readCredential,
  readPin,
  readReport,
} from './tablet-request';

const mostOfBallot = 2_000_000;
const mostOfCard = 2_000;

/**
 * What tablets are answered. Nobody is signed in: the card lets a ballot in, from a device that may send one. Which
 * device it was ends here; nothing of it goes with the ballot (docs/decisions/015).
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
    if (!(await admitsDevice(box, deviceSecretOf(request)))) return refuse('device-not-admitted', 403);
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
    const cast = { boxId: box, ballot };
    if (await admitsDevice(box, deviceSecretOf(request))) return fromResult(await castBallot(cast));
    const receipt = await findBallot(cast);
    return receipt ? json(receipt, 200) : refuse('device-not-admitted', 403);
  });
}

/** What a device says of itself now and then; answers how it stands to the conference and what it is called. */
export function answerReport(conferenceId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const body = await readBody(request, mostOfCard);
    const id = readConferenceId(conferenceId);
    const report = body === null ? null : readReport(body);
    if (!id || !report) return refuse('report-malformed', 400);
    return json(await hearDevice({ conferenceId: id, secret: deviceSecretOf(request), report }), 200);
  });
}

/** Whether the guard stands at the tablet: `{ guard: 'right' | 'wrong' | 'wait' }`. */
export function answerGuard(conferenceId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const body = await readBody(request, mostOfCard);
    const id = readConferenceId(conferenceId);
    const pin = body === null ? null : readPin(body);
    if (!id || pin === null) return json({ guard: 'wrong' }, 200);
    return json({ guard: await checkGuardPin({ conferenceId: id, pin }) }, 200);
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
