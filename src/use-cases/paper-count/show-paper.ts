import 'server-only';
import { presentByForm } from '@/data/attendance-repository';
import { boxSealsOf } from '@/data/box-seals-repository';
import { committeeOfConference, memberOfUser } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import {
  paperOfConference,
  paperUseOf,
  type PaperOfForm,
  type PaperStock,
} from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { CommitteeMember } from '@/domain/conference/committee';
import type { Conference } from '@/domain/conference/conference';
import { votersOfForm, type BallotForm, type Subject } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { BoxSeals } from '@/domain/paper-count/box-seals';
import {
  counterCount,
  differingFigures,
  standingOf,
  type PaperStanding,
} from '@/domain/paper-count/double-entry';
import { valueOf, type FigureKey, type PaperFigures } from '@/domain/paper-count/paper-figures';
import type { PaperUse } from '@/domain/paper-count/paper-use';
import type { Entered } from '@/domain/tally/check-count';

/** A third look as it is shown: by whom, what, and why. */
export type LookShown = { key: FigureKey; value: number; by: string; reason: string };

/** The paper of one form for one pair of eyes: nobody sees another's figures before both have handed in. */
export type PaperFormView = {
  form: BallotForm;
  subjects: readonly Subject[];
  present: number;
  /** How many on the roll mark this form. */
  voters: number;
  stock: PaperStock;
  counters: readonly { memberId: string; name: string; isHandedIn: boolean }[];
  /** The own entry of who is asking; null: none. */
  own: { figures: PaperFigures; isHandedIn: boolean } | null;
  mayBegin: boolean;
  standing: PaperStanding;
  /** Both counts side by side, once both are in. */
  differences: readonly { key: FigureKey; values: readonly Entered[] }[];
  looks: readonly LookShown[];
  /** Names of those who stand for the figures as they are. */
  confirmedBy: readonly string[];
};

export type PaperView = {
  conference: Pick<Conference, 'id' | 'state' | 'paperCounting'>;
  use: PaperUse;
  me: string | null;
  seals: BoxSeals;
  forms: readonly PaperFormView[];
};

/** Phiếu giấy as the member who asks may see it. Reads only. */
export async function showPaper(scope: ConferenceScope): Promise<PaperView> {
  return reading(async (tx) => {
    const { id, state, paperCounting } = await conferenceInScope(tx, scope);
    const roll = await rollOfConference(tx, id);
    const members = await committeeOfConference(tx, id);
    const me = await memberOfUser(tx, id, scope.actor.userId);
    const papers = await paperOfConference(tx, id);
    const present = await presentByForm(tx, id);
    return {
      conference: { id, state, paperCounting },
      use: await paperUseOf(tx, id),
      me: me?.id ?? null,
      seals: await boxSealsOf(tx, id),
      forms: papers.flatMap((paper) => {
        const form = roll.forms.find((one) => one.id === paper.formId);
        if (!form) return [];
        const subjects = roll.subjects.filter((subject) => form.subjectIds.includes(subject.id));
        const shown = formView(paper, members, me?.id ?? null);
        const voters = votersOfForm(form, roll.voters).length;
        return [{ ...shown, form, subjects, voters, present: present.get(form.id) ?? 0 }];
      }),
    };
  });
}

function formView(
  { stock, count }: PaperOfForm,
  members: readonly CommitteeMember[],
  me: string | null,
): Omit<PaperFormView, 'form' | 'subjects' | 'present' | 'voters'> {
  const nameOf = (memberId: string) => members.find(({ id }) => id === memberId)?.fullName ?? '';
  const own = count.entries.find(({ memberId }) => memberId === me);
  const standing = standingOf(count);
  const handedIn = count.entries.filter(({ isHandedIn }) => isHandedIn);
  const confirmers = 'confirmedBy' in standing ? standing.confirmedBy : [];
  return {
    stock,
    counters: count.entries.map(({ memberId, isHandedIn }) => ({
      memberId,
      name: nameOf(memberId),
      isHandedIn,
    })),
    own: own ? { figures: own.figures, isHandedIn: own.isHandedIn } : null,
    mayBegin: me !== null && !own && count.entries.length < counterCount,
    standing,
    differences: differingFigures(count).map((key) => ({
      key,
      values: handedIn.map(({ figures }) => valueOf(figures, key)),
    })),
    looks: count.looks.map(({ key, value, memberId, reason }) => ({
      key,
      value,
      by: nameOf(memberId),
      reason,
    })),
    confirmedBy: confirmers.map(nameOf),
  };
}
