import 'server-only';
import { acknowledgementsOf } from '@/data/acknowledgement-repository';
import { checkInsOfConference, presentByForm } from '@/data/attendance-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import {
  cardStocksOfConference,
  confirmationsOfConference,
  talliesOfConference,
} from '@/data/count-repository';
import { dossierFacts } from '@/data/dossier-facts';
import { organisationById } from '@/data/organisation-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading, type Tx } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import type { Conference } from '@/domain/conference/conference';
import { mayPrepare } from '@/domain/conference/preparation';
import { findingsByPerson, type PersonFinding } from '@/domain/conference/person-findings';
import { readinessOf, type Progress } from '@/domain/conference/readiness';
import type { ReadinessLine } from '@/domain/conference/readiness-line';
import type { Roll } from '@/domain/conference/roll';
import { dossierLines } from '@/domain/dossier/dossier-lines';
import type { ConferenceId, BallotFormId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  acknowledgementOf,
  factsOf as factsOfLine,
  needsAcknowledgement,
  type Acknowledgement,
} from '@/domain/rules/acknowledgement';
import { linesInForce } from '@/domain/rules/rehearsal-lines';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { factsOf, registerOf } from './register-facts';

/** A line, what a named officer would answer for (null: nothing to answer for), and who did. */
export type OverviewLine = ReadinessLine & {
  answerFor: { facts: string; given: Acknowledgement | null } | null;
};

export type Overview = {
  conference: Conference;
  organisationName: string;
  counts: { subjects: number; voters: number; groups: number; forms: number; present: number };
  lines: readonly OverviewLine[];
  people: readonly PersonFinding[];
  /** Today in the hall, 'YYYY-MM-DD'. */
  today: string;
};

/** Tổng quan: where the conference stands, and what still blocks its next step. Never a figure of the count. */
export async function showOverview(scope: ConferenceScope): Promise<Overview> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    const organisation = await organisationById(tx, scope.organisationId);
    if (!organisation) throw new Error('The organisation of a proven scope is gone.');
    const roll = await rollOfConference(tx, scope.conferenceId);
    const progress = await progressOf(tx, scope.conferenceId);
    const given = await acknowledgementsOf(tx, scope.conferenceId);
    const today = vietnamDay(now());
    const register = factsOf(await registerOf(tx, conference));
    const lines = linesInForce(conference, [
      ...readinessOf(conference, roll, progress, today, register),
      ...(mayPrepare(conference).ok ? dossierLines(await dossierFacts(tx, conference, today)) : []),
    ]);
    return {
      conference,
      organisationName: organisation.name,
      counts: { ...countsOf(roll), present: progress.present },
      lines: lines.map((line) => ({
        ...line,
        answerFor: needsAcknowledgement(line)
          ? { facts: factsOfLine(line), given: acknowledgementOf(line, given) }
          : null,
      })),
      people: findingsByPerson(roll),
      today,
    };
  });
}

function countsOf({ subjects, voters, groups, forms }: Roll) {
  return {
    subjects: subjects.length,
    voters: voters.length,
    groups: groups.length,
    forms: forms.length,
  };
}

async function progressOf(tx: Tx, conferenceId: ConferenceId): Promise<Progress> {
  const checkIns = await checkInsOfConference(tx, conferenceId);
  const stocks = await cardStocksOfConference(tx, conferenceId);
  const present = await presentByForm(tx, conferenceId);
  return {
    present: checkIns.filter((one) => isInHall(one.status)).length,
    committee: await committeeOfConference(tx, conferenceId),
    presentByForm: new Map([...present].map(([form, count]) => [form as BallotFormId, count])),
    printedByForm: new Map(stocks.map((stock) => [stock.formId, stock.printedCount])),
    openedForms: (await talliesOfConference(tx, conferenceId)).length,
    confirmations: (await confirmationsOfConference(tx, conferenceId)).length,
  };
}
