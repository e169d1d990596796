'use client';
import { coverageOf } from '@/domain/card/form-coverage';
import type { BallotForm } from '@/domain/conference/roll';
import { saveFormsAction } from '@/gate/people/people.actions';
import type { ListsView } from '@/gate/people/people.loader';
import type { FormFields } from '@/gate/people/people.schema';
import { newLineKey } from './new-line-key';
import { useSavedList } from './use-saved-list';

export const formColours = ['lam', 'la', 'nghe', 'son', 'white'] as const;

export type FormColour = (typeof formColours)[number];

export type FormLine = FormFields & { key: string };

/** The ballot forms as they are being changed, with who marks them; saved as a whole. */
export function useFormList(view: ListsView, defaultTitle: string, onSaved: () => void) {
  const { lines, setLines, ...list } = useSavedList<FormLine, Listed>({
    first: view,
    linesOf: ({ forms }) => forms.map(lineOf),
    send: (version, typed) =>
      saveFormsAction(view.conferenceId, { version, forms: typed.map((line) => asTyped(line, view)) }),
    onNews: onSaved,
  });

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

  return {
    ...list,
    lines,
    coverage: coverageOf(lines.map(inLists(view)), view),
    add: () => setLines([...lines, newLine()]),
    change: (key: string, change: Partial<FormLine>) =>
      setLines(lines.map((line) => (line.key === key ? { ...line, ...change } : line))),
    remove: (key: string) => setLines(lines.filter((line) => line.key !== key)),
    oneForEverybody,
  };
}

type Listed = { version: number; forms: readonly BallotForm[] };

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

/** A line as it is sent: whoever is no longer on the lists is left out. */
function asTyped(line: FormLine, view: ListsView): FormFields {
  const { key: _key, ...typed } = line;
  return { ...typed, ...inLists(view)(line) };
}

/** The ids of a line, as those of the lists they were chosen from. */
function inLists({ subjects, groups }: ListsView) {
  return (line: FormLine) => ({
    subjectIds: subjects.flatMap(({ id }) => (line.subjectIds.includes(id) ? [id] : [])),
    groupIds: groups.flatMap(({ id }) => (line.groupIds.includes(id) ? [id] : [])),
  });
}
