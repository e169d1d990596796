import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { Roll } from '@/domain/conference/roll';
import { builtInTemplates, type BuiltInCode } from '@/domain/electorate/built-in-templates';
import { checkRoll, type RollCheck } from '@/domain/electorate/check-roll';
import { matchSeats } from '@/domain/electorate/match-seats';
import type { ElectorateTemplate } from '@/domain/electorate/seat';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { templatesFor, type TemplateChoice } from './choose-template';

/** A template that can be applied, with the id of the group that fills each seat already. */
export type TemplateOffer = {
  choice: TemplateChoice;
  template: ElectorateTemplate;
  matches: readonly (string | null)[];
};

/** Đối chiếu: the roll beside the rule, and the templates that can be applied to it. */
export async function showRollCheck(
  scope: ConferenceScope,
): Promise<{ conference: Conference; roll: Roll; check: RollCheck; offers: readonly TemplateOffer[] }> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    const roll = await rollOfConference(tx, scope.conferenceId);
    const own = await templatesFor(tx, scope.organisationId);
    const offer = (choice: TemplateChoice, template: ElectorateTemplate): TemplateOffer => ({
      choice,
      template,
      matches: matchSeats(template.seats, roll.groups).map((group) => group?.id ?? null),
    });
    return {
      conference,
      roll,
      check: checkRoll(roll),
      offers: [
        ...own.map((template) => offer({ templateId: template.id }, template)),
        ...builtInCodes.map((builtIn) => offer({ builtIn }, builtInTemplates[builtIn])),
      ],
    };
  });
}

const builtInCodes = Object.keys(builtInTemplates) as BuiltInCode[];
