'use client';
import { useState } from 'react';
import { coverageOf } from '@/domain/card/form-coverage';
import type { BallotForm } from '@/domain/conference/roll';
import { saveFormsAction } from '@/gate/people/people.actions';
import type { ListsView } from '@/gate/people/people.loader';
import type { FormFields } from '@/gate/people/people.schema';
import { newLineKey } from './new-line-key';
import { useListAction } from './use-list-action';
import { useUnsavedWarning } from './use-unsaved-warning';

export const formColours = ['lam', 'la', 'nghe', 'son', 'white'] as const;

export type FormColour = (typeof formColours)[number];

export type FormLine = FormFields & { key: string };

/** The ballot forms as they are being changed, with who marks them; saved as a whole. */
export function useFormList(view: ListsView, defaultTitle: string, onSaved: () => void) {
  const [saved, setSaved] = useState(() => ({ version: view.version, lines: view.forms.map(lineOf) }));
  const [lines, setLines] = useState<readonly FormLine[]>(saved.lines);
  const action = useListAction();
  const unsaved = JSON.stringify(lines) !== JSON.stringify(saved.lines);
  useUnsavedWarning(unsaved);

  function newLine(told: Partial<FormLine> = {}): FormLine {
    const colour = formColours.find((one) => lines.every((line) => line.colour !== one)) ?? 'white';
    return {
      key: newLineKey(),
      id: null,
      title: defaultTitle,
      colour,
      subjectIds: [],
      groupIds: [],
      ...told,
    };
  }

  function oneForEverybody() {
    const [first] = lines;
    const everybody = {
      subjectIds: view.subjects.map(({ id }): string => id),
      groupIds: view.groups.map(({ id }): string => id),
    };
    setLines([first ? { ...first, ...everybody } : newLine(everybody)]);
  }

  async function save(): Promise<boolean> {
    const forms = lines.map(({ key: _key, ...line }) => line);
    const done = await action.run(saveFormsAction(view.conferenceId, { version: saved.version, forms }));
    if (!done) return false;
    const stored = { version: done.version, lines: done.forms.map(lineOf) };
    setSaved(stored);
    setLines(stored.lines);
    onSaved();
    return true;
  }

  return {
    lines,
    unsaved,
    busy: action.busy,
    refusal: action.refusal,
    coverage: coverageOf(lines.map(inLists(view)), view),
    add: () => setLines([...lines, newLine()]),
    change: (key: string, change: Partial<FormLine>) =>
      setLines(lines.map((line) => (line.key === key ? { ...line, ...change } : line))),
    remove: (key: string) => setLines(lines.filter((line) => line.key !== key)),
    oneForEverybody,
    save,
  };
}

export type FormList = ReturnType<typeof useFormList>;

function lineOf({ index: _index, colour, subjectIds, groupIds, ...form }: BallotForm): FormLine {
  return {
    ...form,
    key: form.id,
    colour: formColours.find((one) => one === colour) ?? 'white',
    subjectIds: [...subjectIds],
    groupIds: [...groupIds],
  };
}

/** The ids of a line, as those of the lists they were chosen from. */
function inLists({ subjects, groups }: ListsView) {
  return (line: FormLine) => ({
    subjectIds: subjects.flatMap(({ id }) => (line.subjectIds.includes(id) ? [id] : [])),
    groupIds: groups.flatMap(({ id }) => (line.groupIds.includes(id) ? [id] : [])),
  });
}
