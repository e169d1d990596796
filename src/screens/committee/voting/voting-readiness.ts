import { leastReaching, reaches } from '@/domain/kernel/share';
import type { ConsoleView } from '@/gate/committee/console.loader';
import type { TabletsView, TabletView } from '@/gate/tablets/tablets.loader';

type TabletsInHall = Pick<TabletsView, 'tablets' | 'shared'>;

/** What must hold before voting opens; the same the use case asks, shown beforehand. */
export type VotingCondition =
  | { key: 'quorum'; met: boolean; present: number; convened: number; needed: number }
  | { key: 'keys'; met: boolean }
  /** Not held back by it: the head may record why there was no test. */
  | { key: 'test'; met: boolean }
  | { key: 'cards'; met: boolean; index: number; printed: number; needed: number }
  | { key: 'cardsMissing'; met: false; index: number }
  | { key: 'paper'; met: boolean; index: number; printed: number; needed: number }
  | { key: 'paperMissing'; met: false; index: number };

/** The conditions in the order in which they are met in the hall. */
export function votingConditions({
  present,
  convened,
  conference,
  keys,
  forms,
  test,
  paper,
}: ConsoleView): VotingCondition[] {
  const needed = leastReaching(convened, conference.quorum);
  const hasQuorum = convened > 0 && reaches(present, convened, conference.quorum);
  const quorum: VotingCondition = { key: 'quorum', met: hasQuorum, present, convened, needed };
  if (paper.use === 'alone')
    return [
      quorum,
      ...forms.map(({ form, presentCount }): VotingCondition => {
        const printed = paper.forms.find(({ formId }) => formId === form.id)?.printed ?? null;
        if (printed === null) return { key: 'paperMissing', met: false, index: form.index };
        const met = printed >= presentCount;
        return { key: 'paper', met, index: form.index, printed, needed: presentCount };
      }),
    ];
  return [
    quorum,
    { key: 'keys', met: keys !== null },
    ...forms.map(({ form, stock, presentCount }): VotingCondition => {
      if (!stock) return { key: 'cardsMissing', met: false, index: form.index };
      const printed = stock.printedCount;
      return { key: 'cards', met: printed >= presentCount, index: form.index, printed, needed: presentCount };
    }),
    { key: 'test', met: test === 'passed' },
  ];
}

/** How many conditions keep the vote from being opened. */
export function conditionsMissing(view: ConsoleView): number {
  return votingConditions(view).filter(({ key, met }) => !met && key !== 'test').length;
}

/** How many ballots should come in: each voter present draws one card of each of the own forms, and some exchange it for paper. */
export function expectedBallots({ forms }: Pick<ConsoleView, 'forms'>): number {
  return forms.reduce(
    (sum, { presentCount, box }) => sum + presentCount - (box?.voided['exchanged-for-paper'] ?? 0),
    0,
  );
}

/** Tablets that hold a sealed ballot the box does not have yet, as far as the board knows. */
export function tabletsWithUnsent(inHall: TabletsInHall): string[] {
  return tabletsThat(inHall, ({ doing }) => doing === 'not-sent');
}

/** Tablets the board does not hear: one that holds a sealed ballot without a network cannot say so. */
export function tabletsSilent(inHall: TabletsInHall): string[] {
  return tabletsThat(inHall, ({ doing }) => doing === 'offline' || doing === 'not-heard');
}

function tabletsThat({ tablets, shared }: TabletsInHall, are: (tablet: TabletView) => boolean): string[] {
  const all = [...tablets, ...shared.flatMap((of) => of.tablets)];
  return all.filter((tablet) => !tablet.isRevoked && are(tablet)).map(({ name }) => name);
}

/** How many of them have been checked, over all forms. */
export function ballotsChecked({ forms }: Pick<ConsoleView, 'forms'>): number {
  return forms.reduce((sum, form) => sum + (form.box?.checkedCount ?? 0), 0);
}

/** How many are in, over all forms. */
export function ballotsIn({ forms }: Pick<ConsoleView, 'forms'>): number {
  return forms.reduce((sum, form) => sum + (form.box?.ballotCount ?? 0), 0);
}
