import { beforeEach, describe, expect, test } from 'vitest';
import { aConference, asItStandsNow } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { eventsOfConference } from '@/data/audit-log';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { SubjectId, VoterId } from '@/domain/kernel/ids';
import { saveForms } from '@/use-cases/setup/save-forms';
import { saveSubjects } from '@/use-cases/setup/save-subjects';
import { saveVoters, type VoterEntry } from '@/use-cases/setup/save-voters';

beforeEach(resetDatabase);

const stranger = '00000000-0000-4000-8000-0000000000ff';

function aVoter(told: Partial<VoterEntry> = {}): VoterEntry {
  return {
    fullName: 'Lê Thị Bình',
    gender: 'female',
    birthYear: 1970,
    post: 'Vụ trưởng',
    workUnit: 'Vụ Kế hoạch',
    groupNames: ['Cấp ủy'],
    ...told,
  };
}

const nothing = { added: [], changed: [], removedIds: [] };

async function lastEvent(scope: ConferenceScope) {
  return (await reading((tx) => eventsOfConference(tx, scope.conferenceId, 1)))[0]?.event;
}

describe('subjects', () => {
  test('are saved in the order given, and who keeps an id stays on the form', async () => {
    const { scope, conference, roll } = await aConference({ subjects: 3 });
    const [one, two, three] = roll.subjects.map(({ position: _, ...subject }) => subject);
    if (!one || !two || !three) throw new Error('Three subjects were built.');

    const saved = await saveSubjects(scope, { version: conference.version, subjects: [three, one] });

    expect(saved).toMatchObject({
      ok: true,
      value: { version: conference.version + 1, subjects: [{ id: three.id, position: 1 }, { id: one.id }] },
    });
    const after = await asItStandsNow(scope);
    expect(after.roll.forms[0]?.subjectIds).toEqual([three.id, one.id]);
    expect(await lastEvent(scope)).toMatchObject({ type: 'subjects-changed', count: 2 });
  });

  test('of two officers who save at once, the second is told so and writes nothing', async () => {
    const { scope, conference, roll } = await aConference({ subjects: 2 });
    const subjects = roll.subjects.map(({ position: _, ...subject }) => subject);

    const answers = await Promise.all(
      ['Bí thư', 'Phó Bí thư'].map((partyPost) =>
        saveSubjects(scope, {
          version: conference.version,
          subjects: subjects.map((subject) => ({ ...subject, partyPost })),
        }),
      ),
    );

    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const now = await asItStandsNow(scope);
    expect(answers.find((answer) => !answer.ok)).toEqual({
      ok: false,
      error: {
        code: 'changed-by-someone-else',
        by: scope.actor.name,
        saved: { version: conference.version + 1, subjects: now.roll.subjects, exempted: [] },
      },
    });
    const posts = new Set((await asItStandsNow(scope)).roll.subjects.map((subject) => subject.partyPost));
    expect(posts.size).toBe(1);
  });

  test('of a convened conference may not be changed', async () => {
    const { scope, conference } = await aConference({ state: 'convened' });

    const refused = await saveSubjects(scope, { version: conference.version, subjects: [] });

    expect(refused).toEqual({
      ok: false,
      error: { code: 'wrong-state', state: 'convened', needs: 'draft' },
    });
  });

  test('of another conference cannot be drawn into this one', async () => {
    const { scope, conference, roll } = await aConference();
    const subjects = roll.subjects.map(({ position: _, ...subject }) => ({
      ...subject,
      id: stranger as SubjectId,
    }));

    const refused = await saveSubjects(scope, { version: conference.version, subjects });

    expect(refused.ok).toBe(false);
    expect((await asItStandsNow(scope)).roll.subjects).toEqual(roll.subjects);
  });
});

