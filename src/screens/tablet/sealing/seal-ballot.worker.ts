import { credentialOf } from '@/ballot-box/protocol/credential';
import type { Election } from '@/ballot-box/protocol/election';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { ballotSteps } from '@/ballot-box/protocol/make-ballot';
import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import type { Choice } from '@/domain/ballot/level';
import { decryptDraft, encryptDraft } from './draft-cipher';
import { electionOnTablet } from './election-on-tablet';
import type { BoxToAsk, FromWorker, SealingAnswer, SealingRequest, ToWorker } from './sealing-messages';

type HeldCard = { code: string; secret: bigint; election: Election };

const group = belenios2048();
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

const elections = new Map<string, Election>();
let read = new Map<string, HeldCard>();
let taken: HeldCard | null = null;
let latestSeal = 0;

// The table of the generator is the same for every voter: made before the first one comes.
group.generatorPower(1n);

self.addEventListener('message', async (event: MessageEvent<ToWorker>) => {
  const { id, request } = event.data;
  const answer = await answerTo(id, request).catch((): SealingAnswer => ({ type: 'failed' }));
  reply({ id, answer });
});

async function answerTo(id: number, request: SealingRequest): Promise<SealingAnswer> {
  switch (request.type) {
    case 'read-card':
      return { type: 'card-read', cards: request.boxes.map((box) => readCard(request.code, box)) };
    case 'name-card':
      return {
        type: 'card-read',
        cards: request.boxes.map(({ boxId, electionUuid }) => {
          const { publicCredential } = credentialOf(request.code, electionUuid, group);
          return { boxId, publicCredential };
        }),
      };
    case 'take-box':
      taken = read.get(request.boxId) ?? null;
      read = new Map();
      // One power makes the table of the election's key, while the voter still reads the ballot.
      taken?.election.keyPower(1n);
      return { type: 'box-taken' };
    case 'seal':
      return seal(id, request.rows, heldCard());
    case 'encrypt-draft':
      return { type: 'draft-encrypted', draft: await encryptDraft(request.rows, heldCard().secret) };
    case 'decrypt-draft':
      return { type: 'draft-decrypted', rows: await decryptDraft(request.draft, heldCard().secret) };
    case 'forget':
      read = new Map();
      taken = null;
      latestSeal = id;
      return { type: 'forgotten' };
  }
}

function readCard(code: string, box: BoxToAsk) {
  const election = elections.get(box.boxId) ?? electionOnTablet(box.election, group);
  elections.set(box.boxId, election);
  const { secret, publicCredential } = credentialOf(code, election.uuid, group);
  read.set(box.boxId, { code, secret, election });
  return { boxId: box.boxId, publicCredential };
}

function heldCard(): HeldCard {
  if (!taken) throw new Error('No card is held.');
  return taken;
}

async function seal(id: number, choices: readonly Choice[], card: HeldCard): Promise<SealingAnswer> {
  latestSeal = id;
  const steps = ballotSteps({ election: card.election, code: card.code, choices, random });
  for (;;) {
    const step = steps.next();
    if (step.done) return { type: 'sealed', ballot: step.value, hash: ballotHash(step.value) };
    reply({ id, done: step.value.done });
    await otherMessages();
    if (latestSeal !== id) return { type: 'failed' };
  }
}

const ownTurn = new MessageChannel();

/** Lets a newer request in between two rows. A message waits its turn behind them; a timer would wait milliseconds more. */
function otherMessages(): Promise<void> {
  return new Promise((resolve) => {
    ownTurn.port1.onmessage = () => resolve();
    ownTurn.port2.postMessage(null);
  });
}

function reply(message: FromWorker): void {
  self.postMessage(message);
}
