import type { Election } from './election';
import type { Element } from './group';
import type { Proof } from './wire-format';

/** A cast as far as its form shows: of its numbers, only those of the card and of the signature have been read. */
export interface CastText {
  /** The very text that was signed: the ballot without its signature. */
  unsigned: string;
  credential: Element;
  signature: { hash: string; proof: Proof };
}

const digits = '0|[1-9][0-9]*';
const number = `"(?:${digits})"`;
const proof = String.raw`\{"challenge":${number},"response":${number}\}`;
const ciphertext = String.raw`\{"alpha":${number},"beta":${number}\}`;
const twoProofs = String.raw`\[${proof},${proof}\]`;
const answer =
  String.raw`\{"choices":\[${ciphertext},${ciphertext},${ciphertext}\],` +
  String.raw`"individual_proofs":\[${twoProofs},${twoProofs},${twoProofs}\],` +
  String.raw`"overall_proof":\[${proof}(?:,${proof})?\]\}`;
const signature =
  String.raw`,"signature":\{"hash":"([A-Za-z0-9+/]{43})",` +
  String.raw`"proof":\{"challenge":"(${digits})","response":"(${digits})"\}\}`;
const numbersOfAnswer = answer.split(number).length - 1;
const numbersElsewhere = 3;

/**
 * Prepares the reading of casts for one election: the exact form, in a hundredth of the time that `checkBallotShape`
 * takes. It reads every ballot which that one accepts; what it leaves to that one is the size of each number of the
 * answers. Undefined is a refusal.
 */
export function castTextReader({
  uuid,
  hash,
  questions,
  group,
}: Election): (text: string) => CastText | undefined {
  const head = String.raw`\{"election_uuid":"${uuid}","election_hash":"${hash.replaceAll('+', '\\+')}"`;
  const answers = String.raw`\[${answer}(?:,${answer}){${questions.length - 1}}\]`;
  const pattern = new RegExp(`^${head},"credential":"(${digits})","answers":${answers}(${signature})\\}$`);
  const numbers = numbersElsewhere + questions.length * numbersOfAnswer;
  const longest = pattern.source.length + questions.length * answer.length + numbers * group.elementDigits;

  return (text) => {
    if (text.length > longest) return undefined;
    const [, card, tail, signedHash, challenge, response] = pattern.exec(text) ?? [];
    if (!card || !tail || !signedHash || !challenge || !response) return undefined;
    const credential = BigInt(card);
    const signedProof = { challenge: BigInt(challenge), response: BigInt(response) };
    const isSized =
      group.inRange(credential) && signedProof.challenge < group.order && signedProof.response < group.order;
    if (!isSized) return undefined;
    const unsigned = `${text.slice(0, -tail.length - 1)}}`;
    return { unsigned, credential, signature: { hash: signedHash, proof: signedProof } };
  };
}
