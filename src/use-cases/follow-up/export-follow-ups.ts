import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { transaction } from '@/data/transaction';
import { renderForm } from '@/documents/render-form';
import type { DocumentFormat, RenderedDocument } from '@/documents/rendered-document';
import { followUpRegisterDocument, type FollowUpLine } from '@/documents/templates/follow-up-register';
import type { Band, Measure } from '@/domain/follow-up/measure';
import type { OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import type { Actor } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { dateShort } from '@/lib/text/date';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { showFollowUps, type FollowUp } from './show-follow-ups';

/** What a band and a measure are called on paper. */
export type FollowUpWords = { band: Record<Band, string>; measure: Record<Measure, string> };

/**
 * Sổ theo dõi xử lý of all units in reach as a file: who is in it is who the screen shows, a line for each decision that
 * stands. Each export is in the history.
 */
export async function exportFollowUps(
  actor: Actor,
  reach: readonly OrganisationId[],
  { format, words }: { format: DocumentFormat; words: FollowUpWords },
): Promise<RenderedDocument> {
  const lines = (await showFollowUps(reach)).flatMap((person) => linesOf(person, words));
  const asOf = dateShort(vietnamDay(now()));
  const file = await renderForm(followUpRegisterDocument({ asOf, lines }), format);
  await transaction(async (tx) => {
    const about = { conferenceId: null, actor };
    await recordEvent(tx, about, { type: 'follow-up-register-downloaded', format });
    return ok(null);
  });
  return file;
}

function linesOf(person: FollowUp, { band, measure }: FollowUpWords): FollowUpLine[] {
  const { fullName, posts, unitName, heldOn, low, returned, decisions } = person;
  const line = {
    ...{ person: fullName, posts, unitName, low, returned },
    ...{ heldOn: dateShort(heldOn), band: band[person.band] },
  };
  if (decisions.length === 0) return [{ ...line, measure: 'chưa có', decision: '', note: '' }];
  return decisions.map(({ measure: decided, decidedBy, decidedOn, documentNumber, note }) => ({
    ...line,
    measure: decided === null ? '' : measure[decided],
    decision: [decidedBy, `ngày ${dateShort(decidedOn)}`, documentNumber]
      .filter((part) => part !== '')
      .join(', '),
    note,
  }));
}
