// One processor's worth of sealing or checking ballots: takes orders from the parent process, one at a time.
import { checkBallot } from '@/ballot-box/protocol/check-ballot';
import { readElection, type Election } from '@/ballot-box/protocol/election';
import { makeBallot, type Choice } from '@/ballot-box/protocol/make-ballot';
import { serverGroup, serverRandom } from '@/ballot-box/store/server-group';

type Order =
  | { work: 'make'; election: string; items: { code: string; choices: Choice[] }[] }
  | { work: 'verify'; election: string; items: string[] };

let election: Election | undefined;

process.on('message', (order: Order) => {
  const before = process.cpuUsage();
  const done = order.work === 'make' ? makeAll(order) : verifyAll(order);
  const { user, system } = process.cpuUsage(before);
  process.send?.({ done, ms: (user + system) / 1000 });
});
process.on('disconnect', () => process.exit());
process.send?.({ done: 0, ms: 0 });

function makeAll({ election: text, items }: Order & { work: 'make' }): number {
  const read = electionOf(text);
  for (const { code, choices } of items) makeBallot({ election: read, code, choices, random: serverRandom });
  return items.length;
}

function verifyAll({ election: text, items }: Order & { work: 'verify' }): number {
  const read = electionOf(text);
  for (const ballot of items) {
    const checked = checkBallot(ballot, read);
    if (!checked.ok) throw new Error(`A ballot was refused: ${checked.error.code}`);
  }
  return items.length;
}

function electionOf(text: string): Election {
  if (election?.text === text) return election;
  const read = readElection(text, serverGroup);
  if (!read.ok) throw new Error(`The election does not read back: ${read.error.code}`);
  election = read.value;
  return election;
}
