import { expect, test } from 'vitest';
import {
  carryOutDestruction,
  isDestroyed,
  orderDestruction,
  withdrawDestruction,
  type Destruction,
  type DestructionWish,
} from '@/domain/conference/destruction';
import type { Retention } from '@/domain/conference/retention';
import type { UserId } from '@/domain/kernel/ids';

const retention: Retention = {
  archivedOn: '2023-12-20',
  archivedBy: 'Nguyễn Thị Hoa',
  term: { months: 6, basis: '', until: '2024-06-20' },
};
const participant = { fullName: 'Lý Thị Mai', position: 'Văn thư', capacity: 'văn thư, lưu trữ' };
const wish: DestructionWish = {
  ...{ decisionNumber: '05-QĐ/ĐU', decidedOn: '2024-06-21', decidedBy: 'Ban Thường vụ Đảng ủy Sở' },
  ...{ place: 'trụ sở Sở', method: 'máy hủy tài liệu', copies: 3, withDossiers: false },
  participants: [participant, participant, participant],
  packets: [],
  keptBack: null,
};
const officer = { userId: 'u1' as UserId, name: 'Nguyễn Thị Hoa' };
const ordered: Destruction = { ...wish, orderedOn: '2024-06-21', orderedBy: officer, done: null };
const done: Destruction = {
  ...ordered,
  done: {
    ...{ on: '2024-06-22', startedAt: '14:00', endedAt: '14:40', items: [] },
    by: { userId: 'u2' as UserId, name: 'Trần Văn An' },
  },
};
const nothing = { retention, destruction: null };

test('on the last day of the term nothing is destroyed yet, on the next it may be', () => {
  expect(orderDestruction(nothing, { ...wish, decidedOn: '2024-06-01' }, '2024-06-20')).toEqual({
    ok: false,
    error: { code: 'retention-not-over', until: '2024-06-20' },
  });
  expect(orderDestruction(nothing, wish, '2024-06-21').ok).toBe(true);
});

test.each([
  ['archive-not-kept', { retention: null, destruction: null }, wish],
  ['retention-without-end', { retention: { ...retention, term: null }, destruction: null }, wish],
  ['destruction-ordered', { retention, destruction: ordered }, wish],
  ['destruction-ordered', { retention, destruction: done }, wish],
  ['decision-in-future', nothing, { ...wish, decidedOn: '2024-07-02' }],
  ['participants-too-few', nothing, { ...wish, participants: [participant, participant] }],
])('is not ordered: %s', (code, standing, wanted) => {
  expect(orderDestruction(standing, wanted, '2024-07-01')).toMatchObject({ error: { code } });
});

test('is carried out by somebody else than who ordered it, once, and not before it began', () => {
  const by = (userId: string) => ({ userId: userId as UserId, startedAt: '14:00', clock: '14:00' });

  expect(carryOutDestruction(ordered, by('u2'))).toEqual({ ok: true, value: ordered });
  expect(carryOutDestruction(ordered, by('u1'))).toMatchObject({
    error: { code: 'destruction-needs-another' },
  });
  expect(carryOutDestruction(done, by('u2'))).toMatchObject({ error: { code: 'destruction-done' } });
  expect(carryOutDestruction(null, by('u2'))).toMatchObject({ error: { code: 'destruction-not-ordered' } });
  expect(carryOutDestruction(ordered, { ...by('u2'), clock: '13:59' })).toMatchObject({
    error: { code: 'destruction-starts-later' },
  });
});

test('an order is taken back until it is carried out', () => {
  expect(withdrawDestruction(ordered).ok).toBe(true);
  expect(withdrawDestruction(done)).toMatchObject({ error: { code: 'destruction-done' } });
  expect(withdrawDestruction(null)).toMatchObject({ error: { code: 'destruction-not-ordered' } });
  expect([null, ordered, done].map(isDestroyed)).toEqual([false, false, true]);
});
