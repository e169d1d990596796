'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Plus } from 'lucide-react';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { savePlanAction } from '@/gate/planning/plans.actions';
import { planFormSchema, type PlanForm } from '@/gate/planning/plans.schema';
import type { PlanFormView } from '@/gate/planning/plans.loader';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import { ConferenceSaveBar } from '../setup/conference-save-bar';
import { StaffFrame } from '../setup/staff-frame';
import { useUnsavedWarning } from '../setup/use-unsaved-warning';
import { PlanFields } from './plan-fields';
import { StageFields } from './stage-fields';

type PlanFormScreenProps = {
  view: PlanFormView;
  /** Leads to the plan as it now stands. */
  onSaved: (planId: string) => void;
};

/** Lập hoặc sửa kế hoạch: the paper, and its stages with the units they name. */
export function PlanFormScreen({ view, onSaved }: PlanFormScreenProps) {
  const t = useTranslations('plans');
  const common = useTranslations('common');
  const { form, save, refusal, isSaved } = usePlanForm(view, onSaved);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'stages' });
  const { isDirty, isSubmitting } = form.formState;
  const title = view.planId === null ? t('newTitle') : t('edit');
  return (
    <StaffFrame who={view.who} part="plans">
      <PageHead
        title={title}
        lead={t('formLead')}
        breadcrumb={
          <Breadcrumb label={t('title')} items={[{ label: t('title'), href: '/plans' }, { label: title }]} />
        }
      />
      <FormProvider {...form}>
        <Form onSubmit={save} className="flex flex-1 flex-col gap-4 [&_input]:scroll-mb-24">
          <PlanFields superiors={view.superiors} />
          {fields.map((field, index) => (
            <StageFields
              key={field.id}
              index={index}
              units={view.units}
              onRemove={fields.length > 1 ? () => remove(index) : undefined}
            />
          ))}
          <div>
            <Button
              icon={<Plus aria-hidden />}
              onClick={() => append({ stageId: '', titles: '', timing: '', dueOn: '', unitIds: [] })}
            >
              {t('addStage')}
            </Button>
          </div>
          <ConferenceSaveBar status={isDirty && t('unsaved')} refusal={refusal}>
            <LinkButton href={view.planId === null ? '/plans' : `/plans/${view.planId}`}>
              {common('cancel')}
            </LinkButton>
            <Button
              type="submit"
              variant="primary"
              busy={isSubmitting || isSaved}
              busyLabel={common('saving')}
            >
              {t('save')}
            </Button>
          </ConferenceSaveBar>
        </Form>
      </FormProvider>
    </StaffFrame>
  );
}

function usePlanForm(view: PlanFormView, onSaved: (planId: string) => void) {
  const sentence = useRefusalSentence();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const form = useForm<PlanForm>({
    resolver: zodResolver(planFormSchema, undefined, { raw: true }),
    defaultValues: view.form,
  });
  useUnsavedWarning(form.formState.isDirty && !isSaved);
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));
  const save = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const { organisationId, planId, version } = view;
    const answer = await askServer(savePlanAction(organisationId, { ...typed, planId, version }));
    if (!answer.ok) return setRefusal(sentence(answer.error));
    setIsSaved(true);
    onSaved(answer.value.planId);
  }, refuseInput);
  return { form, save, refusal, isSaved };
}
