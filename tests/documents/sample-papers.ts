import type { DocumentRegime } from '@/domain/conference/conference';
import { bandsOf, type AuthorityReport, type SubjectExtract } from '@/domain/minutes/authority-report';
import type { ConferenceMinutes } from '@/domain/minutes/conference-minutes';
import type {
  BallotSheet,
  CommitteePaper,
  SubjectList,
  Summons,
  SummonsLetter,
  VoterList,
} from '@/domain/minutes/convening';
import type { UnitPaper } from '@/domain/minutes/unit-paper';
import { sampleMinutes, sampleReport } from './sample-conference';

/** The papers of the same conference that the unit itself issues, filled as the forms are. */
export function samplePaper(regime: DocumentRegime): UnitPaper {
  const { letterhead, conference } = sampleReport(regime);
  const party = regime === 'party';
  return {
    letterhead,
    issuerName: party
      ? 'Ban Thường vụ Đảng ủy Sở Nông nghiệp và Môi trường'
      : 'Sở Nông nghiệp và Môi trường tỉnh Trường Giang',
    documentNumber: 31,
    issuedOn: '2028-07-21',
    signing: party
      ? { authority: 'T/M BAN THƯỜNG VỤ', post: 'PHÓ BÍ THƯ', name: 'Trần Thị Thu Hà' }
      : { authority: 'KT. GIÁM ĐỐC', post: 'PHÓ GIÁM ĐỐC', name: 'Trần Thị Thu Hà' },
    recipients: [
      'Như trên',
      'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ Sở',
      party ? 'Lưu Đảng ủy' : 'Lưu: VT, TCCB',
    ],
    conference: { ...conference, roundYear: 2028, startsAt: { hour: 8, minute: 0 } },
    chair: { fullName: 'Lê Hoàng Minh', gender: 'male', position: 'Bí thư Đảng ủy, Giám đốc Sở' },
    legalBases: [
      'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị về việc lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý trong hệ thống chính trị',
      'Kế hoạch số 12-KH/ĐU, ngày 20/5/2028 của Ban Thường vụ Đảng ủy Sở',
    ],
    organiser: 'Văn phòng Sở',
  };
}

const voters = [
  ['Lê Hoàng Minh', 1971, 'Giám đốc Sở', 'Lãnh đạo Sở'],
  ['Trần Thị Thu Hà', 1974, 'Phó Giám đốc Sở', 'Lãnh đạo Sở'],
  ['Đặng Văn Hùng', 1976, 'Chánh Văn phòng, Văn phòng Sở', 'Ủy viên Ban Chấp hành Đảng bộ'],
  ['Đỗ Thị Hạnh', 1979, 'Chi cục trưởng, Chi cục Thủy lợi', 'Trưởng đơn vị trực thuộc'],
  ['Hồ Sỹ Nam', 1992, 'Bí thư Đoàn Thanh niên, Văn phòng Sở', 'Trưởng đoàn thể'],
] as const;

export function sampleVoterList(regime: DocumentRegime, more: Partial<VoterList> = {}): VoterList {
  return {
    ...samplePaper(regime),
    issuedOn: '2028-05-20',
    voters: voters.map(([fullName, birthYear, position, groupName]) => ({
      fullName,
      birthYear,
      position,
      groupName,
      missing: null,
    })),
    groups: [
      { name: 'Lãnh đạo Sở', count: 2 },
      { name: 'Ủy viên Ban Chấp hành Đảng bộ', count: 1 },
      { name: 'Trưởng đơn vị trực thuộc', count: 1 },
      { name: 'Trưởng đoàn thể', count: 1 },
    ],
    preparerName: 'Lương Thu Trang',
    attendance: null,
    ...more,
  };
}

export function sampleSubjectList(regime: DocumentRegime, more: Partial<SubjectList> = {}): SubjectList {
  const { forms } = sampleReport(regime);
  return {
    ...samplePaper(regime),
    subjects: (forms[0]?.results ?? []).map(({ fullName, position }, index) => ({
      fullName,
      birthYear: 1971 + index,
      position,
      appointedOn: '2025-07-01',
      place: index === 0 ? 'nơi thứ 1/2' : '01 nơi',
    })),
    exempt: [
      {
        fullName: 'Bùi Thanh Tùng',
        gender: 'male',
        position: 'Phó Giám đốc Sở',
        birthYear: 1980,
        reason: 'appointed-in-poll-year' as const,
        basis: 'Quyết định số 812/QĐ-UBND ngày 10/3/2028',
      },
    ],
    ...more,
  };
}

export const sampleLetter: SummonsLetter = {
  order: 1,
  documentNumber: 14,
  recipient: { fullName: 'Đỗ Thị Hạnh', gender: 'female', position: 'Chi cục trưởng Chi cục Thủy lợi' },
  role: 'voter',
  isSubject: false,
  readingUrl: 'https://hoinghi.example.vn/doc/0123456789abcdef0123456789abcdef',
  attendanceCode: '4821-0937-5562',
};

