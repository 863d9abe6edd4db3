import { runChecks } from './checks.mjs'
import { closingLine, sumCounts } from './results.mjs'
import { speak } from './speak.mjs'
import { prepareSurroundings } from './surroundings.mjs'
import { runVitest } from './vitestRun.mjs'

/**
 * `npm test`: lint, types, build, the tests without a window, then those that drive a real one.
 *
 * @param {readonly string[]} filters
 */
export async function test(filters) {
  const { display, env } = await prepareSurroundings()
  try {
    const checks = await runChecks()
    const here = await runVitest('here', filters, env)
    if (!checks.built) speak('window: not run, since there is no build to open')
    const inWindow = checks.built ? await runVitest('window', filters, env) : { passed: 0, failed: 0 }
    return close([{ passed: 0, failed: checks.failed }, here, inWindow])
  } finally {
    display.close()
  }
}

/**
 * `npm run test:long`: the suites that take minutes (thousands of kills, cuts and random histories).
 *
 * @param {readonly string[]} filters
 */
export async function testLong(filters) {
  const { display, env } = await prepareSurroundings()
  try {
    return close([await runVitest('long', filters, { ...env, GOLDTHREAD_LONG: '1' })])
  } finally {
    display.close()
  }
}

/** @param {readonly import('./results.mjs').Count[]} counts */
function close(counts) {
  const sum = sumCounts(counts)
  speak(closingLine(sum))
  return sum.failed === 0 ? 0 : 1
}
