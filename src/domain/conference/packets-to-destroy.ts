import type { Packet } from './destruction';

/** What the count has written down about things of paper and of devices; null where nobody counted. */
export type ThingsKept = {
  paper: { returned: number; spoiled: number | null; unused: number | null } | null;
  /** Cards printed, used or not. */
  cards: number;
  /** Niêm phong số on the packets of paper, and of the media; empty: by hand. */
  paperSeal: string;
  media: string;
  mediaSeal: string;
};

/** Gói niêm phong as the count minutes left them (F13): where the destruction begins, for people to correct. */
export function packetsToDestroy({ paper, cards, paperSeal, media, mediaSeal }: ThingsKept): Packet[] {
  const sheets = (name: string, count: number | null): Packet[] =>
    count === null || count === 0 ? [] : [packet(name, `${count} phiếu`, paperSeal)];
  return [
    ...(paper
      ? [
          ...sheets('Phiếu giấy đã kiểm', paper.returned),
          ...sheets('Phiếu giấy hỏng đã đổi', paper.spoiled),
          ...sheets('Phiếu giấy không sử dụng', paper.unused),
        ]
      : []),
    ...(media === '' ? [] : [packet('Thiết bị lưu trữ hòm phiếu điện tử', media, mediaSeal)]),
    ...(cards === 0 ? [] : [packet('Thẻ đã dùng, hỏng, không sử dụng', `${cards} thẻ`, '')]),
  ];
}

function packet(name: string, quantity: string, seal: string): Packet {
  return { name, quantity, seal, condition: 'nguyên vẹn' };
}
