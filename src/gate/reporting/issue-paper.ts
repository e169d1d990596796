import 'server-only';
import { err, type Result } from '@/domain/kernel/result';
import { isOfTheCommittee, type IssuableName } from '@/domain/minutes/issued-paper';
import { isPaperName } from '@/domain/minutes/papers';
import { dateScreen } from '@/lib/text/date';
import { issuePaper, type IssuePaperRefusal } from '@/use-cases/reporting/issue-paper';
import { invalid, shown, type GateRefusal } from '../action';
import { enterConference } from '../session/authorise';
import { ownOrigin } from '../session/own-origin';
import type { Permission } from '../session/permissions';
import { audienceOf } from './audience';
import { paperTitles } from './download-document';
import { issueFormSchema, type IssueForm } from './issuing.schema';

/** What lets somebody issue this paper, and take its signed copy in. */
export function permissionToIssue(document: IssuableName): Permission {
  return isOfTheCommittee(document) ? 'papers.issue-count' : 'papers.issue';
}

/** Who asks, may they for this paper, is it well-formed; then the paper is issued under the address they reached us by. */
export async function issueHere(
  conferenceId: string,
  input: IssueForm,
): Promise<Result<{ sign: string; code: string }, IssuePaperRefusal | GateRefusal>> {
  const parsed = issueFormSchema.safeParse(input);
  if (!parsed.success) return err(invalid(parsed.error));
  const { number, ...form } = parsed.data;
  const entered = await enterConference(conferenceId, permissionToIssue(form.document));
  if (!entered.ok) return entered;
  const { account, conference, scope } = entered.value;
  const audience = await audienceOf(account, conference);
  const command = { ...form, audience, number: number === '' ? null : Number(number) };
  const issued = await issuePaper(scope, { ...command, origin: await ownOrigin() });
  return issued.ok ? shown(issued) : err(named(issued.error));
}

/** The other paper by its name, as people read it. */
function named(refusal: IssuePaperRefusal): IssuePaperRefusal {
  if (refusal.code !== 'paper-number-taken' || !isPaperName(refusal.document)) return refusal;
  return {
    ...refusal,
    document: paperTitles[refusal.document],
    issuedOn: dateScreen(refusal.issuedOn),
  };
}
