'use client';
import { useState, type FormEvent } from 'react';
import { FileKey } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PasswordInput } from '@/ui/password-input';
import type { FileOfSlipState } from './use-file-of-slip';

type Props = { state: FileOfSlipState; onMake: (passphrase: string) => void };

const shortest = 10;

/** The share as a file with a passphrase, for a member who wants one beside the slip. */
export function FileOfSlip({ state, onMake }: Props) {
  const t = useTranslations('ceremony.keys.file');
  const [isWanted, setIsWanted] = useState(false);
  if (!isWanted && state.kind === 'none')
    return (
      <Button variant="quiet" icon={<FileKey />} className="mt-4" onClick={() => setIsWanted(true)}>
        {t('want')}
      </Button>
    );
  return (
    <section aria-label={t('title')} className="mt-5 flex flex-col gap-4 border-t border-line pt-4">
      <div>
        <h3 className="font-semibold">{t('title')}</h3>
        <p className="mt-1 text-note text-ink-2">{t('text')}</p>
      </div>
      {state.kind === 'made' ? (
        <MadeFile state={state} />
      ) : (
        <PassphraseForm isBusy={state.kind === 'making'} onMake={onMake} />
      )}
      {state.kind === 'failed' && (
        <Note tone="bad" role="alert">
          {t('failed')}
        </Note>
      )}
    </section>
  );
}

function MadeFile({ state }: { state: Extract<FileOfSlipState, { kind: 'made' }> }) {
  const t = useTranslations('ceremony.keys.file');
  return (
    <div>
      <LinkButton href={state.address} download={state.name} icon={<FileKey aria-hidden />}>
        {t('download')}
      </LinkButton>
      <p role="status" className="mt-2 text-note text-ink-2">
        {t('made', { name: state.name })}
      </p>
    </div>
  );
}

function PassphraseForm({ isBusy, onMake }: { isBusy: boolean; onMake: Props['onMake'] }) {
  const t = useTranslations('ceremony.keys.file');
  const fields = useTranslations('fields');
  const session = useTranslations('session');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isShort = passphrase.length < shortest;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!isShort && passphrase === again) onMake(passphrase);
  };
  const words = { showLabel: session('show'), hideLabel: session('hide'), autoComplete: 'off' };
  return (
    <Form onSubmit={submit} className="flex max-w-md flex-col gap-4">
      <PasswordInput
        {...words}
        label={t('passphrase')}
        hint={t('passphraseHint')}
        error={isAsked && isShort ? fields('passphrase') : undefined}
        value={passphrase}
        onChange={({ target }) => setPassphrase(target.value)}
      />
      <PasswordInput
        {...words}
        label={t('again')}
        error={isAsked && !isShort && passphrase !== again ? fields('passphrase-differs') : undefined}
        value={again}
        onChange={({ target }) => setAgain(target.value)}
      />
      <div>
        <Button type="submit" busy={isBusy} busyLabel={t('making')}>
          {t('make')}
        </Button>
      </div>
    </Form>
  );
}
