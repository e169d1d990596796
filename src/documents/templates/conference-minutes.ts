import 'server-only';
import type { ConferenceMinutes } from '@/domain/minutes/conference-minutes';
import { dateLong, timeInWords } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { fullHead, numberLine } from '../blocks/letterhead';
import { bold } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { closing, twoSigners } from '../blocks/signature';
import { body, item, keyed, titleBlocks } from '../blocks/text';
import { capitalised, counterOf, personInLine, personInList, presiderOf, withoutStop } from './address';
import { presentWords } from './attendance-words';
import { proceedings } from './conference-minutes-proceedings';
import { endMark, minutesDate } from './end-mark';
import { countInWords, share } from './figures';
import { sectionHeading } from './section-heading';

/** F4, the minutes of the sitting. */
export function conferenceMinutesDocument(minutes: ConferenceMinutes): FormDocument {
  const { letterhead, conference, documentNumber } = minutes;
  const number = numberLine(letterhead, 'BB', documentNumber);
  const blocks = [
    fullHead(letterhead, number, minutesDate(letterhead, conference.heldOn)),
    ...titleBlocks(letterhead.regime, 'BIÊN BẢN', conference.name),
    ...place(minutes),
    ...people(minutes),
    ...proceedings(minutes),
    ...ending(minutes),
  ];
  return {
    title: `Biên bản ${conference.name}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [],
  };
}

function place({ letterhead, conference }: ConferenceMinutes): readonly Block[] {
  return [
    sectionHeading(letterhead, 'I', 'THỜI GIAN, ĐỊA ĐIỂM'),
    body(`Thời gian bắt đầu: ${timeInWords(conference.startsAt)}, ${dateLong(conference.heldOn)}.`),
    body(`Địa điểm: ${conference.venue}.`),
  ];
}

function people(minutes: ConferenceMinutes): readonly Block[] {
  const { letterhead, chair, secretary, observers } = minutes;
  return [
    sectionHeading(letterhead, 'II', 'THÀNH PHẦN'),
    body(bold('1. Chủ trì:'), ` ${personInLine(letterhead, chair)}.`),
    body(bold('2. Thư ký:'), ` ${personInLine(letterhead, secretary)}.`),
    body(bold('3. Đại biểu cấp trên dự, giám sát:'), observers.length === 0 ? ' không có.' : ''),
    ...observers.map((observer) => item(`${personInList(letterhead, observer)}.`)),
    ...voters(minutes),
    subjects(minutes),
  ];
}

function voters({ letterhead, attendance, absentees }: ConferenceMinutes): readonly Block[] {
  const { convenedCount, absentCount } = attendance;
  const counter = counterOf(letterhead);
  const absent =
    absentCount === 0
      ? 'không có.'
      : `${twoDigits(absentCount)} ${counter} (${share(absentCount, convenedCount)}):`;
  return [
    body(
      bold('4. Thành phần ghi phiếu:'),
      ` được triệu tập ${twoDigits(convenedCount)} ${counter}; ${presentWords(letterhead, attendance)}; `,
      `vắng mặt ${absent}`,
    ),
    ...absentees.map((person) => item(`${personInList(letterhead, person)} (${person.reason}).`)),
  ];
}

function subjects({ letterhead, subjectCount, subjectPresentCount }: ConferenceMinutes): Block {
  const counter = counterOf(letterhead);
  const present = subjectPresentCount === null ? '………' : twoDigits(subjectPresentCount);
  return body(
    bold('5. Người được lấy phiếu tín nhiệm:'),
    ` ${twoDigits(subjectCount)} ${counter}, có mặt ${present} ${counter}.`,
  );
}

function ending(minutes: ConferenceMinutes): readonly Block[] {
  const { letterhead, endedAt, copies, secretary, chair } = minutes;
  const ended = endedAt === null ? '……… giờ ……… phút' : timeInWords(endedAt);
  const lastWords = keyed(
    'ending',
    body(
      `Hội nghị kết thúc vào hồi ${ended} cùng ngày. Biên bản này được lập thành ${countInWords(copies)} bản, `,
      `đã thông qua tại Hội nghị${endMark(letterhead)}`,
    ),
  );
  const titles = signingTitles(letterhead);
  const signed = twoSigners(
    { authority: titles.secretary, name: secretary.fullName },
    { authority: titles.chair, name: chair.fullName },
  );
  return [...conclusion(minutes), ...closing(lastWords, { kind: 'space', height: 14 }, [signed])];
}

function conclusion(minutes: ConferenceMinutes): readonly Block[] {
  const { letterhead, organiser, managingAuthority, issuerName } = minutes;
  const whom = managingAuthority === '' ? 'cấp có thẩm quyền' : withoutStop(managingAuthority);
  const added = minutes.conclusion === '' ? '' : ` ${capitalised(withoutStop(minutes.conclusion))}.`;
  return [
    sectionHeading(letterhead, 'IV', 'KẾT LUẬN'),
    keyed(
      'conclusion',
      body(
        `${capitalised(presiderOf(letterhead))} kết luận: việc lấy phiếu tín nhiệm được thực hiện đúng nguyên tắc, `,
        `quy trình, thủ tục; giao ${organiser === '' ? issuerName : organiser} hoàn thiện hồ sơ, báo cáo ${whom} `,
        `theo quy định.${added}`,
      ),
    ),
  ];
}

/** Hướng dẫn 36-HD/VPTW left the words to custom: thư ký and chủ trì. */
function signingTitles({ regime, partyFormat }: ConferenceMinutes['letterhead']) {
  if (regime === 'state') return { secretary: 'THƯ KÝ', chair: 'CHỦ TỌA' };
  return partyFormat === 'hd36'
    ? { secretary: 'THƯ KÝ', chair: 'CHỦ TRÌ' }
    : { secretary: 'NGƯỜI GHI BIÊN BẢN', chair: 'CHỦ TRÌ HỘI NGHỊ' };
}
