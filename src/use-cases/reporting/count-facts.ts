import 'server-only';
import { boxesOfConference } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { codesOfBox } from '@/ballot-box/store/opening-store';
import { actsOfTwo } from '@/data/acts-of-two';
import { annulledVotesOf } from '@/data/annulled-votes';
import { boxSealsOf } from '@/data/box-seals-repository';
import {
  cardStocksOfConference,
  countRecordOf,
  incidentsOfConference,
  talliesOfConference,
  type CardStock,
  type CountRecord,
  type Incident,
  type StoredTally,
} from '@/data/count-repository';
import { formStocksOfConference } from '@/data/form-stocks';
import { paperOfConference, type PaperOfForm } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { testsOfConference } from '@/data/test-election-repository';
import type { Tx } from '@/data/transaction';
import type { ActsOfTwo } from '@/domain/conference/act-of-two';
import type { AnnulledVote } from '@/domain/conference/annulled-vote';
import type { Destruction } from '@/domain/conference/destruction';
import type { BallotForm, Subject } from '@/domain/conference/roll';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { BoxSeals } from '@/domain/paper-count/box-seals';
import type { FormStock } from '@/domain/minutes/minutes-findings';
import { inTurn } from '@/lib/in-turn';
import { conferenceFactsOf, type ConferenceFacts } from './conference-facts';

/** One ballot form as it was counted, with the codes of its box in hex. */
export type FormFacts = {
  form: BallotForm;
  subjects: readonly Subject[];
  tally: StoredTally;
  /** Null where people voted on paper alone. */
  cards: CardStock | null;
  stock: FormStock;
  sealCode: string | null;
  archiveCode: string | null;
};

/** Everything the minutes and the report are written from. */
export type CountFacts = ConferenceFacts & {
  /** Null where people voted on paper alone. */
  keys: { memberCount: number; threshold: number } | null;
  /** How the paper was counted, form by form; empty where none was used. */
  paper: readonly PaperOfForm[];
  acts: ActsOfTwo;
  /** Votes that were annulled before the one that was counted. */
  annulled: readonly AnnulledVote[];
  /** On the paper box. */
  seals: BoxSeals;
  record: CountRecord;
  /** Ballots of the test election that passed before the vote; null where there was none. */
  testBallotCount: number | null;
  incidents: readonly Incident[];
  forms: readonly FormFacts[];
};

/** Loads a counted conference. Throws when it is not counted: the caller has asked the domain first. */
export async function countFactsOf(tx: Tx, scope: ConferenceScope): Promise<CountFacts> {
  const { conferenceId } = scope;
  const keys = await ceremonyOf(tx, conferenceId);
  const facts = await conferenceFactsOf(tx, scope);
  return {
    ...facts,
    keys: keys && { memberCount: keys.memberCount, threshold: keys.threshold },
    paper: (await paperOfConference(tx, conferenceId)).filter(({ tally }) => tally !== null),
    acts: await actsOfTwo(tx, conferenceId),
    annulled: await annulledVotesOf(tx, conferenceId),
    seals: await boxSealsOf(tx, conferenceId),
    record: await countRecordOf(tx, conferenceId),
    testBallotCount: await testBallotCount(tx, conferenceId),
    incidents: await incidentsOfConference(tx, conferenceId),
    forms: await formFactsOf(tx, scope, facts.destruction),
  };
}

async function testBallotCount(tx: Tx, conferenceId: ConferenceId): Promise<number | null> {
  const tests = await testsOfConference(tx, conferenceId);
  const havePassed = tests.length > 0 && tests.every(({ passed }) => passed === true);
  return havePassed ? tests.reduce((sum, { marks }) => sum + marks.length, 0) : null;
}

async function formFactsOf(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  destruction: Destruction | null,
): Promise<FormFacts[]> {
  const roll = await rollOfConference(tx, conferenceId);
  const tallies = await talliesOfConference(tx, conferenceId);
  const cardStocks = await cardStocksOfConference(tx, conferenceId);
  const stocks = await formStocksOfConference(tx, conferenceId);
  const boxes = await boxesOfConference(tx, conferenceId);
  return inTurn(roll.forms, async (form) => {
    const tally = tallies.find((one) => one.formId === form.id);
    const cards = cardStocks.find((one) => one.formId === form.id);
    const stock = stocks.find((one) => one.index === form.index);
    const box = boxes.find((one) => one.formId === form.id);
    if (!tally || !stock || !cards !== !box) throw new Error('A counted form without its box or totals.');
    const codes =
      keptCodes(destruction, form) ?? (box ? await codesOfBox(tx, box.id) : { seal: null, archive: null });
    const subjects = roll.subjects.filter((subject) => form.subjectIds.includes(subject.id));
    return {
      form,
      subjects,
      tally,
      cards: cards ?? null,
      stock,
      sealCode: codes.seal,
      archiveCode: codes.archive,
    };
  });
}

/** The codes of a box that was destroyed, as they were written down then. */
function keptCodes(destruction: Destruction | null, { id }: BallotForm) {
  for (const item of destruction?.done?.items ?? [])
    if (item.kind === 'box' && item.formId === id) return { seal: item.seal, archive: item.archive };
  return null;
}
