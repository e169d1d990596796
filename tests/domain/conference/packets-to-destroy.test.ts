import { expect, test } from 'vitest';
import { packetsToDestroy } from '@/domain/conference/packets-to-destroy';

test('paper, media and cards are packets as the count left them; what is not there is none', () => {
  const packets = packetsToDestroy({
    paper: { returned: 5, spoiled: 1, unused: null },
    ...{ cards: 46, paperSeal: '02', media: '02 thiết bị USB', mediaSeal: '05' },
  });

  expect(packets.map(({ name, quantity, seal }) => [name, quantity, seal])).toEqual([
    ['Phiếu giấy đã kiểm', '5 phiếu', '02'],
    ['Phiếu giấy hỏng đã đổi', '1 phiếu', '02'],
    ['Thiết bị lưu trữ hòm phiếu điện tử', '02 thiết bị USB', '05'],
    ['Thẻ đã dùng, hỏng, không sử dụng', '46 thẻ', ''],
  ]);
  expect(packetsToDestroy({ paper: null, cards: 0, paperSeal: '', media: '', mediaSeal: '' })).toEqual([]);
});
