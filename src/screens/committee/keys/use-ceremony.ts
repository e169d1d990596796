'use client';
import { useEffect, useRef, useState } from 'react';
import { usualThreshold } from '@/domain/conference/key-threshold';
import { lockBoxAction } from '@/gate/committee/committee.actions';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { askServer } from '../../hall/ask-server';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { useRefusalSentence } from '../../hall/use-refusal-sentence';
import { nextInCeremony, type CeremonyEvent, type CeremonyState } from './ceremony-stage';
import { useFileOfSlip } from './use-file-of-slip';
import type { CeremonyOrder, CeremonyReport } from './ceremony.worker';

/** Lễ tạo khóa in this browser. The secrets live in the worker, which ends with the ceremony or with the page. */
export function useCeremony({ conference, members }: ConsoleView) {
  const sentence = useRefusalSentence();
  const worker = useRef<Worker | null>(null);
  const address = useRef<string | null>(null);
  const file = useFileOfSlip();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [state, setState] = useState<CeremonyState>(() => ({
    memberCount: members.length,
    threshold: usualThreshold(members.length),
    made: null,
    mayBeLocked: false,
    stage: { kind: 'choosing' },
  }));
  useLeaveWarning(state.stage.kind !== 'choosing' && state.stage.kind !== 'failed');
  useEffect(() => () => forget(worker, address), []);

  const happen = (event: CeremonyEvent) => setState((before) => nextInCeremony(before, event));
  const ask = (order: CeremonyOrder) => worker.current?.postMessage(order);

  function start() {
    forget(worker, address);
    worker.current = new Worker(new URL('./ceremony.worker.ts', import.meta.url), { type: 'module' });
    worker.current.onerror = () => happen({ kind: 'failed' });
    worker.current.onmessage = ({ data }: MessageEvent<CeremonyReport>) => hear(data);
    happen({ kind: 'started' });
    ask({ kind: 'make', memberCount: state.memberCount, threshold: state.threshold });
  }

  function hear(report: CeremonyReport) {
    if (report.kind === 'file') return file.made(report.text);
    if (report.kind !== 'slip') return happen(report);
    const { member, printed, pdf } = report;
    forgetAddress(address);
    address.current = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
    happen({ kind: 'slip-made', member, printed, address: address.current });
  }

  function come() {
    const member = state.stage.kind === 'calling' ? state.stage.member : -1;
    const person = members[member];
    if (!person || !state.made) return;
    const { memberCount, threshold } = state;
    happen({ kind: 'came' });
    ask({
      kind: 'slip',
      member,
      facts: {
        conferenceName: conference.name,
        heldOn: conference.heldOn,
        memberName: person.fullName,
        memberPost: person.post,
        place: member + 1,
        memberCount,
        threshold,
        mark: state.made.mark,
      },
    });
  }

  function makeFile(passphrase: string) {
    const member = state.stage.kind === 'showing' ? state.stage.member : -1;
    const person = members[member];
    if (!person || !state.made) return;
    const { mark } = state.made;
    const facts = { conference: conference.name, member: person.fullName, place: member + 1, mark };
    file.making(facts);
    ask({ kind: 'file', member, facts, passphrase });
  }

  function typeBack(group: string) {
    const next = nextInCeremony(state, { kind: 'typed-back', group });
    setState(next);
    if (next.stage.kind === 'proving') return;
    forgetAddress(address);
    file.forget();
    if (next.stage.kind === 'locking') void lock(next);
  }

  async function lock({ made, threshold }: CeremonyState) {
    if (!made) return;
    // Every slip is on paper and was read back: from here on no secret is needed on this computer.
    forget(worker, address);
    setRefusal(null);
    happen({ kind: 'locking' });
    const memberIds = members.map(({ id }) => id);
    const locked = await askServer(lockBoxAction(conference.id, { threshold, memberIds, ...made.messages }));
    if (locked.ok) return;
    setRefusal(sentence(locked.error));
    happen({ kind: 'not-locked', answer: locked.error.code });
  }

  return {
    state,
    refusal,
    file: file.state,
    makeFile,
    choose: (threshold: number) => happen({ kind: 'chosen', threshold }),
    start,
    come,
    takeInHand: () => happen({ kind: 'in-hand' }),
    lookAgain: () => happen({ kind: 'looked-again' }),
    typeBack,
    lockAgain: () => void lock(state),
    stop: () => {
      forget(worker, address);
      file.forget();
      setRefusal(null);
      happen({ kind: 'stopped' });
    },
  };
}

export type Ceremony = ReturnType<typeof useCeremony>;

type Kept<T> = { current: T | null };

function forget(worker: Kept<Worker>, address: Kept<string>): void {
  worker.current?.terminate();
  worker.current = null;
  forgetAddress(address);
}

function forgetAddress(address: Kept<string>): void {
  if (address.current !== null) URL.revokeObjectURL(address.current);
  address.current = null;
}
