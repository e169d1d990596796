import 'server-only';
import { talliesOfConference } from '@/data/count-repository';
import { allOrganisations } from '@/data/organisation-repository';
import { conferencesOfRounds, type RoundConference } from '@/data/round-repository';
import { reading, type Tx } from '@/data/transaction';
import { maySeeResult } from '@/domain/conference/disclosure';
import type { OrganisationId } from '@/domain/kernel/ids';
import { outcomeOfTotals } from '@/domain/outcome/outcome-of-totals';
import type { Consequence } from '@/domain/outcome/regulation-96';
import { rollUp, type ConferenceInRollUp, type RollUp } from '@/domain/roll-up/roll-up';
import { now } from '@/lib/clock';
import { compareVietnamese } from '@/lib/text/vietnamese';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { inTurn } from '@/lib/in-turn';

export type ShowUnits = {
  /** The organisations whose authority asks. */
  roots: readonly OrganisationId[];
  /** These and all below them, as the gate has found. */
  reach: readonly OrganisationId[];
  /** The round to show; null: the latest one with a conference. */
  year: number | null;
};

export type UnitsOverview = {
  authorityName: string;
  /** Rounds with a conference, the latest first. */
  years: readonly number[];
  year: number;
  /** Units in Vietnamese alphabetical order; an authority with conferences of its own is among them. */
  rollUp: RollUp;
  /** The day the figures are of, in Vietnam. */
  today: string;
};

/** Tình trạng các đơn vị: where each unit below stands in a round, and people by band from announced results alone. */
export async function showUnits({ roots, reach, year }: ShowUnits): Promise<UnitsOverview> {
  return reading(async (tx) => {
    const organisations = (await allOrganisations(tx)).filter(({ id }) => reach.includes(id));
    const conferences = await conferencesOfRounds(tx, reach);
    const today = vietnamDay(now());
    const years = [...new Set(conferences.map(({ roundYear }) => roundYear))].sort((a, b) => b - a);
    const shownYear = year ?? years[0] ?? Number(today.slice(0, 4));
    const ofRound = conferences.filter(({ roundYear }) => roundYear === shownYear);
    const lines = new Map(
      await inTurn(ofRound, async (conference) => [conference.id, await lineOf(tx, conference)] as const),
    );
    const units = organisations
      .map(({ id, name }) => ({
        id,
        name,
        conferences: ofRound.flatMap((conference) =>
          conference.organisationId === id ? (lines.get(conference.id) ?? []) : [],
        ),
      }))
      .filter((unit) => !roots.includes(unit.id) || unit.conferences.length > 0)
      .sort((one, other) => compareVietnamese(one.name, other.name));
    return {
      authorityName: organisations.find(({ id }) => roots.includes(id))?.name ?? '',
      years,
      year: shownYear,
      rollUp: rollUp(units, today),
      today,
    };
  });
}

async function lineOf(tx: Tx, conference: RoundConference): Promise<ConferenceInRollUp> {
  const { id, name, state, heldOn } = conference;
  const people = maySeeResult('concerned', conference) ? await bandsOf(tx, conference) : null;
  return { id, name, state, heldOn, people };
}

/** People of one conference by band, each by the rules its totals were computed with. */
async function bandsOf(tx: Tx, { id }: RoundConference): Promise<Record<Consequence, number>> {
  const bands = { none: 0, 'remove-from-planning': 0, 'dismissal-procedure': 0 };
  for (const { returnedCount: returned, rows, ruleSet } of await talliesOfConference(tx, id))
    for (const { consequence } of outcomeOfTotals({ returned, rows }, ruleSet).subjects)
      bands[consequence] += 1;
  return bands;
}
