import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { FormStock } from '@/domain/minutes/minutes-findings';
import { presentByForm } from './attendance-repository';
import type { Tx } from './transaction';

/** Ballots and cards of each counted form, by form index. Empty before the boxes are opened. */
export async function formStocksOfConference(tx: Tx, conferenceId: ConferenceId): Promise<FormStock[]> {
  const tallies = await tx.formTally.findMany({
    where: { conferenceId },
    orderBy: { form: { index: 'asc' } },
    include: { form: { include: { cardStock: true } } },
  });
  const present = await presentByForm(tx, conferenceId);
  return tallies.map(({ form, formId, issuedCount, returnedCount }) => ({
    index: form.index,
    present: present.get(formId) ?? 0,
    issued: issuedCount,
    returned: returnedCount,
    printed: form.cardStock?.printedCount ?? 0,
    unused: form.cardStock?.unusedCount ?? null,
    spoiled: form.cardStock?.spoiledCount ?? null,
  }));
}
