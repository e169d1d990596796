'use client';
import { useTranslations } from 'use-intl';
import type { DestroyedItem, Destruction, DoneDestruction } from '@/domain/conference/destruction';
import type { ArchiveView } from '@/gate/reporting/archive.loader';
import { dateScreen } from '@/lib/text/date';
import { DataTable } from '@/ui/data-table';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { DestructionFacts } from './destruction-facts';

type DestructionDoneProps = { view: ArchiveView; order: Destruction; done: DoneDestruction };

/** What is gone, with its checksums, and where the minutes are issued. */
export function DestructionDone({ view, order, done }: DestructionDoneProps) {
  const t = useTranslations('archive.destruction');
  const { id } = view.conference;
  const awaitsMinutes = view.notIssued.includes('destruction-minutes');
  return (
    <div className="flex flex-col gap-4">
      <Note
        tone={awaitsMinutes ? 'warn' : 'ok'}
        title={t('doneOn', {
          day: dateScreen(done.on),
          from: done.startedAt,
          to: done.endedAt,
          by: done.by.name,
        })}
        action={<LinkButton href={`/conferences/${id}/documents`}>{t('toDocuments')}</LinkButton>}
      >
        {t(awaitsMinutes ? 'minutesMissing' : 'minutesThere')}
      </Note>
      <DestructionFacts order={order} />
      <DataTable
        caption={t('itemsCaption')}
        captionHidden={false}
        columns={[
          { key: 'name', header: t('item'), rowHeader: true, cell: (item) => <ItemName item={item} /> },
          { key: 'sum', header: 'SHA-256', cell: (item) => <code className="break-all">{sumOf(item)}</code> },
        ]}
        rows={done.items}
        rowKey={(item) => JSON.stringify(item)}
        empty={t('nothingHere')}
      />
    </div>
  );
}

function ItemName({ item }: { item: DestroyedItem }) {
  const t = useTranslations('archive.destruction.items');
  switch (item.kind) {
    case 'box':
      return t('box', { form: String(item.formIndex), ballots: String(item.ballots) });
    case 'annulled-box':
      return t('annulled', {
        form: String(item.formIndex),
        round: String(item.round),
        ballots: String(item.ballots),
      });
    case 'package':
      return t('package');
    case 'dossiers':
      return t('dossiers', { files: String(item.files) });
  }
}

function sumOf(item: DestroyedItem): string {
  switch (item.kind) {
    case 'box':
      return item.archive ?? item.seal ?? '';
    case 'annulled-box':
      return item.seal ?? '';
    case 'package':
    case 'dossiers':
      return item.sha256;
  }
}
