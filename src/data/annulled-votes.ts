import 'server-only';
import { z } from 'zod';
import type { AnnulledForm, AnnulledVote } from '@/domain/conference/annulled-vote';
import type { BallotFormId, ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { forgetFrozenCards } from './count-repository';
import type { Tx } from './transaction';

const count = z.int().nonnegative().nullable();
const storedForms = z.array(
  z.object({
    formId: z.uuid(),
    index: z.int(),
    title: z.string(),
    printed: count,
    device: count,
    paper: count,
    sealCode: z.string().nullable(),
  }),
);

/** The votes of a conference that were annulled, the first one first. Empty: the vote that counts is the first. */
export async function annulledVotesOf(tx: Tx, conferenceId: ConferenceId): Promise<AnnulledVote[]> {
  const rows = await tx.annulledVote.findMany({ where: { conferenceId }, orderBy: { round: 'asc' } });
  return rows.map(({ conferenceId: _of, forms, ...vote }) => ({
    ...vote,
    forms: storedForms
      .parse(forms)
      .map((form): AnnulledForm => ({ ...form, formId: form.formId as BallotFormId })),
  }));
}

/**
 * Keeps what stays of the vote of this round, once: the table refuses it where anything is known, and where no next
 * round follows in the same transaction.
 */
export async function saveAnnulledVote(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  vote: AnnulledVote,
): Promise<void> {
  await tx.annulledVote.create({
    data: { conferenceId, ...vote, forms: vote.forms.map((form) => ({ ...form })) },
  });
}

/** Clears what was written about cards, sheets and seals of a vote that is being annulled, for the next one. */
export async function forgetStocksOfVote(tx: Tx, scope: ConferenceScope): Promise<void> {
  const { conferenceId } = scope;
  const ofConference = { form: { conferenceId } };
  await forgetFrozenCards(tx, scope);
  await tx.paperConfirmation.deleteMany({ where: ofConference });
  await tx.paperLook.deleteMany({ where: ofConference });
  await tx.paperEntry.deleteMany({ where: ofConference });
  await tx.paperStock.deleteMany({ where: ofConference });
  await tx.paperBoxSeals.deleteMany({ where: { conferenceId } });
}
