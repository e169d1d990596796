// A hand in the hall for as long as the benchmark lasts. Standard input: on the first line what `make-vote.ts` printed,
// then one command a line (`wall SCREEN`, `close`). Prints one line of JSON for each: first the cookie of a committee head.
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import { encode } from 'next-auth/jwt';
import { sealedHashes } from '@/ballot-box/store/opening-store';
import { reading } from '@/data/transaction';
import type { Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { wallScreens } from '@/domain/wall/wall-control';
import { driveWall } from '@/use-cases/hall/drive-wall';
import { anAccount } from '@tests/support/an-account';
import type { BoxWithCards } from '@tests/support/an-open-vote';
import { sealedByTwo } from '@tests/support/by-two';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { scope, boxes }: { scope: ConferenceScope; boxes: BoxWithCards[] } = JSON.parse(await nextLine());
const { organisationId, conferenceId } = scope;

async function nextLine(): Promise<string> {
  const { value, done } = await lines.next();
  return done ? process.exit() : value;
}

function answer(said: unknown): void {
  process.stdout.write(`${JSON.stringify(said)}\n`);
}

function valueOf<V>(result: Result<V, { code: string }>): V {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

const { sessionId } = await anAccount({
  username: `truong.ban.${randomUUID()}`,
  grants: [{ role: 'committee', organisationId, conferenceId }],
});
const token = await encode({ token: { sessionId }, secret: process.env.NEXTAUTH_SECRET ?? '' });
answer({ cookie: `next-auth.session-token=${token}` });

for (;;) {
  const [command, wanted] = (await nextLine()).split(' ');
  if (command === 'wall') {
    const screen = wallScreens.find((one) => one === wanted) ?? null;
    valueOf(await driveWall(scope, { screen, layout: 'table', page: 1 }));
    answer({});
  } else {
    const { returned } = valueOf(await sealedByTwo(scope));
    const hashes = [];
    for (const { boxId } of boxes) hashes.push(...(await reading((tx) => sealedHashes(tx, boxId))));
    answer({ returned, hashes });
  }
}
