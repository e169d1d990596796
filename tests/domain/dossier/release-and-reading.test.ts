import { describe, expect, test } from 'vitest';
import { conferenceStates, type Conference, type ConferenceState } from '@/domain/conference/conference';
import { isReadingRecorded, mayRead, mayReadOnTablet } from '@/domain/dossier/reading-window';
import { releaseDossiers } from '@/domain/dossier/release';
import { an } from './a-dossier';

const sitting = (state: ConferenceState) => ({ state, heldOn: '2028-06-21' }) as Conference;
const release = { releasedOn: '2028-06-06', releasedBy: 'Lệ', gapsAcceptedBy: '' };
const gap = { subjectId: an.id, item: 'report', why: 'missing' } as const;
const by = { releasedBy: 'Lệ', today: '2028-06-06' };

describe('releasing the dossiers to the voters', () => {
  test('complete it needs nobody to answer for it', () => {
    const answer = releaseDossiers(
      sitting('convened'),
      { release: null, gaps: [] },
      { gapsAcceptedBy: 'Ai đó', gapsSeen: 0 },
      by,
    );

    expect(answer).toEqual({ ok: true, value: release });
  });

  test('with gaps it is refused until somebody answers by name for just those gaps', () => {
    const attempt = (gapsAcceptedBy: string, gapsSeen: number) =>
      releaseDossiers(sitting('convened'), { release: null, gaps: [gap] }, { gapsAcceptedBy, gapsSeen }, by);

    expect(attempt(' ', 1)).toEqual({ ok: false, error: { code: 'dossiers-incomplete', count: 1 } });
    expect(attempt('Lê Văn Cường', 2)).toEqual({ ok: false, error: { code: 'dossier-gaps-changed' } });
    expect(attempt('Lê Văn Cường', 1)).toMatchObject({ ok: true, value: { gapsAcceptedBy: 'Lê Văn Cường' } });
  });

  test('it happens once, and never under the hands of people who vote', () => {
    const attempt = (state: ConferenceState, given: typeof release | null) =>
      releaseDossiers(sitting(state), { release: given, gaps: [] }, { gapsAcceptedBy: '', gapsSeen: 0 }, by);

    expect(attempt('draft', release)).toEqual({ ok: false, error: { code: 'dossiers-released' } });
    expect(conferenceStates.filter((state) => attempt(state, null).ok)).toEqual([
      'draft',
      'convened',
      'in-session',
    ]);
  });
});

describe('when voters may read', () => {
  test('from the release to the end of the day, and while the conference lasts', () => {
    const openOn = (today: string) =>
      conferenceStates.filter((state) => mayRead(sitting(state), release, today).ok);

    expect(openOn('2028-06-21')).toEqual(['draft', 'convened', 'in-session', 'voting', 'sealed', 'counted']);
    expect(openOn('2028-06-22')).toEqual(['in-session', 'voting', 'sealed', 'counted']);
  });

  test('not before the release, and not after the end; the two are told apart', () => {
    expect(mayRead(sitting('convened'), null, '2028-06-10')).toMatchObject({
      error: { code: 'reading-not-yet' },
    });
    expect(mayRead(sitting('announced'), release, '2028-06-10')).toMatchObject({
      error: { code: 'reading-over' },
    });
  });

  test('a day that moves takes the end with it', () => {
    expect(mayRead({ state: 'convened', heldOn: '2028-06-30' }, release, '2028-06-22').ok).toBe(true);
  });

  test('an opening is written down before the session alone', () => {
    expect(conferenceStates.filter((state) => isReadingRecorded(sitting(state)))).toEqual([
      'draft',
      'convened',
    ]);
  });

  test('a ballot offers the dossiers while votes are cast, if the conference wants it', () => {
    const states = (given: typeof release | null, wanted: boolean) =>
      conferenceStates.filter((state) => mayReadOnTablet(sitting(state), given, wanted));

    expect(states(release, true)).toEqual(['voting']);
    expect(states(release, false)).toEqual([]);
    expect(states(null, true)).toEqual([]);
  });
});
