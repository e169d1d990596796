import { Refusal } from '../scripts/command.mjs';
import { findChromium } from '../scripts/system-programs.mjs';
import { median } from './statistics.mjs';
import { runTypeScript } from './typescript.mjs';

const rows = 2000;
const rounds = 5;
const size = `${rows} voters of 20 columns`;

export const names = [
  'import.2000x20',
  'import.2000x20.memory',
  'import.2000x20.preview',
  'import.2000x20.block',
  'import.2000x20.save',
];

/** A list of 2,000 voters: read beside the bare library, then previewed, mended and saved on the real page. */
export async function measure({ hall: open, isWanted, report }) {
  const say = (figure) => isWanted(figure.name) && report(figure);
  if (['import.2000x20', 'import.2000x20.memory'].some(isWanted)) await measureReading(say);
  if (['preview', 'block', 'save'].some((name) => isWanted(`import.2000x20.${name}`)))
    await measurePage(await open(), say);
}

/** Each reading in a process of its own, as the page reads in a new worker; ours and the library's in turn. */
async function measureReading(say) {
  const seen = { product: [], library: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const who of ['product', 'library'])
      seen[who].push(JSON.parse(await runTypeScript('read-sheet.ts', { args: [who, String(rows)] })));
  const middle = (who, figure) => median(seen[who].map((one) => one[figure]));
  say({
    name: 'import.2000x20',
    value: middle('product', 'ms'),
    unit: `ms of the processor to read ${size} and find what is wrong with each`,
    against: 'the bare library reading the same file',
    reference: middle('library', 'ms'),
  });
  say({
    name: 'import.2000x20.memory',
    value: middle('product', 'peak'),
    unit: 'MB at the most meanwhile, the engine included',
    against: 'the bare library',
    reference: middle('library', 'peak'),
  });
}

async function measurePage(hall, say) {
  const executablePath = findChromium();
  if (!executablePath) throw new Refusal('The figures of the import page need Chromium.');
  const order = { executablePath, address: `http://127.0.0.1:${hall.port}`, rows, rounds };
  const seen = JSON.parse(
    await runTypeScript('import-in-browser.ts', { input: JSON.stringify(order), env: hall.env }),
  );
  const middle = (figure) => median(seen.map((one) => one[figure]));
  say({
    name: 'import.2000x20.preview',
    value: middle('preview'),
    unit: `ms from choosing the file of ${size} to its preview`,
    against: 'opening the page of the import',
    reference: middle('opening'),
  });
  say({
    name: 'import.2000x20.block',
    value: middle('block'),
    unit: 'ms of the processor: the longest task of the page from choosing the file until all was saved',
    against: 'the 100 ms after which a person feels a page stand still',
    reference: 100,
  });
  say({
    name: 'import.2000x20.save',
    value: middle('save'),
    unit: `ms until all ${rows} are saved`,
    against: 'the preview',
    reference: middle('preview'),
  });
}
