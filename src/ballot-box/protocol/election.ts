import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import { sha256Base64 } from './digest';
import { isElectionUuid } from './election-uuid';
import type { Element, Group } from './group';
import { compact, readCompact, wireFormat } from './wire-format';

/** One subject's row on a ballot form, as the protocol sees it. */
export interface Question {
  /** High, medium, low: in this order. */
  answers: [string, string, string];
  /** 0 where a blank row is allowed, else 1. */
  min: 0 | 1;
  max: 1;
  question: string;
}

/** One ballot form's election (specification, section 4.10). Holds functions: workers are sent `text` and read it again. */
export interface Election {
  /** The very string that hashes are over: store and send exactly this. */
  readonly text: string;
  /** Its fingerprint, in unpadded Base64. */
  readonly hash: string;
  readonly uuid: string;
  readonly name: string;
  readonly description: string;
  readonly questions: readonly Question[];
  readonly publicKey: Element;
  readonly group: Group;
  /** Prepared powers of the public key. */
  readonly keyPower: (exponent: bigint) => Element;
}

export interface ElectionPlan {
  uuid: string;
  name: string;
  description: string;
  questions: readonly { question: string; answers: readonly [string, string, string]; min: 0 | 1 }[];
  publicKey: Element;
  group: Group;
}

export type ElectionRefusal = { code: 'shape' } | { code: 'group' } | { code: 'public-key' };

/** Writes the election of a ballot form. Names keep their Vietnamese letters (NFC); control characters become spaces. */
export function makeElection(plan: ElectionPlan): Election {
  const text = compact({
    version: 1,
    description: plainText(plan.description),
    name: plainText(plan.name),
    group: plan.group.name,
    public_key: plan.publicKey,
    questions: plan.questions.map(({ question, answers, min }) => ({
      answers: answers.map(plainText),
      min,
      max: 1,
      question: plainText(question),
    })),
    uuid: plan.uuid,
  });
  const read = readElection(text, plan.group);
  if (!read.ok) throw new Error(`an election that cannot be read back: ${read.error.code}`);
  return read.value;
}

/** Reads an election of our profile; refuses other groups, other kinds of question, and a key outside the group. */
export function readElection(text: string, group: Group): Result<Election, ElectionRefusal> {
  const wire = readCompact(electionFormat(group), text);
  if (wire === undefined) return err({ code: 'shape' });
  if (wire.group !== group.name) return err({ code: 'group' });
  if (!group.has(wire.public_key) || wire.public_key === group.identity) return err({ code: 'public-key' });
  return ok({
    text,
    hash: sha256Base64(text),
    uuid: wire.uuid,
    name: wire.name,
    description: wire.description,
    questions: wire.questions,
    publicKey: wire.public_key,
    group,
    keyPower: group.prepare(wire.public_key),
  });
}

function electionFormat(group: Group) {
  const question = z.strictObject({
    answers: z.tuple([z.string(), z.string(), z.string()]),
    min: z.union([z.literal(0), z.literal(1)]),
    max: z.literal(1),
    question: z.string(),
  });
  return z.strictObject({
    version: z.literal(1),
    description: z.string(),
    name: z.string(),
    group: z.string(),
    public_key: wireFormat(group).element,
    questions: z.array(question).min(1),
    uuid: z.string().refine(isElectionUuid),
  });
}

/** JSON libraries differ in how they escape control characters, and hashes are over bytes: so there are none. */
function plainText(text: string): string {
  return text
    .normalize('NFC')
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
