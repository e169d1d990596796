'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { CommitteeShell } from '@/ui/committee-shell';
import { StepRail } from '@/ui/step-rail';
import { RehearsalBand } from '../rehearsal/rehearsal-band';
import { ConferenceStateChip } from '../setup/conference-state-chip';
import { committeeSteps, type CommitteeStep, type CommitteeStepId, type StepFact } from './committee-steps';

type Props = { view: ConsoleView; who: string; signOut: ReactNode; tools: ReactNode; children: ReactNode };

/** The committee's room: the order of the sitting at the side, the step at hand in the middle. */
export function CommitteeFrame({ view, who, signOut, tools, children }: Props) {
  const t = useTranslations('committee');
  const common = useTranslations('common');
  const { conference, me } = view;
  const role = me === null ? t('observer') : me.isHead ? t('head') : t('member');
  return (
    <CommitteeShell
      brand={common('brand')}
      homeHref={`/committee/${conference.id}`}
      conference={<span className="block text-pretty">{conference.name}</span>}
      chip={<ConferenceStateChip state={conference.state} />}
      who={{ name: who, role }}
      tools={tools}
      signOut={signOut}
      menuLabel={t('railTitle')}
      skipLabel={common('skipToContent')}
      band={<RehearsalBand name={conference.name} />}
      rail={<Rail view={view} />}
    >
      {children}
    </CommitteeShell>
  );
}

function Rail({ view }: { view: ConsoleView }) {
  const t = useTranslations('committee');
  const common = useTranslations('common');
  const stateLabels = {
    done: common('done'),
    current: common('inProgress'),
    next: common('next'),
    blocked: common('blocked'),
  };
  const steps = committeeSteps(view).map((step) => ({
    label: t(`steps.${step.id}`),
    facts: <Facts step={step} />,
    state: step.state,
    stateLabel: stateLabels[step.state],
    href: hrefOf(view.conference.id, step.id),
  }));
  return <StepRail title={t('railTitle')} label={t('railLabel')} steps={steps} />;
}

/** How far the step is, and by whom it was done where two members stand for it. */
function Facts({ step: { fact, by } }: { step: CommitteeStep }) {
  const t = useTranslations('committee');
  return (
    <>
      {fact && factWords(fact, t)}
      {by.length > 0 && <span className="block">{t('facts.by', { names: by.join(', ') })}</span>}
    </>
  );
}

/** Attendance is taken at the desk; every other step has its page here. */
function hrefOf(conferenceId: string, step: CommitteeStepId): string | undefined {
  return step === 'attendance' ? undefined : `/committee/${conferenceId}/${step}`;
}

function factWords(fact: StepFact, t: ReturnType<typeof useTranslations<'committee'>>): string {
  switch (fact.key) {
    case 'present':
    case 'noQuorum':
      return t(`facts.${fact.key}`, {
        present: formatCount(fact.present),
        convened: formatCount(fact.convened),
      });
    case 'keys':
      return t('facts.keys', { members: formatCount(fact.members), threshold: formatCount(fact.threshold) });
    case 'openNext':
      return t('facts.openNext', { threshold: formatCount(fact.threshold) });
    case 'cards':
    case 'cardsMissing':
    case 'votingNow':
    case 'votingDone':
      return t(`facts.${fact.key}`, { count: formatCount(fact.count) });
    default:
      return t(`facts.${fact.key}`);
  }
}
