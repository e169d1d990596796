'use client';
import { useState } from 'react';
import { Download, Plus, Upload, Users } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import type { SubjectsView } from '@/gate/people/people.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { LiveRegion } from '@/ui/live-region';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { ExemptSubjects } from './exempt-subjects';
import { ReadOnlyNote } from './read-only-note';
import { SaveRefusal } from './save-refusal';
import { SubjectsConflict } from './subjects-conflict';
import { SubjectRegister } from './subject-register';
import { SubjectDialog } from './subject-dialog';
import { SubjectsTable, type SubjectLine } from './subjects-table';
import { useSubjectList } from './use-subject-list';

type Open = { what: 'edit'; line: SubjectLine | null } | { what: 'remove'; line: SubjectLine } | null;

/** Người được lấy phiếu: the list in protocol order. */
export function SubjectsScreen({ view, onSaved }: { view: SubjectsView; onSaved: () => void }) {
  const t = useTranslations('people.subjects');
  const common = useTranslations('common');
  const list = useSubjectList(view, onSaved);
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState('');
  const { lines, polled, exempted } = list;
  const base = `/conferences/${view.conferenceId}/subjects`;
  const template = `/api/conferences/${view.conferenceId}/templates/subjects`;

  function move(index: number, by: -1 | 1) {
    const name = polled[index]?.fullName ?? '';
    list.move(index, by);
    setSaid(t('moved', { name, position: String(index + by + 1), count: String(polled.length) }));
  }

  async function save() {
    setSaid('');
    if (await list.save()) setSaid(t('saved', { count: formatCount(lines.length) }));
  }

  const isEmpty = lines.length === 0 && !list.unsaved;
  const ways = (
    <>
      <LinkButton href={`${base}/import`} icon={<Upload aria-hidden />}>
        {t('import')}
      </LinkButton>
      <Button icon={<Plus aria-hidden />} onClick={() => setOpen({ what: 'edit', line: null })}>
        {t('add')}
      </Button>
    </>
  );
  const saveButton = (
    <Button
      variant="primary"
      busy={list.busy}
      busyLabel={common('saving')}
      unavailable={list.unsaved ? undefined : { reasonId: 'save-state' }}
      onClick={save}
    >
      {t('save')}
    </Button>
  );
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          view.mayEdit &&
          !isEmpty && (
            <>
              {ways}
              {saveButton}
            </>
          )
        }
      />
      <ReadOnlyNote view={view} />
      <SaveRefusal refusal={list.refusal} />
      <SubjectsConflict
        list={list}
        onSaved={() => setSaid(t('saved', { count: formatCount(lines.length) }))}
      />
      <SubjectRegister view={view} />
      {view.mayEdit && !isEmpty && (
        <p id="save-state" className={list.unsaved ? 'font-semibold text-nghe-800' : 'text-ink-2'}>
          {list.unsaved ? t('unsaved') : t('nothingToSave')}
        </p>
      )}
      <LiveRegion>{said}</LiveRegion>
      {isEmpty ? (
        <EmptyState
          icon={<Users aria-hidden />}
          title={t('emptyTitle')}
          text={view.mayEdit && t('emptyText')}
          actions={
            view.mayEdit && (
              <>
                {ways}
                <LinkButton href={template} icon={<Download aria-hidden />} download>
                  {t('template')}
                </LinkButton>
              </>
            )
          }
        />
      ) : (
        <Card flush footer={<ListFooter count={polled.length} template={view.isOfficer ? template : null} />}>
          <SubjectsTable
            lines={polled}
            {...(view.mayEdit && {
              onMove: move,
              onEdit: (line: SubjectLine) => setOpen({ what: 'edit', line }),
              onRemove: (line: SubjectLine) => setOpen({ what: 'remove', line }),
            })}
          />
        </Card>
      )}
      {exempted.length > 0 && (
        <ExemptSubjects
          lines={exempted}
          {...(view.mayEdit && {
            onEdit: (line: SubjectLine) => setOpen({ what: 'edit', line }),
            onRemove: (line: SubjectLine) => setOpen({ what: 'remove', line }),
          })}
        />
      )}
      {said.length > 0 && !list.unsaved && <Note tone="ok">{said}</Note>}
      <SubjectDialogs open={open} list={list} poll={view.poll} onClose={() => setOpen(null)} />
    </div>
  );
}

type DialogsProps = {
  open: Open;
  list: ReturnType<typeof useSubjectList>;
  poll: SubjectsView['poll'];
  onClose: () => void;
};

function SubjectDialogs({ open, list, poll, onClose }: DialogsProps) {
  const t = useTranslations('people.subjects');
  const common = useTranslations('common');
  if (open === null) return null;
  if (open.what === 'edit')
    return (
      <SubjectDialog
        subject={open.line}
        others={list.lines.filter((line) => line !== open.line)}
        poll={poll}
        onClose={onClose}
        onKeep={(fields) => {
          list.keep(fields, open.line?.key ?? null);
          onClose();
        }}
      />
    );
  return (
    <ConfirmDialog
      open
      danger
      title={t('removeTitle')}
      confirmLabel={common('remove')}
      cancelLabel={common('cancel')}
      onOpenChange={onClose}
      onConfirm={() => {
        list.remove(open.line.key);
        onClose();
      }}
    >
      {t('removeText', { name: open.line.fullName })}
    </ConfirmDialog>
  );
}

function ListFooter({ count, template }: { count: number; template: string | null }) {
  const t = useTranslations('people.subjects');
  return (
    <span className="flex flex-wrap items-center justify-between gap-4">
      {t('count', { count: formatCount(count) })}
      {template && (
        <LinkButton href={`${template}?filled`} variant="quiet" icon={<Download aria-hidden />} download>
          {t('download')}
        </LinkButton>
      )}
    </span>
  );
}
