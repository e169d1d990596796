import { sha256Base64 } from '@/ballot-box/protocol/digest';
import type { Election } from '@/ballot-box/protocol/election';
import type { Group } from '@/ballot-box/protocol/group';

type Wire = Pick<Election, 'uuid' | 'name' | 'description' | 'questions'> & { public_key: string };

/**
 * The election as `readElection` reads it, from a text the server has already checked with it. The schema library alone
 * would be a sixth of what a ballot page may weigh, so the shape is looked at by hand here. Throws on anything else.
 */
export function electionOnTablet(text: string, group: Group): Election {
  const wire: unknown = JSON.parse(text);
  if (!isWire(wire)) throw new Error('The election has another shape.');
  const publicKey = BigInt(wire.public_key);
  if (!group.has(publicKey) || publicKey === group.identity) throw new Error('The key is not of the group.');
  return {
    text,
    hash: sha256Base64(text),
    uuid: wire.uuid,
    name: wire.name,
    description: wire.description,
    questions: wire.questions,
    publicKey,
    group,
    keyPower: group.prepare(publicKey),
  };
}

function isWire(value: unknown): value is Wire {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uuid' in value &&
    typeof value.uuid === 'string' &&
    'name' in value &&
    typeof value.name === 'string' &&
    'description' in value &&
    typeof value.description === 'string' &&
    'public_key' in value &&
    typeof value.public_key === 'string' &&
    'questions' in value &&
    Array.isArray(value.questions) &&
    value.questions.every(isQuestion)
  );
}

function isQuestion(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'answers' in value &&
    Array.isArray(value.answers) &&
    value.answers.length === 3 &&
    'min' in value &&
    (value.min === 0 || value.min === 1) &&
    'max' in value &&
    value.max === 1
  );
}
