'use client';
import { useOptimistic, useRef, useState, useTransition } from 'react';
import { ChevronLeft, ChevronRight, ExternalLink } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { driveWallAction, followWallAction } from '@/gate/projector/wall.actions';
import type { WallControlView } from '@/gate/projector/wall-control.loader';
import type { WallLayout, WallScreen } from '@/domain/wall/wall-control';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { RadioGroup } from '@/ui/radio-group';
import { askServer } from './ask-server';
import { HallTabs } from './hall-tabs';
import { RefusalNote, TroubleNote } from './refusal-notes';
import { useFollowing } from './use-following';
import type { Refusal } from './use-refusal-sentence';

type WallControlScreenProps = { conferenceId: string; view: WallControlView };
type Wanted = { screen: WallScreen | null; layout: WallLayout; page: number };

const automatic = 'automatic';

/** The secretary's hand on the wall of the hall: which screen, which page, or back to following the conference. */
export function WallControlScreen({ conferenceId, view }: WallControlScreenProps) {
  const t = useTranslations('hall.screen');
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isDriving, startDriving] = useTransition();
  const [known, setKnown] = useState(view);
  // An answer that was asked for before something was pressed must not undo it on the screen.
  const drives = useRef(0);
  // What was pressed stands at once; what the server says stands after that.
  const [{ shown, isAutomatic }, show] = useOptimistic(known, (before, wanted: Wanted) => ({
    ...before,
    isAutomatic: wanted.screen === null,
    shown: { ...wanted, screen: wanted.screen ?? before.shown.screen },
  }));

  async function follow(): Promise<Refusal | null> {
    const before = drives.current;
    const answer = await askServer(followWallAction(conferenceId, {}));
    if (!answer.ok) return answer.error;
    if (before === drives.current) setKnown(answer.value);
    return null;
  }
  const trouble = useFollowing(follow);

  function drive(wanted: Wanted) {
    drives.current += 1;
    startDriving(async () => {
      show(wanted);
      const answer = await askServer(driveWallAction(conferenceId, wanted));
      setRefusal(answer.ok ? null : answer.error);
      await follow();
    });
  }

  return (
    <>
      <HallTabs
        conferenceId={conferenceId}
        current="screen"
        lead={t('lead')}
        actions={
          <LinkButton
            variant="primary"
            icon={<ExternalLink aria-hidden />}
            href={`/projector/${conferenceId}`}
            target="_blank"
          >
            {t('openWall')}
          </LinkButton>
        }
      />
      <TroubleNote trouble={trouble} />
      <RefusalNote refusal={refusal} />
      <div className="grid gap-4 broad:grid-cols-2" aria-busy={isDriving}>
        <Card title={t('choose')}>
          <p role="status" className="mb-2 text-ink-2">
            {t('now')} <b className="font-semibold text-ink">{t(`screens.${shown.screen}`)}</b>
          </p>
          <RadioGroup
            legend={t('choose')}
            legendHidden
            value={isAutomatic ? automatic : shown.screen}
            onChange={({ target: { value } }) => {
              const chosen = known.choices.find(({ screen }) => screen === value);
              drive({ screen: chosen?.screen ?? null, layout: shown.layout, page: 1 });
            }}
            options={[
              { value: automatic, label: t('automatic'), hint: t('automaticHint') },
              ...known.choices.map(({ screen, isPossible }) => ({
                value: screen,
                label: t(`screens.${screen}`),
                hint: isPossible ? undefined : t(`notYet.${screen}`),
                disabled: !isPossible,
              })),
            ]}
          />
        </Card>
        {shown.screen === 'results' && <Pages view={{ ...known, shown }} onDrive={drive} />}
      </div>
    </>
  );
}

function Pages({ view, onDrive }: { view: WallControlView; onDrive: (wanted: Wanted) => void }) {
  const t = useTranslations('hall.screen');
  const { layout } = view.shown;
  const page = view.shown.page ?? 1;
  const pages = view.pages[layout];
  return (
    <Card title={t('pages')}>
      <RadioGroup
        legend={t('layout')}
        value={layout}
        onChange={({ target: { value } }) =>
          onDrive({ screen: 'results', layout: value === 'one' ? 'one' : 'table', page: 1 })
        }
        options={[
          { value: 'table', label: t('table') },
          { value: 'one', label: t('one') },
        ]}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button
          icon={<ChevronLeft aria-hidden />}
          unavailable={page > 1 ? undefined : { reasonId: 'wall-page' }}
          onClick={() => onDrive({ screen: 'results', layout, page: page - 1 })}
        >
          {t('before')}
        </Button>
        <span id="wall-page" role="status" className="font-semibold">
          {t('page', { page: formatCount(page), pages: formatCount(pages) })}
        </span>
        <Button
          iconEnd={<ChevronRight aria-hidden />}
          unavailable={page < pages ? undefined : { reasonId: 'wall-page' }}
          onClick={() => onDrive({ screen: 'results', layout, page: page + 1 })}
        >
          {t('after')}
        </Button>
      </div>
    </Card>
  );
}
