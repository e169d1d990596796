'use client';
import { useState } from 'react';
import {
  Download,
  EllipsisVertical,
  Eye,
  FilePenLine,
  History,
  Pencil,
  QrCode,
  Replace,
  Stamp,
  Upload,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import { papers, type PaperFormat } from '@/domain/minutes/papers';
import { isWorded } from '@/domain/minutes/wording';
import type { PaperView, ResultsView } from '@/gate/reporting/results.loader';
import { Menu, type MenuEntry } from '@/ui/menu';
import { IssueDialog } from './issue-dialog';
import { PaperLifeDialog } from './paper-life-dialog';
import { SignPaper } from './sign-paper';
import { SignedCopyDialog } from './signed-copy-dialog';
import { SummonsPrint } from './summons-print';

type PaperMenuProps = { view: ResultsView; paper: PaperView; onReceived: () => void };

type Asked = 'letters' | 'issue' | 'sign' | 'signed' | 'life';

/** What is done with a paper seldom: packs, letters with codes, and the steps of its life. */
export function PaperMenu({ view, paper, onReceived }: PaperMenuProps) {
  const t = useTranslations('issuing');
  const names = useTranslations('documents.name');
  const [asked, setAsked] = useState<Asked | null>(null);
  const entries = useEntries({ view, paper }, setAsked);
  const close = () => setAsked(null);
  const conferenceId = view.conference.id;
  // The downloads of all papers stand in one column.
  if (entries.length === 0) return <span aria-hidden className="w-11 max-laptop:hidden" />;
  return (
    <>
      <Menu
        label={t('actionsLabel', { document: names(paper.name) })}
        icon={<EllipsisVertical aria-hidden />}
        entries={entries}
      />
      {asked === 'letters' && view.letters && (
        <SummonsPrint conferenceId={conferenceId} links={view.letters} onClose={close} />
      )}
      {asked === 'issue' && <IssueDialog conferenceId={conferenceId} paper={paper} onClose={close} />}
      {asked === 'signed' && paper.life.current && (
        <SignedCopyDialog
          conferenceId={conferenceId}
          paper={paper.life.current}
          onReceived={onReceived}
          onClose={close}
        />
      )}
      {asked === 'sign' && paper.life.current && (
        <SignPaper
          conferenceId={conferenceId}
          paper={paper.life.current}
          onReceived={onReceived}
          onClose={close}
        />
      )}
      {asked === 'life' && <PaperLifeDialog conferenceId={conferenceId} paper={paper} onClose={close} />}
    </>
  );
}

function useEntries(
  { view, paper }: Omit<PaperMenuProps, 'onReceived'>,
  ask: (what: Asked) => void,
): MenuEntry[] {
  const t = useTranslations('issuing');
  const words = useTranslations('documents');
  const wording = useTranslations('wording');
  const { name, life, mayIssue } = paper;
  const { current } = life;
  const home = `/api/conferences/${view.conference.id}`;
  const all: readonly PaperFormat[] = papers[name].formats;
  const packs = all.filter((format) => format === 'zip-docx' || format === 'zip-pdf');
  return [
    ...(view.writing && isWorded(name)
      ? [
          {
            key: 'wording',
            label: wording('open'),
            icon: <Pencil aria-hidden />,
            href: `/conferences/${view.conference.id}/documents/wording/${name}`,
          },
        ]
      : []),
    ...(mayIssue && !current
      ? [{ key: 'issue', label: t('issue'), icon: <Stamp aria-hidden />, onAction: () => ask('issue') }]
      : []),
    ...(current?.signed
      ? [
          {
            key: 'see',
            label: t('viewSigned'),
            icon: <Eye aria-hidden />,
            href: `${home}/papers/${current.id}/signed?shown`,
            newPage: true as const,
          },
        ]
      : []),
    ...(mayIssue && current
      ? [
          {
            key: 'sign',
            label: t('signHere'),
            icon: <FilePenLine aria-hidden />,
            onAction: () => ask('sign'),
          },
          {
            key: 'signed',
            label: t(current.signed ? 'changeSigned' : 'addSigned'),
            icon: <Upload aria-hidden />,
            onAction: () => ask('signed'),
          },
          {
            key: 'replace',
            label: t('replace'),
            icon: <Replace aria-hidden />,
            onAction: () => ask('issue'),
          },
        ]
      : []),
    ...(current
      ? [{ key: 'life', label: t('life'), icon: <History aria-hidden />, onAction: () => ask('life') }]
      : []),
    ...packs.map((format) => ({
      key: format,
      label: words(`format.${format}`),
      icon: <Download aria-hidden />,
      href: `${home}/documents/${name}/${format}`,
      download: true as const,
    })),
    ...(name === 'summons' && view.letters
      ? [
          {
            key: 'letters',
            label: words('letters.open'),
            icon: <QrCode aria-hidden />,
            onAction: () => ask('letters'),
          },
        ]
      : []),
  ];
}
