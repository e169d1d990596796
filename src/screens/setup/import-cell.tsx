'use client';
import { useEffect, useRef, useState } from 'react';
import { Check } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ColumnField } from '@/domain/importing/columns';
import { cellName, type CellPlace } from '@/domain/importing/sheet';
import { classNames } from '@/ui/class-names';
import type { Placed } from './use-preview';

type ImportCellProps = {
  place: CellPlace;
  field: ColumnField;
  text: string;
  mark: Placed | undefined;
  isEdited: boolean;
  isEditing: boolean;
  onOpen: () => void;
  /** Null: nothing was typed. */
  onClose: (text: string | null) => void;
};

/** One cell: what it says, what was found about it, and a place to type over it. */
export function ImportCell({
  place,
  field,
  text,
  mark,
  isEdited,
  isEditing,
  onOpen,
  onClose,
}: ImportCellProps) {
  const t = useTranslations('importing');
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);

  const names = { cell: cellName(place), column: t(`field.${field}`) };
  const isBad = mark?.severity === 'error';
  return (
    <td
      className={classNames(
        'h-12 min-w-24 border border-line p-0',
        mark &&
          (isBad
            ? 'bg-son-100 inset-ring-[2.5px] inset-ring-son-700'
            : !mark.isSeen && 'bg-nghe-100 inset-ring-[2.5px] inset-ring-nghe-500'),
        isEdited && !mark && 'bg-la-100',
      )}
    >
      {isEditing ? (
        <CellInput label={t('editCell', names)} text={text} onClose={onClose} />
      ) : (
        <button
          ref={button}
          type="button"
          onClick={onOpen}
          // One name for the whole cell: a hidden word each would double what has to be drawn.
          aria-label={`${t('cell', names)}: ${[
            text || t('blank'),
            isEdited && t('cellEdited'),
            mark && t(isBad ? 'cellError' : 'cellWarning'),
          ]
            .filter(Boolean)
            .join(', ')}`}
          className="flex min-h-12 w-full items-center gap-2 px-2.5 py-1 text-left hover:underline"
        >
          <span className={text === '' ? 'flex-1 text-ink-2' : 'flex-1'}>{text || (mark && t('blank'))}</span>
          {isEdited && <Check aria-hidden className="size-4 shrink-0 text-la-700" />}
          {mark && <FindingBadge finding={mark} />}
        </button>
      )}
    </td>
  );
}

function CellInput(props: { label: string; text: string; onClose: (text: string | null) => void }) {
  const [typed, setTyped] = useState(props.text);
  const input = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => input.current?.select(), []);

  function close(text: string | null) {
    if (isDone.current) return;
    isDone.current = true;
    props.onClose(text === props.text ? null : text);
  }

  return (
    <input
      ref={input}
      aria-label={props.label}
      value={typed}
      maxLength={200}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => close(typed)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') close(typed);
        if (event.key === 'Escape') close(null);
      }}
      className="block min-h-12 w-full bg-white px-2.5 text-body"
    />
  );
}

/** The number that a cell and its line in the list of findings share. */
export function FindingBadge({ finding }: { finding: Placed }) {
  return (
    <span
      className={classNames(
        'num inline-grid h-5 min-w-5 shrink-0 place-items-center rounded-pill px-1 text-floor leading-none font-bold text-white',
        finding.severity === 'error' ? 'bg-son-700' : finding.isSeen ? 'bg-ink-3' : 'bg-nghe-800',
      )}
    >
      {finding.number}
    </span>
  );
}
