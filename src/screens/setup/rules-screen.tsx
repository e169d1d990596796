'use client';
import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import {
  certainties,
  ruleParts,
  rules,
  ruleSeverities,
  type Certainty,
  type Rule,
  type RuleSeverity,
} from '@/domain/rules/rule-register';
import type { Who } from '@/gate/setup/conferences.loader';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable } from '@/ui/data-table';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { Select } from '@/ui/select';
import { StaffFrame } from './staff-frame';

type Line = Rule & { code: string };

const lines: readonly Line[] = Object.entries(rules).map(([code, rule]) => ({ code, ...rule }));
const tones = { confirmed: 'ok', inferred: 'idle', recalled: 'warn', practice: 'idle' } as const;

/** Quy tắc và căn cứ: every check of the product, with its legal basis and how sure that is. */
export function RulesScreen({ who }: { who: Who }) {
  const t = useTranslations('rules');
  const [severity, setSeverity] = useState<RuleSeverity | ''>('');
  const [certainty, setCertainty] = useState<Certainty | ''>('');
  const shown = lines.filter(
    (line) =>
      (severity === '' || line.severity === severity) && (certainty === '' || line.certainty === certainty),
  );
  const all = { value: '', label: t('filter.all') };
  return (
    <StaffFrame who={who} part="rules">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="grid max-w-3xl gap-4 tablet:grid-cols-2">
        <Select
          label={t('filter.severity')}
          value={severity}
          options={[all, ...ruleSeverities.map((value) => ({ value, label: t(`severity.${value}`) }))]}
          onChange={({ target }) => setSeverity(ruleSeverities.find((one) => one === target.value) ?? '')}
        />
        <Select
          label={t('filter.certainty')}
          value={certainty}
          options={[all, ...certainties.map((value) => ({ value, label: t(`certainty.${value}`) }))]}
          onChange={({ target }) => setCertainty(certainties.find((one) => one === target.value) ?? '')}
        />
      </div>
      <p role="status" className="text-ink-2">
        {t('shown', { shown: String(shown.length), all: String(lines.length) })}
      </p>
      {shown.length === 0 && <Note tone="info">{t('none')}</Note>}
      {ruleParts.map((part) => {
        const ofPart = shown.filter((line) => line.part === part);
        return ofPart.length > 0 && <Part key={part} title={t(`part.${part}`)} lines={ofPart} />;
      })}
    </StaffFrame>
  );
}

function Part({ title, lines: ofPart }: { title: string; lines: readonly Line[] }) {
  const t = useTranslations('rules');
  const { rules: words } = useMessages();
  const sentences = new Map<string, string>(Object.entries(words.sentence));
  return (
    <Card flush title={title}>
      <DataTable
        caption={`${t('caption')}: ${title}`}
        rows={ofPart}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'rule',
            header: t('column.rule'),
            rowHeader: true,
            cell: ({ code }) => <span className="block min-w-56 font-normal">{sentences.get(code)}</span>,
          },
          {
            key: 'severity',
            header: t('column.severity'),
            width: '12rem',
            cell: (line) => t(`severity.${line.severity}`),
          },
          {
            key: 'source',
            header: t('column.source'),
            width: '17rem',
            cell: (line) => t(`source.${line.source}`),
          },
          {
            key: 'certainty',
            header: t('column.certainty'),
            width: '15rem',
            cell: (line) => (
              <Chip tone={tones[line.certainty]} size="small" icon={null}>
                {t(`certainty.${line.certainty}`)}
              </Chip>
            ),
          },
        ]}
      />
    </Card>
  );
}
