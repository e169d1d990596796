import { beforeAll, expect, test } from 'vitest';
import { makeShareSecret, readShareSecret } from '@/ballot-box/protocol/share-secret';
import { slipPaper } from '@/screens/committee/keys/slip-paper';
import { browserRandom } from '@tests/support/a-committee-with-keys';
import { pagePictures, pageSizes, pageTexts, printPaper, qrCodesIn } from '@tests/support/print-paper';

const secret = makeShareSecret(browserRandom);
const facts = {
  conferenceName: 'Hội nghị lấy phiếu tín nhiệm lãnh đạo Tổng cục Thử nghiệm năm 2028',
  heldOn: '2028-06-21',
  memberName: 'Bùi Thị Hạnh Dung',
  memberPost: 'Phó Chánh Văn phòng Tổng cục',
  place: 2,
  memberCount: 5,
  threshold: 3,
  mark: '7QMT 4WXC',
  printed: secret.printed,
};

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await printPaper(slipPaper(facts));
}, 60_000);

test('a slip is one page of A4', () => {
  expect(pageSizes(pdf)).toEqual(['595 x 842']);
});

test('the secret read off the printed QR is the very secret', async () => {
  const [picture] = pagePictures(pdf);
  if (!picture) throw new Error('No page.');

  const [text = ''] = await qrCodesIn(picture);

  expect(readShareSecret(text)).toEqual({ ok: true, value: secret });
});

test('the secret stands on the slip in its groups of four, once', () => {
  const text = pageTexts(pdf).join('');

  const first = secret.printed.slice(0, 4);
  for (const group of secret.printed.split('-')) expect(text).toContain(group);
  expect(text.split(first).length - 1).toBe(
    secret.printed.split('-').filter((group) => group === first).length,
  );
});

test('a slip says whose it is, how many parts open the box, and how many may be missing', () => {
  const text = pageTexts(pdf).join(' ').replace(/\s+/g, ' ');

  expect(text).toContain('Đồng chí Bùi Thị Hạnh Dung');
  expect(text).toContain('Phần khóa thứ 02 trong 05 phần; mở hòm cần 03 phần');
  expect(text).toContain('tối đa 02 phiếu vẫn mở được hòm');
  expect(text).toContain('7QMT 4WXC');
});

test('where all parts are needed the slip says that none may be lost', async () => {
  const all = await printPaper(slipPaper({ ...facts, memberCount: 3, threshold: 3 }));

  expect(pageTexts(all).join(' ').replace(/\s+/g, ' ')).toContain('mất một phiếu là không mở được');
});
