'use client';
import { useState } from 'react';
import { IdCard, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { postsOf } from '@/domain/conference/roll';
import type { ListsView } from '@/gate/people/people.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { FormCard } from './form-card';
import { FormsConflict } from './forms-conflict';
import { FormWarnings } from './form-warnings';
import { ReadOnlyNote } from './read-only-note';
import { SaveRefusal } from './save-refusal';
import { useFormList, type FormList, type FormLine } from './use-form-list';

type Open = { what: 'everybody' } | { what: 'remove'; line: FormLine; index: number } | null;

/** Mẫu phiếu: which subjects, marked by which groups. */
export function FormsScreen({ view, onSaved }: { view: ListsView; onSaved: () => void }) {
  const t = useTranslations('forms');
  const list = useFormList(view, t('defaultTitle'), onSaved);
  const [open, setOpen] = useState<Open>(null);
  const hasLists = view.subjects.length > 0 && view.voters.length > 0;
  const isEmpty = list.lines.length === 0 && !list.unsaved;
  const groups = view.groups.map(({ id, name }) => {
    const count = view.voters.filter((voter) => voter.groupIds.includes(id)).length;
    return { id, label: name, note: t('votersOfGroup', { count: formatCount(count) }) };
  });
  const subjects = view.subjects.map((subject) => ({
    id: subject.id,
    label: subject.fullName,
    note: postsOf(subject),
  }));
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          view.mayEdit &&
          !isEmpty && <FormActions list={list} onEverybody={() => setOpen({ what: 'everybody' })} />
        }
      />
      <ReadOnlyNote view={view} />
      {!hasLists && view.mayEdit && <NeedsLists conferenceId={view.conferenceId} />}
      <FormsConflict list={list} view={view} />
      {isEmpty ? (
        <EmptyState
          icon={<IdCard aria-hidden />}
          title={t('emptyTitle')}
          text={view.mayEdit && t('emptyText')}
          actions={
            view.mayEdit &&
            hasLists && (
              <>
                <Button variant="primary" onClick={list.oneForEverybody}>
                  {t('everybody')}
                </Button>
                <Button icon={<Plus aria-hidden />} onClick={list.add}>
                  {t('add')}
                </Button>
              </>
            )
          }
        />
      ) : (
        <FormWarnings list={list} />
      )}
      {list.lines.map((line, index) => (
        <FormCard
          key={line.key}
          index={index}
          line={line}
          subjects={subjects}
          groups={groups}
          coverage={list.coverage.forms[index] ?? { voters: 0, cards: 0 }}
          {...(view.mayEdit && {
            onChange: (change) => list.change(line.key, change),
            onRemove: () => setOpen({ what: 'remove', line, index }),
          })}
        />
      ))}
      <FormDialogs open={open} list={list} onClose={() => setOpen(null)} />
    </div>
  );
}

function FormActions({ list, onEverybody }: { list: FormList; onEverybody: () => void }) {
  const t = useTranslations('forms');
  const common = useTranslations('common');
  const [said, setSaid] = useState('');

  async function save() {
    setSaid('');
    if (await list.save()) setSaid(t('saved', { count: formatCount(list.lines.length) }));
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-4">
        <Button onClick={onEverybody}>{t('everybody')}</Button>
        <Button icon={<Plus aria-hidden />} onClick={list.add}>
          {t('add')}
        </Button>
        <Button
          variant="primary"
          busy={list.busy}
          busyLabel={common('saving')}
          unavailable={list.unsaved ? undefined : { reasonId: 'save-state' }}
          onClick={save}
        >
          {t('save')}
        </Button>
      </div>
      <p
        id="save-state"
        role="status"
        className={list.unsaved ? 'text-right font-semibold text-nghe-800' : 'text-right text-ink-2'}
      >
        {list.unsaved ? t('unsaved') : said || t('nothingToSave')}
      </p>
      <SaveRefusal refusal={list.refusal} />
    </div>
  );
}

function NeedsLists({ conferenceId }: { conferenceId: string }) {
  const t = useTranslations('forms');
  return (
    <Note
      tone="warn"
      action={
        <span className="flex flex-wrap gap-3">
          <LinkButton href={`/conferences/${conferenceId}/subjects`}>{t('toSubjects')}</LinkButton>
          <LinkButton href={`/conferences/${conferenceId}/voters`}>{t('toVoters')}</LinkButton>
        </span>
      }
    >
      {t('needsLists')}
    </Note>
  );
}

function FormDialogs({ open, list, onClose }: { open: Open; list: FormList; onClose: () => void }) {
  const t = useTranslations('forms');
  const common = useTranslations('common');
  if (open === null) return null;
  const isRemoval = open.what === 'remove';
  return (
    <ConfirmDialog
      open
      danger={isRemoval}
      title={isRemoval ? t('removeTitle') : t('everybodyTitle')}
      confirmLabel={isRemoval ? common('remove') : t('everybody')}
      cancelLabel={common('cancel')}
      onOpenChange={onClose}
      onConfirm={() => {
        if (isRemoval) list.remove(open.line.key);
        else list.oneForEverybody();
        onClose();
      }}
    >
      {isRemoval
        ? t('removeText', { index: String(open.index + 1), title: open.line.title })
        : t('everybodyText')}
    </ConfirmDialog>
  );
}
