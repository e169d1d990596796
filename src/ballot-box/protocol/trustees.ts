import { z } from 'zod';

import { err, ok, type Result } from '@/domain/kernel/result';

import type { CeremonyRefusal } from './ceremony-refusal';
import type { Element, Group } from './group';
import { checkThreshold, thresholdFormat, type Committee } from './threshold-parameters';
import { trusteeKeyHolds } from './trustee-key';
import { readCompact, wireFormat } from './wire-format';

/** The keys of an election of our profile: the server's, and the ballot committee's with its threshold. */
export interface Trustees {
  /** The very string that is published. */
  readonly text: string;
  readonly serverKey: Element;
  readonly committee: Committee;
  /** The election's public key: the product of both. */
  readonly publicKey: Element;
}

export type TrusteesRefusal =
  { code: 'shape' } | { code: 'server-key' } | { code: 'committee'; refusal: CeremonyRefusal };

/** The server's place among the owners of partial decryptions; committee members follow (specification, section 4.18). */
export const serverOwner = 1;

/** The owner number of a committee member (from 0) in partial decryptions and archives. */
export function ownerOfMember(member: number): number {
  return serverOwner + 1 + member;
}

/** Joins the server's public key and the committee's threshold parameters, and checks both. */
export function makeTrustees(
  { serverKey, committee }: { serverKey: string; committee: string },
  group: Group,
): Result<Trustees, TrusteesRefusal> {
  return readTrustees(`[["Single",${serverKey}],["Pedersen",${committee}]]`, group);
}

/** Reads the trustees of an election; refuses any key, certificate or proof that does not hold. */
export function readTrustees(text: string, group: Group): Result<Trustees, TrusteesRefusal> {
  const wire = readCompact(trusteesFormat(group), text);
  if (wire === undefined) return err({ code: 'shape' });
  const [[, single], [, threshold]] = wire;
  if (!trusteeKeyHolds(single, group)) return err({ code: 'server-key' });
  const committee = checkThreshold(threshold, group);
  if (!committee.ok) return err({ code: 'committee', refusal: committee.error });
  const publicKey = group.multiply(single.public_key, committee.value.publicKey);
  return ok({ text, serverKey: single.public_key, committee: committee.value, publicKey });
}

function trusteesFormat(group: Group) {
  return z.tuple([
    z.tuple([z.literal('Single'), wireFormat(group).trusteeKey]),
    z.tuple([z.literal('Pedersen'), thresholdFormat(group)]),
  ]);
}
