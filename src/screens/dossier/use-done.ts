'use client';
import { ok, type Result } from '@/domain/kernel/result';
import type { Refusal } from '../hall/use-refusal-sentence';
import { useListAction } from '../setup/use-list-action';

/** Runs a change that gives nothing back: true once it is done, else the refusal stays until the next try. */
export function useDone() {
  const { run, ...state } = useListAction();

  async function done(answer: Promise<Result<unknown, Refusal>>): Promise<boolean> {
    return (await run(answer.then((outcome) => (outcome.ok ? ok(true) : outcome)))) === true;
  }
  return { ...state, done };
}
