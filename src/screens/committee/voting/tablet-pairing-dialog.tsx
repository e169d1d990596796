'use client';
import { useEffect, useState } from 'react';
import { RefreshCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { followPairingAction, issueTabletPairingAction } from '@/gate/tablets/tablets.actions';
import { Button } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { Note } from '@/ui/note';
import { askServer } from '../../hall/ask-server';
import { QrCode } from '../../hall/qr-code';
import { RefusalNote } from '../../hall/refusal-notes';
import type { Refusal } from '../../hall/use-refusal-sentence';
import { isOnlyHere } from '../../hall/only-here';

type Issued = { code: string; validMinutes: number };

const lookEveryMs = 2000;

/** Pairs one tablet after another: as soon as a code is used, the next one stands there. */
export function TabletPairingDialog(props: { conferenceId: string; onClose: () => void }) {
  const { conferenceId, onClose } = props;
  const t = useTranslations('committee.tablets');
  const { issued, paired, refusal, issue } = usePairing(conferenceId);
  return (
    <Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={t('pairTitle')}
      size="wide"
      actions={
        <>
          <Button icon={<RefreshCw />} onClick={() => void issue()}>
            {t('newCode')}
          </Button>
          <Button variant="primary" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      <RefusalNote refusal={refusal} />
      {!issued && !refusal && <p role="status">{t('making')}</p>}
      {issued && (
        <div className="grid items-start gap-6 tablet:grid-cols-[20rem_minmax(0,1fr)]">
          <div className="rounded-control border border-line p-1">
            <QrCode text={`${window.location.origin}/vote/pair/${issued.code}`} label={t('pairQr')} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <div role="status">
              {paired !== null && <Note tone="ok">{t('paired', { name: paired })}</Note>}
            </div>
            <p>{t('pairText', { minutes: String(issued.validMinutes) })}</p>
            <p className="font-code text-body break-all">{window.location.origin}/vote/pair</p>
            <p>
              {t('pairCode')}:{' '}
              <b className="font-code text-title font-semibold whitespace-nowrap">
                {issued.code.slice(0, 4)}-{issued.code.slice(4)}
              </b>
            </p>
            {isOnlyHere(window.location.href) && <Note tone="warn">{t('pairLocalOnly')}</Note>}
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** A code at a time; the next is taken when a tablet has used the one that is shown. */
function usePairing(conferenceId: string) {
  const [issued, setIssued] = useState<Issued | null>(null);
  const [paired, setPaired] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function issue() {
    const answer = await askServer(issueTabletPairingAction(conferenceId, {}));
    setIssued(answer.ok ? answer.value : null);
    setRefusal(answer.ok ? null : answer.error);
  }

  const code = issued?.code ?? null;
  useEffect(() => {
    let current = true;
    async function look() {
      if (code !== null) {
        const answer = await askServer(followPairingAction(conferenceId, { code }));
        if (!current || !answer.ok || answer.value.name === null) return;
        setPaired(answer.value.name);
      }
      const next = await askServer(issueTabletPairingAction(conferenceId, {}));
      if (!current) return;
      setIssued(next.ok ? next.value : null);
      setRefusal(next.ok ? null : next.error);
    }
    if (code === null) void look();
    const timer = code === null ? null : setInterval(() => void look(), lookEveryMs);
    return () => {
      current = false;
      if (timer !== null) clearInterval(timer);
    };
  }, [code, conferenceId]);

  return { issued, paired, refusal, issue };
}
