import fs from 'node:fs';
import path from 'node:path';

export type SourceFile = { path: string; text: string; lines: string[]; imports: ImportLine[] };
export type ImportLine = { from: string; isTypeOnly: boolean };

const root = path.resolve(import.meta.dirname, '../..');

/** Every TypeScript file below a folder of the project, with what it imports. Generated files are not ours. */
export function sourceFiles(folder: string): SourceFile[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')))
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.startsWith('src/generated/'))
    .map((file) => {
      const text = fs.readFileSync(path.join(root, file), 'utf8');
      return { path: file, text, lines: text.split('\n'), imports: importsOf(file, text) };
    });
}

/** The room of a file or of an imported path: `src/gate/action.ts` → `gate`. */
export function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function importsOf(file: string, text: string): ImportLine[] {
  const found = text.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gms);
  return [...found].map(([, type, from = '']) => ({
    from: resolved(file, from),
    isTypeOnly: type !== undefined,
  }));
}

/** Paths of our own become `src/…`; packages stay as they are. */
function resolved(file: string, from: string): string {
  if (from.startsWith('@/')) return `src/${from.slice(2)}`;
  if (from.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
  return from;
}
