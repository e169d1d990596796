'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConferencesToMake } from '@/domain/plan/conferences-to-make';
import { makeConferencesAction } from '@/gate/planning/plans.actions';
import type { PlanView, StageOfPlan } from '@/gate/planning/plans.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Note } from '@/ui/note';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence } from '../hall/use-refusal-sentence';

type MakeConferencesProps = { plan: PlanView['plan']; stage: StageOfPlan; toMake: ConferencesToMake };

/** Shows which units get a conference and which do not, and why, before any is made. */
export function MakeConferences({ plan, stage, toMake: { make, skipped } }: MakeConferencesProps) {
  const t = useTranslations('plans.make');
  const common = useTranslations('common');
  const sentence = useRefusalSentence();
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function makeThem() {
    setIsBusy(true);
    setRefusal(null);
    const answer = await askServer(
      makeConferencesAction(plan.organisationId, { planId: plan.id, stageId: stage.id }),
    );
    setIsBusy(false);
    if (!answer.ok) return setRefusal(sentence(answer.error));
    setIsOpen(false);
    toast({ tone: 'ok', message: t('made', { count: formatCount(answer.value.make.length) }) });
  }

  const count = formatCount(make.length);
  return (
    <>
      <Button variant="primary" onClick={() => setIsOpen(true)}>
        {t('open', { count })}
      </Button>
      <ConfirmDialog
        open={isOpen}
        onOpenChange={setIsOpen}
        title={t('title', { count })}
        confirmLabel={t('confirm', { count })}
        cancelLabel={common('cancel')}
        busy={isBusy}
        busyLabel={t('busy')}
        onConfirm={() => void makeThem()}
      >
        <p>{t('text')}</p>
        {refusal && (
          <Note tone="bad" role="alert">
            {refusal}
          </Note>
        )}
        <Names title={t('willHave', { count })} names={make.map(({ name }) => name)} />
        {skipped.length > 0 && (
          <Names
            title={t('skipped', { count: formatCount(skipped.length) })}
            names={skipped.map(({ unit, reason }) => `${unit.name}: ${t(`reason.${reason}`)}`)}
          />
        )}
      </ConfirmDialog>
    </>
  );
}

function Names({ title, names }: { title: string; names: readonly string[] }) {
  return (
    <section className="mt-4">
      <h3 className="font-semibold">{title}</h3>
      <ul
        tabIndex={0}
        aria-label={title}
        className="mt-1 max-h-56 list-inside list-disc overflow-y-auto rounded-control border border-line p-3"
      >
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
