import fs from 'node:fs';

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

function readReport(file) {
  if (!fs.existsSync(file)) return nothing;
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  return report.stats ? fromPlaywright(report) : fromVitest(report);
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
