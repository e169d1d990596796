'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { saveLetterheadAction, saveUnitAction } from '@/gate/units/units.actions';
import { createUnitSchema, type UnitForm } from '@/gate/units/units.schema';
import type { UnitFormView } from '@/gate/units/unit-tree.loader';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { useToast } from '@/ui/toast';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import { ConferenceSaveBar } from '../setup/conference-save-bar';
import { StaffFrame } from '../setup/staff-frame';
import { useUnsavedWarning } from '../setup/use-unsaved-warning';
import { LetterheadFields, UnitFields } from './unit-fields';
import { UnitPlace } from './unit-place';

/** Sửa đơn vị: all of it, or for its own officer the head and foot of its documents. */
export function UnitEditScreen({ view }: { view: UnitFormView }) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const { form, save, refusal, parentId, setParentId, isUnsaved } = useUnitForm(view);
  const { unit, isWhole, places } = view;
  return (
    <StaffFrame who={view.who} part="units">
      <PageHead
        title={isWhole ? t('edit') : t('editLetterhead')}
        lead={t('editLead')}
        breadcrumb={
          <Breadcrumb
            label={t('title')}
            items={[
              { label: t('title'), href: '/units' },
              { label: unit.name, href: `/units/${unit.id}` },
              { label: isWhole ? t('edit') : t('editLetterhead') },
            ]}
          />
        }
      />
      <FormProvider {...form}>
        <Form onSubmit={save} className="flex flex-1 flex-col gap-4 [&_input]:scroll-mb-24">
          {isWhole && (
            <UnitFields
              place={
                unit.parentId !== '' && <UnitPlace places={places} value={parentId} onChange={setParentId} />
              }
            />
          )}
          <LetterheadFields />
          <ConferenceSaveBar status={isUnsaved && t('unsaved')} refusal={refusal}>
            <LinkButton href={`/units/${unit.id}`}>{common('back')}</LinkButton>
            <Button
              type="submit"
              variant="primary"
              busy={form.formState.isSubmitting}
              busyLabel={common('saving')}
            >
              {common('save')}
            </Button>
          </ConferenceSaveBar>
        </Form>
      </FormProvider>
    </StaffFrame>
  );
}

/** The form from the version it was opened at; what is typed stays when somebody else was faster. */
function useUnitForm({ unit, form: saved, isWhole }: UnitFormView) {
  const t = useTranslations('units');
  const toast = useToast();
  const sentence = useRefusalSentence();
  const [parentId, setParentId] = useState<string>(unit.parentId);
  const [stored, setStored] = useState({ version: unit.version, parentId: String(unit.parentId) });
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<UnitForm>({
    resolver: zodResolver(createUnitSchema, undefined, { raw: true }),
    defaultValues: saved,
  });
  const isUnsaved = form.formState.isDirty || parentId !== stored.parentId;
  useUnsavedWarning(isUnsaved);
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));
  const save = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const { version } = stored;
    const answer = await askServer(
      isWhole
        ? saveUnitAction(unit.id, { ...typed, parentId, version })
        : saveLetterheadAction(unit.id, { ...typed, version }),
    );
    if (!answer.ok) return setRefusal(sentence(answer.error));
    setStored({ version: answer.value.version, parentId });
    form.reset(typed);
    toast({ tone: 'ok', message: t('saved') });
  }, refuseInput);
  return { form, save, refusal, parentId, setParentId, isUnsaved };
}
