import 'server-only';
import type { Gender } from '@/domain/conference/roll';
import type { PersonOnRecord } from '@/domain/minutes/people-on-record';
import { squash } from '@/lib/text/vietnamese';

/** How a person may be addressed at the head of a line, and what that tells. */
const addresses: readonly { words: RegExp; gender: Gender | null }[] = [
  { words: /^(đồng chí|đ\/c|ông \(bà\)|ông\/bà)\s+/i, gender: null },
  { words: /^ông\s+/i, gender: 'male' },
  { words: /^bà\s+/i, gender: 'female' },
];

/** People as the committee types them, one a line: "Bà Phan Thị Bích, đại diện Ủy ban Kiểm tra". Blank lines are nobody. */
export function peopleOfLines(text: string): PersonOnRecord[] {
  return text
    .split('\n')
    .map((line) => squash(line).replace(/[.;,\s]+$/, ''))
    .filter((line) => line !== '')
    .map(personOfLine);
}

function personOfLine(line: string): PersonOnRecord {
  const address = addresses.find(({ words }) => words.test(line));
  const rest = address ? line.replace(address.words, '') : line;
  const comma = rest.indexOf(',');
  const [fullName, position] =
    comma === -1 ? [rest, ''] : [rest.slice(0, comma), rest.slice(comma + 1).trim()];
  return { fullName: fullName.trim(), gender: address?.gender ?? null, position };
}
