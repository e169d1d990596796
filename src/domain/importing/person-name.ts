import type { Gender } from '../conference/roll';
import { fold, hasMarks, tidy } from './spelling';

/** A name as it goes on the list, and the gender that "Ông" or "Bà" before it told. */
export type PersonName = { fullName: string; gender: Gender | null; wasInCapitals: boolean };

/** Surnames after which a leading "Ông" or "Bà" is a form of address; Ông is a surname, too (Ông Ích Khiêm). */
const surnames = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh mai trương đào đoàn hà cao lâm tô tạ ' +
    'châu lương thái phùng quách triệu chu vương thân từ la tống khuất lò lục nông hứa kiều đàm tăng doãn giáp bế ma vi sùng ' +
    'giàng vàng thào hoa cù lưu quan ninh nghiêm khổng mạc phó tôn thạch sơn danh kim đồng lại uông cầm quàng hà cam bạch mã'
  ).split(' '),
);

/** Words that are never a Vietnamese name as they stand: their marks were lost. */
const needMarks = new Set(
  'nguyen tran pham le bui ngo duong huynh hoang trinh dang vu vo do truong dinh doan phung luong thi'.split(
    ' ',
  ),
);

const comrade = /^(?:đồng\s+chí|dong\s+chi|đ\s*\/\s*c|đc)(?=[\s.:])[\s.:]*/i;
const address = /^(ông|bà)(?=[\s.:])[\s.:]*/i;
/** Degrees and ranks before a name: "PGS.TS.", "ThS", "BS.CKII.", "Đại tá". */
const degree =
  /^(?:(?:gs|pgs|tskh|ts|ths|bs|bsck|ck|ckii|cki|ds|ks|kts|cn|ls|nncc|nsnd|nsưt|nhà giáo)(?:\s*[.,/]+\s*|\s+(?=\p{Lu}\p{Ll}|(?:gs|pgs|ts|ths|ck)\b)))+/iu;
const rank = /^(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy|uý)[\s.,:]+/i;
const leadingNumber = /^\d{1,4}\s*[.)/-]\s*(?=\p{L})/u;

/** The name without what stands before it: a number, "đồng chí", degrees and ranks, in whatever order. */
function bare(written: string): string {
  let name = tidy(written).replace(leadingNumber, '');
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(comrade, '').replace(degree, '').replace(rank, '');
  }
  return name;
}

/** How a name in capitals is taken: as a name, or as it stands. */
export type Capitals = 'as-name' | 'kept';

/** Strips "đồng chí", "đ/c", "Ông", "Bà", degrees and ranks. `addressed`: most of this list bears "Ông" or "Bà". */
export function readName(written: string, addressed: boolean, capitals: Capitals = 'as-name'): PersonName {
  const name = bare(written);
  const title = address.exec(name)?.[1]?.toLowerCase();
  const rest = name.replace(address, '');
  const next = rest.split(' ')[0]?.toLowerCase() ?? '';
  const isAddress = title !== undefined && rest.includes(' ') && (addressed || surnames.has(next));
  if (!isAddress) return { ...asName(name, capitals), gender: null };
  return { ...asName(bare(rest), capitals), gender: title === 'ông' ? 'male' : 'female' };
}

function isInCapitals(name: string): boolean {
  return name === name.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(name);
}

/** Does the name begin with a form of address, or with something that looks like it? */
export function bearsAddress(written: string): boolean {
  return address.test(bare(written));
}

/** Was this name typed without its marks? Only where that is certain: "Nguyen Van Thang", never "Cao Minh Khang". */
export function lacksMarks(name: string): boolean {
  return (
    !hasMarks(name) &&
    fold(name)
      .split(' ')
      .some((word) => needMarks.has(word))
  );
}

/** "nam", "Nữ", "male", "F"; null when it says nothing known. */
export function readGender(written: string): Gender | null {
  const folded = fold(written).replace(/[.]$/, '');
  if (/^(nam|male|m|ong)$/.test(folded)) return 'male';
  if (/^(nu|female|f|ba)$/.test(folded)) return 'female';
  return null;
}

function asName(name: string, capitals: Capitals): Omit<PersonName, 'gender'> {
  const plain = name.replace(/[.,;:]+$/, '').trim();
  const wasInCapitals = isInCapitals(plain);
  if (capitals === 'kept' || !wasInCapitals) return { fullName: plain, wasInCapitals };
  const fullName = plain
    .toLocaleLowerCase('vi')
    .replace(
      /(^|[\s'’-])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
    );
  return { fullName, wasInCapitals };
}
