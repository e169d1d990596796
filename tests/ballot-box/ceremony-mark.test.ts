import { expect, test } from 'vitest';
import { ceremonyMark } from '@/ballot-box/protocol/ceremony-mark';
import { holdCeremony } from '@/ballot-box/protocol/hold-ceremony';
import { makeShareSecret } from '@/ballot-box/protocol/share-secret';
import { group, random, valueOf } from './build-election';

test('each ceremony has a mark of its own, the same wherever it is computed', () => {
  const seeds = [1, 2, 3].map(() => makeShareSecret(random).seed);
  const one = valueOf(holdCeremony({ seeds, threshold: 2, group, random }));
  const other = valueOf(holdCeremony({ seeds, threshold: 2, group, random }));

  expect(ceremonyMark(one.certs)).toMatch(/^[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}$/);
  expect(ceremonyMark([...one.certs])).toBe(ceremonyMark(one.certs));
  expect(ceremonyMark(other.certs)).not.toBe(ceremonyMark(one.certs));
});
