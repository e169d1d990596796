import fs from 'node:fs';
import path from 'node:path';
import { exactInterval } from './chance';
import { strongest, type Attack } from './attacks';

/** What was tried in one situation. `limit` is the number linked that chance does not reach. */
export type Finding = {
  situation: string;
  knows: string;
  attacks: readonly Attack[];
  people: number;
  limit: number;
};

/** Writes what was found as a page for people: `.data/test/secrecy-report.md`. */
export function writeReport(findings: readonly Finding[], odds: bigint): string {
  const file = path.resolve('.data/test/secrecy-report.md');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, reportOf(findings, odds));
  return file;
}

function reportOf(findings: readonly Finding[], odds: bigint): string {
  return `# The curious administrator

Seeded halls of 80 voters at 4 tablets, taken through the product from the door to the sealed box. Somebody who holds the
whole server looks for who cast which ballot: every table with \`ctid\`, \`xmin\`, \`xmax\` and every column, rows that are
dead, the bytes of every file, the write-ahead log, the server's log, the audit log. In the halls the worst happens:
people vote in the order in which they were ticked off at the door.

“Ways” are orders of people against orders of ballots, forwards and backwards, and things that met in a transaction. The
strongest way counts. The interval is Clopper and Pearson's, exact, for 95 %. Chance links one person a hall; from the
limit on it is luck less often than once in ${odds} reports, whichever of the ways it was.

| Situation | The administrator also has | Ways | Linked by the strongest | Interval | Limit | Verdict |
| --- | --- | --- | --- | --- | --- | --- |
${findings.map(rowOf).join('\n')}

## The strongest ways

${findings.map(wayOf).join('\n')}
`;
}

function rowOf({ situation, knows, attacks, people, limit }: Finding): string {
  const { linked } = strongest(attacks);
  const { low, high } = exactInterval(linked, people);
  const verdict = linked < limit ? 'chance' : '**linked**';
  const share = `${linked} of ${people} (${percent(linked / people)})`;
  return `| ${situation} | ${knows} | ${attacks.length} | ${share} | ${percent(low)} to ${percent(high)} | ${limit} | ${verdict} |`;
}

function wayOf({ situation, knows, attacks }: Finding): string {
  const { voters, ballots } = strongest(attacks);
  return `- ${situation}, ${knows}: ${voters === ballots ? voters : `“${voters}” against “${ballots}”`}`;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}
