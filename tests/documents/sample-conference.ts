import type { DocumentRegime } from '@/domain/conference/conference';
import { attendanceOnRecord } from '@/domain/minutes/conference-on-record';
import type { CountMinutes } from '@/domain/minutes/count-minutes';
import { countedForm, type CountedFormFacts } from '@/domain/minutes/counted-form';
import { defaultAddressTerm, type Letterhead } from '@/domain/minutes/letterhead';
import type { ResultReport } from '@/domain/minutes/result-report';

/** The filled example of the forms: Sở Nông nghiệp và Môi trường tỉnh Trường Giang, which does not exist. */
const levels = (high: number, medium: number, low: number) => ({ high, medium, low });

export const sampleFormFacts: CountedFormFacts = {
  index: 1,
  title: '',
  device: { printed: 48, tested: 2, spoiled: 1, unused: 11, issued: 34, returned: 34 },
  paper: { printed: 45, tested: 0, spoiled: 1, unused: 38, issued: 6, returned: 5 },
  invalid: { 'no-mark': { wholeCount: 0, lineCount: 1 }, 'many-marks': { wholeCount: 0, lineCount: 1 } },
  subjects: [
    { fullName: 'Lê Hoàng Minh', position: 'Giám đốc Sở', device: levels(27, 6, 1), paper: levels(4, 1, 0) },
    {
      fullName: 'Trần Thị Thu Hà',
      position: 'Phó Giám đốc Sở',
      device: levels(25, 7, 2),
      paper: levels(3, 2, 0),
    },
    {
      fullName: 'Phạm Đức Long',
      position: 'Phó Giám đốc Sở',
      device: levels(15, 13, 6),
      paper: levels(2, 2, 0),
    },
    {
      fullName: 'Nguyễn Quốc Tuấn',
      position: 'Phó Giám đốc Sở',
      device: levels(5, 11, 18),
      paper: levels(1, 1, 3),
    },
    {
      fullName: 'Vũ Thị Lan Anh',
      position: 'Phó Giám đốc Sở',
      device: levels(3, 8, 22),
      paper: levels(0, 1, 4),
    },
  ],
  notReturnedReason:
    '01 người nhận phiếu giấy phải rời Hội nghị vì việc đột xuất, không bỏ phiếu và không trả lại phiếu',
  differenceExplanation: null,
  cardListCode: '3f9a71c208deb45a9e176c20d3f84a61aabbccdd',
  sealCode: 'a07c5e192b84f6d31c7098eb47a2d05f00112233',
  archiveCode: null,
  rejected: null,
};

export function sampleLetterhead(regime: DocumentRegime): Letterhead {
  const party = regime === 'party';
  return {
    regime,
    partyFormat: 'hd05',
    addressTerm: defaultAddressTerm(regime),
    superiorLines: [party ? 'ĐẢNG BỘ ỦY BAN NHÂN DÂN' : 'ỦY BAN NHÂN DÂN', 'TỈNH TRƯỜNG GIANG'],
    issuerLines: [party ? 'ĐẢNG ỦY SỞ NÔNG NGHIỆP' : 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'],
    symbol: party ? 'ĐU' : 'SNNMT',
    place: 'Trường Giang',
  };
}

function sampleSitting(regime: DocumentRegime) {
  const who = regime === 'party' ? 'các đồng chí lãnh đạo' : 'lãnh đạo';
  return {
    letterhead: sampleLetterhead(regime),
    conference: {
      name: `Hội nghị lấy phiếu tín nhiệm đối với ${who} Sở Nông nghiệp và Môi trường năm 2028`,
      subjectGroup: `${who} Sở Nông nghiệp và Môi trường`,
      electorateName: 'các đồng chí thuộc thành phần ghi phiếu',
      heldOn: '2028-07-20',
      venue: 'Hội trường tầng 3, trụ sở Sở, số 8 đường Bờ Hồ, phường Tân An',
    },
    attendance: attendanceOnRecord(42, 40, { of: 2, per: 3 }),
    countStartedAt: { hour: 10, minute: 5 },
    countEndedAt: { hour: 10, minute: 50 },
    committee: [
      { fullName: 'Đặng Văn Hùng', gender: 'male', position: 'Chánh Văn phòng Sở', role: 'head' },
      {
        fullName: 'Đỗ Thị Hạnh',
        gender: 'female',
        position: 'Chi cục trưởng Chi cục Thủy lợi',
        role: 'member',
      },
      {
        fullName: 'Mai Xuân Bách',
        gender: 'male',
        position: 'Trưởng phòng Kế hoạch - Tài chính',
        role: 'member',
      },
      {
        fullName: 'Tạ Thị Kim Oanh',
        gender: 'female',
        position: 'Trưởng phòng Quản lý đất đai',
        role: 'member',
      },
      { fullName: 'Hồ Sỹ Nam', gender: 'male', position: 'Bí thư Đoàn Thanh niên Sở', role: 'member' },
    ],
    copies: 3,
  } satisfies Partial<CountMinutes>;
}

export function sampleMinutes(regime: DocumentRegime, more: Partial<CountMinutes> = {}): CountMinutes {
  return {
    ...sampleSitting(regime),
    documentNumber: 9,
    technicians: [
      { fullName: 'Nguyễn Tất Đạt', gender: 'male', position: 'chuyên viên Trung tâm Chuyển đổi số' },
    ],
    witnesses: [
      {
        fullName: 'Phan Thị Bích',
        gender: 'female',
        position: 'đại diện Ủy ban Kiểm tra Đảng ủy Ủy ban nhân dân tỉnh',
      },
    ],
    acts: { 'open-voting': null, 'seal-box': null },
    paperBox: {
      sealNumber: '01',
      closedSealNumber: '',
      openedSealNumber: null,
      packSealNumbers: ['02', '03', '04'],
      counting: 'by-total',
    },
    deviceBox: {
      test: { kind: 'passed', ballotCount: 2 },
      cardsFrozenAt: { hour: 8, minute: 20 },
      closedAt: { hour: 9, minute: 55 },
      keyHolderCount: 5,
      keyThreshold: 3,
      mediaText: '02 thiết bị lưu trữ USB',
      mediaSealNumber: '05',
    },
    votingOpenedAt: { hour: 9, minute: 10 },
    votingClosedAt: { hour: 9, minute: 50 },
    forms: [countedForm(sampleFormFacts)],
    extraNames: null,
    incidents: [
      {
        number: 1,
        incident: 'máy tính bảng số 3 mất kết nối mạng nội bộ',
        resolution: 'chuyển người ghi phiếu sang máy số 5, không có phiếu bị mất hoặc ghi hai lần',
      },
    ],
    complaints: null,
    revotes: [],
    ...more,
  };
}

export function sampleReport(regime: DocumentRegime, more: Partial<ResultReport> = {}): ResultReport {
  return {
    ...sampleSitting(regime),
    header: 'annex',
    documentNumber: null,
    issuedOn: '2028-07-20',
    forms: [countedForm(sampleFormFacts)],
    doneAt: { hour: 11, minute: 10 },
    ...more,
  };
}
