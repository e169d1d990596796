import { saveOrganisation, type NewOrganisation } from '@/data/organisation-repository';
import { transaction } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import { compareVietnamese } from '@/lib/text/vietnamese';

type Unit = Omit<NewOrganisation, 'parentId'>;

const party = { regime: 'party', superiorHeaderLines: [], placeName: 'Hà Nội' } as const;
const state = { regime: 'state', superiorHeaderLines: [], placeName: 'Hà Nội' } as const;

/** Units of the five occasions; `under` names the unit above. */
const units: readonly { key: string; under?: string; unit: Unit }[] = [
  {
    key: 'trung-uong',
    unit: {
      ...party,
      name: 'Ban Chấp hành Trung ương',
      shortName: 'Trung ương',
      level: 'trung ương',
      issuerHeaderLines: ['BAN CHẤP HÀNH TRUNG ƯƠNG'],
      issuerName: 'Ban Chấp hành Trung ương',
      symbol: 'TW',
      archiveLine: 'Lưu Văn phòng Trung ương Đảng.',
    },
  },
  {
    key: 'btctw',
    under: 'trung-uong',
    unit: {
      ...party,
      name: 'Ban Tổ chức Trung ương',
      shortName: 'Ban',
      level: 'trung ương',
      superiorHeaderLines: ['BAN CHẤP HÀNH', 'TRUNG ƯƠNG'],
      issuerHeaderLines: ['BAN TỔ CHỨC'],
      issuerName: 'Ban Tổ chức Trung ương',
      symbol: 'BTCTW',
      archiveLine: 'Lưu Ban Tổ chức Trung ương.',
    },
  },
  {
    key: 'vinhphuc',
    under: 'trung-uong',
    unit: {
      ...party,
      name: 'Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc',
      shortName: 'Tỉnh ủy',
      level: 'tỉnh',
      superiorHeaderLines: ['ĐẢNG BỘ TỈNH VĨNH PHÚC'],
      issuerHeaderLines: ['BAN CHẤP HÀNH'],
      issuerName: 'Ban Chấp hành Đảng bộ tỉnh Vĩnh Phúc',
      symbol: 'TU',
      placeName: 'Vĩnh Phúc',
      archiveLine: 'Lưu Văn phòng Tỉnh ủy.',
      managingAuthority: 'Ban Chấp hành Trung ương',
    },
  },
  {
    key: 'songlo',
    under: 'vinhphuc',
    unit: {
      ...party,
      name: 'Huyện ủy Sông Lô',
      shortName: 'Huyện ủy',
      level: 'huyện',
      superiorHeaderLines: ['ĐẢNG BỘ TỈNH VĨNH PHÚC'],
      issuerHeaderLines: ['HUYỆN ỦY SÔNG LÔ'],
      issuerName: 'Huyện ủy Sông Lô',
      symbol: 'HU',
      placeName: 'Sông Lô',
      archiveLine: 'Lưu Văn phòng Huyện ủy.',
      managingAuthority: 'Ban Thường vụ Tỉnh ủy Vĩnh Phúc',
      abolishedOn: '2025-07-01',
    },
  },
  {
    key: 'vinhyen',
    under: 'vinhphuc',
    unit: {
      ...party,
      name: 'Thành ủy Vĩnh Yên',
      shortName: 'Thành ủy',
      level: 'thành phố thuộc tỉnh',
      superiorHeaderLines: ['ĐẢNG BỘ TỈNH VĨNH PHÚC'],
      issuerHeaderLines: ['THÀNH ỦY VĨNH YÊN'],
      issuerName: 'Thành ủy Vĩnh Yên',
      symbol: 'TU',
      placeName: 'Vĩnh Yên',
      archiveLine: 'Lưu Văn phòng Thành ủy.',
      managingAuthority: 'Ban Thường vụ Tỉnh ủy Vĩnh Phúc',
      abolishedOn: '2025-07-01',
    },
  },
  {
    key: 'soxaydung',
    under: 'vinhphuc',
    unit: {
      ...state,
      name: 'Sở Xây dựng tỉnh Vĩnh Phúc',
      shortName: 'Sở',
      level: 'sở',
      superiorHeaderLines: ['ỦY BAN NHÂN DÂN', 'TỈNH VĨNH PHÚC'],
      issuerHeaderLines: ['SỞ XÂY DỰNG'],
      issuerName: 'Sở Xây dựng tỉnh Vĩnh Phúc',
      symbol: 'SXD',
      placeName: 'Vĩnh Phúc',
      archiveLine: 'Lưu: VT, TCCB.',
      managingAuthority: 'Ban Thường vụ Tỉnh ủy Vĩnh Phúc',
    },
  },
  {
    key: 'botuphap',
    under: 'trung-uong',
    unit: {
      ...party,
      name: 'Bộ Tư pháp',
      shortName: 'Bộ',
      level: 'bộ',
      issuerHeaderLines: ['BAN CÁN SỰ ĐẢNG', 'BỘ TƯ PHÁP'],
      issuerName: 'Ban cán sự đảng Bộ Tư pháp',
      symbol: 'BCSĐ',
      archiveLine: 'Lưu Ban cán sự đảng.',
    },
  },
  {
    key: 'thads',
    under: 'botuphap',
    unit: {
      ...party,
      name: 'Tổng cục Thi hành án dân sự',
      shortName: 'Tổng cục',
      level: 'tổng cục',
      superiorHeaderLines: ['ĐẢNG BỘ BỘ TƯ PHÁP'],
      issuerHeaderLines: ['ĐẢNG ỦY TỔNG CỤC', 'THI HÀNH ÁN DÂN SỰ'],
      issuerName: 'Đảng ủy Tổng cục Thi hành án dân sự',
      symbol: 'ĐU',
      archiveLine: 'Lưu Đảng ủy.',
    },
  },
  {
    key: 'bocongthuong',
    under: 'trung-uong',
    unit: {
      ...state,
      name: 'Bộ Công Thương',
      shortName: 'Bộ',
      level: 'bộ',
      issuerHeaderLines: ['BỘ CÔNG THƯƠNG'],
      issuerName: 'Bộ Công Thương',
      symbol: 'BCT',
      archiveLine: 'Lưu: VT, TCCB.',
    },
  },
  {
    key: 'qltt',
    under: 'bocongthuong',
    unit: {
      ...state,
      name: 'Tổng cục Quản lý thị trường',
      shortName: 'Tổng cục',
      level: 'tổng cục',
      superiorHeaderLines: ['BỘ CÔNG THƯƠNG'],
      issuerHeaderLines: ['TỔNG CỤC', 'QUẢN LÝ THỊ TRƯỜNG'],
      issuerName: 'Tổng cục Quản lý thị trường',
      symbol: 'TCQLTT',
      archiveLine: 'Lưu: VT, TCCB.',
    },
  },
];

