import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { err, ok } from '@/domain/kernel/result';
import { askServer } from '@/screens/hall/ask-server';

const never = new Promise<never>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what the server answers is handed on', async () => {
  expect(await askServer(Promise.resolve(ok(7)))).toEqual(ok(7));
  expect(await askServer(Promise.resolve(err({ code: 'card-spent' })))).toEqual(err({ code: 'card-spent' }));
});

test('a question that did not get through is a refusal', async () => {
  expect(await askServer(Promise.reject(new TypeError('Failed to fetch')))).toEqual(err({ code: 'offline' }));
});

test('no answer in time is a refusal, and what takes long is given longer', async () => {
  const heard: string[] = [];
  void askServer(never).then(() => heard.push('usual'));
  void askServer(never, 60_000).then(() => heard.push('long'));

  await vi.advanceTimersByTimeAsync(15_000);
  expect(heard).toEqual(['usual']);
  await vi.advanceTimersByTimeAsync(45_000);
  expect(heard).toEqual(['usual', 'long']);
});
