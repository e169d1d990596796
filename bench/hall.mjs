import os from 'node:os';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { ensureBuild } from '../scripts/build.mjs';
import { createDatabase, dropDatabase } from '../scripts/db.mjs';
import { migrate } from '../scripts/migrate.mjs';
import { addressOf, anyFreePort } from '../scripts/ports.mjs';
import { openCluster } from '../scripts/postgres/cluster.mjs';
import { step } from '../scripts/progress.mjs';
import { inData } from '../scripts/project.mjs';
import { sessionSecret } from '../scripts/secret.mjs';
import { startServer } from '../scripts/server.mjs';
import { runTypeScript } from './typescript.mjs';

const database = 'bench';
/** Cards of each form, and so the most ballots that one round can cast. */
const cards = 1000;

/** One hall for all figures, opened by the first that needs it. */
export function sharedHall() {
  let opened;
  const open = () => (opened ??= openHall());
  const close = async () => (await opened?.catch(() => undefined))?.close();
  return { open, close };
}

/** The production build on a real database that waits for the disk, with a conference that votes on two forms. */
async function openHall() {
  await step('Preparing the production build', () => ensureBuild());
  const cluster = await openCluster({ dataDir: inData('bench', 'pg') });
  const adminUrl = cluster.url('postgres');
  await dropDatabase(adminUrl, database);
  await createDatabase(adminUrl, database);
  const url = cluster.url(database);
  await migrate(url);
  const port = await anyFreePort();
  const env = {
    DATABASE_URL: url,
    NEXTAUTH_SECRET: sessionSecret(),
    NEXTAUTH_URL: addressOf('127.0.0.1', port),
  };
  const vote = await makeVote(env, cards, 5, 5);
  const start = () => startServer({ port, env, onLine: console.error });
  let server = await start();
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  const withBoxes = (made) => ({ made, boxes: made.boxes.map((box) => new Box(box, admin)) });
  const newVote = async (...wish) => withBoxes(await makeVote(env, ...wish));
  const { boxes } = withBoxes(vote);
  /** Meanwhile no server checks proofs of its own in the background. */
  const withoutServer = async (work) => {
    await server.stop();
    const done = await work();
    server = await start();
    return done;
  };
  const close = async () => {
    await server.stop();
    await admin.end();
    await dropDatabase(adminUrl, database);
    await cluster.close();
  };
  return {
    port,
    url,
    env,
    admin,
    boxes,
    conferenceId: vote.conferenceId,
    newVote,
    withoutServer,
    close,
    get server() {
      return server;
    },
  };
}

/** A conference that votes, with so many cards for each form; `sizes` are the numbers of subjects of its forms. */
async function makeVote(env, cards, ...sizes) {
  const args = [cards, ...sizes].map(String);
  return step(`Making ${cards} cards for each form (subjects: ${sizes.join(', ')})`, async () =>
    JSON.parse(await runTypeScript('make-vote.ts', { args, env })),
  );
}

/** Hòm phiếu of one form, and what voters do with it. */
class Box {
  #made = [];
  #order;
  #admin;

  constructor({ boxId, election, codes, publicCredentials }, admin) {
    this.id = boxId;
    this.path = `/api/vote/boxes/${boxId}/ballots`;
    this.partition = `ballot_box.incoming_${boxId.replaceAll('-', '_')}`;
    this.credentialHashes = publicCredentials.map((credential) =>
      createHash('sha256').update(credential).digest(),
    );
    this.#order = { election, codes };
    this.#admin = admin;
  }

  /** The first `count` ballots, each with a card of its own; made once. */
  async ballots(count) {
    if (this.#made.length < count) {
      const codes = this.#order.codes.slice(this.#made.length, count);
      const sealed = await step(`Sealing ${codes.length} ballots`, () => seal(this.#order.election, codes));
      this.#made.push(...sealed);
    }
    return this.#made.slice(0, count);
  }

  /** Empties the box, so that the same ballots can be cast again. */
  async empty() {
    await this.#admin.query(`truncate ${this.partition}`);
  }

  /** The hashes of the ballots that are stored, in Base64. */
  async storedHashes() {
    const { rows } = await this.#admin.query(
      `select encode(sha256(convert_to(ballot, 'UTF8')), 'base64') as hash from ${this.partition}`,
    );
    return new Set(rows.map(({ hash }) => hash.replace(/=$/, '')));
  }
}

/** As many sealers as there are processors. */
async function seal(election, codes) {
  const sealers = os.availableParallelism();
  const share = Math.ceil(codes.length / sealers);
  const shares = Array.from({ length: sealers }, (_sealer, i) => codes.slice(i * share, (i + 1) * share));
  const sealed = await Promise.all(
    shares.map((some) =>
      runTypeScript('seal-ballots.ts', { input: JSON.stringify({ election, codes: some }) }),
    ),
  );
  return sealed.flatMap((lines) => lines.split('\n').filter(Boolean));
}
