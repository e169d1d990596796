import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { strFromU8, unzipSync } from 'fflate';

import { err, ok, type Result } from '@/domain/kernel/result';

import { readCountSheet, type CountSheet } from './count-sheet';

/** Where the figures stand in a package. */
export const sheetName = 'count.json';
/** Where the SHA-256 of every other file stands. */
export const sumsName = 'SHA256SUMS';

/** A packed file of more bytes than this is not one of ours: some 4,000 ballots of 44 subjects. */
const mostBytes = 1_000_000_000;

/** Gói kiểm phiếu: the boxes of a conference, what the minutes say of them, and how to check it. */
export interface CountPackage {
  sheet: CountSheet;
  /** Each archive's and each excluded ballot's bytes, by the place that the sheet gives. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Why a file is no whole package. */
export type PackageFault =
  | { code: 'not-a-package' }
  | { code: 'file-missing'; file: string }
  | { code: 'file-altered'; file: string }
  /** One box stands for two forms, or for a form and its test. */
  | { code: 'archive-twice'; file: string };

type Files = CountPackage['files'];

/** Whether the file looks like a package, in place of a single archive. Proves nothing. */
export function looksLikePackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Unpacks a package and checks that every file is there and is the one that was packed. */
export function readPackage(bytes: Uint8Array): Result<CountPackage, PackageFault> {
  const files = unpacked(bytes);
  const sums = files && textOf(files, sumsName);
  if (files === undefined || sums === undefined) return err({ code: 'not-a-package' });
  const listed = new Set<string>();
  for (const line of sums.split('\n').filter((each) => each !== '')) {
    const [sum, name] = line.split('  ');
    if (sum === undefined || name === undefined) return err({ code: 'not-a-package' });
    const content = files.get(name);
    if (content === undefined) return err({ code: 'file-missing', file: name });
    if (hexOf(content) !== sum) return err({ code: 'file-altered', file: name });
    listed.add(name);
  }
  const sheet = listed.has(sheetName) ? readCountSheet(textOf(files, sheetName) ?? '') : undefined;
  if (sheet === undefined) return err({ code: 'not-a-package' });
  return withFiles(sheet, files, listed);
}

function withFiles(
  sheet: CountSheet,
  files: Files,
  listed: ReadonlySet<string>,
): Result<CountPackage, PackageFault> {
  const seen = new Set<string>();
  for (const { archive, archiveSha256 } of [...sheet.forms, ...sheet.tests]) {
    const content = listed.has(archive) ? files.get(archive) : undefined;
    if (content === undefined) return err({ code: 'file-missing', file: archive });
    if (hexOf(content) !== archiveSha256) return err({ code: 'file-altered', file: archive });
    if (seen.has(archiveSha256)) return err({ code: 'archive-twice', file: archive });
    seen.add(archiveSha256);
  }
  const excluded = sheet.forms.flatMap(({ excludedBallots = [] }) => excludedBallots);
  const missing = excluded.find((file) => !listed.has(file));
  return missing === undefined ? ok({ sheet, files }) : err({ code: 'file-missing', file: missing });
}

function unpacked(bytes: Uint8Array): Files | undefined {
  let left = mostBytes;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        left -= originalSize;
        if (left < 0) throw new RangeError('too large');
        return true;
      },
    });
    // A map, since a name such as “constructor” finds something in every plain object.
    return new Map(Object.entries(files));
  } catch {
    return undefined;
  }
}

function textOf(files: Files, name: string): string | undefined {
  const content = files.get(name);
  return content && strFromU8(content);
}

function hexOf(content: Uint8Array): string {
  return bytesToHex(sha256(content));
}
