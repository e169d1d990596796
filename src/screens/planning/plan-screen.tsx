'use client';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PlanView } from '@/gate/planning/plans.loader';
import { dateScreen } from '@/lib/text/date';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { StaffFrame } from '../setup/staff-frame';
import { StageCard } from './stage-card';

/** One plan: what it says, and stage by stage who has held the conference and who is late. */
export function PlanScreen({ view }: { view: PlanView }) {
  const t = useTranslations('plans');
  const common = useTranslations('common');
  const { who, plan, organisationName, bases, stages, mayManage } = view;
  return (
    <StaffFrame who={who} part="plans">
      <PageHead
        title={t('heading', { number: plan.number })}
        lead={plan.title}
        breadcrumb={
          <Breadcrumb
            label={t('title')}
            items={[{ label: t('title'), href: '/plans' }, { label: plan.number }]}
          />
        }
        actions={
          mayManage && (
            <LinkButton href={`/plans/${plan.id}/edit`} icon={<Pencil aria-hidden />}>
              {t('edit')}
            </LinkButton>
          )
        }
      />
      <Card title={t('section.plan')}>
        <FactList
          numeric={false}
          facts={[
            { term: t('field.organisation'), value: organisationName },
            { term: t('field.issuerName'), value: plan.issuerName },
            {
              term: t('field.issuedOn'),
              value: plan.issuedOn === null ? common('missing') : dateScreen(plan.issuedOn),
            },
            { term: t('field.roundYear'), value: String(plan.roundYear) },
            {
              term: t('bases'),
              value: (
                <ol className="list-inside list-decimal">
                  {bases.map((basis) => (
                    <li key={basis}>{basis}</li>
                  ))}
                </ol>
              ),
            },
          ]}
        />
      </Card>
      {stages.map((stage) => (
        <StageCard key={stage.id} plan={plan} stage={stage} mayManage={mayManage} />
      ))}
    </StaffFrame>
  );
}
