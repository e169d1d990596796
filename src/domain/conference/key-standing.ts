import type { ConferenceState } from './conference';

/** Who holds a share, as far as opening the box goes. */
export type KeyHolder = { hasLeft: boolean; entered: boolean };

/**
 * What can still be done with the shares that can be had: `spare` more may be lost, none may be (`exact`), or there are
 * too few (`short`).
 */
export type KeyStanding = {
  threshold: number;
  /** Shares entered, or held by somebody who is still there. */
  atHand: number;
  /** Shares that are lacking; 0 where the box can be opened. */
  missing: number;
  outlook: 'spare' | 'exact' | 'short';
  /** What mends it: a new ceremony while no ballot can be in the box, afterwards only the shares of those who left. */
  remedy: 'repeat-ceremony' | 'bring-back';
};

/** Còn mở được hòm không, after members left with their shares. A share that was entered counts, wherever its holder is. */
export function keyStanding(
  state: ConferenceState,
  threshold: number,
  holders: readonly KeyHolder[],
): KeyStanding {
  const atHand = holders.filter(({ hasLeft, entered }) => entered || !hasLeft).length;
  const missing = Math.max(0, threshold - atHand);
  const outlook = missing > 0 ? 'short' : atHand === threshold ? 'exact' : 'spare';
  const remedy = state === 'in-session' ? 'repeat-ceremony' : 'bring-back';
  return { threshold, atHand, missing, outlook, remedy };
}

type Departed = { fullName: string; reason: string };

/** What the minutes say of a member who left with a share, and of what that leaves. */
export function departureIncident(
  { fullName, reason }: Departed,
  { atHand, threshold }: KeyStanding,
): { content: string; resolution: string } {
  return {
    content: `Đồng chí ${fullName}, thành viên Ban kiểm phiếu giữ một phần khóa, rời hội nghị: ${reason}.`,
    resolution: `Còn ${atHand} phần khóa tại hội nghị; mở hòm cần ${threshold} phần.`,
  };
}

/** What the minutes say when that member is back. */
export function returnIncident(
  fullName: string,
  { atHand, threshold }: KeyStanding,
): { content: string; resolution: string } {
  return {
    content: `Đồng chí ${fullName}, thành viên Ban kiểm phiếu giữ một phần khóa, trở lại hội nghị.`,
    resolution: `Có ${atHand} phần khóa tại hội nghị; mở hòm cần ${threshold} phần.`,
  };
}
