import 'server-only';
import { maySeeResult } from '@/domain/conference/disclosure';
import { postsOf } from '@/domain/conference/roll';
import { showTally } from '@/use-cases/counting/show-tally';
import { showWall } from '@/use-cases/counting/show-wall';
import { audienceOf } from '../reporting/audience';
import { enterConferencePage } from '../session/enter-page';

/**
 * What the wall of the hall shows. Whoever opens it must belong to the conference; figures are there from the
 * announcement on, without flag or explanation, however much more this person may see elsewhere.
 */
export async function loadWall(conferenceId: string) {
  const { account, conference, scope } = await enterConferencePage(conferenceId, 'conference.read');
  const hasPart = (await audienceOf(account, conference)) !== 'none';
  return {
    ...(await showWall(scope)),
    results: hasPart && maySeeResult('concerned', conference) ? await wallResults(scope) : null,
  };
}

async function wallResults(scope: Parameters<typeof showTally>[0]) {
  const count = await showTally(scope);
  return (count?.forms ?? []).map(({ form, issued, outcome, subjects }) => ({
    index: form.index,
    title: form.title,
    issued,
    returned: outcome.returned,
    people: outcome.subjects.map(({ subjectId, high, medium, low, invalid }) => {
      const subject = subjects.find((one) => one.id === subjectId);
      const post = subject && (subject.shortPost === '' ? postsOf(subject) : subject.shortPost);
      return { id: subjectId, name: subject?.fullName ?? '', post: post ?? '', high, medium, low, invalid };
    }),
  }));
}

export type WallView = Awaited<ReturnType<typeof loadWall>>;
export type WallResult = NonNullable<WallView['results']>[number];
export type WallPerson = WallResult['people'][number];
