import { castMore } from './casting.mjs';
import { median } from './statistics.mjs';

const fewRows = 1000;
const manyRows = 1_000_000;
const rounds = 10;
const castsOfRound = 20;

export const names = ['cast.scale'];

/** Casts one by one into a box that is nearly empty and into a very full one, in turn. */
export async function measure({ hall: open, report }) {
  const hall = await open();
  const [few, many] = hall.boxes;
  const casts = rounds * castsOfRound;
  const ballots = { few: await few.ballots(casts), many: await many.ballots(casts) };
  await few.empty();
  await many.empty();
  await fill(hall.admin, few, fewRows);
  await fill(hall.admin, many, manyRows);
  const times = { few: [], many: [] };
  for (let round = 0; round < rounds; round += 1) {
    const some = (all) => all.slice(round * castsOfRound, (round + 1) * castsOfRound);
    times.few.push(...(await castMore(hall, few, some(ballots.few), 1)).times);
    times.many.push(...(await castMore(hall, many, some(ballots.many), 1)).times);
  }
  report({
    name: 'cast.scale',
    value: median(times.many),
    unit: 'ms/cast',
    against: `a cast into a box of ${fewRows} ballots, taken in turn with casts into one of ${manyRows}`,
    reference: median(times.few),
  });
}

/** Short rows stand in for ballots; each has a card in the frozen list, as real ones have. */
async function fill(admin, box, rows) {
  const cards = `select sha256(convert_to('card ' || number, 'UTF8')) as card from generate_series(1, ${rows}) number`;
  await admin.query(`insert into ballot_box.credential select '${box.id}', card from (${cards}) cards`);
  await admin.query(
    `insert into ballot_box.incoming select '${box.id}', card, 'a ballot' from (${cards}) cards`,
  );
  await admin.query(`vacuum analyze ${box.partition}`);
  await admin.query('vacuum analyze ballot_box.credential');
  await admin.query('checkpoint');
}
