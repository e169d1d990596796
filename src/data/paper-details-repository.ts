import 'server-only';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { usualPaperDetails, type PaperDetails } from '@/domain/minutes/paper-details';
import { addressTermNames, partyFormatNames } from './enum-names';
import type { Tx } from './transaction';

/** What the officer has written for the papers, with the version to save over; what a conference starts with before that. */
export async function paperDetailsOf(
  tx: Tx,
  conferenceId: ConferenceId,
): Promise<PaperDetails & { version: number }> {
  const row = await tx.paperDetails.findUnique({ where: { conferenceId } });
  if (!row) return { ...usualPaperDetails, version: 0 };
  const { conferenceId: _of, signingAuthority, signingPost, signerName, ...plain } = row;
  return {
    ...plain,
    partyFormat: partyFormatNames.fromStored(row.partyFormat),
    addressTerm: row.addressTerm && addressTermNames.fromStored(row.addressTerm),
    signing: { authority: signingAuthority, post: signingPost, name: signerName },
  };
}

/** Saves over `version`, 0 for the first time; false when somebody saved since (nothing is written then). */
export async function savePaperDetails(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  version: number,
  { signing, ...plain }: PaperDetails,
): Promise<boolean> {
  const data = {
    ...plain,
    recipients: [...plain.recipients],
    partyFormat: partyFormatNames.toStored(plain.partyFormat),
    addressTerm: plain.addressTerm && addressTermNames.toStored(plain.addressTerm),
    signingAuthority: signing.authority,
    signingPost: signing.post,
    signerName: signing.name,
  };
  if (version === 0) {
    const { count } = await tx.paperDetails.createMany({
      data: [{ ...data, conferenceId }],
      skipDuplicates: true,
    });
    return count === 1;
  }
  const { count } = await tx.paperDetails.updateMany({
    where: { conferenceId, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}
