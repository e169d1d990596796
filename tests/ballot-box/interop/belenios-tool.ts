import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { onTestFinished } from 'vitest';

/** Runs Debian's `belenios-tool`, an implementation this project did not write, in a folder of its own while a test runs. */
export class BeleniosTool {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'belenios-'));

  constructor() {
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  run(command: string, options: string[] = [], input = ''): string {
    return execFileSync('belenios-tool', [...command.split(' '), ...options], {
      cwd: this.folder,
      input,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, BELENIOS_USE_URANDOM: '1' },
      maxBuffer: 1 << 28,
    });
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(path.join(this.folder, name), content);
    return name;
  }

  /** The one file of a kind that the tool wrote, whose name it chose itself. */
  nameEndingIn(end: string): string {
    const name = readdirSync(this.folder).find((file) => file.endsWith(`.${end}`));
    if (name === undefined) throw new Error(`the tool wrote no .${end}`);
    return name;
  }

  fileEndingIn(end: string): string {
    return readFileSync(path.join(this.folder, this.nameEndingIn(end)), 'utf8');
  }

  /** Whether the tool accepts an archive; what it says otherwise. */
  verifies(uuid: string, archive: Uint8Array): boolean | string {
    this.write(`${uuid}.bel`, archive);
    try {
      this.run('election verify');
      return true;
    } catch (error) {
      return error instanceof Error ? error.message : 'refused';
    }
  }
}
