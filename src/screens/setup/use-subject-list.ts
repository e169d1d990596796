'use client';
import { useEffect, useRef, useState } from 'react';
import type { Subject } from '@/domain/conference/roll';
import { saveSubjectsAction } from '@/gate/people/people.actions';
import type { ListsView } from '@/gate/people/people.loader';
import type { SubjectFields } from '@/gate/people/people.schema';
import { newLineKey } from './new-line-key';
import { moveButtonId, type SubjectLine } from './subjects-table';
import { useListAction } from './use-list-action';
import { useUnsavedWarning } from './use-unsaved-warning';

/** The list of subjects as it is being changed, and saved as a whole from the version it was made from. */
export function useSubjectList(view: ListsView, onSaved: () => void) {
  const [saved, setSaved] = useState(() => ({
    version: view.version,
    lines: view.subjects.map(lineOf),
  }));
  const [lines, setLines] = useState<readonly SubjectLine[]>(saved.lines);
  const focusAfterMove = useRef<string | null>(null);
  const action = useListAction();
  const unsaved = JSON.stringify(lines) !== JSON.stringify(saved.lines);
  useUnsavedWarning(unsaved);

  // A row that is moved in the page loses the focus: give it back to the button that moved it.
  useEffect(() => {
    if (focusAfterMove.current) document.getElementById(focusAfterMove.current)?.focus();
    focusAfterMove.current = null;
  }, [lines]);

  function move(index: number, by: -1 | 1) {
    const next = [...lines];
    const [line] = next.splice(index, 1);
    if (!line) return;
    next.splice(index + by, 0, line);
    focusAfterMove.current = moveButtonId(line.key, by);
    setLines(next);
  }

  function keep(fields: SubjectFields, key: string | null) {
    if (key === null) setLines([...lines, { ...fields, id: null, key: newLineKey() }]);
    else setLines(lines.map((line) => (line.key === key ? { ...line, ...fields } : line)));
  }

  async function save(): Promise<boolean> {
    const subjects = lines.map(({ key: _key, ...line }) => line);
    const done = await action.run(
      saveSubjectsAction(view.conferenceId, { version: saved.version, subjects }),
    );
    if (!done) return false;
    const stored = { version: done.version, lines: done.subjects.map(lineOf) };
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
    move,
    keep,
    remove: (key: string) => setLines(lines.filter((line) => line.key !== key)),
    save,
  };
}

function lineOf({ id, gender, birthYear, position: _position, ...subject }: Subject): SubjectLine {
  return {
    ...subject,
    id,
    key: id,
    gender: gender ?? '',
    birthYear: birthYear === null ? '' : String(birthYear),
  };
}
