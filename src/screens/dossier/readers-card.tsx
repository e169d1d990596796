'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { issueReadingLinkAction } from '@/gate/dossier/dossier.actions';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { formatCount } from '@/lib/text/number';
import { foldForSearch } from '@/lib/text/vietnamese';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { Note } from '@/ui/note';
import { SearchField } from '@/ui/search-field';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { RefusalNote } from '../hall/refusal-notes';
import { useWhen } from '../setup/conference-when';
import { useListAction } from '../setup/use-list-action';
import { ReadingLinkDialog } from './reading-link-dialog';
import { RevokeDialog } from './revoke-dialog';

export type Reader = DossiersView['readings'][number];

const mostShown = 12;

/** Người đọc: who has a link, on which days they opened the dossiers; a new link, or none. */
export function ReadersCard({ view }: { view: DossiersView }) {
  const t = useTranslations('dossier.readers');
  const [query, setQuery] = useState('');
  const [revoking, setRevoking] = useState<Reader | null>(null);
  const [issued, setIssued] = useState<{ reader: Reader; url: string } | null>(null);
  const { refusal, run } = useListAction();
  const { readings } = view;
  const found = readings.filter(({ fullName }) => foldForSearch(fullName).includes(foldForSearch(query)));
  const shown = found.slice(0, mostShown);

  async function issue(reader: Reader) {
    const links = await run(issueReadingLinkAction(view.conferenceId, { voterId: reader.voterId }));
    const [link] = links ?? [];
    if (link) setIssued({ reader, url: link.url });
  }
  const columns = useColumns(view.mayChange, (reader) => void issue(reader), setRevoking);
  const of = formatCount(readings.length);
  const count = (which: (reader: Reader) => boolean) => ({
    count: formatCount(readings.filter(which).length),
    of,
  });
  return (
    <Card flush title={t('title')} footer={t('text')}>
      <div className="flex flex-col gap-3 px-5 pb-3">
        <p className="flex flex-wrap gap-x-6 font-semibold">
          <span>
            {t(
              'issued',
              count(({ link }) => link === 'issued'),
            )}
          </span>
          <span>
            {t(
              'opened',
              count(({ days }) => days.length > 0),
            )}
          </span>
        </p>
        {view.facts.release === null && <Note tone="info">{t('notYet')}</Note>}
        <SearchField label={t('search')} value={query} onChange={({ target }) => setQuery(target.value)} />
        <RefusalNote refusal={refusal} />
      </div>
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={shown}
        rowKey={({ voterId }) => voterId}
        empty={t('nobody')}
        dense
      />
      {found.length > shown.length && (
        <p className="px-5 py-2 text-note text-ink-2">
          {t('more', { count: formatCount(found.length - shown.length) })}
        </p>
      )}
      {issued && <ReadingLinkDialog {...issued} onClose={() => setIssued(null)} />}
      {revoking && <RevokeDialog view={view} reader={revoking} onClose={() => setRevoking(null)} />}
    </Card>
  );
}

function useColumns(
  mayChange: boolean,
  onIssue: (reader: Reader) => void,
  onRevoke: (reader: Reader) => void,
): Column<Reader>[] {
  const t = useTranslations('dossier.readers');
  const when = useWhen();
  return [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ number, fullName }) => `${number}. ${fullName}`,
    },
    {
      key: 'link',
      header: t('link'),
      cell: ({ link, issuedOn }) => t(`state.${link}`, { day: issuedOn === null ? '' : when.day(issuedOn) }),
    },
    {
      key: 'days',
      header: t('days'),
      cell: ({ days }) => (days.length === 0 ? t('never') : days.map(when.day).join('; ')),
    },
    ...(mayChange
      ? [
          {
            key: 'act',
            header: <VisuallyHidden>{t('issue')}</VisuallyHidden>,
            end: true,
            wrap: false,
            cell: (reader: Reader) => (
              <>
                <Button
                  variant="quiet"
                  aria-label={t('issueOf', { name: reader.fullName })}
                  onClick={() => onIssue(reader)}
                >
                  {t('issue')}
                </Button>
                {reader.link === 'issued' && (
                  <Button
                    variant="quiet"
                    aria-label={t('revokeOf', { name: reader.fullName })}
                    onClick={() => onRevoke(reader)}
                  >
                    {t('revoke')}
                  </Button>
                )}
              </>
            ),
          },
        ]
      : []),
  ];
}
