'use client';
import { useState } from 'react';
import type { DossierPlace, Signatures } from '@/domain/dossier/dossier';
import { isSettled, matchFileName, type MatchedPlace } from '@/domain/dossier/match-file-name';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import type { Refusal } from '../hall/use-refusal-sentence';
import { sendFile } from './send-file';

export type UploadState =
  { at: 'waiting' } | { at: 'sending'; share: number } | { at: 'failed'; refusal: Refusal };

/** A file chosen and not yet received; what was said about it stays through every failure. */
export type UploadLine = MatchedPlace &
  Signatures & {
    key: number;
    file: File;
    reason: string;
    /** The place was read from the file's name. */
    isProposed: boolean;
    state: UploadState;
  };

export type Uploads = ReturnType<typeof useUploads>;

/** The files waiting to be received: a paper named beforehand, or one proposed from the file's name. */
export function useUploads({ conferenceId, facts }: DossiersView) {
  const [lines, setLines] = useState<readonly UploadLine[]>([]);
  const [received, setReceived] = useState(0);
  const [nextKey, setNextKey] = useState(1);
  const isSending = lines.some(({ state }) => state.at === 'sending');

  function add(files: readonly File[], place: DossierPlace | null) {
    setReceived(0);
    setNextKey(nextKey + files.length);
    const added = files.map((file, index): UploadLine => ({
      ...(place ?? matchFileName(file.name, facts.subjects)),
      key: nextKey + index,
      file,
      reason: '',
      signedByDeclarer: false,
      signedByReceiver: false,
      isProposed: place === null,
      state: { at: 'waiting' },
    }));
    setLines([...lines, ...added]);
  }

  function change(key: number, changes: Partial<UploadLine>) {
    setLines((now) => now.map((line) => (line.key === key ? { ...line, ...changes } : line)));
  }

  function leaveOut(key: number) {
    setLines((now) => now.filter((line) => line.key !== key));
  }

  async function send() {
    for (const line of lines) {
      if (!isSettled(line)) continue;
      change(line.key, { state: { at: 'sending', share: 0 } });
      const { file, subjectId, item, reason, signedByDeclarer, signedByReceiver } = line;
      const paper = { file, subjectId, item, reason, signedByDeclarer, signedByReceiver };
      const answer = await sendFile(conferenceId, paper, (share) =>
        change(line.key, { state: { at: 'sending', share } }),
      );
      if (!answer.ok) change(line.key, { state: { at: 'failed', refusal: answer.error } });
      else {
        leaveOut(line.key);
        setReceived((count) => count + 1);
      }
    }
  }

  return { lines, received, isSending, add, change, leaveOut, send };
}
