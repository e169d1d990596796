'use client';
import { Plus, X } from 'lucide-react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { TextInput } from '@/ui/text-input';
import { ToolButton } from '@/ui/tool-button';
import { useFieldSentence } from '../hall/use-refusal-sentence';

type EnteredField = { label: string; input: UseFormRegisterReturn; error: string | undefined };

type EnteredRowsProps = {
  words: {
    title: string;
    hint: string;
    add: string;
    row: (number: string) => string;
    remove: (number: string) => string;
  };
  rows: readonly { id: string; fields: readonly EnteredField[] }[];
  /** How the fields of a row stand beside each other. */
  columns: string;
  onAdd: () => void;
  onRemove: (index: number) => void;
};

/** Rows of short fields, to which some are added and from which some are taken away. */
export function EnteredRows({ words, rows, columns, onAdd, onRemove }: EnteredRowsProps) {
  const sentence = useFieldSentence();
  return (
    <fieldset className="min-w-0 border-t border-line pt-4">
      <legend className="sr-only">{words.title}</legend>
      <h3 aria-hidden className="font-semibold">
        {words.title}
      </h3>
      <p className="text-note text-ink-2">{words.hint}</p>
      <ol className="flex flex-col">
        {rows.map(({ id, fields }, index) => (
          <li key={id} className="flex items-start gap-2 border-b border-line py-3 last:border-b-0">
            <div
              role="group"
              aria-label={words.row(formatCount(index + 1))}
              className={`grid min-w-0 flex-1 gap-3 ${columns}`}
            >
              {fields.map(({ label, input, error }) => (
                <TextInput
                  key={input.name}
                  label={label}
                  error={sentence(error)}
                  autoComplete="off"
                  {...input}
                />
              ))}
            </div>
            <ToolButton
              iconOnly
              label={words.remove(formatCount(index + 1))}
              icon={<X />}
              onClick={() => onRemove(index)}
            />
          </li>
        ))}
      </ol>
      <Button variant="quiet" icon={<Plus aria-hidden />} onClick={onAdd}>
        {words.add}
      </Button>
    </fieldset>
  );
}
