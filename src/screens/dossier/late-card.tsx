'use client';
import { useTranslations } from 'use-intl';
import type { DossierRow, LateThing } from '@/domain/dossier/board';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';

type LateCardProps = { view: DossiersView; onContact: (row: DossierRow) => void };

/** Đang chậm: what, of whom, by how many days, and whom to call about it. */
export function LateCard({ view, onContact }: LateCardProps) {
  const t = useTranslations('dossier.late');
  const columns = useColumns({ view, onContact });
  const { late } = view.board;
  if (late.length === 0) return null;
  return (
    <Card
      flush
      tone="bad"
      title={t('title')}
      beside={
        <Chip tone="bad" icon={null}>
          {late.length}
        </Chip>
      }
    >
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={late}
        rowKey={(thing) => `${thing.what}-${thing.subjectId}`}
      />
    </Card>
  );
}

function useColumns({ view, onContact }: LateCardProps): Column<LateThing>[] {
  const t = useTranslations('dossier');
  const rowOf = (thing: LateThing) => view.board.rows.find(({ subject }) => subject.id === thing.subjectId);
  return [
    {
      key: 'what',
      header: t('late.what'),
      rowHeader: true,
      cell: ({ what }) => (what === 'release' || what === 'question' ? t(`late.${what}`) : t(`item.${what}`)),
    },
    {
      key: 'of',
      header: t('late.of'),
      cell: (thing) => rowOf(thing)?.subject.fullName ?? t('late.conference'),
    },
    {
      key: 'by',
      header: t('late.by'),
      wrap: false,
      cell: ({ days }) => <b className="text-son-700">{t('late.days', { days: String(days) })}</b>,
    },
    {
      key: 'call',
      header: t('late.call'),
      cell: (thing) => <Call view={view} row={rowOf(thing)} onContact={onContact} />,
    },
  ];
}

/** The subject's own numbers, then the officer in charge; where nobody wrote one down, the way to do so. */
function Call({ view, row, onContact }: LateCardProps & { row: DossierRow | undefined }) {
  const t = useTranslations('dossier.late');
  const { officerName, officerPhone } = view.facts.settings;
  const contact = row?.subject.contact;
  const inCharge = contact?.officerName || officerName;
  const hasNumber = Boolean(contact?.phone || contact?.officePhone || officerPhone);
  return (
    <div className="flex flex-col items-start">
      {contact?.phone && <Tel number={contact.phone}>{contact.phone}</Tel>}
      {contact?.officePhone && (
        <Tel number={contact.officePhone}>{t('office', { phone: contact.officePhone })}</Tel>
      )}
      {inCharge && <span className="text-note">{t('officer', { name: inCharge })}</span>}
      {!contact?.phone && !contact?.officePhone && officerPhone && (
        <Tel number={officerPhone}>{officerPhone}</Tel>
      )}
      {!hasNumber && <span className="text-note text-ink-2">{t('noContact')}</span>}
      {!hasNumber && row && view.isOfficer && (
        <Button variant="quiet" className="-ml-3" onClick={() => onContact(row)}>
          {t('addContact')}
        </Button>
      )}
    </div>
  );
}

function Tel({ number, children }: { number: string; children: string }) {
  return (
    <a
      href={`tel:${number.replace(/[^+\d]/g, '')}`}
      className="inline-flex min-h-8 items-center font-semibold text-lam-700 underline"
    >
      {children}
    </a>
  );
}
