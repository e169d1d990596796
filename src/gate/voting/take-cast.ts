import 'server-only';
import { admitsDevice } from '@/use-cases/voting/admit-device';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { findBallot } from '@/use-cases/voting/find-ballot';
import { answering, answerOf, given, refused, type Answer } from './answer';
import { deviceHeader, readBody, readBoxId, readDeviceSecret, type SentBody } from './tablet-request';

const mostOfBallot = 2_000_000;

/** A sealed ballot on its way: the box it is for, what its request says of itself, and the body as it comes. */
export type SentCast = { boxId: string; header: (name: string) => unknown; body: SentBody };

/** Takes a sealed ballot, exactly as sent: `{ ballotHash }` means it is on the server's disk. */
export function takeCast({ boxId, header, body }: SentCast): Promise<Answer> {
  return answering(async () => {
    const ballot = await readBody(body, mostOfBallot);
    const box = readBoxId(boxId);
    if (ballot === null || !box) return refused('ballot-malformed', 413);
    const cast = { boxId: box, ballot };
    if (await admitsDevice(box, readDeviceSecret(header(deviceHeader))))
      return answerOf(await castBallot(cast));
    const receipt = await findBallot(cast);
    return receipt ? given(receipt) : refused('device-not-admitted', 403);
  });
}
