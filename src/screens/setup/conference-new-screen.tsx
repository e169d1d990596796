'use client';
import { useState } from 'react';
import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { createConferenceAction } from '@/gate/setup/conference.actions';
import { createConferenceSchema, type ConferenceForm } from '@/gate/setup/conference.schema';
import type { OrganisationChoice, Who } from '@/gate/setup/conferences.loader';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Button } from '@/ui/button';
import { EmptyState } from '@/ui/empty-state';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { Select } from '@/ui/select';
import { askServer } from '../hall/ask-server';
import { useRefusalSentence } from '../hall/use-refusal-sentence';
import { ConferenceFields } from './conference-fields';
import { ConferenceSaveBar } from './conference-save-bar';
import { suggestedForm } from './conference-suggestions';
import { StaffFrame } from './staff-frame';
import { useUnsavedWarning } from './use-unsaved-warning';

type ConferenceNewScreenProps = {
  who: Who;
  organisations: readonly OrganisationChoice[];
  roundYear: number;
  /** Leads to the conference that now exists. */
  onCreated: (conferenceId: string) => void;
};

/** Lập hội nghị: a draft with its details and legal bases. */
export function ConferenceNewScreen({ who, ...rest }: ConferenceNewScreenProps) {
  const t = useTranslations('conferences');
  const crumbs = [{ label: t('title'), href: '/conferences' }, { label: t('newTitle') }];
  return (
    <StaffFrame who={who}>
      <PageHead
        title={t('newTitle')}
        lead={t('newLead')}
        breadcrumb={<Breadcrumb label={t('title')} items={crumbs} />}
      />
      {rest.organisations.length === 0 ? (
        <EmptyState
          title={t('noUnit.title')}
          text={t('noUnit.text')}
          actions={<LinkButton href="/conferences">{t('title')}</LinkButton>}
        />
      ) : (
        <NewForm {...rest} />
      )}
    </StaffFrame>
  );
}

function NewForm({ organisations, roundYear, onCreated }: Omit<ConferenceNewScreenProps, 'who'>) {
  const t = useTranslations('conferences');
  const common = useTranslations('common');
  const sentence = useRefusalSentence();
  const only = organisations.length === 1 ? organisations[0] : undefined;
  const [organisationId, setOrganisationId] = useState<string>(only?.id ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm<ConferenceForm>({
    resolver: zodResolver(createConferenceSchema, undefined, { raw: true }),
    defaultValues: suggestedForm(only, roundYear),
  });
  const { isDirty, isSubmitting } = form.formState;
  const [isCreated, setIsCreated] = useState(false);
  useUnsavedWarning(isDirty && !isCreated);

  /** Fills in what the unit suggests, wherever nobody has typed yet. */
  function chooseOrganisation(id: string) {
    setOrganisationId(id);
    const chosen = organisations.find((one) => one.id === id);
    form.reset(suggestedForm(chosen, roundYear), { keepDirtyValues: true });
  }

  const refuseInput = () => setRefusal(sentence({ code: 'invalid-input' }));
  const create = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await askServer(createConferenceAction(organisationId, typed));
    if (answer.ok) {
      setIsCreated(true);
      onCreated(answer.value.conferenceId);
    } else setRefusal(sentence(answer.error));
  }, refuseInput);

  return (
    <FormProvider {...form}>
      <Form onSubmit={create} className="flex flex-1 flex-col gap-4 [&_input]:scroll-mb-24">
        <ConferenceFields
          unit={
            <Select
              label={t('field.organisation')}
              hint={t('hint.organisation')}
              required
              value={organisationId}
              placeholder={t('chooseUnit')}
              options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(event) => chooseOrganisation(event.target.value)}
            />
          }
        />
        <ConferenceSaveBar status={isDirty && t('unsaved')} refusal={refusal}>
          <LinkButton href="/conferences">{common('cancel')}</LinkButton>
          <Button
            type="submit"
            variant="primary"
            busy={isSubmitting || isCreated}
            busyLabel={t('creating')}
            unavailable={organisationId === '' ? { reason: t('chooseUnit') } : undefined}
          >
            {t('create')}
          </Button>
        </ConferenceSaveBar>
      </Form>
    </FormProvider>
  );
}
