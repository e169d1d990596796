import { createHash } from 'node:crypto';
import { postAll } from './load.mjs';

/**
 * Casts each ballot once into an emptied box; answers the rate and the milliseconds of each cast. Throws unless every
 * ballot was acknowledged, and the ballots in the box are those that were acknowledged.
 */
export async function castAll({ port }, box, ballots, clients) {
  await box.empty();
  const cast = await castMore({ port }, box, ballots, clients);
  const stored = await box.storedHashes();
  const sent = new Set(ballots.map(hashOf));
  const isSame = stored.size === sent.size && [...sent].every((hash) => stored.has(hash));
  if (!isSame)
    throw new Error(`${ballots.length} ballots were acknowledged, and the box holds ${stored.size}.`);
  return cast;
}

/** The same into a box as it is, without looking into it afterwards. */
export async function castMore({ port }, box, ballots, clients) {
  const { rate, answers } = await postAll({ port, path: box.path, bodies: ballots, clients });
  for (const [index, { status, body }] of answers.entries()) {
    if (status !== 200 || JSON.parse(body).ballotHash !== hashOf(ballots[index]))
      throw new Error(`A cast was answered ${status} ${body}.`);
  }
  return { rate, times: answers.map(({ ms }) => ms) };
}

/** A ballot's hash, in unpadded Base64, as the server acknowledges it. */
export function hashOf(ballot) {
  return createHash('sha256').update(ballot).digest('base64').slice(0, -1);
}
