import type { ConferenceDetails } from '@/data/conference-repository';
import { usualOpenRules } from '@/domain/conference/open-rules';
import { departmentName, provinceName, type GroupPlan } from './people';

/** One of the real occasions, with made-up people. `present` of the voters come; `reach` is how far it is taken. */
export type ConferencePlan = {
  organisation: string;
  seed: number;
  reach: 'draft' | 'in-session' | 'voting' | 'announced' | 'archived';
  details: ConferenceDetails;
  legalBases: readonly string[];
  subjectPosts: readonly { partyPost: string; governmentPost: string; shortPost: string }[];
  subjectsVote: boolean;
  groups: readonly GroupPlan[];
  present: number;
  /** Ballots cast in the demo, and how each subject stands: shares of high and low out of 100. */
  ballots: number;
  standing: readonly { high: number; low: number }[];
};

const regulation = 'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị';

const usual = {
  roundYear: 2023,
  startsAt: '08:00',
  quorum: { of: 2, per: 3 },
  blankAllowed: true,
  disclosureScope: 'leadership',
  ...usualOpenRules,
  chairPosition: 'Chủ trì Hội nghị',
  secretaryPosition: 'Vụ trưởng Vụ Tổ chức cán bộ',
} as const;

const deputies = (title: string, count: number) =>
  Array.from({ length: count }, () => ({
    partyPost: 'Ủy viên Ban Thường vụ Đảng ủy',
    governmentPost: title,
    shortPost: title,
  }));

/** Tổng cục Thi hành án dân sự, 21/6/2023: 5 subjects, 78 convened, 77 present. */
export const thads: ConferencePlan = {
  organisation: 'thads',
  seed: 20230621,
  reach: 'in-session',
  details: {
    ...usual,
    name: 'Hội nghị lấy phiếu tín nhiệm đối với các đồng chí lãnh đạo Tổng cục Thi hành án dân sự năm 2023',
    subjectGroupName: 'các đồng chí lãnh đạo Tổng cục Thi hành án dân sự',
    electorateName: 'các đồng chí thuộc thành phần ghi phiếu',
    superiorName: 'Ban cán sự đảng Bộ Tư pháp',
    heldOn: '2023-06-21',
    venue: 'Hội trường tầng 2, trụ sở Tổng cục Thi hành án dân sự, Hà Nội',
    chairName: 'Lương Khắc Hiếu Nghĩa',
    secretaryName: 'Chu Thị Mỹ Lệ',
    regime: 'party',
  },
  legalBases: [regulation, 'Kế hoạch số 79-KH/BCSĐ, ngày 05/5/2023 của Ban cán sự đảng Bộ Tư pháp'],
  subjectPosts: [
    {
      partyPost: 'Bí thư Đảng ủy',
      governmentPost: 'Tổng Cục trưởng',
      shortPost: 'Tổng Cục trưởng',
    },
    ...deputies('Phó Tổng Cục trưởng', 4),
  ],
  subjectsVote: true,
  groups: [
    {
      name: 'Ủy viên Ban Chấp hành Đảng ủy Tổng cục',
      count: 11,
      post: () => 'Ủy viên Ban Chấp hành Đảng ủy',
      workUnit: (index) => `Vụ ${departmentName(index)}`,
    },
    {
      name: 'Vụ trưởng và tương đương thuộc Tổng cục',
      count: 8,
      post: () => 'Vụ trưởng',
      workUnit: (index) => `Vụ ${departmentName(index)}`,
    },
    {
      name: 'Cục trưởng Cục THADS các tỉnh, thành phố trực thuộc Trung ương',
      count: 58,
      post: () => 'Cục trưởng',
      workUnit: (index) => `Cục THADS ${provinceName(index)}`,
    },
    {
      name: 'Bí thư Đoàn Thanh niên Tổng cục',
      count: 1,
      post: () => 'Bí thư Đoàn Thanh niên',
      workUnit: () => 'Tổng cục',
    },
  ],
  present: 77,
  ballots: 0,
  standing: [],
};

