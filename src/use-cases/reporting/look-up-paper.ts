import 'server-only';
import { paperOfCode, paperOfFile, type RegisterEntry } from '@/data/paper-register';
import { reading } from '@/data/transaction';
import { readCheckCode } from '@/domain/minutes/check-code';
import { err, ok, type Result } from '@/domain/kernel/result';

/** What anybody may know of an issued paper: its heading, and whether it still stands. Never a figure, never a name. */
export type CheckedPaper = Pick<
  RegisterEntry,
  'document' | 'sign' | 'issuedOn' | 'code' | 'unitName' | 'replaces' | 'replacedBy'
> & {
  /** 'original': a file as it was issued; 'signed': the signed copy; null: asked by code. */
  file: 'original' | 'signed' | null;
};

export type LookUpRefusal =
  { code: 'not-a-check-code' } | { code: 'paper-not-known' } | { code: 'file-not-known' };

/** The paper of a printed code, as somebody typed or scanned it. */
export async function lookUpCode(typed: string): Promise<Result<CheckedPaper, LookUpRefusal>> {
  const code = readCheckCode(typed);
  if (code === null) return err({ code: 'not-a-check-code' });
  const entry = await reading((tx) => paperOfCode(tx, code));
  return entry ? ok(heading(entry, null)) : err({ code: 'paper-not-known' });
}

/** The paper that a file is, by its SHA-256 in hex: every byte must be as it was issued or as it came back signed. */
export async function lookUpFile(sha256: string): Promise<Result<CheckedPaper, LookUpRefusal>> {
  const found = await reading((tx) => paperOfFile(tx, sha256));
  return found
    ? ok(heading(found.entry, found.isSigned ? 'signed' : 'original'))
    : err({ code: 'file-not-known' });
}

function heading(
  { document, sign, issuedOn, code, unitName, replaces, replacedBy }: RegisterEntry,
  file: CheckedPaper['file'],
): CheckedPaper {
  return { document, sign, issuedOn, code, unitName, replaces, replacedBy, file };
}
