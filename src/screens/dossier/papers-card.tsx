'use client';
import { Phone } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { DossierRow } from '@/domain/dossier/board';
import { subjectItems, type DossierPlace } from '@/domain/dossier/dossier';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PaperCell } from './paper-cell';
import type { Uploads } from './use-uploads';

type PapersCardProps = {
  view: DossiersView;
  uploads: Uploads;
  onOpen: (place: DossierPlace) => void;
  onContact: (row: DossierRow) => void;
};

/** Who has handed in what: one row a subject, one column a paper. */
export function PapersCard({ view, uploads, onOpen, onContact }: PapersCardProps) {
  const t = useTranslations('dossier');
  const columns = useColumns({ view, uploads, onOpen, onContact });
  const { rows, collectiveReview } = view.board;
  const isAsked = collectiveReview.code !== 'not-needed';
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('papers.none')}
        actions={
          <LinkButton href={`/conferences/${view.conferenceId}/subjects`}>
            {t('papers.toSubjects')}
          </LinkButton>
        }
      />
    );
  const collective = isAsked && (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-body text-ink">
      <div>
        <b className="font-semibold">{t('papers.collective')}</b>
        <div className="text-note text-ink-2">{t('item.collective-review')}</div>
      </div>
      <PaperCell
        {...{ view, uploads, onOpen }}
        place={{ subjectId: null, item: 'collective-review' }}
        paper={collectiveReview}
        name={t('late.conference')}
      />
    </div>
  );
  return (
    <Card flush title={t('papers.title')} footer={collective || undefined}>
      <DataTable
        caption={t('papers.title')}
        columns={columns}
        rows={rows}
        rowKey={({ subject }) => subject.id}
      />
    </Card>
  );
}

function useColumns({ view, uploads, onOpen, onContact }: PapersCardProps): Column<DossierRow>[] {
  const t = useTranslations('dossier');
  return [
    {
      key: 'subject',
      header: t('papers.subject'),
      rowHeader: true,
      cell: (row) => (
        <div className="flex flex-col items-start">
          <span className="font-doc text-name font-semibold">{row.subject.fullName}</span>
          {view.isOfficer && (
            <Button
              variant="quiet"
              icon={<Phone aria-hidden />}
              aria-label={t('papers.contactOf', { name: row.subject.fullName })}
              className="-ml-3"
              onClick={() => onContact(row)}
            >
              {t('papers.contact')}
            </Button>
          )}
        </div>
      ),
    },
    ...subjectItems.map((item): Column<DossierRow> => ({
      key: item,
      header: t(`item.${item}`),
      cell: ({ subject, papers }) => (
        <PaperCell
          {...{ view, uploads, onOpen }}
          place={{ subjectId: subject.id, item }}
          paper={papers[item]}
          name={subject.fullName}
        />
      ),
    })),
  ];
}
