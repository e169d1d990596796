'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { readCardCode } from '@/ballot-box/protocol/card-code';
import { signVoid } from '@/ballot-box/protocol/card-void';
import { belenios2048 } from '@/ballot-box/protocol/group';
import type { VoidReason } from '@/domain/card/voided-card';
import type { ConferenceId } from '@/domain/kernel/ids';
import { voidCardAction } from '@/gate/committee/committee.actions';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { TextInput } from '@/ui/text-input';
import { RefusalNote } from '../../hall/refusal-notes';
import { browserRandom } from '../browser-random';
import { vietnameseLetter } from '../keys/vietnamese-letter';
import { useStepAction } from '../use-step-action';
import type { FormEntry } from './form-cards';

type Props = { conferenceId: ConferenceId; entry: FormEntry; electionUuid: string; reason: VoidReason };

/** Hủy thẻ before a witness: spoiled, or handed in for a sheet of paper. The code is used here alone: the server receives what the card signed. */
export function VoidCard(props: Props) {
  const { reason } = props;
  const t = useTranslations('cards.void');
  const [isOpen, setIsOpen] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'repeated' | null>(null);
  const show = (open: boolean) => {
    setIsOpen(open);
    if (open) setOutcome(null);
  };
  return (
    <>
      <Button onClick={() => show(true)}>{t(`${reason}.open`)}</Button>
      {outcome && (
        <Note tone={outcome === 'done' ? 'ok' : 'warn'} role="status" className="order-last basis-full">
          {t(`${reason}.${outcome}`)}
        </Note>
      )}
      {isOpen && (
        <VoidCardDialog
          {...props}
          onClose={() => show(false)}
          onVoided={(isRepeated) => {
            show(false);
            setOutcome(isRepeated ? 'repeated' : 'done');
          }}
        />
      )}
    </>
  );
}

type DialogProps = Props & { onClose: () => void; onVoided: (isRepeated: boolean) => void };

function VoidCardDialog({ conferenceId, entry, electionUuid, reason, onClose, onVoided }: DialogProps) {
  const t = useTranslations('cards.void');
  const ceremony = useTranslations('ceremony');
  const common = useTranslations('common');
  const [typed, setTyped] = useState('');
  const [witness, setWitness] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const code = readCardCode(typed);
  // The minutes name who saw a spoiled card voided; an exchanged one is accounted for with the paper.
  const isWitnessed = reason !== 'spoiled' || witness.trim() !== '';
  const { submit, isBusy, refusal, forget } = useStepAction(
    () => {
      const signed = signVoid(code.ok ? code.value : '', electionUuid, belenios2048(), browserRandom);
      const formId = entry.form.id;
      const card = { formId, signed };
      const wanted = reason === 'spoiled' ? { ...card, reason, witness } : { ...card, reason };
      return voidCardAction(conferenceId, wanted);
    },
    ({ isRepeated }) => onVoided(isRepeated),
  );
  // A wrong character is told at once, a missing one only when asked.
  const isWrong = !code.ok && (isAsked || code.error.code !== 'length');
  const letter = vietnameseLetter(typed);
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t(`${reason}.title`)}
      confirmLabel={t('confirm')}
      cancelLabel={common('cancel')}
      danger
      busy={isBusy}
      busyLabel={t('working')}
      onConfirm={() => (code.ok && isWitnessed ? submit() : setIsAsked(true))}
    >
      <p className="mb-4">{t(`${reason}.text`)}</p>
      <div className="flex flex-col gap-4">
        <TextInput
          label={t(`${reason}.code`)}
          hint={t('codeHint')}
          error={
            letter !== undefined
              ? ceremony('inputMethod', { character: letter })
              : isWrong
                ? t(`wrong.${code.error.code}`)
                : undefined
          }
          code
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={24}
          value={typed}
          onChange={({ target }) => {
            forget();
            setTyped(target.value.toUpperCase());
          }}
        />
        {reason === 'spoiled' && (
          <TextInput
            label={t('witness')}
            hint={t('witnessHint')}
            error={isAsked && !isWitnessed ? t('witnessMissing') : undefined}
            maxLength={200}
            autoComplete="off"
            value={witness}
            onChange={({ target }) => setWitness(target.value)}
          />
        )}
      </div>
      <RefusalNote refusal={refusal} className="mt-4" />
    </ConfirmDialog>
  );
}
