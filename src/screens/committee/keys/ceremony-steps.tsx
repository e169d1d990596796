'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';

/** What is going to happen, before it begins. */
export function CeremonySteps({ members }: { members: number }) {
  const t = useTranslations('ceremony.keys');
  const steps = [
    t('step.make', { members: formatCount(members) }),
    t('step.slip'),
    t('step.lock'),
    t('step.leave'),
  ];
  return (
    <Card title={t('steps')} footer={t('printer')}>
      <ol className="flex list-decimal flex-col gap-2 pl-5 marker:font-semibold">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </Card>
  );
}
