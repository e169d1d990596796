import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { registerOf, type RegisterEntry, type RegisterLink } from '@/data/paper-register';
import { reading, transaction } from '@/data/transaction';
import { renderForm } from '@/documents/render-form';
import type { RenderedDocument } from '@/documents/rendered-document';
import { paperRegisterDocument } from '@/documents/templates/paper-register';
import { ok } from '@/domain/kernel/result';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Actor } from '@/domain/kernel/scope';
import { shownCheckCode } from '@/domain/minutes/check-code';
import type { PaperName } from '@/domain/minutes/papers';
import { dateShort } from '@/lib/text/date';

/** Sổ văn bản đi of these units for one year as a workbook; each export is in the history. `titles` names the papers. */
export async function exportRegister(
  actor: Actor,
  organisationIds: readonly OrganisationId[],
  { year, titles }: { year: number; titles: Record<PaperName, string> },
): Promise<RenderedDocument> {
  const entries = await reading((tx) => registerOf(tx, organisationIds, year));
  const lines = entries.map((entry) => ({
    ...{ sign: entry.sign, unitName: entry.unitName, conferenceName: entry.conferenceName },
    title: titles[entry.document],
    issuedOn: dateShort(entry.issuedOn),
    issuedBy: entry.issuedBy,
    code: shownCheckCode(entry.code),
    note: noteOf(entry),
  }));
  const file = await renderForm(paperRegisterDocument({ year, lines }), 'xlsx');
  await transaction(async (tx) => {
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'paper-register-downloaded', year });
    return ok(null);
  });
  return file;
}

function noteOf({ replaces, replacedBy, reason, state }: RegisterEntry): string {
  return [
    ...(replaces ? [`Thay thế văn bản${named(replaces)}; lý do: ${reason}`] : []),
    ...(replacedBy ? [`Đã thay thế bằng văn bản${named(replacedBy)}`] : []),
    ...(state === 'signed' ? ['Có bản ký'] : []),
  ].join('. ');
}

function named({ sign, issuedOn }: RegisterLink): string {
  return `${sign === '' ? '' : ` số ${sign}`} ngày ${dateShort(issuedOn)}`;
}
