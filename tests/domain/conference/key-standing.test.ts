import { describe, expect, test } from 'vitest';
import { departureIncident, keyStanding } from '@/domain/conference/key-standing';

const here = { hasLeft: false, entered: false };
const gone = { hasLeft: true, entered: false };
const wentAfterEntering = { hasLeft: true, entered: true };

describe('what can still be done when members leave with their shares', () => {
  test.each([
    { what: 'nobody left', holders: [here, here, here], atHand: 3, missing: 0, outlook: 'spare' },
    { what: 'one of three left', holders: [here, here, gone], atHand: 2, missing: 0, outlook: 'exact' },
    { what: 'two of three left', holders: [here, gone, gone], atHand: 1, missing: 1, outlook: 'short' },
    { what: 'all left', holders: [gone, gone, gone], atHand: 0, missing: 2, outlook: 'short' },
    {
      what: 'one left after entering the share',
      holders: [here, here, wentAfterEntering],
      atHand: 3,
      missing: 0,
      outlook: 'spare',
    },
  ])('two shares open, $what', ({ holders, atHand, missing, outlook }) => {
    expect(keyStanding('sealed', 2, holders)).toMatchObject({ atHand, missing, outlook });
  });

  test('where all shares are needed, nobody may leave', () => {
    expect(keyStanding('voting', 3, [here, here, here]).outlook).toBe('exact');
    expect(keyStanding('voting', 3, [here, here, gone]).missing).toBe(1);
  });

  test('the ceremony can be repeated until voting opens, and not after', () => {
    expect(keyStanding('in-session', 2, [gone, gone, here]).remedy).toBe('repeat-ceremony');
    for (const state of ['voting', 'sealed'] as const)
      expect(keyStanding(state, 2, [gone, gone, here]).remedy).toBe('bring-back');
  });

  test('the minutes say who left, why, and how many shares that leaves', () => {
    const standing = keyStanding('voting', 2, [here, here, gone]);

    expect(departureIncident({ fullName: 'Lê Thị Bình', reason: 'có việc đột xuất' }, standing)).toEqual({
      content:
        'Đồng chí Lê Thị Bình, thành viên Ban kiểm phiếu giữ một phần khóa, rời hội nghị: có việc đột xuất.',
      resolution: 'Còn 2 phần khóa tại hội nghị; mở hòm cần 2 phần.',
    });
  });
});
