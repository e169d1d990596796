'use client';
import { useState } from 'react';
import type { Voter } from '@/domain/conference/roll';
import { saveVotersAction } from '@/gate/people/people.actions';
import type { ListsView } from '@/gate/people/people.loader';
import type { VoterFields } from '@/gate/people/people.schema';
import { useListAction } from './use-list-action';

type Change = { added?: VoterFields[]; changed?: (VoterFields & { id: string })[]; removedIds?: string[] };

/** The roll of voters. Each change is saved at once, from the version last seen. */
export function useVoterRoll(view: ListsView, onSaved: () => void) {
  const [roll, setRoll] = useState({ version: view.version, voters: view.voters, groups: view.groups });
  /** Who saved in between, while a change of ours is still open. */
  const [savedBy, setSavedBy] = useState<string | null>(null);
  const { busy, refusal, run, forget: forgetRefusal } = useListAction();

  async function change({ added = [], changed = [], removedIds = [] }: Change): Promise<boolean> {
    const command = { version: roll.version, added, changed, removedIds };
    const saved = await run(saveVotersAction(view.conferenceId, command), (refused) => {
      // What was typed stays in the dialog: from here on it is laid beside what the other officer saved.
      if (refused.code !== 'changed-by-someone-else') return;
      setRoll(refused.saved);
      setSavedBy(refused.by);
    });
    if (!saved) return false;
    setRoll(saved);
    setSavedBy(null);
    onSaved();
    return true;
  }

  function fieldsOf({ gender, birthYear, groupIds, ...voter }: Voter): VoterFields {
    return {
      fullName: voter.fullName,
      post: voter.post,
      workUnit: voter.workUnit,
      gender: gender ?? '',
      birthYear: birthYear === null ? '' : String(birthYear),
      groupNames: roll.groups.filter(({ id }) => groupIds.includes(id)).map(({ name }) => name),
    };
  }

  function forget() {
    forgetRefusal();
    setSavedBy(null);
  }

  return { ...roll, busy, refusal, savedBy, forget, change, fieldsOf };
}
