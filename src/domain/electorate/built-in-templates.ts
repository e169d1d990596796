import type { Certainty, ElectorateTemplate, Seat } from './seat';

const annex = 'Quy định 96-QĐ/TW, Điều 3 khoản 2 và Phụ lục 1';

/** Seats whose holders are not counted by the rule, unless said otherwise. */
function seatsBy(legalBasis: string, certainty: Certainty) {
  return (name: string, more: Partial<Seat> = {}): Seat => ({
    name,
    expectedCount: null,
    marks: '',
    holdsSubjects: false,
    legalBasis,
    certainty,
    ...more,
  });
}

const central = seatsBy(annex, 'confirmed');
const thads = seatsBy(
  `${annex}; hội nghị ngày 21/6/2023 theo Kế hoạch số 79-KH/BCSĐ ngày 05/5/2023`,
  'confirmed',
);
const qltt = seatsBy(
  `${annex}; hội nghị ngày 29/9/2023 theo Kế hoạch số 17-KH/BCSĐ ngày 16/8/2023`,
  'confirmed',
);
const btctw = seatsBy(
  `${annex}; hội nghị tháng 7/2023 theo Kế hoạch số 123-KH/BTCTW ngày 16/5/2023`,
  'confirmed',
);
const committee = seatsBy(`${annex}; các hội nghị cấp ủy năm 2023`, 'confirmed');
const university = seatsBy(`${annex}; hội nghị của một trường đại học, ngày 12/7/2023`, 'confirmed');
const pattern = seatsBy(`${annex} (theo thông lệ, chưa đối chiếu nguyên văn)`, 'recalled');

const one = { expectedCount: 1 } as const;
const provinces = { expectedCount: 63 } as const;
const themselves = { holdsSubjects: true } as const;

/** Mẫu có sẵn, by kind of unit. What is only recalled says so: units check it and keep a copy of their own. */
export const builtInTemplates = {
  'general-department': {
    name: 'Tổng cục: tập thể lãnh đạo do cán bộ chủ chốt ghi phiếu',
    subjects: 'Tổng cục trưởng, các Phó Tổng cục trưởng',
    seats: [
      thads('Ủy viên Ban Chấp hành Đảng ủy Tổng cục'),
      thads('Vụ trưởng và tương đương thuộc Tổng cục'),
      thads('Cục trưởng các tỉnh, thành phố', provinces),
      thads('Bí thư Đoàn Thanh niên Tổng cục', one),
    ],
  },
  'general-department-leaders-mark': {
    name: 'Tổng cục: lãnh đạo Tổng cục cùng ghi phiếu',
    subjects: 'Tổng cục trưởng, các Phó Tổng cục trưởng',
    seats: [
      qltt('Tổng cục trưởng, Phó Tổng cục trưởng', themselves),
      qltt('Ủy viên Ban Chấp hành Đảng bộ cơ quan Tổng cục'),
      qltt('Cấp trưởng các tổ chức ở trung ương'),
      qltt('Cục trưởng hoặc Phó Cục trưởng phụ trách cục các tỉnh, thành phố', provinces),
      qltt('Chủ tịch Công đoàn cơ quan', one),
      qltt('Bí thư Đoàn Thanh niên cơ quan', one),
    ],
  },
  'central-commission': {
    name: 'Ban Đảng Trung ương: các Phó Trưởng ban',
    subjects: 'Phó Trưởng ban',
    seats: [
      btctw('Phó Trưởng ban', themselves),
      btctw('Cán bộ theo dõi địa bàn của Ủy ban Kiểm tra, Văn phòng và Ban Tổ chức Trung ương'),
      btctw('Ủy viên Ban Chấp hành Đảng bộ cơ quan'),
      btctw('Cục trưởng, vụ trưởng, trưởng đơn vị'),
      btctw('Trưởng các đoàn thể trong cơ quan'),
    ],
  },
  'provincial-committee': {
    name: 'Tỉnh ủy, thành ủy: Ủy viên Ban Thường vụ',
    subjects: 'Ủy viên Ban Thường vụ',
    seats: [committee('Ủy viên Ban Chấp hành Đảng bộ tỉnh', themselves)],
  },
  'lower-committee': {
    name: 'Cấp ủy trực thuộc: Ủy viên Ban Thường vụ',
    subjects: 'Ủy viên Ban Thường vụ',
    seats: [committee('Ủy viên Ban Chấp hành Đảng bộ', themselves)],
  },
  university: {
    name: 'Trường đại học: Hiệu trưởng, các Phó Hiệu trưởng',
    subjects: 'Hiệu trưởng, các Phó Hiệu trưởng',
    seats: [
      university('Chủ tịch Hội đồng trường', one),
      university('Hiệu trưởng, Phó Hiệu trưởng', themselves),
      university('Ủy viên Ban Chấp hành Đảng bộ trường'),
      university('Trưởng các phòng, khoa, trung tâm'),
      university('Chủ tịch Công đoàn trường', one),
      university('Chủ tịch Hội Cựu chiến binh trường', one),
      university('Bí thư Đoàn Thanh niên trường', one),
      university('Chủ tịch Hội Sinh viên trường', one),
    ],
  },
  'office-of-the-president': {
    name: 'Văn phòng Chủ tịch nước: Chủ nhiệm, các Phó Chủ nhiệm',
    subjects: 'Chủ nhiệm, Phó Chủ nhiệm Văn phòng Chủ tịch nước',
    seats: [
      central('Chủ nhiệm, Phó Chủ nhiệm Văn phòng', themselves),
      central('Ủy viên Ban Chấp hành Đảng bộ Văn phòng'),
      central('Người đứng đầu các đơn vị trực thuộc'),
      central('Người đứng đầu các đoàn thể'),
    ],
  },
  'central-committee': {
    name: 'Trung ương: chức danh do Ban Chấp hành Trung ương ghi phiếu',
    subjects: 'Tổng Bí thư, Thường trực Ban Bí thư, Ủy viên Bộ Chính trị, Ban Bí thư',
    seats: [central('Ủy viên Ban Chấp hành Trung ương Đảng')],
  },
  'national-assembly': {
    name: 'Trung ương: chức danh do đại biểu Quốc hội ghi phiếu',
    subjects: 'Chủ tịch nước, Chủ tịch Quốc hội và các Phó Chủ tịch',
    seats: [central('Đại biểu Quốc hội')],
  },
  department: {
    name: 'Sở, ban, ngành, đơn vị khác',
    subjects: 'Tập thể lãnh đạo đơn vị',
    seats: [
      pattern('Lãnh đạo đơn vị', themselves),
      pattern('Cấp ủy viên'),
      pattern('Người đứng đầu các đơn vị trực thuộc'),
      pattern('Người đứng đầu các đoàn thể'),
    ],
  },
  enterprise: {
    name: 'Doanh nghiệp nhà nước',
    subjects: 'Lãnh đạo doanh nghiệp',
    seats: [
      pattern('Thành viên Hội đồng thành viên hoặc Hội đồng quản trị', themselves),
      pattern('Tổng Giám đốc, Phó Tổng Giám đốc, Kế toán trưởng', themselves),
      pattern('Cấp ủy viên'),
      pattern('Người đứng đầu các đơn vị trực thuộc'),
      pattern('Người đứng đầu các đoàn thể'),
    ],
  },
} as const satisfies Record<string, ElectorateTemplate>;

export type BuiltInCode = keyof typeof builtInTemplates;
