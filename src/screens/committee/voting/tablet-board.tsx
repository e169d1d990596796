'use client';
import { useState } from 'react';
import { BatteryLow, Link2, WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { allowOwnDevicesAction } from '@/gate/tablets/tablets.actions';
import type { TabletsView, TabletView } from '@/gate/tablets/tablets.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Checkbox } from '@/ui/checkbox';
import { Chip, type ChipTone } from '@/ui/chip';
import { Tile, TileGrid } from '@/ui/tile';
import { askServer } from '../../hall/ask-server';
import { RefusalNote } from '../../hall/refusal-notes';
import type { Refusal } from '../../hall/use-refusal-sentence';
import { TabletDialog } from './tablet-dialog';
import { TabletPairingDialog } from './tablet-pairing-dialog';

type TabletBoardProps = { conferenceId: string; view: TabletsView };

/** Máy tính bảng: how each one stands, never who is at it or when. */
export function TabletBoard({ conferenceId, view }: TabletBoardProps) {
  const t = useTranslations('committee.tablets');
  const [isPairing, setPairing] = useState(false);
  const [opened, setOpened] = useState<TabletView | null>(null);
  const working = view.tablets.filter((tablet) => !tablet.isRevoked);
  return (
    <Card
      title={t('title')}
      beside={
        <Chip tone="idle" icon={null}>
          {t('count', { count: formatCount(working.length) })}
        </Chip>
      }
      actions={
        view.mayChange && (
          <Button variant="quiet" icon={<Link2 />} onClick={() => setPairing(true)}>
            {t('pair')}
          </Button>
        )
      }
    >
      <div className="flex flex-col gap-3">
        {view.tablets.length === 0 ? (
          <p className="text-ink-2">{t('none')}</p>
        ) : (
          <TileGrid label={t('title')} min="11rem">
            {view.tablets.map((tablet) => (
              <TabletTile
                key={tablet.id}
                tablet={tablet}
                onOpen={view.mayChange ? () => setOpened(tablet) : undefined}
              />
            ))}
          </TileGrid>
        )}
        {view.shared.map(({ conferenceName, tablets }) => (
          <section key={conferenceName} className="flex flex-col gap-2">
            <h3 className="font-semibold">{t('shared', { conference: conferenceName })}</h3>
            <TileGrid label={t('shared', { conference: conferenceName })} min="11rem">
              {tablets.map((tablet) => (
                <TabletTile key={tablet.id} tablet={tablet} onOpen={undefined} />
              ))}
            </TileGrid>
          </section>
        ))}
        <p className="text-note text-ink-2">{t('coarse')}</p>
        {view.guardPin !== null && (
          <p>
            {t('guardPin')} <b className="font-code text-lead font-semibold">{view.guardPin}</b>
          </p>
        )}
        <OwnDevices conferenceId={conferenceId} view={view} />
      </div>
      {isPairing && <TabletPairingDialog conferenceId={conferenceId} onClose={() => setPairing(false)} />}
      {opened && <TabletDialog conferenceId={conferenceId} tablet={opened} onClose={() => setOpened(null)} />}
    </Card>
  );
}

function TabletTile({ tablet, onOpen }: { tablet: TabletView; onOpen: (() => void) | undefined }) {
  const t = useTranslations('committee.tablets');
  const { tone, tile, state } = lookOf(tablet);
  return (
    <Tile
      title={tablet.name}
      tone={tile}
      meta={
        onOpen &&
        !tablet.isRevoked && (
          <button
            type="button"
            className="-my-2 min-h-11 px-1 font-semibold text-lam-700 underline underline-offset-4"
            aria-label={t('changeOf', { name: tablet.name })}
            onClick={onOpen}
          >
            {t('change')}
          </button>
        )
      }
    >
      <span className="flex flex-wrap gap-1.5">
        <Chip tone={tone} icon={state === 'offline' ? <WifiOff aria-hidden /> : undefined}>
          {t(`state.${state}`)}
        </Chip>
        {tablet.isBatteryWeak && state !== 'offline' && state !== 'revoked' && (
          <Chip tone="warn" icon={<BatteryLow aria-hidden />}>
            {t('weakBattery')}
          </Chip>
        )}
      </span>
    </Tile>
  );
}

type Look = { tone: ChipTone; tile: 'plain' | 'bad' | 'warn'; state: TabletView['doing'] | 'revoked' };

function lookOf(tablet: TabletView): Look {
  if (tablet.isRevoked) return { tone: 'idle', tile: 'plain', state: 'revoked' };
  const state = tablet.doing;
  switch (state) {
    case 'ready':
      return { tone: 'ok', tile: tablet.isBatteryWeak ? 'warn' : 'plain', state };
    case 'in-use':
      return { tone: 'lam', tile: tablet.isBatteryWeak ? 'warn' : 'plain', state };
    case 'not-sent':
      return { tone: 'warn', tile: 'warn', state };
    case 'not-heard':
      return { tone: 'idle', tile: 'plain', state };
    case 'offline':
      return { tone: 'bad', tile: 'bad', state };
  }
}

function OwnDevices({ conferenceId, view }: TabletBoardProps) {
  const t = useTranslations('committee.tablets');
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function allow(allowed: boolean) {
    const answer = await askServer(allowOwnDevicesAction(conferenceId, { allowed }));
    setRefusal(answer.ok ? null : answer.error);
  }
  if (!view.mayChange)
    return (
      <p className="text-note text-ink-2">
        {view.ownDevicesAllowed ? t('ownDevicesAllowed') : t('ownDevicesForbidden')}
      </p>
    );
  return (
    <>
      <Checkbox
        label={t('ownDevices')}
        hint={t('ownDevicesHint')}
        checked={view.ownDevicesAllowed}
        onChange={(event) => void allow(event.target.checked)}
      />
      <RefusalNote refusal={refusal} />
    </>
  );
}
