'use client';
import { useState, type FormEvent } from 'react';
import { FileKey, QrCode } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OpeningView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { FileButton } from '@/ui/file-button';
import { Form } from '@/ui/form';
import { RadioGroup } from '@/ui/radio-group';
import { useLeaveWarning } from '../../hall/use-leave-warning';
import { EntryOutcome, FileProblem } from './entry-outcome';
import { SecretField } from './secret-field';
import { ShareFileField } from './share-file-field';
import { SlipScanner } from './slip-scanner';
import { useSecretSource } from './use-secret-source';
import { useShareEntry, type ShareEntryState } from './use-share-entry';

type Props = { conferenceId: string; opening: OpeningView };

/** Members enter their shares one after another, off the slip or from a file; what was typed stays until it has been accepted. */
export function EnterShareForm({ conferenceId, opening }: Props) {
  const t = useTranslations('ceremony.open');
  const source = useSecretSource(opening);
  const [isAsked, setIsAsked] = useState(false);
  const { state, enter, forget } = useShareEntry(conferenceId, opening);
  useLeaveWarning(!source.isEmpty);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsAsked(true);
    const whole = source.whole();
    if (!whole) return;
    enter(whole.holder, whole.secret, () => {
      source.clear();
      setIsAsked(false);
    });
  };
  const change = (action: () => void) => {
    forget();
    action();
  };
  return (
    <Form onSubmit={submit} className="flex flex-col gap-4">
      {source.chosen ? (
        <ShareFileField
          chosen={source.chosen}
          passphrase={source.passphrase}
          isAsked={isAsked}
          onPassphrase={(typed) => change(() => source.setPassphrase(typed))}
          onDrop={() => change(source.dropFile)}
        />
      ) : (
        <SlipFields source={source} isAsked={isAsked} change={change} />
      )}
      {source.problem && <FileProblem {...source.problem} />}
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
        <FileButton
          icon={<FileKey />}
          accept=".tn96"
          onFile={(file) => change(() => void source.choose(file))}
        >
          {t(source.chosen ? 'file.another' : 'file.choose')}
        </FileButton>
      </div>
    </Form>
  );
}

type SlipProps = {
  source: ReturnType<typeof useSecretSource>;
  isAsked: boolean;
  change: (action: () => void) => void;
};

function SlipFields({ source, isAsked, change }: SlipProps) {
  const t = useTranslations('ceremony.open');
  const [isScanning, setIsScanning] = useState(false);
  const { named, waiting, secret } = source;
  const type = (text: string) => change(() => source.setSecret(text));
  return (
    <>
      <RadioGroup
        legend={t('who')}
        name="holder"
        inline
        error={isAsked && !named ? t('chooseWho') : undefined}
        value={named ? String(named.member) : ''}
        onChange={({ target }) => change(() => source.setMember(Number(target.value)))}
        options={waiting.map(({ member, name }) => ({ value: String(member), label: name }))}
      />
      <SecretField value={secret} isAsked={isAsked} onChange={type} />
      {isScanning ? (
        <SlipScanner
          onSecret={(printed) => {
            setIsScanning(false);
            type(printed);
          }}
          onStop={() => setIsScanning(false)}
        />
      ) : (
        <div>
          <Button icon={<QrCode />} onClick={() => setIsScanning(true)}>
            {t('scan')}
          </Button>
        </div>
      )}
    </>
  );
}

function workingWords(
  { done, of }: Extract<ShareEntryState, { kind: 'working' }>,
  t: ReturnType<typeof useTranslations<'ceremony.open'>>,
): string {
  if (of < 2) return t('working');
  return `${t('working')} ${t('workingText', { done: formatCount(done + 1), of: formatCount(of) })}`;
}
