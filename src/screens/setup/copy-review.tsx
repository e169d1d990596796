'use client';
import { useState } from 'react';
import { useMessages, useTranslations } from 'use-intl';
import { copyConferenceAction } from '@/gate/setup/conference.actions';
import type { CopyReview } from '@/gate/setup/conferences.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { CheckLine, CheckList } from '@/ui/check-line';
import { fillSentence } from '@/messages/fill-sentence';
import { ActionRefusal } from './action-refusal';
import { useListAction } from './use-list-action';
import { useNames } from './use-names';

export type Reviewed = {
  sourceId: string;
  time: { heldOn: string; roundYear: string };
  review: CopyReview;
};

type CopyReviewCardProps = { reviewed: Reviewed; onCreated: (conferenceId: string) => void };

/** What is taken over, person by person and paper by paper; nothing exists before the last button. */
export function CopyReviewCard({ reviewed, onCreated }: CopyReviewCardProps) {
  const t = useTranslations('copying');
  const { review, sourceId, time } = reviewed;
  const action = useListAction();
  const [bases, setBases] = useState<readonly string[]>(review.legalBases);
  const [leftOut, setLeftOut] = useState<readonly string[]>(
    review.people.filter(({ change }) => change === 'third-place').map(({ subject }) => subject.id),
  );

  async function create() {
    const command = { ...time, legalBases: [...bases], leftOut: [...leftOut] };
    const made = await action.run(copyConferenceAction(sourceId, command));
    if (made) onCreated(made.conferenceId);
  }

  return (
    <>
      <Card title={t('people')}>
        {review.people.map(({ subject, exemption, change }) => (
          <Checkbox
            key={subject.id}
            checked={!leftOut.includes(subject.id)}
            disabled={change === 'third-place'}
            onChange={({ target }) =>
              setLeftOut(
                target.checked ? leftOut.filter((id) => id !== subject.id) : [...leftOut, subject.id],
              )
            }
            label={<span className="font-doc text-name font-semibold">{subject.fullName}</span>}
            hint={change ? t(`change.${change}`) : exemption ? t('exempt') : t('unchanged')}
          />
        ))}
      </Card>
      <Card title={t('bases')}>
        <p className="mb-3 text-note text-ink-2">{t('basesHint')}</p>
        {review.legalBases.map((citation) => (
          <Checkbox
            key={citation}
            checked={bases.includes(citation)}
            label={citation}
            onChange={({ target }) =>
              setBases(
                review.legalBases.filter((one) => (one === citation ? target.checked : bases.includes(one))),
              )
            }
          />
        ))}
      </Card>
      <ToDecide review={review} />
      <div className="flex flex-col items-end gap-4">
        <ActionRefusal refusal={action.refusal} />
        <Button
          variant="primary"
          busy={action.busy}
          busyLabel={t('creating')}
          unavailable={bases.length === 0 ? { reason: t('oneBasis') } : undefined}
          onClick={create}
        >
          {t('create')}
        </Button>
      </div>
    </>
  );
}

function ToDecide({ review }: { review: CopyReview }) {
  const t = useTranslations('copying');
  const setup = useTranslations('setup');
  const { setup: words } = useMessages();
  const names = useNames();
  const { voters, groups, forms } = review.counts;
  const counts = { voters: String(voters), groups: String(groups), forms: String(forms) };
  return (
    <Card flush title={t('toDecide')} footer={t('alsoCopied', counts)}>
      <CheckList label={t('toDecide')}>
        {review.lines.map((line, index) => {
          const values = { ...line.values, names: names(line.names) };
          const { title, detail } = words.readiness[line.code];
          return (
            <CheckLine
              key={index}
              state={line.state === 'blocks' ? 'bad' : 'warn'}
              stateLabel={setup(`lineState.${line.state}`)}
              small={fillSentence(detail, values)}
            >
              {fillSentence(title, values)}
            </CheckLine>
          );
        })}
        {review.lines.length === 0 && (
          <CheckLine state="ok" stateLabel={setup('lineState.ok')}>
            {t('nothingToDecide')}
          </CheckLine>
        )}
      </CheckList>
    </Card>
  );
}
