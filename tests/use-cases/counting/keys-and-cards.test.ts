import { beforeEach, expect, test } from 'vitest';
import { ceremonyMark } from '@/ballot-box/protocol/ceremony-mark';
import { discardKeys } from '@/use-cases/counting/discard-keys';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { lockBox } from '@/use-cases/counting/lock-box';
import { showConsole } from '@/use-cases/counting/show-console';
import { showKeys } from '@/use-cases/counting/show-keys';
import { aCeremony, someCards } from '@tests/support/a-committee-with-keys';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

async function conferenceInSession() {
  const { scope } = await aConference({ state: 'in-session', subjects: 1, voters: 3 });
  const { members } = await showConsole(scope);
  const memberIds = members.map((member) => member.id);
  return { scope, members, ceremony: () => aCeremony(memberIds, 2).command };
}

test('a lost answer to locking the box can be asked for again, another ceremony is refused', async () => {
  const { scope, ceremony } = await conferenceInSession();
  const command = ceremony();

  const first = await lockBox(scope, command);

  expect(first).toMatchObject({ ok: true });
  expect(await lockBox(scope, command)).toEqual(first);
  expect(await lockBox(scope, ceremony())).toEqual({ ok: false, error: { code: 'keys-exist' } });
});

test('the console shows the mark that stands on the slips, and who holds them in the order of the ceremony', async () => {
  const { scope, members, ceremony } = await conferenceInSession();
  expect(await showKeys(scope)).toBeNull();
  const command = ceremony();

  await lockBox(scope, command);

  expect(await showKeys(scope)).toEqual({
    threshold: 2,
    mark: ceremonyMark(command.certs),
    holders: members.map(({ id, fullName }) => ({ memberId: id, fullName, leftReason: null })),
    standing: expect.objectContaining({ atHand: 3, missing: 0 }),
  });
});

test('a lost answer to freezing the cards can be asked for again, another list is refused', async () => {
  const { scope, ceremony } = await conferenceInSession();
  await lockBox(scope, ceremony());
  const [form] = (await showConsole(scope)).forms;
  if (!form?.box) throw new Error('No box was made.');
  const { publicCredentials } = someCards(3, form.box.electionUuid);
  const others = someCards(3, form.box.electionUuid).publicCredentials;
  const formId = form.form.id;

  const first = await freezeCards(scope, { formId, publicCredentials });

  expect(first).toMatchObject({ ok: true });
  expect(await freezeCards(scope, { formId, publicCredentials: [...publicCredentials].reverse() })).toEqual(
    first,
  );
  expect(await freezeCards(scope, { formId, publicCredentials: others })).toEqual({
    ok: false,
    error: { code: 'cards-frozen' },
  });
});

test('discarding the keys discards the cards made for them, and new keys can be made', async () => {
  const { scope, ceremony } = await conferenceInSession();
  await lockBox(scope, ceremony());
  const [form] = (await showConsole(scope)).forms;
  if (!form?.box) throw new Error('No box was made.');
  const { publicCredentials } = someCards(3, form.box.electionUuid);
  await freezeCards(scope, { formId: form.form.id, publicCredentials });

  await discardKeys(scope);

  const after = await showConsole(scope);
  expect(after.keys).toBeNull();
  expect(after.forms.map(({ stock, box }) => ({ stock, box }))).toEqual([{ stock: null, box: null }]);
  expect(await lockBox(scope, ceremony())).toMatchObject({ ok: true });
});
