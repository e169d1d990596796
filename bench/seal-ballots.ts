// Seals a ballot with each card, with marks drawn at random, as tablets do. Standard input: the election and the codes
// of the cards; standard output: a ballot a line.
import { randomInt } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { readElection } from '@/ballot-box/protocol/election';
import { makeBallot, type Choice } from '@/ballot-box/protocol/make-ballot';
import { serverGroup, serverRandom } from '@/ballot-box/store/server-group';

const choices: Choice[] = ['high', 'medium', 'low', 'blank'];
const order: { election: string; codes: string[] } = JSON.parse(await text(process.stdin));
const read = readElection(order.election, serverGroup);
if (!read.ok) throw new Error(`The election does not read back: ${read.error.code}`);
const election = read.value;

for (const code of order.codes) {
  const marks = election.questions.map(() => choices[randomInt(choices.length)] ?? 'high');
  process.stdout.write(`${makeBallot({ election, code, choices: marks, random: serverRandom })}\n`);
}
