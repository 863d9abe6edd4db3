/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ status?: string, assertionResults?: readonly { status?: string }[] }} SuiteReport
 * @typedef {{ numPassedTests?: number, numFailedTests?: number, success?: boolean, testResults?: readonly SuiteReport[] }} Report
 */

/**
 * What one vitest run proved. A file that could not even be loaded is one failure, and so is a run that ended badly
 * without naming a failed test: silence must never read as success.
 *
 * @param {Report | null} report
 * @param {number} code
 * @returns {Count}
 */
export function countRun(report, code) {
  if (report === null) return { passed: 0, failed: 1 }
  const unloaded = (report.testResults ?? []).filter(isUnloaded).length
  const failed = (report.numFailedTests ?? 0) + unloaded
  return { passed: report.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed }
}

/** @param {SuiteReport} suite */
function isUnloaded(suite) {
  const hasFailedTest = (suite.assertionResults ?? []).some(({ status }) => status === 'failed')
  return suite.status === 'failed' && !hasFailedTest
}

/** @param {readonly Count[]} counts @returns {Count} */
export function sumCounts(counts) {
  return counts.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0
  })
}

/** The closing line of every test command. @param {Count} count */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
