import 'server-only';
import { createHash } from 'node:crypto';
import type { PaperToIssue, WrittenFile } from '@/data/issued-paper-repository';
import type { FormDocument } from '@/documents/blocks/form-document';
import { renderForm } from '@/documents/render-form';
import { checkCodeOf, shownCheckCode } from '@/domain/minutes/check-code';
import { isOfTheLists, papers, type PaperFormat } from '@/domain/minutes/papers';
import { canonical } from '@/lib/canonical-json';
import { inTurn } from '@/lib/in-turn';
import { sha256Hex } from '@/lib/sha256-hex';
import type { CountFacts } from './count-facts';
import { formOf, type PaperSource } from './paper-forms';

/** The files of an issue, and its code: the hash of everything the paper says. */
export type WrittenIssue = { code: string; content: unknown; files: readonly WrittenFile[] };

/**
 * Writes a paper with its number and day, once in each of its formats. A file cannot carry its own hash, so the code is
 * the hash of what it says; `salt` keeps figures from being guessed out of the code.
 */
export async function writeIssue(
  source: PaperSource,
  paper: PaperToIssue,
  { origin, salt }: { origin: string; salt: string },
): Promise<WrittenIssue> {
  const { document, sign, number, issuedOn } = paper;
  const form = formOf(withIssue(source, { number, issuedOn }));
  const said = { unit: source.facts.organisation.name, document, sign, issuedOn, salt, ...wordsOf(form) };
  const content = canonical(said);
  const code = checkCodeOf(createHash('sha256').update(JSON.stringify(content)).digest());
  const check = { code: shownCheckCode(code), url: `${origin}/verify/paper?code=${code}` };
  const formats: readonly PaperFormat[] = papers[document].formats;
  const files = await inTurn(formats, async (format) => {
    if (format === 'zip-docx' || format === 'zip-pdf') throw new RangeError('A pack is not issued.');
    const { bytes } = await renderForm({ ...form, check }, format);
    return { format, bytes, sha256: sha256Hex(bytes) };
  });
  return { code, content, files };
}

function wordsOf({ title, regime, sections, sheets }: FormDocument): object {
  const plain: unknown = JSON.parse(JSON.stringify({ title, regime, sections, sheets }));
  return Object(plain);
}

/** The same facts with a place in the register. */
function withIssue(source: PaperSource, issue: { number: number | null; issuedOn: string }): PaperSource {
  return isOfTheCount(source)
    ? { ...source, facts: { ...source.facts, issue } }
    : { ...source, facts: { ...source.facts, issue } };
}

function isOfTheCount(source: PaperSource): source is Extract<PaperSource, { facts: CountFacts }> {
  return !isOfTheLists(source.document) && source.document !== 'destruction-minutes';
}