describe('voters', () => {
  test('are numbered anew when one is taken out and one is added', async () => {
    const { scope, conference, roll } = await aConference({ voters: 3 });
    const [first] = roll.voters;
    if (!first) throw new Error('Three voters were built.');

    const saved = await saveVoters(scope, {
      ...nothing,
      version: conference.version,
      removedIds: [first.id],
      added: [aVoter()],
    });

    expect(saved.ok && saved.value.voters.map(({ number, fullName }) => [number, fullName])).toEqual([
      [1, roll.voters[1]?.fullName],
      [2, roll.voters[2]?.fullName],
      [3, 'Lê Thị Bình'],
    ]);
  });

  test('keep their seat and number when what is written about them changes', async () => {
    const { scope, conference, roll } = await aConference({ voters: 3 });
    const second = roll.voters[1];
    if (!second) throw new Error('Three voters were built.');

    const saved = await saveVoters(scope, {
      ...nothing,
      version: conference.version,
      changed: [{ ...aVoter({ birthYear: null, gender: null }), id: second.id }],
    });

    const { voters, groups } = (await asItStandsNow(scope)).roll;
    expect(saved.ok).toBe(true);
    expect(voters[1]).toMatchObject({ id: second.id, number: 2, fullName: 'Lê Thị Bình', birthYear: null });
    expect(groups.filter(({ id }) => voters[1]?.groupIds.includes(id)).map(({ name }) => name)).toEqual([
      'Cấp ủy',
    ]);
  });

  test('take a group with them when nobody names it any more, and it leaves its forms', async () => {
    const { scope, conference, roll } = await aConference({
      voters: [
        { fullName: 'Lê Thị Bình', groupNames: ['Cấp ủy'] },
        { fullName: 'Trần Văn Cường', groupNames: ['Khách mời'] },
      ],
      groups: [],
    });
    const [, guest] = roll.voters;
    if (!guest) throw new Error('Two voters were built.');

    await saveVoters(scope, { ...nothing, version: conference.version, removedIds: [guest.id] });

    const after = (await asItStandsNow(scope)).roll;
    expect(after.groups.map(({ name }) => name)).toEqual(['Cấp ủy']);
    expect(after.forms[0]?.groupIds).toEqual(after.groups.map(({ id }) => id));
  });

  test('two thousand are saved and read back in good time', async () => {
    const { scope, conference } = await aConference({ voters: 0 });
    const added = Array.from({ length: 2000 }, (_, index) =>
      aVoter({ fullName: `Lê Thị Bình ${index + 1}`, groupNames: [`Nhóm ${index % 7}`, 'Cấp ủy'] }),
    );

    const begun = performance.now();
    const saved = await saveVoters(scope, { ...nothing, version: conference.version, added });
    const again = await saveVoters(scope, {
      ...nothing,
      version: conference.version + 1,
      added: [aVoter({ fullName: 'Người thứ hai nghìn lẻ một' })],
    });
    const seconds = (performance.now() - begun) / 1000;

    expect([saved.ok, again.ok]).toEqual([true, true]);
    const roll = await reading((tx) => rollOfConference(tx, scope.conferenceId));
    expect(roll.voters).toHaveLength(2001);
    expect(roll.voters.map(({ number }) => number)).toEqual(roll.voters.map((_, index) => index + 1));
    expect(roll.voters[1]?.groupIds).toHaveLength(2);
    expect(seconds).toBeLessThan(15);
  });

  test('of two officers who save at once, one is refused and no voter is lost or doubled', async () => {
    const { scope, conference } = await aConference({ voters: 2 });

    const answers = await Promise.all(
      ['Lê Thị Bình', 'Trần Văn Cường'].map((fullName) =>
        saveVoters(scope, { ...nothing, version: conference.version, added: [aVoter({ fullName })] }),
      ),
    );

    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    expect((await asItStandsNow(scope)).roll.voters).toHaveLength(3);
  });

  test('who is not on this roll cannot be changed through it', async () => {
    const { scope, conference } = await aConference();

    const refused = await saveVoters(scope, {
      ...nothing,
      version: conference.version,
      removedIds: [stranger as VoterId],
    });

    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-by-someone-else' } });
  });
});

describe('ballot forms', () => {
  test('are numbered in the order given, and one that is dropped is gone', async () => {
    const { scope, conference, roll } = await aConference({ subjects: 2 });
    const [first, second] = roll.subjects.map(({ id }) => id);
    const form = roll.forms[0];
    if (!first || !second || !form) throw new Error('Two subjects and a form were built.');
    const plain = { colour: 'lam', groupIds: form.groupIds };

    const saved = await saveForms(scope, {
      version: conference.version,
      forms: [
        { ...plain, id: null, title: 'Phiếu số 1', subjectIds: [first] },
        { ...plain, id: form.id, title: 'Phiếu số 2', subjectIds: [second] },
      ],
    });
    const dropped = await saveForms(scope, {
      version: conference.version + 1,
      forms: [{ ...plain, id: form.id, title: 'Phiếu chung', subjectIds: [first, second] }],
    });

    expect(saved.ok && saved.value.forms.map(({ index, title }) => [index, title])).toEqual([
      [1, 'Phiếu số 1'],
      [2, 'Phiếu số 2'],
    ]);
    expect(dropped.ok && dropped.value.forms).toMatchObject([
      { id: form.id, index: 1, title: 'Phiếu chung' },
    ]);
  });

  test('of two officers who save at once, the second is given what stands, and by whom', async () => {
    const { scope, conference, roll } = await aConference({ subjects: 2 });
    const save = (title: string) =>
      saveForms(scope, {
        version: conference.version,
        forms: roll.forms.map((form) => ({ ...form, title })),
      });
    await save('Phiếu của tôi');

    expect(await save('Phiếu khác')).toMatchObject({
      error: {
        code: 'changed-by-someone-else',
        by: scope.actor.name,
        saved: { version: conference.version + 1, forms: [{ title: 'Phiếu của tôi' }] },
      },
    });
  });

  test('may not name subjects of another conference', async () => {
    const { scope, conference, roll } = await aConference();
    const forms = roll.forms.map((form) => ({ ...form, subjectIds: [stranger as SubjectId] }));

    const refused = await saveForms(scope, { version: conference.version, forms });

    expect(refused.ok).toBe(false);
  });
});
