import { describe, expect, it } from 'vitest'
import { closingLine, countRun, sumCounts } from '../../../scripts/parts/results.mjs'

const passedSuite = { status: 'passed', assertionResults: [{ status: 'passed' }] }

describe('countRun', () => {
  it('counts what passed and failed', () => {
    const failedSuite = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    const report = { numPassedTests: 7, numFailedTests: 1, testResults: [passedSuite, failedSuite] }

    expect(countRun(report, 1)).toEqual({ passed: 7, failed: 1 })
  })

  it('counts a file that could not be loaded as one failure', () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 0,
      testResults: [passedSuite, { status: 'failed', assertionResults: [] }]
    }

    expect(countRun(report, 1)).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a file whose preparation failed and whose tests never ran as one failure', () => {
    const unprepared = { status: 'failed', assertionResults: [{ status: 'pending' }, { status: 'pending' }] }

    expect(countRun({ numPassedTests: 0, numFailedTests: 0, testResults: [unprepared] }, 1)).toEqual({
      passed: 0,
      failed: 1
    })
  })

  it('counts one failure when the run ended badly although every test passed', () => {
    expect(countRun({ numPassedTests: 3, numFailedTests: 0, testResults: [passedSuite] }, 1)).toEqual({
      passed: 3,
      failed: 1
    })
  })

  it('counts one failure when there is no report at all', () => {
    expect(countRun(null, 0)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts nothing when there was nothing to run', () => {
    expect(countRun({ numPassedTests: 0, numFailedTests: 0, testResults: [] }, 0)).toEqual({ passed: 0, failed: 0 })
  })
})

describe('closingLine', () => {
  it('sums up every run in one line', () => {
    const sum = sumCounts([
      { passed: 10, failed: 0 },
      { passed: 2, failed: 1 }
    ])

    expect(closingLine(sum)).toBe('12 passed, 1 failed')
  })
})
