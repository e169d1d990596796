'use client';
import { useTranslations } from 'use-intl';
import { Note } from '@/ui/note';
import type { ShareFileProblem } from './share-file-entry';
import type { ShareEntryState } from './use-share-entry';

/** What came of entering a share, in one sentence. */
export function EntryOutcome({ state }: { state: ShareEntryState }) {
  const t = useTranslations('ceremony.open');
  switch (state.kind) {
    case 'idle':
    case 'working':
      return null;
    case 'accepted':
      return (
        <Note tone="ok" role="status">
          {t('accepted', { name: state.name })}
        </Note>
      );
    case 'wrong-secret':
      return <Refused>{t('wrongSecret', { name: state.name })}</Refused>;
    case 'wrong-passphrase':
      return <Refused>{t('file.wrongPassphrase')}</Refused>;
    case 'failed':
      return <Refused>{t('workFailed')}</Refused>;
    case 'refused':
      return <Refused>{state.sentence}</Refused>;
  }
}

/** Why a chosen file is of no use here. */
export function FileProblem({ name, problem }: { name: string; problem: ShareFileProblem }) {
  const t = useTranslations('ceremony.open.file.problem');
  switch (problem.code) {
    case 'not-a-share-file':
    case 'broken':
      return <Refused>{t(problem.code, { file: name })}</Refused>;
    case 'other-ceremony': {
      const { conference, mark, expected } = problem;
      return <Refused>{t(problem.code, { file: name, conference, mark, expected })}</Refused>;
    }
    case 'already-entered':
      return <Refused>{t(problem.code, { name: problem.name })}</Refused>;
  }
}

function Refused({ children }: { children: string }) {
  return (
    <Note tone="bad" role="alert">
      {children}
    </Note>
  );
}
