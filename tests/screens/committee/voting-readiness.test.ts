import { expect, test } from 'vitest';
import type { TabletId } from '@/domain/tablet/tablet';
import type { TabletView } from '@/gate/tablets/tablets.loader';
import { tabletsSilent, tabletsWithUnsent } from '@/screens/committee/voting/voting-readiness';

function aTablet(name: string, doing: TabletView['doing'], isRevoked = false): TabletView {
  return { id: name as TabletId, number: 1, name, doing, isRevoked, isBatteryWeak: false };
}

const inHall = {
  tablets: [
    aTablet('Máy 1', 'ready'),
    aTablet('Máy 2', 'not-sent'),
    aTablet('Máy 3', 'offline'),
    aTablet('Máy 4', 'in-use'),
    aTablet('Máy 5', 'not-heard'),
    aTablet('Máy 6', 'offline', true),
    aTablet('Máy 7', 'not-sent', true),
  ],
  shared: [
    {
      conferenceName: 'Hội nghị cùng buổi',
      tablets: [aTablet('Máy 8', 'not-sent'), aTablet('Máy 9', 'offline')],
    },
  ],
};

test('tablets that say they hold a ballot are named before the seal, those of the same sitting too', () => {
  expect(tabletsWithUnsent(inHall)).toEqual(['Máy 2', 'Máy 8']);
});

test('tablets nobody hears are named as well, for they cannot say what they hold', () => {
  expect(tabletsSilent(inHall)).toEqual(['Máy 3', 'Máy 5', 'Máy 9']);
});
