'use client';
import { useState, type FormEvent } from 'react';
import { QrCode } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OpeningView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Note } from '@/ui/note';
import { RadioGroup } from '@/ui/radio-group';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { readEntry } from './secret-entry';
import { SecretField } from './secret-field';
import { SlipScanner } from './slip-scanner';
import { useShareEntry, type ShareEntryState } from './use-share-entry';

type Props = { conferenceId: string; opening: OpeningView };

/** Members enter their shares one after another; what was typed stays until it has been accepted. */
export function EnterShareForm({ conferenceId, opening }: Props) {
  const t = useTranslations('ceremony.open');
  const [chosen, setChosen] = useState<number | null>(null);
  const [secret, setSecret] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [isScanning, setIsScanning] = useState(false);
  const { state, enter, forget } = useShareEntry(conferenceId, opening);
  useLeaveWarning(secret !== '');
  const waiting = opening.holders.filter((holder) => !holder.entered);
  const holder = waiting.find((one) => one.member === chosen);

  const type = (text: string) => {
    forget();
    setSecret(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    const entry = readEntry(secret);
    if (!holder || entry.kind !== 'right') return;
    enter(holder, entry.seed, () => {
      setSecret('');
      setChosen(null);
      setIsAsked(false);
    });
  };
  return (
    <Form onSubmit={submit} className="flex flex-col gap-4">
      <RadioGroup
        legend={t('who')}
        name="holder"
        inline
        error={isAsked && !holder ? t('chooseWho') : undefined}
        value={chosen === null ? '' : String(chosen)}
        onChange={(event) => {
          forget();
          setChosen(Number(event.target.value));
        }}
        options={waiting.map(({ member, name }) => ({ value: String(member), label: name }))}
      />
      <SecretField value={secret} isAsked={isAsked} onChange={type} />
      {isScanning && (
        <SlipScanner
          onSecret={(printed) => {
            setIsScanning(false);
            type(printed);
          }}
          onStop={() => setIsScanning(false)}
        />
      )}
      <EntryOutcome state={state} />
      <div className="flex flex-wrap gap-4">
        <Button
          variant="primary"
          type="submit"
          busy={state.kind === 'working'}
          busyLabel={state.kind === 'working' ? workingWords(state, t) : undefined}
        >
          {t('enter')}
        </Button>
        {!isScanning && (
          <Button icon={<QrCode />} onClick={() => setIsScanning(true)}>
            {t('scan')}
          </Button>
        )}
      </div>
    </Form>
  );
}

function workingWords(
  { done, of }: Extract<ShareEntryState, { kind: 'working' }>,
  t: ReturnType<typeof useTranslations<'ceremony.open'>>,
): string {
  if (of < 2) return t('working');
  return `${t('working')} ${t('workingText', { done: formatCount(done + 1), of: formatCount(of) })}`;
}

function EntryOutcome({ state }: { state: ShareEntryState }) {
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
      return (
        <Note tone="bad" role="alert">
          {t('wrongSecret', { name: state.name })}
        </Note>
      );
    case 'failed':
      return (
        <Note tone="bad" role="alert">
          {t('workFailed')}
        </Note>
      );
    case 'refused':
      return (
        <Note tone="bad" role="alert">
          {state.sentence}
        </Note>
      );
  }
}
