import 'server-only';
import { observersOfConference } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { countRecordOf, type CountRecord } from '@/data/count-repository';
import { formStocksOfConference } from '@/data/form-stocks';
import { paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { mayHaveDocuments } from '@/domain/conference/disclosure';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { minutesFindings, type FormStock, type MinutesFinding } from '@/domain/minutes/minutes-findings';

export type MinutesPreparation = {
  conference: Pick<Conference, 'id' | 'name' | 'state'>;
  record: CountRecord;
  /** Empty before the boxes are opened: nothing is known of the count then. */
  stocks: readonly FormStock[];
  findings: readonly MinutesFinding[];
  /** The observers as lines of the minutes: "Nguyễn Văn A, chức vụ, cơ quan". */
  observers: readonly string[];
  hasDocuments: boolean;
  /** Did anybody vote on paper? Then the log of its count is there too. */
  usesPaper: boolean;
  /** False where people voted on paper alone: there is no box to recount. */
  hasBox: boolean;
};

/** What the committee adds to the minutes, and what it must still answer. Reads only. */
export async function showMinutes(scope: ConferenceScope): Promise<MinutesPreparation> {
  return reading(async (tx) => {
    const { id, name, state } = await conferenceInScope(tx, scope);
    const record = await countRecordOf(tx, id);
    const observers = await observersOfConference(tx, id);
    const { forms } = await rollOfConference(tx, id);
    const counted = await formStocksOfConference(tx, id);
    const use = await paperUseOf(tx, id);
    const stocks = counted.length === forms.length ? counted : [];
    return {
      conference: { id, name, state },
      record,
      stocks,
      findings: minutesFindings(stocks, record),
      observers: observers.map(({ fullName, post, organisation }) =>
        [fullName, post, organisation].filter((part) => part !== '').join(', '),
      ),
      hasBox: use !== 'alone',
      usesPaper: use !== 'none',
      hasDocuments: mayHaveDocuments('committee', { state }),
    };
  });
}
