'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { ProjectorShell } from '@/ui/projector-shell';
import { useWhen } from '../setup/conference-when';
import { WallAttendance } from './wall-attendance';
import { WallResults } from './wall-results';
import { WallMessage, WallSealed } from './wall-sealed';
import { WallTurnout } from './wall-turnout';
import { WallWelcome } from './wall-welcome';

/** The wall of the hall follows the conference: welcome, attendance, turnout, seal, result. */
export function WallScreen({ view }: { view: WallView }) {
  if (view.results && view.results.length > 0) return <WallResults results={view.results} />;
  return (
    <ProjectorShell
      title={view.conference.name}
      sub={<Where view={view} />}
      ornament
      foot={<Foot view={view} />}
    >
      <Content view={view} />
    </ProjectorShell>
  );
}

function Content({ view }: { view: WallView }) {
  const t = useTranslations('projector');
  switch (view.conference.state) {
    case 'draft':
    case 'convened':
      return <WallWelcome view={view} />;
    case 'in-session':
      return <WallAttendance view={view} />;
    case 'voting':
      return <WallTurnout view={view} />;
    case 'sealed':
      return <WallSealed view={view} />;
    case 'counted':
      return <WallMessage title={t('countedTitle')} text={t('countedText')} />;
    case 'announced':
    case 'reported':
    case 'archived':
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

function Foot({ view: { conference, quorum } }: { view: WallView }) {
  const t = useTranslations('projector');
  const { state } = conference;
  return (
    <>
      {state === 'voting' && <span>{t('turnoutFoot')}</span>}
      {state === 'in-session' && (
        <span>{t('quorumFoot', { of: String(quorum.of), per: String(quorum.per) })}</span>
      )}
      <b className="ml-auto font-semibold text-lam-800">{t(`step.${state}`)}</b>
    </>
  );
}
