import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { runsOf } from '../blocks/run';
import { count, head, left, type Table } from '../blocks/table';

/** Số phiếu theo hình thức bỏ phiếu; null where the figures may not be shown by mode. */
export function modeTable({ split, results }: CountedForm, caption: string): Table | null {
  if (split !== 'shown') return null;
  const groups = ['Tín nhiệm cao', 'Tín nhiệm', 'Tín nhiệm thấp', 'Không hợp lệ'];
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: runsOf([caption]),
    unit: null,
    widths: [9, 52, 13, 13, 13, 13, 13, 13, 13, 13],
    head: [
      [
        head('TT', { rows: 2 }),
        head('Họ và tên', { rows: 2 }),
        ...groups.map((group) => head(group, { columns: 2 })),
      ],
      groups.flatMap(() => [head('ĐT'), head('G')]),
    ],
    rows: results.flatMap(({ fullName, byMode }, index) =>
      byMode === null
        ? []
        : [
            [
              count(index + 1),
              left(fullName),
              ...(['high', 'medium', 'low', 'invalid'] as const).flatMap((figure) => [
                count(byMode.device[figure]),
                count(byMode.paper[figure]),
              ]),
            ],
          ],
    ),
    base: null,
  };
}
