import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { conferenceInScope, createConference } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { ensureRules, saveOwnDevices } from '@/data/tablet-repository';
import { transaction } from '@/data/transaction';
import { draftsOfVoters } from '@/data/voter-drafts';
import type { CopiedSubject } from '@/domain/conference/copy';
import { mustBeReal, rehearsalName, rehearsalUntil, simulatedVoters } from '@/domain/conference/rehearsal';
import type { Roll } from '@/domain/conference/roll';
import type { ConferenceId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { copyLists } from './copy-lists';
import { detailsOf } from './show-details';

/** Any PIN does where nobody guards anything; the committee sees it as it would in earnest. */
const rehearsalPin = '000000';

/**
 * Tổ chức diễn tập: a draft with the details, the subjects, the groups and the forms of the conference in scope, whatever
 * its state, and with made-up voters, as many in each group. Devices of one's own may vote in it. It is wiped when its
 * days are over. Refused from a rehearsal. Not idempotent: each call is another rehearsal.
 */
export async function rehearseConference(
  scope: ConferenceScope,
): Promise<Result<{ conferenceId: ConferenceId }, { code: 'only-a-rehearsal' }>> {
  return transaction(async (tx) => {
    const real = mustBeReal(await conferenceInScope(tx, scope));
    if (!real.ok) return real;
    const roll = await rollOfConference(tx, scope.conferenceId);
    const saved = detailsOf(real.value, roll.legalBases);
    const details = { ...saved.details, name: rehearsalName(real.value.name) };
    const rehearsal = { of: scope.conferenceId, until: rehearsalUntil(vietnamDay(now())) };
    const conferenceId = await createConference(tx, scope, details, saved.legalBases, { rehearsal });
    const into: ConferenceScope = { ...scope, conferenceId };
    await copyLists(tx, into, {
      roll,
      people: everybodyOn(roll),
      voters: simulatedVoters(draftsOfVoters(roll)),
    });
    await ensureRules(tx, into, rehearsalPin);
    await saveOwnDevices(tx, into, true);
    await recordEvent(tx, scope, { type: 'rehearsal-made', name: details.name });
    return ok({ conferenceId });
  });
}

/** As they stand on the list: a rehearsal judges nobody anew. */
function everybodyOn({ subjects, exempted }: Roll): CopiedSubject[] {
  return [
    ...subjects.map((subject) => ({ subject, exemption: null, change: null })),
    ...exempted.map(({ exemption, ...subject }) => ({ subject, exemption, change: null })),
  ].sort((one, other) => one.subject.position - other.subject.position);
}
