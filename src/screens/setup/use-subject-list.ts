'use client';
import { useEffect, useRef } from 'react';
import type { ExemptSubject, Subject } from '@/domain/conference/roll';
import { saveSubjectsAction } from '@/gate/people/people.actions';
import type { ListsView } from '@/gate/people/people.loader';
import type { SubjectFields } from '@/gate/people/people.schema';
import { dayOrYearScreen } from '@/lib/text/date';
import { newLineKey } from './new-line-key';
import { moveButtonId, type SubjectLine } from './subjects-table';
import { useSavedList } from './use-saved-list';

/** The list of subjects as it is being changed, and saved as a whole from the version it was made from. */
export function useSubjectList(view: ListsView, onSaved: () => void) {
  const { lines, setLines, ...list } = useSavedList<SubjectLine, Listed>({
    first: view,
    linesOf,
    send: (version, typed) =>
      saveSubjectsAction(view.conferenceId, {
        version,
        subjects: typed.map(({ key: _key, ...line }) => line),
      }),
    onNews: onSaved,
  });
  const focusAfterMove = useRef<string | null>(null);

  // A row that is moved in the page loses the focus: give it back to the button that moved it.
  useEffect(() => {
    if (focusAfterMove.current) document.getElementById(focusAfterMove.current)?.focus();
    focusAfterMove.current = null;
  }, [lines]);

  function move(index: number, by: -1 | 1) {
    const next = polledOf(lines);
    const [line] = next.splice(index, 1);
    if (!line) return;
    next.splice(index + by, 0, line);
    focusAfterMove.current = moveButtonId(line.key, by);
    setLines([...next, ...exemptedOf(lines)]);
  }

  function keep(fields: SubjectFields, key: string | null) {
    if (key === null) setLines([...lines, { ...fields, id: null, key: newLineKey() }]);
    else setLines(lines.map((line) => (line.key === key ? { ...line, ...fields } : line)));
  }

  return {
    ...list,
    lines,
    polled: polledOf(lines),
    exempted: exemptedOf(lines),
    move,
    keep,
    remove: (key: string) => setLines(lines.filter((line) => line.key !== key)),
  };
}

/** Those on the ballot, in protocol order. */
function polledOf(lines: readonly SubjectLine[]): SubjectLine[] {
  return lines.filter((line) => line.exemption === '');
}

function exemptedOf(lines: readonly SubjectLine[]): SubjectLine[] {
  return lines.filter((line) => line.exemption !== '');
}

type Listed = { version: number; subjects: readonly Subject[]; exempted: readonly ExemptSubject[] };

function linesOf({ subjects, exempted }: Listed): SubjectLine[] {
  return [...subjects.map(lineOf), ...exempted.map(exemptLineOf)];
}

function lineOf(subject: Subject): SubjectLine {
  const { id, fullName, gender, birthYear, partyPost, governmentPost, shortPost, appointedOn } = subject;
  return {
    id,
    key: id,
    fullName,
    gender: gender ?? '',
    birthYear: birthYear === null ? '' : String(birthYear),
    partyPost,
    governmentPost,
    shortPost,
    appointedOn: appointedOn === null ? '' : dayOrYearScreen(appointedOn),
    exemption: '',
    exemptionEvidence: '',
    exemptionBasis: '',
  };
}

function exemptLineOf(subject: ExemptSubject): SubjectLine {
  const { reason, evidence, legalBasis } = subject.exemption;
  return {
    ...lineOf(subject),
    exemption: reason,
    exemptionEvidence: evidence,
    exemptionBasis: legalBasis,
  };
}
