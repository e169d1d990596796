// Reads a list of so many voters once, by the product or by the bare library, and prints the processor time in milliseconds and
// the MB at the most: `node --conditions=react-server --import tsx bench/read-sheet.ts product|library ROWS`.
import * as spreadsheets from '@e965/xlsx';
import { readList } from '@/domain/importing/read-list';
import { readableSheets } from '@/domain/importing/readable-sheets';
import { readWorkbook } from '@/lib/read-workbook';
import { longList } from './long-list';

const [who, rowCount = '0'] = process.argv.slice(2);
const bytes = new Uint8Array(longList(Number(rowCount)));
const file = new Blob([bytes]);

async function byProduct(): Promise<number> {
  const workbook = await readWorkbook(file);
  if (!workbook.ok) throw new Error(workbook.problem);
  const found = readableSheets(workbook.sheets, 'voters');
  const sheet = found.ok ? found.value.sheets[found.value.first] : undefined;
  if (!sheet) throw new Error('There is no list in the sheet.');
  const against = { kind: 'voters' as const, thisYear: 2028, listed: [], knownGroups: [], choices: [] };
  const { header } = sheet;
  const nothing = { defaultGroup: '', defaultSuperior: '', keptApart: new Set<number>() };
  const settings = { header, mode: 'append', capitals: 'as-name', leavesOutHidden: false } as const;
  return readList(sheet, against, { ...settings, ...nothing }).entryRows.length;
}

async function byLibrary(): Promise<number> {
  const workbook = spreadsheets.read(await file.arrayBuffer(), { type: 'array', dense: true });
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('There is no sheet.');
  return spreadsheets.utils.sheet_to_json(sheet, { header: 1 }).length - 1;
}

const before = process.cpuUsage();
const count = await (who === 'product' ? byProduct() : byLibrary());
const { user, system } = process.cpuUsage(before);
const ms = (user + system) / 1000;
if (count !== Number(rowCount)) throw new Error(`${count} of ${rowCount} rows were read.`);
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, peak }), () => process.exit());
