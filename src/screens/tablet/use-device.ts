'use client';
import { useEffect, useRef, useState, type Dispatch } from 'react';
import { maySendBallots, type Standing } from '@/domain/tablet/tablet';
import type { TabletReport } from '@/domain/tablet/tablet-board';
import { deviceSecret } from './device-memory';
import { reportDevice } from './tablet-requests';
import { hasFailed, type SessionEvent, type VotingSession } from './voting-session';

/** Reports come at no fixed beat and never because of what a voter does (docs/decisions/015). */
const betweenReports = { leastMs: 15_000, mostMs: 25_000 };
const weakBattery = 0.2;

type Battery = { level: number; charging: boolean };

export type Device = { standing: Standing | null; name: string | null };

/**
 * How this device stands to the conference: asked when the page is loaded and again from time to time, with a coarse
 * word on how it is. Null until the server has answered; a device that is not paired knows that by itself.
 */
export function useDevice(options: {
  conferenceId: string;
  ownDevicesAllowed: boolean;
  session: VotingSession;
  dispatch: Dispatch<SessionEvent>;
}): Device {
  const { conferenceId, ownDevicesAllowed, session, dispatch } = options;
  const [device, setDevice] = useState<Device>({ standing: null, name: null });
  const doing = useRef<TabletReport['doing']>('ready');
  useEffect(() => {
    doing.current = doingAt(session);
  });

  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout>;
    async function report() {
      const answer = await reportDevice(conferenceId, {
        doing: doing.current,
        isBatteryWeak: await isBatteryWeak(),
      });
      if (!current) return;
      if (answer) setDevice(answer);
      else if (deviceSecret(conferenceId) === null && !ownDevicesAllowed)
        setDevice((before) => (before.standing === null ? { standing: 'unpaired', name: null } : before));
      const { leastMs, mostMs } = betweenReports;
      timer = setTimeout(report, leastMs + Math.random() * (mostMs - leastMs));
    }
    void report();
    const again = () => {
      clearTimeout(timer);
      void report();
    };
    window.addEventListener('online', again);
    return () => {
      current = false;
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [conferenceId, ownDevicesAllowed]);

  const { standing } = device;
  useEffect(() => {
    if (standing === null) return;
    dispatch({ type: maySendBallots(standing) ? 'device-admitted' : 'device-stopped' });
  }, [standing, session.at, dispatch]);

  return device;
}

/** One word for all that a voter does: the moment of a cast is not told. */
function doingAt(session: VotingSession): TabletReport['doing'] {
  switch (session.at) {
    case 'waking':
    case 'start':
    case 'stopped':
      return 'ready';
    case 'sending':
      return hasFailed(session) ? 'not-sent' : 'in-use';
    case 'checking':
    case 'ballot':
    case 'review':
    case 'sealing':
    case 'recorded':
    case 'refused':
      return 'in-use';
  }
}

/** False where the browser does not tell. */
async function isBatteryWeak(): Promise<boolean> {
  if (!('getBattery' in navigator) || typeof navigator.getBattery !== 'function') return false;
  try {
    const { level, charging }: Battery = await navigator.getBattery();
    return !charging && level < weakBattery;
  } catch {
    return false;
  }
}