export function sampleSummons(regime: DocumentRegime, more: Partial<Summons> = {}): Summons {
  return {
    ...samplePaper(regime),
    issuedOn: '2028-07-05',
    recipients: ['Như trên', regime === 'party' ? 'Lưu Đảng ủy' : 'Lưu: VT, VP'],
    letters: [
      sampleLetter,
      {
        ...sampleLetter,
        order: 2,
        documentNumber: 15,
        recipient: {
          fullName: 'Ngô Văn Sơn',
          gender: 'male',
          position: 'Phó Trưởng Ban Tổ chức Tỉnh ủy',
        },
        role: 'observer',
        readingUrl: null,
        attendanceCode: null,
      },
    ],
    doorsOpenAt: { hour: 7, minute: 30 },
    subjectCount: 5,
    contact: 'đồng chí Hoàng Thị Ngọc, điện thoại 0200.000.000',
    questionsBefore: '2028-07-10',
    replyBefore: '2028-07-18',
    ...more,
  };
}

export function sampleBallot(regime: DocumentRegime, more: Partial<BallotSheet> = {}): BallotSheet {
  const { letterhead, conference, forms } = sampleReport(regime);
  return {
    letterhead,
    issuedOn: conference.heldOn,
    subjectGroup: conference.subjectGroup,
    forms: [{ index: 1, title: '', subjects: forms[0]?.results ?? [] }],
    ...more,
  };
}

export function sampleCommittee(regime: DocumentRegime, more: Partial<CommitteePaper> = {}): CommitteePaper {
  return {
    ...samplePaper(regime),
    committee: sampleReport(regime).committee,
    vote: { presentCount: 40, yes: { kind: 'same', count: 40 } },
    ...more,
  };
}

const exempt = [
  {
    fullName: 'Bùi Thanh Tùng',
    gender: 'male' as const,
    position: 'Phó Giám đốc Sở',
    birthYear: 1980,
    reason: 'appointed-in-poll-year' as const,
    basis: 'Quyết định số 812/QĐ-UBND ngày 10/3/2028',
  },
];

const observers = [
  { fullName: 'Ngô Văn Sơn', gender: 'male' as const, position: 'Phó Trưởng Ban Tổ chức Tỉnh ủy' },
];

export function sampleConferenceMinutes(
  regime: DocumentRegime,
  more: Partial<ConferenceMinutes> = {},
): ConferenceMinutes {
  const { attendance, committee, forms, copies } = sampleReport(regime);
  const { votingOpenedAt, votingClosedAt } = sampleMinutes(regime);
  return {
    ...samplePaper(regime),
    documentNumber: 8,
    endedAt: { hour: 11, minute: 40 },
    secretary: { fullName: 'Hoàng Thị Ngọc', gender: 'female', position: 'Phó Chánh Văn phòng Sở' },
    observers,
    attendance,
    absentees: [
      {
        fullName: 'Trịnh Hữu Phước',
        gender: 'male',
        position: 'Giám đốc Trung tâm Khuyến nông',
        reason: 'đi công tác',
      },
      {
        fullName: 'Cao Thị Yến',
        gender: 'female',
        position: 'Trưởng phòng Khoáng sản',
        reason: 'ốm, có báo cáo',
      },
    ],
    subjectCount: 5,
    subjectPresentCount: 5,
    exempt,
    dossierSentOn: '2028-07-05',
    discussion: [],
    committee,
    vote: { presentCount: 40, yes: { kind: 'same', count: 40 } },
    votingOpenedAt,
    votingClosedAt,
    forms,
    managingAuthority: 'Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy)',
    revoteReasons: [],
    conclusion: '',
    copies,
    ...more,
  };
}

export function sampleAuthorityReport(
  regime: DocumentRegime,
  more: Partial<AuthorityReport> = {},
): AuthorityReport {
  const { attendance, committee, forms } = sampleReport(regime);
  return {
    ...samplePaper(regime),
    addressees: [
      'Ban Thường vụ Tỉnh ủy (qua Ban Tổ chức Tỉnh ủy)',
      'Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh',
    ],
    dossierSentOn: '2028-07-05',
    observers,
    attendance,
    subjectCount: 5,
    exempt,
    committee,
    forms,
    bands: bandsOf(forms),
    disclosureScope: 'conference',
    hasIncidents: true,
    revoteReasons: [],
    proposals: '',
    ...more,
  };
}

export function sampleExtract(regime: DocumentRegime): SubjectExtract {
  const [form] = sampleReport(regime).forms;
  const result = form?.results[2];
  if (form === undefined || result === undefined) throw new Error('The sample has no third person.');
  return { ...samplePaper(regime), form, result };
}