/** The 63 provinces and cities of 2023, where QLTT had its departments. */
export const provinces: readonly string[] =
  `An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, Bình Định, Bình Phước,
  Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang,
  Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Hưng Yên, Khánh Hòa, Kiên Giang,
  Kon Tum, Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên,
  Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây Ninh, Thái Bình, Thái Nguyên,
  Thanh Hóa, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Tuyên Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái`
    .split(',')
    .map((name) => name.trim())
    .sort(compareVietnamese);

/** Makes the units, the 63 departments of QLTT among them, each under the name of its province. Idempotent. */
export async function seedOrganisations(): Promise<Map<string, OrganisationId>> {
  const made = await transaction(async (tx) => {
    const ids = new Map<string, OrganisationId>();
    for (const { key, under, unit } of units) {
      const parentId = under === undefined ? null : (ids.get(under) ?? null);
      ids.set(key, await saveOrganisation(tx, { ...unit, parentId }));
    }
    for (const province of provinces) {
      const unit = { ...departmentOf(province), parentId: ids.get('qltt') ?? null };
      ids.set(province, await saveOrganisation(tx, unit));
    }
    return ok(ids);
  });
  return made.value;
}

function departmentOf(province: string): Unit {
  return {
    regime: 'state',
    name: `Cục Quản lý thị trường ${province}`,
    shortName: province,
    level: 'cục',
    superiorHeaderLines: ['TỔNG CỤC', 'QUẢN LÝ THỊ TRƯỜNG'],
    issuerHeaderLines: ['CỤC QUẢN LÝ THỊ TRƯỜNG', province.toLocaleUpperCase('vi')],
    issuerName: `Cục Quản lý thị trường ${province}`,
    symbol: 'CQLTT',
    placeName: province,
    archiveLine: 'Lưu: VT, TCHC.',
  };
}
