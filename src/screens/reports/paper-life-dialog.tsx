'use client';
import { useTranslations } from 'use-intl';
import { shownCheckCode } from '@/domain/minutes/check-code';
import type { IssuedPaper } from '@/domain/minutes/issued-paper';
import type { PaperView } from '@/gate/reporting/results.loader';
import { dateScreen } from '@/lib/text/date';
import { Button } from '@/ui/button';
import { Chip } from '@/ui/chip';
import { Dialog } from '@/ui/dialog';
import { TextLink } from '@/ui/text-link';
import { fileSize } from '../dossier/file-size';
import { useWhichPaper } from './paper-words';

type PaperLifeDialogProps = { conferenceId: string; paper: PaperView; onClose: () => void };

/** Every issue of a paper, the one that stands first: its code, its kept files, its signed copy. */
export function PaperLifeDialog({ conferenceId, paper, onClose }: PaperLifeDialogProps) {
  const t = useTranslations('issuing.history');
  const names = useTranslations('documents.name');
  const common = useTranslations('common');
  const { current, replaced } = paper.life;
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t('title', { document: names(paper.name) })}
      size="wide"
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      <ol className="divide-y divide-line border-y border-line text-body">
        {[...(current ? [current] : []), ...replaced].map((issue) => (
          <Issue
            key={issue.id}
            issue={issue}
            isReplaced={issue.id !== current?.id}
            home={`/api/conferences/${conferenceId}/papers/${issue.id}`}
          />
        ))}
      </ol>
    </Dialog>
  );
}

type IssueProps = { issue: IssuedPaper; isReplaced: boolean; home: string };

function Issue({ issue, isReplaced, home }: IssueProps) {
  const t = useTranslations('issuing');
  const which = useWhichPaper();
  const words = which(issue);
  const { signed } = issue;
  return (
    <li className="flex flex-col gap-1 py-3">
      <div className="flex flex-wrap items-center gap-3">
        <b className="font-semibold first-letter:uppercase">{words}</b>
        <Chip size="small" tone={isReplaced ? 'warn' : signed ? 'ok' : 'lam'}>
          {t(`state.${isReplaced ? 'replaced' : signed ? 'signed' : 'issued'}`)}
        </Chip>
        <span className="text-note text-ink-2">{t('history.issuedBy', { name: issue.issuedBy })}</span>
      </div>
      {issue.reason !== '' && <p>{t('history.reason', { reason: issue.reason })}</p>}
      <p>
        {t('history.code')} <span className="font-code font-semibold">{shownCheckCode(issue.code)}</span>{' '}
        <TextLink href={`/verify/paper?code=${issue.code}`} target="_blank">
          {t('history.check')}
        </TextLink>
      </p>
      <Files issue={issue} home={home} />
      {signed ? (
        <p className="text-note">
          {t('history.signedBy', {
            file: signed.name,
            size: fileSize(signed.size),
            day: dateScreen(signed.receivedOn),
            name: signed.receivedBy,
          })}{' '}
          {signed.signer !== '' && <b>{t('history.signer', { signer: signed.signer })}</b>}{' '}
          <TextLink href={`${home}/signed?shown`} target="_blank" rel="noreferrer">
            {t('viewSigned')}
          </TextLink>
        </p>
      ) : (
        <p className="text-note text-ink-2">{t('history.noSigned')}</p>
      )}
    </li>
  );
}

/** The kept files, each with the beginning of its hash. */
function Files({ issue: { files }, home }: Pick<IssueProps, 'issue' | 'home'>) {
  const formats = useTranslations('documents.format');
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-note">
      {files.map(({ format, sha256 }) => (
        <li key={format}>
          <TextLink href={`${home}/${format}`} download>
            {formats(format)}
          </TextLink>{' '}
          <span className="text-ink-2">
            SHA-256 <span className="font-code">{sha256.slice(0, 16)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
