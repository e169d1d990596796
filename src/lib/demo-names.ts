import { regions, type NamePool, type Region } from './demo-name-pools';
import { pick, randomBelow, seededRandom, type Random } from './seeded-random';
import { foldForSearch } from './text/vietnamese';

/** A made-up person of a demonstration. */
export type DemoPerson = { fullName: string; gender: 'woman' | 'man' };

export type DemoNamesOptions = {
  seed: number;
  count: number;
  region?: Region;
  /** How many people at the end share their full name with somebody before them. */
  namesakes?: number;
  /** Women among a hundred people. */
  womenPercent?: number;
};

/**
 * Real people who were polled or who spoke at the conferences we know of, and leaders everyone knows: a demonstration
 * must not put made-up marks beside such a name. Written as searched for, without marks, so that a near spelling is out too.
 */
const realOfficeHolders: ReadonlySet<string> = new Set(
  `nguyen kim tinh, nguyen quang thai, le lan huong, truong thi mai, mai van chinh, nguyen quang duong, hoang dang quang,
  phan thang an, tran van tuyen, nguyen ba huy, truong khanh, ngo tuan anh, phan van ban, dao tuan anh, tran huu linh,
  chu thi thu huong, hoang anh duong, nguyen thanh nam, tran viet hung, quyen luu, luu quyen, gia bach, vo van thuong,
  nguyen thi le, le truong hai hieu, cao thanh binh, nguyen thi thanh van, pham quynh anh, phan van mai, ngo minh chau,
  vo van hoan, duong anh duc, bui xuan cuong, nguyen viet dung, dang minh dat, huynh van hanh, nguyen thi anh hoa,
  dinh minh hiep, nguyen van hieu, tran quang lam, le thi huynh mai, phan van giang, vuong dinh hue, tran quang phuong,
  vo thi anh xuan, pham minh chinh, tran thanh man, nguyen kim son, do trong hung, le duy thanh, hoang thi thuy lan,
  nguyen phu trong, nguyen xuan phuc, nguyen hoa binh, nguyen van nen, le minh hung, le minh khai, tran hong ha,
  to lam, luong cuong, luong tam quang, tran cam tu, phan dinh trac, bui thanh son, le hoai trung, nguyen trong nghia,
  do van chien, dinh tien dung, nguyen thi kim ngan, dang thi ngoc thinh, pham binh minh, vu duc dam, nguyen xuan thang`
    .split(',')
    .map((name) => name.trim()),
);

/** Is this the name of a real office-holder that no demonstration may use? */
export function isRealOfficeHolder(fullName: string): boolean {
  return realOfficeHolders.has(foldForSearch(fullName));
}

/** Made-up people with names of their region. Pure: the same options always give the same people, all names different but the namesakes'. */
export function demoNames(options: DemoNamesOptions): DemoPerson[] {
  const { seed, count, region = 'red-river', namesakes = 0, womenPercent = 35 } = options;
  if (namesakes > 0 && namesakes >= count)
    throw new RangeError('A namesake needs somebody to share a name with');
  const random = seededRandom(seed);
  const people = new Map<string, DemoPerson>();
  while (people.size < count - namesakes) {
    const person = demoPerson(random, pick<NamePool>(random, regions[region]), womenPercent);
    if (!isRealOfficeHolder(person.fullName)) people.set(person.fullName, person);
  }
  const unique = [...people.values()];
  const again = unique.slice(0, namesakes).map((person) => ({ ...person }));
  return [...unique, ...again];
}

function demoPerson(random: Random, pool: NamePool, womenPercent: number): DemoPerson {
  const gender = randomBelow(random, 100) < womenPercent ? 'woman' : 'man';
  const { middles, givens } = gender === 'woman' ? pool.women : pool.men;
  const family = pick(random, pool.families);
  const given = pick(random, givens);
  if (pool.clanLast) {
    const mark = gender === 'woman' ? pool.clanLast.woman : pool.clanLast.man;
    return { fullName: `${mark}${given} ${family}`, gender };
  }
  const middle = pick(
    random,
    middles.filter((name) => name !== given),
  );
  return { fullName: `${family} ${middle} ${given}`, gender };
}
