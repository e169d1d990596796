import 'server-only';
import { admitsDevice } from '@/use-cases/voting/admit-device';
import { checkCard } from '@/use-cases/voting/check-card';
import { checkGuardPin } from '@/use-cases/voting/check-guard-pin';
import { hearDevice } from '@/use-cases/voting/hear-device';
import { showBallots } from '@/use-cases/voting/show-ballots';
import { answering, answerOf, given, refused, type Answer } from './answer';
import { papersForReading } from './papers-for-reading';
import { takeCast } from './take-cast';
import {
  deviceHeader,
  readBody,
  readBoxId,
  readConferenceId,
  readCredential,
  readDeviceSecret,
  readPin,
  readReport,
} from './tablet-request';

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
    if (!shown || !shown.ok) return refused('conference-unknown', 404);
    return given(papersForReading(shown.value));
  });
}

/** Whether a card can be used in a box: `{ card: 'fresh' }`, or why not. */
export function answerCard(boxId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const body = await readBody(request.body, mostOfCard);
    const publicCredential = body === null ? null : readCredential(body);
    const box = readBoxId(boxId);
    if (!box || publicCredential === null) return refused('card-unknown', 409);
    if (!(await admitsDevice(box, secretOf(request)))) return refused('device-not-admitted', 403);
    const checked = await checkCard({ boxId: box, publicCredential });
    return answerOf(checked.ok ? { ok: true, value: { card: 'fresh' } } : checked);
  });
}

/** Takes a sealed ballot, as `takeCast`. */
export function answerCast(boxId: string, { body, headers }: Request): Promise<Response> {
  return respond(takeCast({ boxId, header: (name) => headers.get(name), body }));
}

/** What a device says of itself now and then; answers how it stands to the conference and what it is called. */
export function answerReport(conferenceId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const body = await readBody(request.body, mostOfCard);
    const id = readConferenceId(conferenceId);
    const report = body === null ? null : readReport(body);
    if (!id || !report) return refused('report-malformed', 400);
    return given(await hearDevice({ conferenceId: id, secret: secretOf(request), report }));
  });
}

/** Whether the guard stands at the tablet: `{ guard: 'right' | 'wrong' | 'wait' }`. */
export function answerGuard(conferenceId: string, request: Request): Promise<Response> {
  return answer(async () => {
    const body = await readBody(request.body, mostOfCard);
    const id = readConferenceId(conferenceId);
    const pin = body === null ? null : readPin(body);
    if (!id || pin === null) return given({ guard: 'wrong' });
    return given({ guard: await checkGuardPin({ conferenceId: id, pin }) });
  });
}

function answer(work: () => Promise<Answer>): Promise<Response> {
  return respond(answering(work));
}

async function respond(answer: Promise<Answer>): Promise<Response> {
  const { status, body } = await answer;
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}

function secretOf({ headers }: Request): string | null {
  return readDeviceSecret(headers.get(deviceHeader));
}
