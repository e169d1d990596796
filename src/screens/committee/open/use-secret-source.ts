'use client';
import { useState } from 'react';
import type { OpeningView } from '@/gate/committee/console.loader';
import { readEntry } from './secret-entry';
import type { SecretSource } from './share.worker';
import { readChosenFile, type ChosenFile, type ShareFileProblem } from './share-file-entry';
import type { Holder } from './use-share-entry';

/** A file of a share is some hundred bytes; anything longer is none. */
const longestFile = 10_000;

/** What a member has typed or chosen so far: a name with the slip's secret, or a file with its passphrase. */
export function useSecretSource(opening: OpeningView) {
  const [member, setMember] = useState<number | null>(null);
  const [secret, setSecret] = useState('');
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<{ name: string; problem: ShareFileProblem } | null>(null);
  const waiting = opening.holders.filter((holder) => !holder.entered);
  const named = waiting.find((one) => one.member === member);

  const dropFile = () => {
    setChosen(null);
    setPassphrase('');
    setProblem(null);
  };
  async function choose(file: File) {
    dropFile();
    const text = file.size <= longestFile ? await file.text().catch(() => '') : '';
    const read = readChosenFile(text, opening);
    if (read.ok) setChosen(read.value);
    else setProblem({ name: file.name, problem: read.error });
  }
  /** Null while something is missing. */
  function whole(): { holder: Holder; secret: SecretSource } | null {
    if (chosen) {
      const source = { kind: 'file', file: chosen.file, passphrase } as const;
      return passphrase === '' ? null : { holder: chosen.holder, secret: source };
    }
    const entry = readEntry(secret);
    return named && entry.kind === 'right'
      ? { holder: named, secret: { kind: 'slip', seed: entry.seed } }
      : null;
  }
  return {
    waiting,
    named,
    secret,
    chosen,
    passphrase,
    problem,
    isEmpty: secret === '' && passphrase === '',
    whole,
    choose,
    dropFile,
    setMember,
    setSecret,
    setPassphrase,
    clear: () => {
      dropFile();
      setSecret('');
      setMember(null);
    },
  };
}
