import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, closingLine, countOf, failuresOf } from '../../scripts/test-report.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'report-'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

describe('the closing line of the test suite', () => {
  test('adds up the parts', () => {
    const unit = countOf(
      report({ numPassedTests: 3, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1, testResults: [] }),
      1,
    );
    const browser = countOf(report({ stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 1 } }), 1);

    expect(closingLine(add(unit, browser))).toBe('tests: 5 passed, 3 failed, 3 skipped');
  });

  test('counts a file that could not be loaded as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    const file = report({
      numPassedTests: 1,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      testResults,
    });

    expect(countOf(file, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  test('counts a run without a report, or that failed outside its tests, as a failure', () => {
    const allPassed = report({ stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 } });

    expect(countOf(path.join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countOf(allPassed, 1)).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});

describe('what failed, at the end of a long log,', () => {
  test('is named with its file and its reason', () => {
    const vitest = report({
      testResults: [
        {
          name: path.join(process.cwd(), 'tests/a.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'adds', failureMessages: [] },
            {
              status: 'failed',
              fullName: 'divides',
              failureMessages: ['\u001b[31mby zero\u001b[39m\n  at a'],
            },
          ],
        },
        {
          name: path.join(process.cwd(), 'tests/b.test.ts'),
          status: 'failed',
          assertionResults: [],
          message: 'no module',
        },
      ],
    });
    const spec = (title: string, ok: boolean) => ({
      title,
      ok,
      tests: [{ results: [ok ? {} : { error: { message: 'not visible' } }] }],
    });
    const browser = report({
      stats: {},
      suites: [
        { file: 'c.spec.ts', specs: [spec('opens', true)], suites: [{ specs: [spec('closes', false)] }] },
      ],
    });

    expect(failuresOf(vitest)).toEqual([
      '✗ tests/a.test.ts › divides\n    by zero\n      at a',
      '✗ tests/b.test.ts › the file itself\n    no module',
    ]);
    expect(failuresOf(browser)).toEqual(['✗ c.spec.ts › closes\n    not visible']);
    expect(failuresOf(path.join(folder, 'none.json'))).toEqual([]);
  });
});

function report(content: object): string {
  const file = path.join(folder, `${fs.readdirSync(folder).length}.json`);
  fs.writeFileSync(file, JSON.stringify(content));
  return file;
}
