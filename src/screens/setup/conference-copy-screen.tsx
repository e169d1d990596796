'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { reviewCopyAction } from '@/gate/setup/conference.actions';
import type { ConferenceLine, Who } from '@/gate/setup/conferences.loader';
import { Breadcrumb } from '@/ui/breadcrumb';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { DateField } from '@/ui/date-field';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { Select } from '@/ui/select';
import { TextInput } from '@/ui/text-input';
import { CopyReviewCard, type Reviewed } from './copy-review';
import { useWhen } from './conference-when';
import { ActionRefusal } from './action-refusal';
import { StaffFrame } from './staff-frame';
import { useListAction } from './use-list-action';

type ConferenceCopyScreenProps = {
  who: Who;
  sources: readonly ConferenceLine[];
  roundYear: number;
  /** Leads to the conference that now exists. */
  onCreated: (conferenceId: string) => void;
};

/** Tạo từ hội nghị trước: choose it and the new day, look at what the new year changes, then create. */
export function ConferenceCopyScreen({ who, sources, ...rest }: ConferenceCopyScreenProps) {
  const t = useTranslations('copying');
  const conferences = useTranslations('conferences');
  const crumbs = [{ label: conferences('title'), href: '/conferences' }, { label: t('title') }];
  return (
    <StaffFrame who={who}>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        breadcrumb={<Breadcrumb label={conferences('title')} items={crumbs} />}
      />
      {sources.length === 0 ? (
        <EmptyState
          title={t('nothing')}
          text={t('nothingText')}
          actions={<LinkButton href="/conferences/new">{conferences('create')}</LinkButton>}
        />
      ) : (
        <CopyForm sources={sources} {...rest} />
      )}
    </StaffFrame>
  );
}

function CopyForm({ sources, roundYear, onCreated }: Omit<ConferenceCopyScreenProps, 'who'>) {
  const t = useTranslations('copying');
  const locale = useLocale();
  const when = useWhen();
  const fields = useTranslations('conferences.field');
  const [sourceId, setSourceId] = useState<string>(sources.length === 1 ? (sources[0]?.id ?? '') : '');
  const [heldOn, setHeldOn] = useState('');
  const [year, setYear] = useState(String(roundYear));
  const [reviewed, setReviewed] = useState<Reviewed | null>(null);
  const action = useListAction();
  const time = { heldOn, roundYear: year };

  async function review() {
    const found = await action.run(reviewCopyAction(sourceId, time));
    if (found) setReviewed({ sourceId, time, review: found });
  }

  return (
    <>
      <Card title={t('choose')}>
        <div className="grid gap-5 broad:grid-cols-2">
          <Select
            label={t('source')}
            className="broad:col-span-2"
            placeholder={t('chooseSource')}
            value={sourceId}
            options={sources.map((one) => ({
              value: one.id,
              label: `${one.name} (${when.day(one.heldOn)})`,
            }))}
            onChange={({ target }) => {
              setSourceId(target.value);
              setReviewed(null);
            }}
          />
          <DateField
            label={fields('heldOn')}
            locale={locale}
            value={heldOn || null}
            onChange={(day) => {
              setHeldOn(day ?? '');
              setReviewed(null);
            }}
          />
          <TextInput
            label={fields('roundYear')}
            inputMode="numeric"
            autoComplete="off"
            value={year}
            onChange={({ target }) => {
              setYear(target.value);
              setReviewed(null);
            }}
          />
        </div>
        <div className="mt-5 flex flex-col items-start gap-4">
          <ActionRefusal refusal={action.refusal} />
          <Button
            busy={action.busy}
            busyLabel={t('reviewing')}
            unavailable={sourceId === '' || heldOn === '' ? { reason: t('chooseFirst') } : undefined}
            onClick={review}
          >
            {t('review')}
          </Button>
        </div>
      </Card>
      {reviewed && <CopyReviewCard reviewed={reviewed} onCreated={onCreated} />}
    </>
  );
}
