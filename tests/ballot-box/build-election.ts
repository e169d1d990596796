import { randomBytes } from 'node:crypto';

import type { ArchiveContents } from '@/ballot-box/protocol/archive';
import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { checkBallotShape } from '@/ballot-box/protocol/check-ballot';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { makeElection, type Election } from '@/ballot-box/protocol/election';
import { electionUuid } from '@/ballot-box/protocol/election-uuid';
import { sumBallots, type EncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { belenios2048, type Group } from '@/ballot-box/protocol/group';
import { makeBallot, type Choice } from '@/ballot-box/protocol/make-ballot';
import { openTally, writeResult } from '@/ballot-box/protocol/open-tally';
import {
  checkPartialDecryption,
  decryptAsMember,
  decryptAsServer,
  type PartialDecryption,
} from '@/ballot-box/protocol/partial-decryption';
import { makeCert } from '@/ballot-box/protocol/pedersen-cert';
import { checkPolynomials, makePolynomial } from '@/ballot-box/protocol/pedersen-polynomial';
import { encryptedShareOf, makeVoutput, vinputOf } from '@/ballot-box/protocol/pedersen-share';
import { writeCredentials } from '@/ballot-box/protocol/public-credentials';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { thresholdParameters } from '@/ballot-box/protocol/threshold-parameters';
import { makeSingleKey } from '@/ballot-box/protocol/trustee-single';
import { makeTrustees, ownerOfMember, serverOwner, type Trustees } from '@/ballot-box/protocol/trustees';
import { opensslPowers } from '@/ballot-box/store/openssl-powers';
import type { Result } from '@/domain/kernel/result';

export const random = (length: number) => new Uint8Array(randomBytes(length));
export const group: Group = belenios2048(opensslPowers);

/** The value of a result that must not be refused. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export interface CommitteeKeys {
  seeds: string[];
  encryptedShares: string[];
  parameters: string;
}

/** A whole key ceremony of `size` members, any `threshold` of whom can open. */
export function aCommittee(size: number, threshold: number): CommitteeKeys {
  const seeds = Array.from({ length: size }, () => makeShareSecret(random).seed);
  const certs = seeds.map((seed) => makeCert({ seed, group, random }));
  const texts = seeds.map((seed) => valueOf(makePolynomial({ seed, certs, threshold, group, random })));
  const polynomials = valueOf(checkPolynomials({ certs, polynomials: texts, threshold, group }));
  const voutputs = seeds.map((seed, member) =>
    valueOf(makeVoutput({ seed, certs, vinput: vinputOf(polynomials, member), threshold, group, random })),
  );
  return {
    seeds,
    encryptedShares: voutputs.map((voutput) => encryptedShareOf(voutput, group) ?? ''),
    parameters: valueOf(thresholdParameters({ certs, polynomials, voutputs, threshold, group })),
  };
}

export interface BuiltElection {
  election: Election;
  trustees: Trustees;
  serverKey: string;
  committee: CommitteeKeys;
  codes: string[];
  credentials: string[];
}

/** An election with its keys and cards; one `min` for each subject. */
export function anElection(plan: {
  mins: (0 | 1)[];
  cards: number;
  committee: CommitteeKeys;
  name?: string;
}): BuiltElection {
  const { mins, cards, committee, name = 'Hội nghị lấy phiếu tín nhiệm “Đảng ủy phường Hòa Khánh”' } = plan;
  const single = makeSingleKey(group, random);
  const trustees = valueOf(
    makeTrustees({ serverKey: single.publicKey, committee: committee.parameters }, group),
  );
  const election = makeElection({
    uuid: electionUuid(random),
    name,
    description: 'Phiếu số 1: \\ "cán bộ" do Ban Chấp hành bầu',
    questions: mins.map((min, i) => ({
      question: `${i + 1}. Đồng chí Nguyễn Thị Thúy ${i + 1}`,
      answers: ['Tín nhiệm cao', 'Tín nhiệm', 'Tín nhiệm thấp'],
      min,
    })),
    publicKey: trustees.publicKey,
    group,
  });
  const codes = Array.from({ length: cards }, () => makeCardCode(random));
  const credentials = codes.map((code) => credentialOf(code, election.uuid, group).publicCredential);
  return { election, trustees, serverKey: single.privateKey, committee, codes, credentials };
}

export function aBallot({ election, codes }: BuiltElection, card: number, choices: Choice[]): string {
  return makeBallot({ election, code: codes[card] ?? '', choices, random });
}

/** Seals the box with these ballots and opens it with the parts of some members. */
export function anOpenedBox(built: BuiltElection, texts: string[], members: number[]): ArchiveContents {
  const { election, trustees, credentials } = built;
  const ballots = texts.map((text) => valueOf(checkBallotShape(text, election)));
  const tally = sumBallots(ballots, election);
  const parts = partsOf(built, tally, members);
  return {
    timestamp: 1_795_000_000,
    election: election.text,
    trustees: trustees.text,
    credentials: writeCredentials(credentials),
    ballots: texts,
    encryptedTally: tally.text,
    partialDecryptions: parts,
    result: writeResult(valueOf(openTally({ tally, partialDecryptions: parts, trustees, election }))),
  };
}

/** The checked parts of the server and of some members (from 0). */
export function partsOf(built: BuiltElection, tally: EncryptedTally, members: number[]): PartialDecryption[] {
  const { election, trustees, serverKey, committee } = built;
  const server = {
    owner: serverOwner,
    text: decryptAsServer({ tally, election, privateKey: serverKey, random }),
  };
  const shares = members.map((member) => {
    const secret = {
      seed: committee.seeds[member] ?? '',
      encryptedShare: committee.encryptedShares[member] ?? '',
    };
    return {
      owner: ownerOfMember(member),
      text: valueOf(decryptAsMember({ tally, election, trustees, member, ...secret, random })),
    };
  });
  return [server, ...shares].map((part) =>
    valueOf(checkPartialDecryption({ ...part, tally, trustees, election })),
  );
}
