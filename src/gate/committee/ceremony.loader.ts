import 'server-only';
import { showOpening, type BoxToOpen } from '@/use-cases/counting/show-opening';
import { showKeys } from '@/use-cases/counting/show-keys';
import { enterConferencePage } from '../session/enter-page';

/** Who holds the keys, for members and observers. Null before they are made. */
export async function loadKeys(conferenceId: string) {
  const { scope } = await enterConferencePage(conferenceId, 'committee.watch');
  return showKeys(scope);
}

/** How far the opening is, for observers too: what a browser needs to take part in it is left out. */
export async function loadOpeningProgress(conferenceId: string, purpose: 'vote' | 'test' = 'vote') {
  const { scope } = await enterConferencePage(conferenceId, 'committee.watch');
  const opening = await showOpening(scope, purpose);
  if (!opening) return null;
  const { threshold, holders, boxes } = opening;
  const sum = (count: (box: BoxToOpen) => number) => boxes.reduce((total, box) => total + count(box), 0);
  return {
    threshold,
    holders: holders.map(({ member, name, entered, hasLeft }) => ({ member, name, entered, hasLeft })),
    checked: sum((box) => box.checkedBallots),
    total: sum((box) => box.countedBallots + box.refusedBallots + box.pendingBallots),
    refused: sum((box) => box.refusedBallots),
    isChecked: boxes.every((box) => box.encryptedTally !== null),
    isOpened: boxes.length > 0 && boxes.every((box) => box.opened),
  };
}

export type KeysView = Awaited<ReturnType<typeof loadKeys>>;
export type OpeningProgress = NonNullable<Awaited<ReturnType<typeof loadOpeningProgress>>>;
