'use server';
import { lookUpCode, lookUpFile } from '@/use-cases/reporting/look-up-paper';
import { guarded, openAction } from '../action';
import { issueHere } from './issue-paper';
import { checkCodeSchema, fileHashSchema, type IssueForm } from './issuing.schema';

export async function issuePaperAction(conferenceId: string, input: IssueForm) {
  return guarded(() => issueHere(conferenceId, input));
}

/** Anybody may ask: only headings come back. */
export const lookUpCodeAction = openAction(checkCodeSchema, ({ code }) => lookUpCode(code));
export const lookUpFileAction = openAction(fileHashSchema, ({ sha256 }) => lookUpFile(sha256));
