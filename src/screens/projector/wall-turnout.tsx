'use client';
import { useTranslations } from 'use-intl';
import type { WallView } from '@/gate/projector/wall.loader';
import { formatCount } from '@/lib/text/number';
import { ProgressBar } from '@/ui/progress-bar';
import { isOnlyHere } from '../hall/only-here';
import { QrCode } from '../hall/qr-code';
import { WallFigure, WallHero } from './wall-figure';
import { WallHowToMark } from './wall-how-to-mark';

/** While voting: ballots in the box, in steps of five. No names, no times. Nobody counts what goes into a paper box. */
export function WallTurnout({ view, voteAddress }: { view: WallView; voteAddress: string }) {
  const t = useTranslations('projector');
  const { turnout, convened, present, paperUse, ownDevicesAllowed } = view;
  if (paperUse === 'alone') return <WallHowToMark view={view} title={t('votingOnPaper')} />;
  const shown = turnout.reduce((sum, form) => sum + form.shown, 0);
  const expected = turnout.reduce((sum, form) => sum + form.expected, 0);
  return (
    <div className="flex flex-1 flex-col justify-center gap-[2.125rem] py-6">
      <div className="flex flex-wrap items-end gap-x-18 gap-y-6">
        <WallHero
          title={t(paperUse === 'none' ? 'inBox' : 'inBoxElectronic')}
          value={formatCount(shown)}
          base={formatCount(expected)}
        />
        <dl className="grid flex-1 grid-cols-2 gap-14 pb-6 portrait:basis-full portrait:pb-0">
          <WallFigure label={t('convened')} value={formatCount(convened)} />
          <WallFigure label={t('present')} value={formatCount(present)} note={t('enoughTwoThirds')} />
        </dl>
      </div>
      <div className="flex flex-col gap-6">
        {turnout.map((form) => (
          <Bar key={form.index} form={form} isNamed={turnout.length > 1} />
        ))}
      </div>
      {ownDevicesAllowed && !isOnlyHere(voteAddress) ? (
        <OwnDevices address={voteAddress} />
      ) : (
        turnout.length === 1 && (
          <p className="text-[2.875rem] leading-[1.45]">
            {t('markOne')}
            <br />
            {t('markHelp')}
          </p>
        )
      )}
    </div>
  );
}

/** Where people may vote on their own devices: how these find the vote, from their seats. */
function OwnDevices({ address }: { address: string }) {
  const t = useTranslations('projector');
  return (
    <div className="flex items-center gap-10">
      <div className="w-[21rem] shrink-0">
        <QrCode text={address} label={t('ownDevicesQr')} />
      </div>
      <div className="min-w-0">
        <p className="text-[2.875rem] leading-[1.4]">{t('ownDevices')}</p>
        <p className="mt-3 font-code text-prj-floor break-all text-ink-2">{address}</p>
      </div>
    </div>
  );
}

function Bar({ form, isNamed }: { form: WallView['turnout'][number]; isNamed: boolean }) {
  const t = useTranslations('projector');
  const figures = { shown: formatCount(form.shown), expected: formatCount(form.expected) };
  const label = t('turnoutLabel', figures);
  const bar = (
    <ProgressBar size="projector" value={form.shown} max={Math.max(form.expected, 1)} label={label} />
  );
  if (!isNamed) return bar;
  return (
    <div className="grid grid-cols-[14rem_minmax(0,1fr)_10rem] items-center gap-6 text-prj-floor">
      <span>{t('formTurnout', { index: formatCount(form.index) })}</span>
      {bar}
      <span className="num text-right font-semibold">
        {figures.shown} / {figures.expected}
      </span>
    </div>
  );
}
