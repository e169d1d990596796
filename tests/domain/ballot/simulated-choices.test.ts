import { expect, test } from 'vitest';
import { simulatedChoices } from '@/domain/ballot/simulated-choices';

const edges = new Uint8Array([0, 149, 150, 219, 220, 245, 246, 255]);

test('each random byte makes one mark of a rehearsal', () => {
  expect(simulatedChoices(edges, true)).toEqual([
    ...['high', 'high', 'medium', 'medium', 'low', 'low', 'blank', 'blank'],
  ]);
});

test('no row is left blank where that is not allowed', () => {
  expect(simulatedChoices(edges, false)).not.toContain('blank');
});
