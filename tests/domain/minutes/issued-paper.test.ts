import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkCodeOf, readCheckCode, shownCheckCode } from '@/domain/minutes/check-code';
import { lifeOf, type IssuedPaper, type IssuedPaperId, type SignedCopy } from '@/domain/minutes/issued-paper';

const hashes = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('a code is 16 signs, and reads back however it is typed', () => {
  fc.assert(
    fc.property(hashes, (hash) => {
      const code = checkCodeOf(hash);

      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
      expect(readCheckCode(shownCheckCode(code))).toBe(code);
      expect(readCheckCode(` ${code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(code);
    }),
  );
});

test('another hash is another code', () => {
  const one = checkCodeOf(new Uint8Array(32));
  const other = checkCodeOf(Uint8Array.from({ length: 32 }, (_, index) => (index === 9 ? 1 : 0)));

  expect([one, other]).toEqual(['0000000000000000', '0000000000000001']);
});

test.each(['', 'ABCD', 'ABCD-EFGH-JKMN-PQR', 'ABCD-EFGH-JKMN-PQRS-T', 'ABCD-EFGH-JKMN-PQR*'])(
  '"%s" is no code',
  (typed) => {
    expect(readCheckCode(typed)).toBeNull();
  },
);

const scan: SignedCopy = {
  name: 'bien-ban.pdf',
  kind: 'pdf',
  size: 1,
  sha256: 'a'.repeat(64),
  receivedOn: '2028-06-22',
  receivedBy: 'Chu Thị Mỹ Lệ',
  signer: '',
};

const paper = (id: string, more: Partial<IssuedPaper> = {}): IssuedPaper => ({
  id: id as IssuedPaperId,
  document: 'count-minutes',
  kind: 'BB',
  number: 1,
  sign: '01-BB/ĐU',
  issuedOn: '2028-06-21',
  issuedBy: 'Chu Thị Mỹ Lệ',
  code: '0000000000000000',
  replacesId: null,
  reason: '',
  files: [],
  signed: null,
  ...more,
});
const replacing = (id: string, of: string) =>
  paper(id, { replacesId: of as IssuedPaperId, reason: 'sai ngày' });

test('a paper nobody issued is a draft', () => {
  const others = [paper('a', { document: 'authority-report' })];

  expect(lifeOf('count-minutes', others)).toEqual({ state: 'draft', current: null, replaced: [] });
});

test('an issued paper has its signed copy or waits for it', () => {
  expect(lifeOf('count-minutes', [paper('a')]).state).toBe('issued');
  expect(lifeOf('count-minutes', [paper('a', { signed: scan })]).state).toBe('signed');
});

test('what replaced the others stands, the others follow the latest first', () => {
  const life = lifeOf('count-minutes', [
    replacing('c', 'b'),
    paper('a', { signed: scan }),
    replacing('b', 'a'),
  ]);

  expect(life.state).toBe('issued');
  expect(life.current?.id).toBe('c');
  expect(life.replaced.map(({ id }) => id)).toEqual(['b', 'a']);
});
