import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many tests passed, failed and were skipped. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** The sum of two counts. */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** The counts of a run from its JSON report. A run that failed without a failed test, or left no report, counts as one. */
export function countOf(reportFile, exitCode) {
  const counts = readReport(reportFile);
  if (exitCode !== 0 && counts.failed === 0) return { ...counts, failed: 1 };
  return counts;
}

/** The closing line of `npm test`. */
export function closingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Each failed test of a run with the first lines of why, so that the end of a long log says what to mend. */
export function failuresOf(reportFile) {
  const report = parsed(reportFile);
  if (!report) return [];
  return report.stats ? failedSpecs(report.suites, '') : failedAssertions(report);
}

function readReport(file) {
  const report = parsed(file);
  if (!report) return nothing;
  return report.stats ? fromPlaywright(report) : fromVitest(report);
}

function parsed(file) {
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}

function fromPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** A file that could not even be loaded holds no test, and still is a failure. */
function fromVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function failedSpecs(suites, file) {
  return suites.flatMap((suite) => [
    ...suite.specs
      .filter((spec) => !spec.ok)
      .map((spec) => told(suite.file ?? file, spec.title, reasonOf(spec.tests))),
    ...failedSpecs(suite.suites ?? [], suite.file ?? file),
  ]);
}

function reasonOf(tests) {
  const results = tests.flatMap((test) => test.results);
  return results.map(({ error }) => error?.message).find(Boolean);
}

function failedAssertions({ testResults }) {
  return testResults.flatMap((file) => {
    const name = path.relative(process.cwd(), file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0 && file.status === 'failed') return [told(name, 'the file itself', file.message)];
    return failed.map(({ fullName, failureMessages }) => told(name, fullName, failureMessages[0]));
  });
}

const linesOfReason = 8;

function told(file, title, reason = '') {
  const lines = stripVTControlCharacters(reason).split('\n').slice(0, linesOfReason);
  return [`✗ ${file} › ${title}`, ...lines.map((line) => `    ${line}`)].join('\n');
}
