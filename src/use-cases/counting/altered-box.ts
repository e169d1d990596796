import 'server-only';
import { sha256Base64 } from '@/ballot-box/protocol/digest';
import type { Box } from '@/ballot-box/store/box-store';
import { sealHolds } from '@/ballot-box/store/opening-store';
import { cardStocksOfConference } from '@/data/count-repository';
import type { Tx } from '@/data/transaction';

/** What lies in a sealed box is not what was sealed: nothing of it is counted or opened any further. */
export type BoxAltered = { code: 'box-altered' };

/**
 * Whether a sealed box holds exactly the ballots of its seal, and its list of cards is the one that was frozen and shown
 * before the vote. A test's cards are shown nowhere. Reads only.
 */
export async function isAsSealed(tx: Tx, box: Box): Promise<boolean> {
  if (!(await sealHolds(tx, box.id))) return false;
  if (box.purpose === 'test') return true;
  const stocks = await cardStocksOfConference(tx, box.conferenceId);
  const frozen = stocks.find(({ formId }) => formId === box.formId)?.fingerprint;
  return box.credentials !== null && sha256Base64(box.credentials) === frozen;
}
