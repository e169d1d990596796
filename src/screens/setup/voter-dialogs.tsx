'use client';
import { useTranslations } from 'use-intl';
import type { Voter } from '@/domain/conference/roll';
import type { VoterFields } from '@/gate/people/people.schema';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { SaveRefusal } from './save-refusal';
import type { useVoterRoll } from './use-voter-roll';
import { VoterDialog } from './voter-dialog';

export type OpenVoter = { what: 'add' } | { what: 'edit' | 'remove'; voter: Voter } | null;

type VoterDialogsProps = {
  open: OpenVoter;
  roll: ReturnType<typeof useVoterRoll>;
  onClose: () => void;
  /** Says what was saved. */
  onDone: (sentence: string) => void;
};

const nobody: VoterFields = {
  fullName: '',
  gender: '',
  birthYear: '',
  post: '',
  workUnit: '',
  groupNames: [],
};

/** Add, edit or remove one voter. */
export function VoterDialogs({ open, roll, onClose, onDone }: VoterDialogsProps) {
  const t = useTranslations('people.voters');
  const common = useTranslations('common');
  if (open === null) return null;
  const voter = open.what === 'add' ? null : open.voter;
  /** The same line as it stands now, which somebody may have changed or removed meanwhile. */
  const standing = voter && (roll.voters.find(({ id }) => id === voter.id) ?? null);

  function close() {
    roll.forget();
    onClose();
  }

  async function finish(change: Parameters<typeof roll.change>[0], sentence: string) {
    if (!(await roll.change(change))) return;
    onDone(sentence);
    onClose();
  }

  if (open.what === 'remove')
    return (
      <ConfirmDialog
        open
        danger
        title={t('removeTitle')}
        confirmLabel={common('remove')}
        cancelLabel={common('cancel')}
        busy={roll.busy}
        busyLabel={common('saving')}
        onOpenChange={close}
        onConfirm={() => finish({ removedIds: [open.voter.id] }, t('removed', { name: open.voter.fullName }))}
      >
        {t('removeText', { name: open.voter.fullName })}
        <SaveRefusal refusal={roll.refusal} />
      </ConfirmDialog>
    );
  return (
    <VoterDialog
      title={voter ? t('editTitle') : t('addTitle')}
      fields={voter ? roll.fieldsOf(voter) : nobody}
      others={roll.voters.filter(({ id }) => id !== voter?.id)}
      knownGroups={roll.groups.map(({ name }) => name)}
      busy={roll.busy}
      refusal={roll.refusal}
      conflict={
        roll.savedBy === null
          ? null
          : { by: roll.savedBy, theirs: standing && roll.fieldsOf(standing), isEdit: voter !== null }
      }
      onClose={close}
      onSave={(fields) =>
        voter && standing
          ? finish({ changed: [{ ...fields, id: voter.id }] }, t('changed', { name: fields.fullName }))
          : finish({ added: [fields] }, t('added', { name: fields.fullName }))
      }
    />
  );
}
