import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { FormStock } from '@/domain/minutes/minutes-findings';
import { presentByForm } from './attendance-repository';
import { cardStocksOfConference, talliesOfConference } from './count-repository';
import type { Tx } from './transaction';

/** Cards and paper ballots of each counted form, both modes added, by form index. Empty before there is a result. */
export async function formStocksOfConference(tx: Tx, conferenceId: ConferenceId): Promise<FormStock[]> {
  const forms = await tx.ballotForm.findMany({ where: { conferenceId }, select: { id: true, index: true } });
  const cards = await cardStocksOfConference(tx, conferenceId);
  const present = await presentByForm(tx, conferenceId);
  return (await talliesOfConference(tx, conferenceId)).map(
    ({ formId, issuedCount, returnedCount, paper }) => {
      const card = cards.find((one) => one.formId === formId);
      const both = (onCards: number | null | undefined, onPaper: number | null | undefined) => {
        const counted = [...(card ? [onCards ?? null] : []), ...(paper ? [onPaper ?? null] : [])];
        return counted.reduce(
          (sum: number | null, one) => (sum === null || one === null ? null : sum + one),
          0,
        );
      };
      return {
        index: forms.find(({ id }) => id === formId)?.index ?? 0,
        present: present.get(formId) ?? 0,
        issued: issuedCount,
        returned: returnedCount,
        printed: both(card?.printedCount, paper?.stock.printed) ?? 0,
        unused: both(card?.unusedCount, paper?.stock.unused),
        spoiled: both(card?.spoiledCount, paper?.stock.spoiled),
      };
    },
  );
}
