'use client';
import type { ReactNode } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { UnitPageView } from '@/gate/units/unit-tree.loader';
import { dateScreen } from '@/lib/text/date';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable } from '@/ui/data-table';
import { FactList } from '@/ui/fact-list';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { TextLink } from '@/ui/text-link';
import { ConferenceStateChip } from '../setup/conference-state-chip';
import { StaffFrame } from '../setup/staff-frame';

/** One unit: its data, the head and foot of its documents, its conferences. */
export function UnitScreen({ view }: { view: UnitPageView }) {
  const t = useTranslations('units');
  const { who, unit, mayManage, mayWriteLetterhead } = view;
  return (
    <StaffFrame who={who} part="units">
      <PageHead
        title={unit.name}
        lead={unit.abolishedOn !== null && t('abolished', { day: dateScreen(unit.abolishedOn) })}
        breadcrumb={
          <Breadcrumb
            label={t('title')}
            items={[{ label: t('title'), href: '/units' }, { label: unit.name }]}
          />
        }
        actions={
          <>
            {mayManage && (
              <LinkButton href={`/units/new?under=${unit.id}`} icon={<Plus aria-hidden />}>
                {t('createUnder')}
              </LinkButton>
            )}
            {mayWriteLetterhead && (
              <LinkButton href={`/units/${unit.id}/edit`} variant="primary" icon={<Pencil aria-hidden />}>
                {mayManage ? t('edit') : t('editLetterhead')}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid items-start gap-4 broad:grid-cols-2">
        <UnitFacts view={view} />
        <LetterheadFacts unit={unit} />
      </div>
      <Conferences conferences={view.conferences} />
    </StaffFrame>
  );
}

function UnitFacts({ view: { unit, parent, isParentOpen } }: { view: UnitPageView }) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const above = isParentOpen ? (
    <TextLink href={`/units/${parent?.id}`}>{parent?.name}</TextLink>
  ) : (
    parent?.name
  );
  return (
    <Card
      title={t('section.unit')}
      beside={unit.abolishedOn !== null && <Chip tone="idle">{t('ended')}</Chip>}
    >
      <Facts
        facts={[
          [t('field.parentId'), above],
          [t('field.shortName'), unit.shortName],
          [t('field.level'), unit.level],
          [t('field.regime'), common(`regime.${unit.regime}`)],
          [t('field.managingAuthority'), unit.managingAuthority],
        ]}
      />
    </Card>
  );
}

function LetterheadFacts({ unit }: { unit: UnitPageView['unit'] }) {
  const t = useTranslations('units');
  return (
    <Card title={t('section.letterhead')}>
      <Facts
        facts={[
          [t('field.superiorHeaderLines'), <Lines key="superior" lines={unit.superiorHeaderLines} />],
          [t('field.issuerHeaderLines'), <Lines key="issuer" lines={unit.issuerHeaderLines} />],
          ...(['issuerName', 'symbol', 'placeName', 'archiveLine'] as const).map((name): [string, string] => [
            t(`field.${name}`),
            unit[name],
          ]),
          [t('field.sealPlace'), unit.sealPlace || t('ownSeal')],
        ]}
      />
    </Card>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const common = useTranslations('common');
  return (
    <FactList
      numeric={false}
      facts={facts.map(([term, value]) => ({ term, value: value || common('missing') }))}
    />
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  const common = useTranslations('common');
  if (lines.length === 0) return common('missing');
  return lines.map((line, index) => <div key={index}>{line}</div>);
}

function Conferences({ conferences }: Pick<UnitPageView, 'conferences'>) {
  const t = useTranslations('units');
  return (
    <Card flush title={t('section.conferences')}>
      <DataTable
        caption={t('section.conferences')}
        rows={conferences}
        rowKey={({ id }) => id}
        empty={t('noConference')}
        columns={[
          {
            key: 'name',
            header: t('conference'),
            rowHeader: true,
            cell: ({ id, name }) => <TextLink href={`/conferences/${id}`}>{name}</TextLink>,
          },
          { key: 'heldOn', header: t('heldOn'), width: '9rem', cell: ({ heldOn }) => dateScreen(heldOn) },
          {
            key: 'state',
            header: t('state'),
            width: '11rem',
            cell: ({ state }) => <ConferenceStateChip state={state} />,
          },
        ]}
      />
    </Card>
  );
}
