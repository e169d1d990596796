import 'server-only';
import { talliesOfConference } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { maySeeResult } from '@/domain/conference/disclosure';
import { postsOf } from '@/domain/conference/roll';
import type { PersonInBand } from '@/domain/follow-up/follow-up';
import { outcomeOfTotals } from '@/domain/outcome/outcome-of-totals';

/** The people of one conference whose announced result reached a band; nobody before the announcement. */
export async function peopleInBands(
  tx: Tx,
  conference: Pick<Conference, 'id' | 'state'>,
): Promise<PersonInBand[]> {
  if (!maySeeResult('concerned', conference)) return [];
  const { subjects } = await rollOfConference(tx, conference.id);
  const tallies = await talliesOfConference(tx, conference.id);
  return tallies.flatMap(({ returnedCount: returned, rows, ruleSet }) =>
    outcomeOfTotals({ returned, rows }, ruleSet).subjects.flatMap(({ subjectId, low, consequence }) => {
      if (consequence === 'none') return [];
      const subject = subjects.find(({ id }) => id === subjectId);
      if (!subject) throw new Error('Totals name somebody who is not on the list.');
      const { fullName } = subject;
      const posts = postsOf(subject);
      return [{ conferenceId: conference.id, subjectId, fullName, posts, low, returned, band: consequence }];
    }),
  );
}
