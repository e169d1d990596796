import 'server-only';
import { maySeeResult } from '@/domain/conference/disclosure';
import { postsOf } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';
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
  return wallFor(scope, (await audienceOf(account, conference)) !== 'none');
}

/** The wall as it stands now; `hasPart`: whoever opened it may see the result once it is announced. */
export async function wallFor(scope: ConferenceScope, hasPart: boolean) {
  const wall = await showWall(scope);
  const isTold = hasPart && maySeeResult('concerned', wall.conference);
  return { ...wall, results: isTold ? await wallResults(scope) : null };
}

async function wallResults(scope: ConferenceScope) {
  const count = await showTally(scope);
  return (count?.forms ?? []).map(({ form, issued, valid, invalid, outcome, subjects }) => ({
    index: form.index,
    title: form.title,
    issued,
    returned: outcome.returned,
    valid,
    invalid,
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
