'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { ProjectorShell } from '@/ui/projector-shell';
import { RehearsalBand } from '../rehearsal/rehearsal-band';
import { useWhen } from '../setup/conference-when';
import { useWallFeed } from './use-wall-feed';
import { WallAttendance } from './wall-attendance';
import { WallCommittee } from './wall-committee';
import { WallHowToMark } from './wall-how-to-mark';
import { WallResults } from './wall-results';
import { WallMessage, WallSealed } from './wall-sealed';
import { WallTurnout } from './wall-turnout';
import { WallWelcome } from './wall-welcome';

type WallScreenProps = { first: WallView; voteAddress: string };

/** The wall of the hall follows the conference: welcome, attendance, turnout, seal, result. */
export function WallScreen({ first, voteAddress }: WallScreenProps) {
  const { view, isCutOff } = useWallFeed(first);
  const { results, shown } = view;
  const band = (
    <>
      <RehearsalBand name={view.conference.name} isOnWall />
      {isCutOff && <CutOff />}
    </>
  );
  if (shown.screen === 'results' && results && results.length > 0)
    return <WallResults results={results} shown={shown} band={band} />;
  return (
    <ProjectorShell
      title={view.conference.name}
      sub={<Where view={view} />}
      ornament
      grows
      band={band}
      foot={<Foot view={view} />}
    >
      <Content view={view} voteAddress={voteAddress} />
    </ProjectorShell>
  );
}

/** Figures on a wall that hears nothing may be old: said to the hall, not hidden. */
function CutOff() {
  const t = useTranslations('projector');
  return (
    <p role="status" className="shrink-0 bg-nghe-100 px-18 py-2 text-center text-prj-floor text-ink">
      {t('cutOff')}
    </p>
  );
}

function Content({ view, voteAddress }: { view: WallView; voteAddress: string }) {
  const t = useTranslations('projector');
  switch (view.shown.screen) {
    case 'welcome':
      return <WallWelcome view={view} />;
    case 'how-to-mark':
      return <WallHowToMark view={view} />;
    case 'attendance':
      return <WallAttendance view={view} />;
    case 'committee':
      return <WallCommittee view={view} />;
    case 'turnout':
      return <WallTurnout view={view} voteAddress={voteAddress} />;
    case 'sealed':
      return <WallSealed view={view} />;
    case 'counted':
      return <WallMessage title={t('countedTitle')} text={t('countedText')} />;
    case 'results':
      return <WallMessage title={t('noResult')} text={t('noResultText')} />;
  }
}

function Where({ view: { conference, organisationName } }: { view: WallView }) {
  const t = useTranslations('projector');
  const when = useWhen();
  return t('where', {
    organisation: organisationName,
    time: when.time(conference.startsAt),
    day: when.day(conference.heldOn),
  });
}

function Foot({ view: { conference, quorum, shown, paperUse } }: { view: WallView }) {
  const t = useTranslations('projector');
  const { state } = conference;
  return (
    <>
      {shown.screen === 'turnout' && paperUse !== 'alone' && <span>{t('turnoutFoot')}</span>}
      {shown.screen === 'attendance' && (
        <span>{t('quorumFoot', { of: String(quorum.of), per: String(quorum.per) })}</span>
      )}
      <b className="ml-auto font-semibold text-lam-800">{t(`step.${state}`)}</b>
    </>
  );
}
