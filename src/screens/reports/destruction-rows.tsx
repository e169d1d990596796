'use client';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import type { OrderDestructionForm } from '@/gate/reporting/destruction.schema';
import { EnteredRows } from './entered-rows';

type RowsProps = { form: UseFormReturn<OrderDestructionForm, unknown, unknown> };

const participantFields = ['fullName', 'position', 'capacity'] as const;
const packetFields = ['name', 'quantity', 'seal', 'condition'] as const;

/** Who takes part in the destruction. */
export function ParticipantRows({ form }: RowsProps) {
  const t = useTranslations('archive.destruction.rows.participants');
  const rows = useFieldArray({ control: form.control, name: 'participants' });
  const errors = form.formState.errors.participants;
  return (
    <EnteredRows
      words={useRowWords('participants')}
      columns="tablet:grid-cols-3"
      rows={rows.fields.map(({ id }, index) => ({
        id,
        fields: participantFields.map((field) => ({
          label: t(field),
          input: form.register(`participants.${index}.${field}`),
          error: errors?.[index]?.[field]?.message,
        })),
      }))}
      onAdd={() => rows.append({ fullName: '', position: '', capacity: '' })}
      onRemove={(index) => rows.remove(index)}
    />
  );
}

/** The sealed packets that are destroyed by hand. */
export function PacketRows({ form }: RowsProps) {
  const t = useTranslations('archive.destruction.rows.packets');
  const rows = useFieldArray({ control: form.control, name: 'packets' });
  const errors = form.formState.errors.packets;
  return (
    <EnteredRows
      words={useRowWords('packets')}
      columns="tablet:grid-cols-2 broad:grid-cols-[2fr_1fr_1fr_2fr]"
      rows={rows.fields.map(({ id }, index) => ({
        id,
        fields: packetFields.map((field) => ({
          label: t(field),
          input: form.register(`packets.${index}.${field}`),
          error: errors?.[index]?.[field]?.message,
        })),
      }))}
      onAdd={() => rows.append({ name: '', quantity: '', seal: '', condition: '' })}
      onRemove={(index) => rows.remove(index)}
    />
  );
}

function useRowWords(name: 'participants' | 'packets') {
  const t = useTranslations(`archive.destruction.rows.${name}`);
  return {
    ...{ title: t('title'), hint: t('hint'), add: t('add') },
    row: (number: string) => t('row', { number }),
    remove: (number: string) => t('remove', { number }),
  };
}
