import { describe, expect, test } from 'vitest';
import { dossierLines } from '@/domain/dossier/dossier-lines';
import { ruleOf } from '@/domain/rules/rule-register';
import { aFile, aQuestion, an, binh, facts, wholeDossiers } from './a-dossier';

const release = { releasedOn: '2028-06-05', releasedBy: 'Chu Thị Mỹ Lệ', gapsAcceptedBy: '' };
const shown = (wish: Parameters<typeof facts>[0]) =>
  dossierLines(facts(wish)).map(({ code, values, names }) => ({ code, values, names }));
const codes = (wish: Parameters<typeof facts>[0]) => shown(wish).map(({ code }) => code);

describe('dossiers in the readiness list of a conference on 21 June', () => {
  test.each([
    ['2028-06-01', 'dossiers-later'],
    ['2028-06-02', 'dossiers-unused'],
  ])('nothing was put in by %s: %s, and nobody has to answer for it', (today, code) => {
    expect(codes({ today })).toEqual([code]);
    expect(ruleOf(code)?.severity).not.toBe('acknowledge');
  });

  test('what is missing is named before its day; from the day after somebody answers for it', () => {
    const files = [aFile()];

    expect(codes({ today: '2028-06-01', files })).toEqual(['dossier-gaps']);
    expect(shown({ today: '2028-06-02', files })).toEqual([
      { code: 'report-20-days', values: { count: 4, days: 20 }, names: [an.fullName, binh.fullName] },
    ]);
  });

  test('the finding is the same on the next day, so that the answer stands', () => {
    const files = [aFile()];

    expect(dossierLines(facts({ today: '2028-06-03', files }))).toEqual(
      dossierLines(facts({ today: '2028-06-02', files })),
    );
  });

  test.each([
    ['2028-06-06', ['dossiers']],
    ['2028-06-07', ['dossier-15-days']],
  ])('whole dossiers that are not released on %s', (today, expected) => {
    expect(codes({ today, files: wholeDossiers() })).toEqual(expected);
  });

  test.each([
    ['2028-06-11', ['dossiers']],
    ['2028-06-12', ['questions-10-days']],
    ['2028-06-19', ['questions-10-days', 'explanation-3-days']],
  ])('a question that was not forwarded by %s', (today, expected) => {
    const questions = [aQuestion()];

    expect(codes({ today, files: wholeDossiers(), questions, release })).toEqual(expected);
  });

  test('after the release the gaps were answered for there: they are shown, and not asked about again', () => {
    expect(codes({ today: '2028-06-10', files: [aFile()], release })).toEqual(['dossier-gaps']);
  });

  test('nobody is polled yet: nothing is said of dossiers', () => {
    expect(codes({ subjects: [] })).toEqual([]);
  });
});
