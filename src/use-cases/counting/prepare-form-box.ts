import 'server-only';
import { nameOfBox } from '@/ballot-box/protocol/box-name';
import { makeElection } from '@/ballot-box/protocol/election';
import { electionUuid } from '@/ballot-box/protocol/election-uuid';
import { makeSingleKey } from '@/ballot-box/protocol/trustee-single';
import { makeTrustees } from '@/ballot-box/protocol/trustees';
import { prepareBox, type BoxPurpose } from '@/ballot-box/store/box-store';
import { serverGroup, serverRandom } from '@/ballot-box/store/server-group';
import type { Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { BallotForm, Roll } from '@/domain/conference/roll';

type FormBox = {
  conference: Conference;
  roll: Roll;
  form: BallotForm;
  /** The committee's part of the keys, as the ceremony gave it. */
  committee: string;
  purpose: BoxPurpose;
};

/** Makes the box of one form under the committee's keys, with a key of the server's own. A test says so in its name. */
export async function prepareFormBox(tx: Tx, wish: FormBox): Promise<void> {
  const { conference, roll, form, committee, purpose } = wish;
  const server = makeSingleKey(serverGroup, serverRandom);
  const trustees = makeTrustees({ serverKey: server.publicKey, committee }, serverGroup);
  if (!trustees.ok) throw new Error(`A checked ceremony does not read back: ${trustees.error.code}`);
  const subjects = roll.subjects.filter((subject) => form.subjectIds.includes(subject.id));
  const election = makeElection({
    uuid: electionUuid(serverRandom),
    name: nameOfBox({
      conference: conference.name,
      round: purpose === 'test' ? 'test' : conference.ballotRound,
    }),
    description: form.title,
    questions: subjects.map((subject) => ({
      question: `${subject.position}. ${subject.fullName}`,
      answers: ['Tín nhiệm cao', 'Tín nhiệm', 'Tín nhiệm thấp'],
      min: conference.blankAllowed ? 0 : 1,
    })),
    publicKey: trustees.value.publicKey,
    group: serverGroup,
  });
  await prepareBox(tx, {
    conferenceId: conference.id,
    formId: form.id,
    purpose,
    electionUuid: election.uuid,
    election: election.text,
    trustees: trustees.value.text,
    serverPrivateKey: server.privateKey,
  });
}
