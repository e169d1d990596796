'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Plus } from 'lucide-react';
import { FormProvider, useFieldArray, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { saveTemplateAction } from '@/gate/electorate/electorate.actions';
import type { TemplateFormView } from '@/gate/electorate/electorate.loader';
import { templateFormSchema, type TemplateForm } from '@/gate/electorate/electorate.schema';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { TextInput } from '@/ui/text-input';
import { askServer } from '../hall/ask-server';
import { useFieldSentence, useRefusalSentence } from '../hall/use-refusal-sentence';
import { ConferenceSaveBar } from '../setup/conference-save-bar';
import { StaffFrame } from '../setup/staff-frame';
import { useUnsavedWarning } from '../setup/use-unsaved-warning';
import { SeatFields } from './seat-fields';

const noSeat: TemplateForm['seats'][number] = {
  name: '',
  expectedCount: '',
  marks: '',
  holdsSubjects: false,
  legalBasis: 'Quy định 96-QĐ/TW, Điều 3 khoản 2 và Phụ lục 1',
  certainty: 'inferred',
};

type TemplateFormScreenProps = { view: TemplateFormView; onSaved: () => void };

/** Lập hoặc sửa mẫu: whom it polls, and seat by seat who marks and why. */
export function TemplateFormScreen({ view, onSaved }: TemplateFormScreenProps) {
  const t = useTranslations('electorate.templates');
  const common = useTranslations('common');
  const sentence = useFieldSentence();
  const { form, save, refusal, isSaved } = useTemplateForm(view, onSaved);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'seats' });
  const { isDirty, isSubmitting, errors } = form.formState;
  const title = view.templateId === null ? t('newTitle') : t('editTitle');
  return (
    <StaffFrame who={view.who}>
      <PageHead
        title={title}
        breadcrumb={
          <Breadcrumb
            label={t('title')}
            items={[{ label: t('title'), href: '/templates' }, { label: title }]}
          />
        }
      />
      <FormProvider {...form}>
        <form noValidate onSubmit={save} className="flex flex-1 flex-col gap-4 [&_input]:scroll-mb-24">
          <Card>
            <div className="grid items-start gap-5 broad:grid-cols-2">
              <TextInput
                {...form.register('name')}
                autoComplete="off"
                label={t('name')}
                error={sentence(errors.name?.message)}
              />
              <TextInput
                {...form.register('subjects')}
                autoComplete="off"
                label={t('subjects')}
                error={sentence(errors.subjects?.message)}
              />
            </div>
          </Card>
          {fields.map((field, index) => (
            <SeatFields
              key={field.id}
              index={index}
              onRemove={fields.length > 1 ? () => remove(index) : undefined}
            />
          ))}
          <div>
            <Button icon={<Plus aria-hidden />} onClick={() => append(noSeat)}>
              {t('addSeat')}
            </Button>
          </div>
          <ConferenceSaveBar status={isDirty && t('unsaved')} refusal={refusal}>
            <LinkButton href="/templates">{common('cancel')}</LinkButton>
            <Button
              type="submit"
              variant="primary"
              busy={isSubmitting || isSaved}
              busyLabel={common('saving')}
            >
              {t('save')}
            </Button>
          </ConferenceSaveBar>
        </form>
      </FormProvider>
    </StaffFrame>
  );
}

function useTemplateForm(view: TemplateFormView, onSaved: () => void) {
  const sentence = useRefusalSentence();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const form = useForm<TemplateForm>({
    resolver: zodResolver(templateFormSchema, undefined, { raw: true }),
    defaultValues: view.form,
  });
  useUnsavedWarning(form.formState.isDirty && !isSaved);
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));
  const save = form.handleSubmit(async (template) => {
    setRefusal(null);
    const { organisationId, templateId, version } = view;
    const answer = await askServer(saveTemplateAction(organisationId, { templateId, version, template }));
    if (!answer.ok) return setRefusal(sentence(answer.error));
    setIsSaved(true);
    onSaved();
  }, refuseInput);
  return { form, save, refusal, isSaved };
}
