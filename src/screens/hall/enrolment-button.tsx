'use client';
import { useState } from 'react';
import { QrCode as QrGlyph } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { issueEnrolmentAction } from '@/gate/hall/hall.actions';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { askServer } from './ask-server';
import { QrCode } from './qr-code';
import { RefusalNote } from './refusal-notes';
import type { Refusal } from './use-refusal-sentence';
import { isOnlyHere } from './only-here';

type EnrolmentButtonProps = {
  conferenceId: string;
  kind: 'committee' | 'observer';
  person: { id: string; fullName: string; hasAccount: boolean };
};

type Link = { address: string; validMinutes: number; hadAccount: boolean };

/** Makes a one-time link for this person and shows it as a QR code; a new one stops the one before. */
export function EnrolmentButton({ conferenceId, kind, person }: EnrolmentButtonProps) {
  const t = useTranslations('hall.account');
  const [isMaking, setMaking] = useState(false);
  const [link, setLink] = useState<Link | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function issue() {
    setMaking(true);
    setRefusal(null);
    const answer = await askServer(issueEnrolmentAction(conferenceId, { kind, personId: person.id }));
    setMaking(false);
    if (!answer.ok) return setRefusal(answer.error);
    const { token, validMinutes } = answer.value;
    const address = `${window.location.origin}/enrol/${token}`;
    setLink({ address, validMinutes, hadAccount: person.hasAccount });
  }

  const who = { name: person.fullName };
  return (
    <>
      <Button
        variant={person.hasAccount ? 'quiet' : 'secondary'}
        icon={<QrGlyph />}
        busy={isMaking}
        busyLabel={t('making')}
        aria-label={person.hasAccount ? t('newPassphraseOf', who) : t('showQrOf', who)}
        onClick={() => void issue()}
      >
        {person.hasAccount ? t('newPassphrase') : t('showQr')}
      </Button>
      <RefusalNote refusal={refusal} />
      {link && <EnrolmentDialog person={person} link={link} onClose={() => setLink(null)} />}
    </>
  );
}

type EnrolmentDialogProps = { person: EnrolmentButtonProps['person']; link: Link; onClose: () => void };

function EnrolmentDialog({ person, link, onClose }: EnrolmentDialogProps) {
  const t = useTranslations('hall.account');
  const isDone = person.hasAccount && !link.hadAccount;
  const name = person.fullName;
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('dialogTitle', { name })}
      size={isDone ? 'normal' : 'wide'}
      actions={
        <Button variant={isDone ? 'primary' : 'secondary'} onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      {isDone ? (
        <Note tone="ok" role="status">
          {t('done', { name })}
        </Note>
      ) : (
        <div className="grid items-start gap-6 tablet:grid-cols-[20rem_minmax(0,1fr)]">
          <div className="rounded-control border border-line p-1">
            <QrCode text={link.address} label={t('qrAlt')} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <p>{t('scan', { name, minutes: String(link.validMinutes) })}</p>
            <p className="font-code text-body break-all">{link.address}</p>
            {isOnlyHere(window.location.href) && <Note tone="warn">{t('localOnly')}</Note>}
            <div className="flex flex-col items-start gap-2 border-t border-line pt-4">
              <LinkButton href={link.address}>{t('openHere')}</LinkButton>
              <p className="text-note text-ink-2">{t('openHereHint')}</p>
            </div>
          </div>
        </div>
      )}
    </Dialog>
  );
}
