import 'server-only';
import type { CountMinutes, PaperBoxOnRecord, RevoteOnRecord } from '@/domain/minutes/count-minutes';
import type { CountedForm } from '@/domain/minutes/counted-form';
import type { Letterhead } from '@/domain/minutes/letterhead';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import { body, item, keyed } from '../blocks/text';
import { byHand } from './by-hand';
import { counterOf, withoutStop } from './address';
import { share } from './figures';
import { formCodes } from './form-codes';
import { sectionHeading } from './section-heading';

/** VI. Sự cố, khiếu nại, bỏ phiếu lại. No voter is named here. */
export function incidents(minutes: CountMinutes): readonly Block[] {
  const { letterhead, complaints, revotes } = minutes;
  return [
    sectionHeading(letterhead, 'VI', 'SỰ CỐ, KHIẾU NẠI, BỎ PHIẾU LẠI'),
    ...(minutes.incidents.length === 0
      ? [body('Sự cố: không có.')]
      : minutes.incidents.map(({ number, incident, resolution }) =>
          item(`Sự cố ${number}: ${withoutStop(incident)}.${resolutionWords(resolution)}`),
        )),
    keyed(
      'complaints',
      body(`Khiếu nại về việc kiểm phiếu: ${complaints === null ? 'không có' : withoutStop(complaints)}.`),
    ),
    keyed('revotes', body(`Bỏ phiếu lại: ${revotes.length === 0 ? 'không có.' : revotesWords(minutes)}`)),
  ];
}

function resolutionWords(resolution: string): string {
  return resolution === '' ? '' : ` Xử lý: ${withoutStop(resolution)}.`;
}

function revotesWords({ revotes, letterhead }: CountMinutes): string {
  const each = revotes.map((revote, index) => {
    const which = revotes.length === 1 ? '' : `Lần bỏ phiếu thứ ${index + 1}: `;
    return `${which}${revoteWords(revote, letterhead)}`;
  });
  return `có. ${each.join(' ')} Số liệu trong biên bản này là của lần bỏ phiếu thứ ${revotes.length + 1}.`;
}

function revoteWords(revote: RevoteOnRecord, letterhead: Letterhead): string {
  const { yesCount, presentCount, previousReturnedCount, previousSealNumber } = revote;
  const vote = `${twoDigits(yesCount)}/${twoDigits(presentCount)} ${counterOf(letterhead)} đồng ý`;
  return (
    `Lý do: ${withoutStop(revote.reason)}. Hội nghị biểu quyết thống nhất bỏ phiếu lại ` +
    `(${vote}, đạt ${share(yesCount, presentCount)}). Số phiếu của lần bỏ phiếu trước ` +
    `(${twoDigits(previousReturnedCount)} phiếu) đã được niêm phong riêng ` +
    `(niêm phong số ${byHand(previousSealNumber)}), không tính vào kết quả.`
  );
}

/** VII. Niêm phong. */
export function sealing({ letterhead, paperBox, deviceBox, forms }: CountMinutes): readonly Block[] {
  const sentences = [];
  if (paperBox !== null && paperBox.closedSealNumber !== '') sentences.push(paperBoxWords(paperBox));
  if (paperBox !== null)
    sentences.push(
      'Phiếu giấy đã kiểm, phiếu hỏng, phiếu không sử dụng được đóng gói, niêm phong riêng theo từng loại ' +
        `(niêm phong số ${byHand(paperBox.packSealNumbers.join(', '))}).`,
    );
  if (deviceBox !== null)
    sentences.push(
      'Tệp hòm phiếu điện tử và biên bản mở kết quả được ghi vào ' +
        `${byHand(withoutStop(deviceBox.mediaText))}, niêm phong số ${byHand(deviceBox.mediaSealNumber)}` +
        `${fileCodes(forms)}.`,
    );
  sentences.push('Việc bàn giao được lập biên bản riêng.');
  return [sectionHeading(letterhead, 'VII', 'NIÊM PHONG'), keyed('sealing', body(sentences.join(' ')))];
}

function paperBoxWords({ closedSealNumber, openedSealNumber }: PaperBoxOnRecord): string {
  const closed =
    'Kết thúc bỏ phiếu, khe hòm phiếu giấy được niêm phong trước sự chứng kiến của hội nghị ' +
    `(niêm phong số ${closedSealNumber})`;
  if (openedSealNumber === null) return `${closed}.`;
  return openedSealNumber === closedSealNumber
    ? `${closed}; khi mở hòm để kiểm phiếu, niêm phong còn nguyên, đúng số.`
    : `${closed}; khi mở hòm để kiểm phiếu, số niêm phong đọc được là ${openedSealNumber}, không khớp.`;
}

function fileCodes(forms: readonly CountedForm[]): string {
  const codes = formCodes(forms, (form) => form.archiveCode);
  return codes === '' ? '' : `; mã xác thực tệp hòm phiếu: ${codes}`;
}
