import pg from 'pg';
import { Refusal } from './command.mjs';
import { openCluster } from './postgres/cluster.mjs';
import { inData } from './project.mjs';

const oldestMajor = 15;
const reasons = {
  ECONNREFUSED: 'nothing answers there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its host name cannot be looked up',
  ETIMEDOUT: 'it does not answer',
  '28P01': 'it refuses this user and password',
  28000: 'it refuses this user',
  '3D000': 'it holds no database of that name',
};

/**
 * The database to work with: the server that `DATABASE_URL` names (checked, nothing else is started), or else
 * the database `name` on the embedded server, made when missing. `close()` lets go of the embedded server.
 */
export async function openDatabase({
  name = 'app',
  dataDir = inData('pg'),
  url = process.env.DATABASE_URL,
} = {}) {
  if (url) {
    await checkServer(url);
    return { url, embedded: false, close: async () => {} };
  }
  const cluster = await openCluster({ dataDir });
  await createDatabase(cluster.url('postgres'), name);
  return { url: cluster.url(name), embedded: true, close: cluster.close };
}

/** Refuses, in one sentence that never holds the password, a server that cannot be used. */
export async function checkServer(url) {
  const client = clientFor(url);
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as major");
    const { major } = rows[0];
    if (major < oldestMajor)
      throw new Refusal(
        `DATABASE_URL (${placeOf(url)}) is PostgreSQL ${major}; version ${oldestMajor} or later is needed.`,
      );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = reasons[error.code] ?? plainReason(error.message);
    throw new Refusal(`The database of DATABASE_URL (${placeOf(url)}) cannot be used: ${reason}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * Runs `work` with a connected client and closes it.
 * @template Answer
 * @param {string} url
 * @param {(client: pg.Client) => Promise<Answer>} work
 * @returns {Promise<Answer>}
 */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {}); // a connection lost between queries shows at the next one
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Makes a database unless it is there; `template` names one to copy.
 * @param {string} adminUrl
 * @param {string} name
 * @param {string} [template]
 */
export async function createDatabase(adminUrl, name, template) {
  await withClient(adminUrl, async (client) => {
    const source = template ? ` template ${client.escapeIdentifier(template)}` : '';
    try {
      await client.query(`create database ${client.escapeIdentifier(name)}${source}`);
    } catch (error) {
      const alreadyThere = ['42P04', '23505'];
      if (!alreadyThere.includes(error.code)) throw error;
    }
  });
}

/**
 * Removes a database and whoever is still connected to it; nothing happens when it is not there.
 * @param {string} adminUrl
 * @param {string} name
 */
export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`),
  );
}

function clientFor(url) {
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) {
    throw new Refusal('DATABASE_URL must read postgresql://user:password@host:port/database.');
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  return client;
}

function plainReason(message) {
  return /timeout|terminated/.test(message) ? 'it does not answer' : message.replace(/\.$/, '');
}

function placeOf(url) {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
