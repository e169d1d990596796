'use client';
import { CalendarCheck, Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlansView } from '@/gate/planning/plans.loader';
import { dateScreen } from '@/lib/text/date';
import { Card } from '@/ui/card';
import { DataTable } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { TextLink } from '@/ui/text-link';
import { StaffFrame } from '../setup/staff-frame';

/** Kế hoạch: those of one's own unit and those that name it. */
export function PlansScreen({ view: { who, plans, issuer } }: { view: PlansView }) {
  const t = useTranslations('plans');
  const common = useTranslations('common');
  const create = issuer !== null && (
    <LinkButton href="/plans/new" variant="primary" icon={<Plus aria-hidden />}>
      {t('create')}
    </LinkButton>
  );
  return (
    <StaffFrame who={who} part="plans">
      <PageHead title={t('title')} lead={t('lead')} actions={plans.length > 0 && create} />
      {plans.length === 0 ? (
        <EmptyState
          icon={<CalendarCheck aria-hidden />}
          title={t('empty.title')}
          text={t('empty.text')}
          actions={create}
        />
      ) : (
        <Card flush>
          <DataTable
            caption={t('title')}
            rows={plans}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'number',
                header: t('field.number'),
                width: '11rem',
                rowHeader: true,
                cell: ({ id, number }) => (
                  <TextLink href={`/plans/${id}`} strong>
                    {number}
                  </TextLink>
                ),
              },
              {
                key: 'title',
                header: t('field.title'),
                cell: ({ title, issuerName }) => (
                  <>
                    {title}
                    <div className="text-small text-ink-2">{issuerName}</div>
                  </>
                ),
              },
              {
                key: 'issuedOn',
                header: t('field.issuedOn'),
                width: '9rem',
                cell: ({ issuedOn }) => (issuedOn === null ? common('missing') : dateScreen(issuedOn)),
              },
              {
                key: 'year',
                header: t('field.roundYear'),
                width: '7rem',
                cell: ({ roundYear }) => roundYear,
              },
              {
                key: 'units',
                header: t('units'),
                numeric: true,
                width: '7rem',
                cell: ({ unitCount }) => unitCount,
              },
            ]}
          />
        </Card>
      )}
    </StaffFrame>
  );
}
