'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Plus } from 'lucide-react';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { savePlanAction } from '@/gate/planning/plans.actions';
import { planFormOf, planFormSchema, type PlanForm } from '@/gate/planning/plans.schema';
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
import { typedOver } from '../setup/typed-over';
import { useUnsavedWarning } from '../setup/use-unsaved-warning';
import { PlanConflict, planOver, type PlanConflictFacts } from './plan-conflict';
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
  const { form, save, refusal, isSaved, conflict, settle } = usePlanForm(view, onSaved);
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
          {conflict && <PlanConflict conflict={conflict} view={view} {...settle} />}
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
  const [version, setVersion] = useState(view.version);
  const [opened, setOpened] = useState(view.form);
  const [conflict, setConflict] = useState<PlanConflictFacts | null>(null);
  const form = useForm<PlanForm>({
    resolver: zodResolver(planFormSchema, undefined, { raw: true }),
    defaultValues: view.form,
  });
  useUnsavedWarning(form.formState.isDirty && !isSaved);
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));

  async function saveFrom(base: number, typed: PlanForm): Promise<void> {
    setRefusal(null);
    setConflict(null);
    const { organisationId, planId } = view;
    const answer = await askServer(savePlanAction(organisationId, { ...typed, planId, version: base }));
    if (answer.ok) {
      setIsSaved(true);
      return onSaved(answer.value.planId);
    }
    const { error } = answer;
    if (error.code !== 'changed-by-someone-else') return setRefusal(sentence(error));
    const { by, saved } = error;
    const theirs = planFormOf(saved);
    setConflict({ by, version: saved.version, theirs, mine: typedOver(theirs, { opened, typed }) });
  }

  const settle = {
    takeTheirs: (taken: PlanConflictFacts) => {
      setVersion(taken.version);
      setOpened(taken.theirs);
      form.reset(taken.theirs);
      setConflict(null);
    },
    keepMine: ({ version: theirVersion, theirs }: PlanConflictFacts) =>
      form.handleSubmit((typed) =>
        saveFrom(theirVersion, planOver(typedOver(theirs, { opened, typed }), theirs)),
      )(),
  };
  const save = form.handleSubmit((typed) => saveFrom(version, typed), refuseInput);
  return { form, save, refusal, isSaved, conflict, settle };
}
