import pg from 'pg';
import { castAll } from './casting.mjs';
import { postAll } from './load.mjs';
import { processorTimeOf } from './processor-time.mjs';
import { median } from './statistics.mjs';

const rounds = 7;
const castsOfRound = { 1: 200, 16: 600, 64: 1000 };
/** As many as the server keeps for casting. */
const connections = 8;

export const names = Object.keys(castsOfRound).flatMap((clients) => [
  `cast.http.${clients}`,
  `cast.insert.${clients}`,
  `cast.processor.${clients}`,
]);

/** Casts through HTTP, the empty route and the bare insert in turn, round after round. */
export async function measure({ hall: open, isWanted, report }) {
  const hall = await open();
  const [box] = hall.boxes;
  const all = await box.ballots(Math.max(...Object.values(castsOfRound)));
  await rehearse(hall, box, all);
  for (const [clients, count] of Object.entries(castsOfRound)) {
    if (!names.some((name) => name.endsWith(`.${clients}`) && isWanted(name))) continue;
    const ballots = all.slice(0, count);
    const measured = [];
    for (let round = 0; round < rounds; round += 1)
      measured.push(await measureRound(hall, box, ballots, Number(clients)));
    reportAll(clients, measured, { isWanted, report });
  }
}

/** The first casts pay for reading the election and for compiling. */
async function rehearse(hall, box, ballots) {
  for (let time = 0; time < 2; time += 1) {
    await castAll(hall, box, ballots, 16);
    await postAll({ port: hall.port, path: '/api/health', bodies: ballots, clients: 16 });
  }
}

async function measureRound(hall, box, ballots, clients) {
  const { server, port } = hall;
  const beforeEmpty = processorTimeOf(server.pid);
  const empty = await postAll({ port, path: '/api/health', bodies: ballots, clients });
  const beforeCast = processorTimeOf(server.pid);
  const cast = await castAll(hall, box, ballots, clients);
  const afterCast = processorTimeOf(server.pid);
  const inserted = await insertAll(hall, box, ballots, clients);
  return {
    cast: cast.rate,
    empty: empty.rate,
    inserted,
    castMs: (afterCast - beforeCast) / ballots.length,
    emptyMs: (beforeCast - beforeEmpty) / ballots.length,
  };
}

/** The same rows by a prepared insert over as many connections; rows a second. */
async function insertAll({ url }, box, ballots, clients) {
  await box.empty();
  const pool = new pg.Pool({ connectionString: url, max: Math.min(clients, connections) });
  const insert = (index) =>
    pool.query({
      name: 'insert',
      text: 'insert into ballot_box.incoming (box_id, credential_hash, ballot) values ($1, $2, $3)',
      values: [box.id, box.credentialHashes[index], ballots[index]],
    });
  await Promise.all(Array.from({ length: connections }, () => pool.query('select 1')));
  let next = 0;
  const inTurn = async () => {
    while (next < ballots.length) await insert(next++);
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: clients }, inTurn));
  const seconds = (performance.now() - startedAt) / 1000;
  await pool.end();
  return ballots.length / seconds;
}

function reportAll(clients, measured, { isWanted, report }) {
  const middle = (of) => median(measured.map(of));
  const figures = [
    {
      name: `cast.http.${clients}`,
      against:
        'an empty route of the same server: POST /api/health reads a body of the same size and answers',
      unit: 'casts/s',
      value: middle(({ cast }) => cast),
      reference: middle(({ empty }) => empty),
      ratio: middle(({ cast, empty }) => cast / empty),
    },
    {
      name: `cast.insert.${clients}`,
      against: `the same rows inserted bare through pg over ${Math.min(Number(clients), connections)} connections`,
      unit: 'casts/s',
      value: middle(({ cast }) => cast),
      reference: middle(({ inserted }) => inserted),
      ratio: middle(({ cast, inserted }) => cast / inserted),
    },
    {
      name: `cast.processor.${clients}`,
      against: 'a request to that empty route: processor time of the server process, all threads',
      unit: 'ms/cast',
      value: middle(({ castMs }) => castMs),
      reference: middle(({ emptyMs }) => emptyMs),
    },
  ];
  for (const figure of figures) if (isWanted(figure.name) && !Number.isNaN(figure.value)) report(figure);
}
