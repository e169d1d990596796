'use client';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportKind } from '@/domain/importing/columns';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { RadioGroup } from '@/ui/radio-group';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import type { Draft } from './import-draft';
import type { Preview } from './use-preview';

type ImportOptionsProps = {
  kind: ImportKind;
  draft: Draft;
  preview: Preview;
  onChange: (change: Partial<Draft>) => void;
  onSheet: (index: number) => void;
};

/** What has to be decided about the whole sheet; shows only what this sheet asks. */
export function ImportOptions({ kind, draft, preview, onChange, onSheet }: ImportOptionsProps) {
  const t = useTranslations('importing');
  const suggestions = useId();
  const { listedCount, read } = preview;
  const lacksGroups =
    kind === 'voters' &&
    (draft.defaultGroup !== '' || read.findings.some(({ code }) => code === 'group-column-missing'));
  const mayReplace = listedCount > 0 && preview.done === null;
  const groups =
    read.kind === 'units' ? [] : [...new Set(read.ready.flatMap(({ groupNames }) => groupNames))];
  if (draft.sheets.length < 2 && !mayReplace && !lacksGroups) return null;
  return (
    <Card title={t('options')}>
      <div className="flex flex-wrap items-start gap-x-12 gap-y-4">
        {draft.sheets.length > 1 && (
          <Select
            label={t('sheet')}
            value={String(draft.sheetIndex)}
            options={draft.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
            onChange={(event) => onSheet(Number(event.target.value))}
          />
        )}
        {mayReplace && (
          <RadioGroup
            legend={t('mode', { count: formatCount(listedCount) })}
            inline
            value={draft.mode}
            onChange={(event) => onChange({ mode: event.target.value === 'replace' ? 'replace' : 'append' })}
            options={[
              { value: 'append', label: t('modeAppend'), hint: t('modeAppendHint') },
              { value: 'replace', label: t('modeReplace'), hint: t('modeReplaceHint') },
            ]}
          />
        )}
        {lacksGroups && (
          <>
            <TextInput
              label={t('defaultGroup')}
              hint={t('defaultGroupHint')}
              list={suggestions}
              value={draft.defaultGroup}
              maxLength={200}
              onChange={(event) => onChange({ defaultGroup: event.target.value })}
            />
            <datalist id={suggestions}>
              {groups.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </>
        )}
      </div>
    </Card>
  );
}
