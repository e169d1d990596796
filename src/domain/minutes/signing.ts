import type { DocumentRegime } from '../organisation/organisation';

/** Người ký of a paper of the unit: quyền hạn ("T/M BAN THƯỜNG VỤ"), chức vụ, họ tên. Empty: written by hand. */
export type Signing = { authority: string; post: string; name: string };

/** Who issues a paper and who chairs the conference, as the officer has written them. */
export type Issuer = {
  regime: DocumentRegime;
  issuerName: string;
  chairName: string;
  chairPosition: string;
};

const partyBodies = [
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Ban cán sự đảng',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'Quận ủy',
  'Đảng ủy',
  'Chi ủy',
] as const;
const partyPosts = ['Phó Bí thư', 'Bí thư'] as const;
const stateHeads = [
  'Tổng cục trưởng',
  'Chi cục trưởng',
  'Cục trưởng',
  'Vụ trưởng',
  'Viện trưởng',
  'Bộ trưởng',
  'Hiệu trưởng',
  'Tổng Giám đốc',
  'Giám đốc',
  'Chủ tịch',
] as const;

/**
 * How a paper is signed until the officer writes otherwise: by the chair. A Party committee is a collective, so a deputy
 * signs for it too ("T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"); in the State a deputy signs in the head's stead ("KT. GIÁM ĐỐC").
 * What the chair's position does not tell stays empty.
 */
export function usualSigning({ regime, issuerName, chairName, chairPosition }: Issuer): Signing {
  return {
    ...(regime === 'party' ? forParty(issuerName, chairPosition) : forState(chairPosition)),
    name: chairName,
  };
}

function forParty(issuerName: string, position: string): Omit<Signing, 'name'> {
  const body = firstIn(partyBodies, issuerName, 'start');
  const post = firstIn(partyPosts, position, 'anywhere');
  return {
    authority: body === null ? '' : `T/M ${capitals(body)}`,
    post: post === null ? '' : capitals(post),
  };
}

function forState(position: string): Omit<Signing, 'name'> {
  const post = firstIn(stateHeads, position, 'anywhere');
  if (post === null) return { authority: '', post: '' };
  const isDeputy = capitals(position).includes(`PHÓ ${capitals(post)}`);
  return isDeputy
    ? { authority: `KT. ${capitals(post)}`, post: `PHÓ ${capitals(post)}` }
    : { authority: '', post: capitals(post) };
}

function firstIn(known: readonly string[], text: string, where: 'start' | 'anywhere'): string | null {
  const all = capitals(text);
  const found = known.find((words) =>
    where === 'start' ? all.startsWith(capitals(words)) : all.includes(capitals(words)),
  );
  return found ?? null;
}

function capitals(text: string): string {
  return text.normalize('NFC').toLocaleUpperCase('vi');
}
