'use client';
import { useState, type FormEvent } from 'react';
import { EyeOff, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { LiveRegion } from '@/ui/live-region';
import { TextInput } from '@/ui/text-input';
import type { CeremonyStage } from './ceremony-stage';
import { FileOfSlip } from './file-of-slip';
import { FocusedTitle } from './focused-title';
import type { Ceremony } from './use-ceremony';
import { vietnameseLetter } from './vietnamese-letter';

type TurnStage = Extract<CeremonyStage, { kind: 'calling' | 'preparing' | 'showing' | 'proving' }>;
type Props = { name: string; stage: TurnStage; ceremony: Ceremony };

/** One member at the computer: shows the slip, hides it, and asks for its last group from the paper. */
export function SlipTurn({ name, stage, ceremony }: Props) {
  switch (stage.kind) {
    case 'calling':
    case 'preparing':
      return <Call name={name} isPreparing={stage.kind === 'preparing'} onCome={ceremony.come} />;
    case 'showing':
      return <ShownSlip name={name} stage={stage} ceremony={ceremony} />;
    case 'proving':
      return <ProofOfSlip name={name} isWrong={stage.isWrong} ceremony={ceremony} />;
  }
}

function Call({ name, isPreparing, onCome }: { name: string; isPreparing: boolean; onCome: () => void }) {
  const t = useTranslations('ceremony.keys');
  return (
    <Card>
      <h2 className="font-doc text-subtitle font-semibold">
        <FocusedTitle>{t('calling', { name })}</FocusedTitle>
      </h2>
      <p className="mt-1 mb-4 text-ink-2">{t('callingText', { name })}</p>
      <Button variant="primary" busy={isPreparing} busyLabel={t('preparing')} onClick={onCome}>
        {t('show')}
      </Button>
    </Card>
  );
}

type ShownProps = {
  name: string;
  stage: Extract<CeremonyStage, { kind: 'showing' }>;
  ceremony: Ceremony;
};

function ShownSlip({ name, stage, ceremony }: ShownProps) {
  const t = useTranslations('ceremony.keys');
  return (
    <Card tone="attention">
      <h2 className="font-doc text-subtitle font-semibold">
        <FocusedTitle>{t('slipOf', { name })}</FocusedTitle>
      </h2>
      <p className="mt-3 text-ink-2">{t('code')}</p>
      <ul
        aria-label={t('codeLabel')}
        className="mt-1 flex flex-wrap gap-x-5 gap-y-1 font-code text-[1.75rem] font-semibold"
      >
        {stage.slip.printed.split('-').map((group, index) => (
          <li key={index}>{group}</li>
        ))}
      </ul>
      <p className="mt-4 mb-3 text-note text-ink-2">{t('printHint')}</p>
      <div className="flex flex-wrap gap-4">
        <LinkButton
          href={stage.slip.address}
          target="_blank"
          rel="noopener"
          icon={<Printer aria-hidden />}
          variant="secondary"
        >
          {t('print')}
        </LinkButton>
        <Button variant="primary" icon={<EyeOff />} onClick={ceremony.takeInHand}>
          {t('inHand')}
        </Button>
      </div>
      <FileOfSlip state={ceremony.file} onMake={ceremony.makeFile} />
    </Card>
  );
}

function ProofOfSlip({ name, isWrong, ceremony }: { name: string; isWrong: boolean; ceremony: Ceremony }) {
  const t = useTranslations('ceremony.keys');
  const words = useTranslations('ceremony');
  const [group, setGroup] = useState('');
  const letter = vietnameseLetter(group);
  const error =
    letter !== undefined
      ? words('inputMethod', { character: letter })
      : isWrong
        ? t('proveWrong')
        : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ceremony.typeBack(group);
  };
  return (
    <Card>
      <h2 className="mb-3 font-doc text-subtitle font-semibold">{t('slipOf', { name })}</h2>
      <Form onSubmit={submit} className="flex max-w-md flex-col gap-4">
        <TextInput
          label={t('prove')}
          hint={t('proveHint')}
          error={error}
          code
          autoFocus
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={8}
          value={group}
          onChange={(event) => setGroup(event.target.value.toUpperCase())}
        />
        <LiveRegion>{error}</LiveRegion>
        <div className="flex flex-wrap gap-4">
          <Button variant="primary" type="submit">
            {t('confirm')}
          </Button>
          <Button variant="quiet" onClick={ceremony.lookAgain}>
            {t('lookAgain')}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
