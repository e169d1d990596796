'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { createUnitAction } from '@/gate/units/units.actions';
import { createUnitSchema, type UnitForm } from '@/gate/units/units.schema';
import type { NewUnitView } from '@/gate/units/unit-tree.loader';
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
import { LetterheadFields, UnitFields } from './unit-fields';
import { UnitPlace } from './unit-place';

const empty: UnitForm = {
  name: '',
  shortName: '',
  level: '',
  regime: 'party',
  managingAuthority: '',
  abolishedOn: '',
  superiorHeaderLines: '',
  issuerHeaderLines: '',
  issuerName: '',
  symbol: '',
  placeName: '',
  archiveLine: '',
  sealPlace: '',
};

type UnitNewScreenProps = {
  view: NewUnitView;
  /** Leads to the unit that now exists. */
  onCreated: (unitId: string) => void;
};

/** Thêm đơn vị below one that exists. */
export function UnitNewScreen({ view, onCreated }: UnitNewScreenProps) {
  const t = useTranslations('units');
  const common = useTranslations('common');
  const sentence = useRefusalSentence();
  const [parentId, setParentId] = useState<string>(view.parentId);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isCreated, setIsCreated] = useState(false);
  const form = useForm<UnitForm>({
    resolver: zodResolver(createUnitSchema, undefined, { raw: true }),
    defaultValues: empty,
  });
  const { isDirty, isSubmitting } = form.formState;
  useUnsavedWarning(isDirty && !isCreated);
  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));
  const create = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await askServer(createUnitAction(parentId, typed));
    if (!answer.ok) return setRefusal(sentence(answer.error));
    setIsCreated(true);
    onCreated(answer.value.unitId);
  }, refuseInput);

  return (
    <StaffFrame who={view.who} part="units">
      <PageHead
        title={t('newTitle')}
        lead={t('newLead')}
        breadcrumb={
          <Breadcrumb
            label={t('title')}
            items={[{ label: t('title'), href: '/units' }, { label: t('newTitle') }]}
          />
        }
      />
      <FormProvider {...form}>
        <Form onSubmit={create} className="flex flex-1 flex-col gap-4 [&_input]:scroll-mb-24">
          <UnitFields place={<UnitPlace places={view.places} value={parentId} onChange={setParentId} />} />
          <LetterheadFields />
          <ConferenceSaveBar status={isDirty && t('unsaved')} refusal={refusal}>
            <LinkButton href="/units">{common('cancel')}</LinkButton>
            <Button
              type="submit"
              variant="primary"
              busy={isSubmitting || isCreated}
              busyLabel={common('saving')}
              unavailable={parentId === '' ? { reason: t('chooseParent') } : undefined}
            >
              {t('create')}
            </Button>
          </ConferenceSaveBar>
        </Form>
      </FormProvider>
    </StaffFrame>
  );
}
