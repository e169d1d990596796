import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '@/lib/seeded-random';

/** How often an answer gets lost on the way, and how long a tablet waits before it sends again. */
const lostAnswers = 0.25;
const waitMs = 150;

export type Sent = { path: string; ballot: string };

/**
 * A tablet in a bad network: it sends the same ballot until it has read that it is recorded, through lost answers, dead
 * servers and faults, and tells what was acknowledged.
 */
export async function sendUntilRecorded(port: number, sent: Sent, random: Random): Promise<string> {
  for (;;) {
    const answer = await send(port, sent, random() < lostAnswers);
    if (answer?.status === 200) return (JSON.parse(answer.body) as { ballotHash: string }).ballotHash;
    if (answer && answer.status < 500)
      throw new Error(`A ballot was refused: ${answer.status} ${answer.body}`);
    await pause(waitMs);
  }
}

type Answer = { status: number; body: string };

/** Undefined when there was no answer, or when it is to be lost: then the connection is cut once all is sent. */
function send(port: number, { path, ballot }: Sent, isAnswerLost: boolean): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const request = http.request({ port, host: '127.0.0.1', path, method: 'POST' }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(parts).toString(),
        });
      });
      response.on('error', () => resolve(undefined));
    });
    request.on('error', () => resolve(undefined));
    request.on('close', () => resolve(undefined));
    request.end(ballot, () => isAnswerLost && request.destroy());
  });
}
