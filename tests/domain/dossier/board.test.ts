import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dossierBoard } from '@/domain/dossier/board';
import { usualSettings } from '@/domain/dossier/deadlines';
import { addDays } from '@/lib/text/date';
import { aDeclaration, aFile, an, aQuestion, binh, facts, wholeDossiers } from './a-dossier';

const standingOf = (wish: Parameters<typeof facts>[0], code: string) =>
  dossierBoard(facts(wish)).deadlines.find((one) => one.code === code);

test('years after the conference everything is as late as it was on its day', () => {
  const wish = { questions: [aQuestion()], files: [aDeclaration({ signedByReceiver: false })] };
  const onTheDay = dossierBoard(facts({ ...wish, today: '2028-06-21' }));

  expect(dossierBoard(facts({ ...wish, today: '2031-01-01' }))).toEqual(onTheDay);
  expect(onTheDay.rows[0]?.papers.report).toMatchObject({ code: 'missing', days: -20 });
});

describe('what a paper stands at', () => {
  test.each([
    ['2028-05-31', 1],
    ['2028-06-01', 0],
    ['2028-06-02', -1],
  ])('a report that is not there on %s has %i days', (today, days) => {
    const [row] = dossierBoard(facts({ today })).rows;

    expect(row?.papers.report).toEqual({ code: 'missing', dueOn: '2028-06-01', days });
  });

  test.each([
    ['2028-06-01', 0],
    ['2028-06-02', 1],
    ['2028-06-11', 10],
  ])('a report received on %s is %i days late', (receivedOn, daysLate) => {
    const [row] = dossierBoard(facts({ files: [aFile({ receivedOn })] })).rows;

    expect(row?.papers.report).toMatchObject({ code: 'received', daysLate });
  });

  test.each([
    [false, false, 'unsigned'],
    [true, false, 'unsigned'],
    [false, true, 'unsigned'],
    [true, true, 'received'],
  ])('a declaration signed by the declarer: %s, by the receiver: %s, is %s', (declarer, receiver, code) => {
    const file = aDeclaration({ signedByDeclarer: declarer, signedByReceiver: receiver });
    const [row] = dossierBoard(facts({ files: [file] })).rows;

    expect(row?.papers['asset-declaration'].code).toBe(code);
  });

  test('the highest version counts', () => {
    const files = [aDeclaration(), aDeclaration({ version: 2, signedByReceiver: false })];

    expect(dossierBoard(facts({ files })).rows[0]?.papers['asset-declaration'].code).toBe('unsigned');
  });

  test('an explanation is asked for by an open question alone', () => {
    const codeWith = (questions: ReturnType<typeof aQuestion>[]) =>
      dossierBoard(facts({ questions })).rows.map(({ papers }) => papers.explanation.code);

    expect(codeWith([])).toEqual(['not-needed', 'not-needed']);
    expect(codeWith([aQuestion()])).toEqual(['missing', 'not-needed']);
    expect(codeWith([aQuestion({ forwardedOn: '2028-06-09', answeredOn: '2028-06-12' })])).toEqual([
      'not-needed',
      'not-needed',
    ]);
  });

  test('the collective review may not be asked for', () => {
    const settings = { ...usualSettings, asksCollectiveReview: false };

    expect(dossierBoard(facts()).collectiveReview.code).toBe('missing');
    expect(dossierBoard(facts({ settings })).collectiveReview.code).toBe('not-needed');
  });
});

describe('how far each deadline is met', () => {
  test('receipt counts subjects with report and signed declaration, and the collective review', () => {
    const files = [aFile(), aDeclaration(), aFile({ subjectId: binh.id })];

    expect(standingOf({ files }, 'receipt')).toMatchObject({ done: 1, of: 3, on: '2028-06-01' });
    expect(standingOf({ files: wholeDossiers() }, 'receipt')).toMatchObject({ done: 3, of: 3 });
  });

  test('questions count as done once they are forwarded', () => {
    const questions = [aQuestion(), aQuestion({ forwardedOn: '2028-06-10' })];

    expect(standingOf({ questions }, 'questions')).toMatchObject({ done: 1, of: 2 });
    expect(standingOf({}, 'questions')).toMatchObject({ done: 0, of: 0 });
  });

  test('explanations count the subjects who were asked', () => {
    const questions = [aQuestion(), aQuestion({ subjectId: binh.id })];
    const files = [aFile({ item: 'explanation' })];

    expect(standingOf({ questions, files }, 'explanation')).toMatchObject({ done: 1, of: 2 });
  });
});

describe('what is late, and of whom', () => {
  test('nothing on the last day itself', () => {
    expect(dossierBoard(facts({ today: '2028-06-01' })).late).toEqual([]);
  });

  test('the day after, every paper that is missing or unsigned, by one day', () => {
    const files = [aFile(), aDeclaration({ signedByReceiver: false })];
    const { late } = dossierBoard(facts({ today: '2028-06-02', files }));

    expect(late).toEqual([
      { what: 'asset-declaration', subjectId: an.id, days: 1 },
      { what: 'report', subjectId: binh.id, days: 1 },
      { what: 'asset-declaration', subjectId: binh.id, days: 1 },
      { what: 'collective-review', subjectId: null, days: 1 },
    ]);
  });

  test('the release after D−15, a question not forwarded after D−10, an explanation after D−3', () => {
    const late = (today: string, release: boolean) =>
      dossierBoard(
        facts({
          today,
          files: wholeDossiers(),
          questions: [aQuestion(), aQuestion()],
          release: release ? { releasedOn: '2028-06-06', releasedBy: 'Lệ', gapsAcceptedBy: '' } : null,
        }),
      ).late;

    expect(late('2028-06-06', false)).toEqual([]);
    expect(late('2028-06-07', false)).toEqual([{ what: 'release', subjectId: null, days: 1 }]);
    expect(late('2028-06-11', true)).toEqual([]);
    expect(late('2028-06-12', true)).toEqual([{ what: 'question', subjectId: an.id, days: 1 }]);
    expect(late('2028-06-19', true)).toEqual([
      { what: 'explanation', subjectId: an.id, days: 1 },
      { what: 'question', subjectId: an.id, days: 8 },
    ]);
  });

  test('when the day moves, everything is as if it had always been that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -40, max: 40 }), (moved, shift) => {
        const heldOn = addDays('2028-06-21', moved);
        const seen = dossierBoard(facts({ heldOn, today: addDays('2028-06-01', moved + shift) }));
        const asBefore = dossierBoard(facts({ today: addDays('2028-06-01', shift) }));
        expect(seen.late).toEqual(asBefore.late);
        expect(seen.deadlines.map(({ days }) => days)).toEqual(asBefore.deadlines.map(({ days }) => days));
      }),
    );
  });
});

describe('what voters would go without', () => {
  test('missing and unsigned papers are gaps, an explanation is not', () => {
    const files = wholeDossiers().filter(({ item, subjectId }) => item !== 'report' || subjectId !== binh.id);
    const unsigned = files.map((file) =>
      file.item === 'asset-declaration' && file.subjectId === an.id
        ? { ...file, signedByReceiver: false }
        : file,
    );

    expect(dossierBoard(facts({ files: unsigned, questions: [aQuestion()] })).gaps).toEqual([
      { subjectId: an.id, item: 'asset-declaration', why: 'unsigned' },
      { subjectId: binh.id, item: 'report', why: 'missing' },
    ]);
  });

  test('whole dossiers have none', () => {
    expect(dossierBoard(facts({ files: wholeDossiers() })).gaps).toEqual([]);
  });
});
