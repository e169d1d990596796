import 'server-only';
import type { CountMinutes } from '@/domain/minutes/count-minutes';
import { inSigningOrder } from '@/domain/minutes/people-on-record';
import { dateLong, timeInWords } from '@/lib/text/date';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { fullHead, numberLine } from '../blocks/letterhead';
import { sectionsOf } from '../blocks/sections';
import { closing, signerGrid } from '../blocks/signature';
import { body, keyed, paragraph, titleBlocks } from '../blocks/text';
import { counting, invalidBallots, results } from './count-minutes-figures';
import { people, preparation } from './count-minutes-preparation';
import { incidents, sealing } from './count-minutes-sealing';
import { countMinutesSheets } from './count-minutes-sheets';
import { endMark, minutesDate } from './end-mark';
import { countInWords } from './figures';

const title = 'BIÊN BẢN KIỂM PHIẾU';

/** F3, the committee's working record. */
export function countMinutesDocument(minutes: CountMinutes): FormDocument {
  const { letterhead, conference, documentNumber } = minutes;
  const blocks = [
    fullHead(
      letterhead,
      numberLine(letterhead, 'BB', documentNumber),
      minutesDate(letterhead, conference.heldOn),
    ),
    ...titleBlocks(letterhead.regime, title, conference.name),
    opening(minutes),
    ...people(minutes),
    ...preparation(minutes),
    ...counting(minutes),
    ...invalidBallots(minutes),
    ...results(minutes),
    ...incidents(minutes),
    ...sealing(minutes),
    ...ending(minutes),
  ];
  return {
    title: `Biên bản kiểm phiếu ${conference.name}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: countMinutesSheets(minutes, title),
  };
}

function opening({ conference, countStartedAt }: CountMinutes): Block {
  return keyed(
    'opening',
    body(
      `Hôm nay, vào hồi ${timeInWords(countStartedAt)}, ${dateLong(conference.heldOn)}, tại ${conference.venue}, `,
      'Ban Kiểm phiếu do Hội nghị bầu ra đã tiến hành kiểm phiếu tín nhiệm ',
      `đối với ${conference.subjectGroup}.`,
    ),
  );
}

function ending({ letterhead, committee, witnesses, countEndedAt, copies }: CountMinutes): readonly Block[] {
  const listeners = witnesses.length > 0 ? ' và người chứng kiến' : '';
  const lastWords = keyed(
    'ending',
    body(
      `Việc kiểm phiếu kết thúc vào hồi ${timeInWords(countEndedAt)} cùng ngày. `,
      `Biên bản này được lập thành ${countInWords(copies)} bản có nội dung như nhau, đã đọc lại cho các thành viên `,
      `Ban Kiểm phiếu${listeners} cùng nghe, thống nhất và ký tên${endMark(letterhead)}`,
    ),
  );
  const signers = [
    ...inSigningOrder(committee).map(({ role, fullName }) => ({
      post: role === 'head' ? 'TRƯỞNG BAN' : 'THÀNH VIÊN',
      name: fullName,
    })),
    ...witnesses.map(({ fullName }) => ({ post: 'NGƯỜI CHỨNG KIẾN', name: fullName })),
  ];
  return closing(lastWords, paragraph('signHead', 'CÁC THÀNH VIÊN BAN KIỂM PHIẾU'), signerGrid(signers));
}
