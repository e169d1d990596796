'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { saveLetterheadAction, saveUnitAction } from '@/gate/units/units.actions';
import { createUnitSchema, unitFormOf, type UnitForm } from '@/gate/units/units.schema';
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
import { typedOver } from '../setup/typed-over';
import { useUnsavedWarning } from '../setup/use-unsaved-warning';
import { LetterheadFields, UnitFields } from './unit-fields';
import { UnitConflict, type UnitConflictFacts, type Written } from './unit-conflict';
import { UnitPlace } from './unit-place';

/** Sửa đơn vị: all of it, or for its own officer the head and foot of its documents. */
export function UnitEditScreen({ view }: { view: UnitFormView }) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const { form, save, refusal, parentId, setParentId, isUnsaved, conflict, settle } = useUnitForm(view);
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
          {conflict && <UnitConflict conflict={conflict} view={view} {...settle} />}
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

/** The form from the version it was opened at; when somebody else was faster, both are kept until one is chosen. */
function useUnitForm({ unit, form: saved, isWhole }: UnitFormView) {
  const t = useTranslations('units');
  const toast = useToast();
  const sentence = useRefusalSentence();
  const [parentId, setParentId] = useState<string>(unit.parentId);
  const [stored, setStored] = useState({
    version: unit.version,
    form: saved,
    parentId: String(unit.parentId),
  });
  const [refusal, setRefusal] = useState<string | null>(null);
  const [conflict, setConflict] = useState<UnitConflictFacts | null>(null);
  const form = useForm<UnitForm>({
    resolver: zodResolver(createUnitSchema, undefined, { raw: true }),
    defaultValues: saved,
  });
  const isUnsaved = form.formState.isDirty || parentId !== stored.parentId;
  useUnsavedWarning(isUnsaved);
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));

  /** What is typed here over what another saved. */
  function mineOver(theirs: Written, typed: UnitForm): Written {
    return {
      form: typedOver(theirs.form, { opened: stored.form, typed }),
      parentId: parentId === stored.parentId ? theirs.parentId : parentId,
    };
  }

  async function saveFrom(version: number, { form: typed, parentId }: Written): Promise<void> {
    setRefusal(null);
    setConflict(null);
    const answer = await askServer(
      isWhole
        ? saveUnitAction(unit.id, { ...typed, parentId, version })
        : saveLetterheadAction(unit.id, { ...typed, version }),
    );
    if (!answer.ok) {
      const { error } = answer;
      if (error.code !== 'changed-by-someone-else') return setRefusal(sentence(error));
      const { by, saved: now } = error;
      const theirs = { form: unitFormOf(now), parentId: now.parentId ?? '' };
      return setConflict({ by, version: now.version, theirs, mine: mineOver(theirs, typed) });
    }
    setStored({ version: answer.value.version, form: typed, parentId });
    setParentId(parentId);
    form.reset(typed);
    toast({ tone: 'ok', message: t('saved') });
  }

  const settle = {
    takeTheirs: ({ version, theirs }: UnitConflictFacts) => {
      setStored({ version, ...theirs });
      setParentId(theirs.parentId);
      form.reset(theirs.form);
      setConflict(null);
    },
    keepMine: ({ version, theirs }: UnitConflictFacts) =>
      form.handleSubmit((typed) => saveFrom(version, mineOver(theirs, typed)))(),
  };
  const save = form.handleSubmit((typed) => saveFrom(stored.version, { form: typed, parentId }), refuseInput);
  return { form, save, refusal, parentId, setParentId, isUnsaved, conflict, settle };
}
