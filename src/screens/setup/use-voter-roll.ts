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
  const { busy, refusal, run, forget } = useListAction();

  async function change({ added = [], changed = [], removedIds = [] }: Change): Promise<boolean> {
    const command = { version: roll.version, added, changed, removedIds };
    const saved = await run(saveVotersAction(view.conferenceId, command));
    if (!saved) return false;
    setRoll(saved);
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

  return { ...roll, busy, refusal, forget, change, fieldsOf };
}