/** Ban Tổ chức Trung ương, 26/7/2023: 4 deputy heads. */
export const btctw: ConferencePlan = {
  organisation: 'btctw',
  seed: 20230726,
  reach: 'announced',
  details: {
    ...usual,
    name: 'Hội nghị lấy phiếu tín nhiệm đối với các đồng chí Phó Trưởng Ban Tổ chức Trung ương năm 2023',
    subjectGroupName: 'các đồng chí Phó Trưởng Ban Tổ chức Trung ương',
    electorateName: 'các đồng chí thuộc thành phần ghi phiếu',
    superiorName: 'Ban Chấp hành Trung ương',
    heldOn: '2023-07-26',
    startsAt: '14:00',
    venue: 'Hội trường Ban Tổ chức Trung ương, Hà Nội',
    chairName: 'Tống Khánh Hòa An',
    secretaryName: 'Mạc Quang Tường',
    regime: 'party',
  },
  legalBases: [regulation, 'Kế hoạch số 123-KH/BTCTW, ngày 16/5/2023 của Ban Tổ chức Trung ương'],
  subjectPosts: [
    {
      partyPost: 'Phó Trưởng Ban Thường trực',
      governmentPost: '',
      shortPost: 'Phó Trưởng Ban Thường trực',
    },
    ...Array.from({ length: 3 }, () => ({
      partyPost: 'Phó Trưởng Ban',
      governmentPost: '',
      shortPost: 'Phó Trưởng Ban',
    })),
  ],
  subjectsVote: true,
  groups: [
    {
      name: 'Các đồng chí Phó Trưởng Ban',
      count: 4,
      post: () => 'Phó Trưởng Ban',
      workUnit: () => 'Lãnh đạo Ban',
    },
    {
      name: 'Cán bộ theo dõi địa bàn',
      count: 6,
      post: () => 'Cán bộ theo dõi địa bàn',
      workUnit: (index) => ['Ủy ban Kiểm tra Trung ương', 'Văn phòng Trung ương Đảng'][index % 2] ?? '',
    },
    {
      name: 'Ban Chấp hành Đảng bộ cơ quan',
      count: 9,
      post: () => 'Ủy viên Ban Chấp hành Đảng bộ cơ quan',
      workUnit: (index) => `Vụ ${departmentName(index)}`,
    },
    {
      name: 'Cục trưởng, vụ trưởng, trưởng đơn vị',
      count: 14,
      post: () => 'Vụ trưởng',
      workUnit: (index) => `Vụ Địa phương ${index + 1}`,
    },
    { name: 'Trưởng các đoàn thể', count: 3, post: () => 'Trưởng đoàn thể', workUnit: () => 'Cơ quan Ban' },
  ],
  present: 34,
  ballots: 34,
  standing: [
    { high: 82, low: 3 },
    { high: 70, low: 6 },
    { high: 55, low: 12 },
    { high: 24, low: 56 },
  ],
};

/** Tổng cục Quản lý thị trường, 29/9/2023: 5 subjects, State documents, before 63 departments do the same. */
export const qltt: ConferencePlan = {
  organisation: 'qltt',
  seed: 20230929,
  reach: 'voting',
  details: {
    ...usual,
    name: 'Hội nghị lấy phiếu tín nhiệm đối với lãnh đạo Tổng cục Quản lý thị trường năm 2023',
    subjectGroupName: 'lãnh đạo Tổng cục Quản lý thị trường',
    electorateName: 'những người thuộc thành phần ghi phiếu',
    superiorName: 'Ban cán sự đảng Bộ Công Thương',
    heldOn: '2023-09-29',
    startsAt: '14:00',
    venue: 'Hội trường Tổng cục Quản lý thị trường, Hà Nội',
    chairName: 'Đoàn Vĩnh Thụy Khanh',
    secretaryName: 'Hồ Thị Minh Châu',
    regime: 'state',
  },
  legalBases: [regulation, 'Kế hoạch số 17-KH/BCSĐ, ngày 16/8/2023 của Ban cán sự đảng Bộ Công Thương'],
  subjectPosts: [
    { partyPost: '', governmentPost: 'Tổng Cục trưởng', shortPost: 'Tổng Cục trưởng' },
    ...Array.from({ length: 4 }, () => ({
      partyPost: '',
      governmentPost: 'Phó Tổng Cục trưởng',
      shortPost: 'Phó Tổng Cục trưởng',
    })),
  ],
  subjectsVote: true,
  groups: [
    {
      name: 'Tổng Cục trưởng, Phó Tổng Cục trưởng',
      count: 5,
      post: () => 'Phó Tổng Cục trưởng',
      workUnit: () => 'Lãnh đạo',
    },
    {
      name: 'Ủy viên Ban Chấp hành Đảng bộ cơ quan Tổng cục',
      count: 6,
      post: () => 'Ủy viên Ban Chấp hành Đảng bộ',
      workUnit: (index) => `Vụ ${departmentName(index)}`,
    },
    {
      name: 'Cấp trưởng tổ chức QLTT ở trung ương',
      count: 8,
      post: () => 'Vụ trưởng',
      workUnit: (index) => `Vụ ${departmentName(index + 3)}`,
    },
    {
      name: 'Cục trưởng, Phó Cục trưởng phụ trách Cục QLTT các tỉnh, thành phố',
      count: 63,
      post: (index) => (index % 11 === 5 ? 'Phó Cục trưởng phụ trách' : 'Cục trưởng'),
      workUnit: (index) => `Cục QLTT ${provinceName(index)}`,
    },
    {
      name: 'Chủ tịch Công đoàn, Bí thư Đoàn Thanh niên',
      count: 2,
      post: (index) => (index === 0 ? 'Chủ tịch Công đoàn' : 'Bí thư Đoàn Thanh niên'),
      workUnit: () => 'Tổng cục',
    },
  ],
  present: 80,
  ballots: 31,
  standing: [
    { high: 75, low: 4 },
    { high: 64, low: 8 },
    { high: 58, low: 10 },
    { high: 61, low: 9 },
    { high: 40, low: 25 },
  ],
};

/** Cục Quản lý thị trường Cà Mau, one of the 63 departments: a small one, reported and archived, its term over. */
export const camau: ConferencePlan = {
  organisation: 'Cà Mau',
  seed: 20231220,
  reach: 'archived',
  details: {
    ...usual,
    name: 'Hội nghị lấy phiếu tín nhiệm đối với lãnh đạo Cục Quản lý thị trường Cà Mau năm 2023',
    subjectGroupName: 'lãnh đạo Cục Quản lý thị trường Cà Mau',
    electorateName: 'những người thuộc thành phần ghi phiếu',
    superiorName: 'Tổng cục Quản lý thị trường',
    heldOn: '2023-12-20',
    venue: 'Hội trường Cục Quản lý thị trường Cà Mau',
    chairName: 'Lâm Hoàng Phúc An',
    chairPosition: 'Cục trưởng',
    secretaryName: 'Trương Thị Mỹ Duyên',
    secretaryPosition: 'Trưởng phòng Tổ chức - Hành chính',
    regime: 'state',
    retentionMonths: 24,
  },
  legalBases: [regulation, 'Kế hoạch của Tổng cục Quản lý thị trường năm 2023'],
  subjectPosts: [
    { partyPost: '', governmentPost: 'Cục trưởng', shortPost: 'Cục trưởng' },
    { partyPost: '', governmentPost: 'Phó Cục trưởng', shortPost: 'Phó Cục trưởng' },
  ],
  subjectsVote: true,
  groups: [
    { name: 'Lãnh đạo Cục', count: 2, post: () => 'Phó Cục trưởng', workUnit: () => 'Lãnh đạo' },
    {
      name: 'Trưởng phòng, Đội trưởng',
      count: 10,
      post: (index) => (index < 3 ? 'Trưởng phòng' : 'Đội trưởng'),
      workUnit: (index) => (index < 3 ? 'Cơ quan Cục' : `Đội Quản lý thị trường số ${index - 2}`),
    },
  ],
  present: 11,
  ballots: 11,
  standing: [
    { high: 70, low: 5 },
    { high: 50, low: 15 },
  ],
};

/** Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc, hội nghị lần thứ 19: still being prepared, so that its checks have something to say. */
export const vinhphuc: ConferencePlan = {
  organisation: 'vinhphuc',
  seed: 20230619,
  reach: 'draft',
  details: {
    ...usual,
    name: 'Hội nghị lần thứ 19, lấy phiếu tín nhiệm đối với các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy khóa XVII',
    subjectGroupName: 'các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy khóa XVII, nhiệm kỳ 2020 - 2025',
    electorateName: 'các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh',
    superiorName: 'Ban Chấp hành Trung ương',
    heldOn: '2023-06-19',
    venue: 'Hội trường Tỉnh ủy Vĩnh Phúc',
    chairName: 'Kiều Trọng Bách Việt',
    secretaryName: '',
    secretaryPosition: '',
    regime: 'party',
  },
  legalBases: [regulation, 'Kế hoạch số 153-KH/TU của Tỉnh ủy Vĩnh Phúc'],
  subjectPosts: [
    { partyPost: 'Bí thư Tỉnh ủy', governmentPost: '', shortPost: 'Bí thư Tỉnh ủy' },
    { partyPost: 'Phó Bí thư Thường trực Tỉnh ủy', governmentPost: '', shortPost: 'Phó Bí thư Thường trực' },
    {
      partyPost: 'Phó Bí thư Tỉnh ủy',
      governmentPost: 'Chủ tịch Ủy ban nhân dân tỉnh',
      shortPost: 'Chủ tịch UBND tỉnh',
    },
    ...Array.from({ length: 8 }, (_, index) => ({
      partyPost: `Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban ${departmentName(index)}`,
      governmentPost: '',
      shortPost: `Trưởng Ban ${departmentName(index)}`,
    })),
  ],
  subjectsVote: true,
  groups: [
    {
      name: 'Ủy viên Ban Chấp hành Đảng bộ tỉnh',
      count: 47,
      post: () => 'Tỉnh ủy viên',
      workUnit: (index) => `Sở ${departmentName(index)}`,
    },
  ],
  present: 0,
  ballots: 0,
  standing: [],
};
