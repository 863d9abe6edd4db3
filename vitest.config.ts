import { defineConfig } from 'vitest/config'
import { hasDisplay } from './scripts/parts/display.mjs'
import { refuseNodeWithoutDatabase } from './scripts/parts/versions.mjs'

refuseNodeWithoutDatabase()

const rooms = '{unit,integration,property,fault,security,architecture}'
const long = 'tests/**/*.long.test.{ts,tsx}'
const windowSetup = 'scripts/parts/windowSetup.mjs'
const windowTests = 'tests/e2e/**/*.e2e.test.ts'
/** They kill, fill disks and read memory, or say what one process does: no second window beside them. */
const alone = ['tests/e2e/faults/**', 'tests/e2e/shell/window.e2e.test.ts', 'tests/e2e/launch.e2e.test.ts']
/** Two windows on one screen take the focus from each other; a screen in memory can be had twice. */
const twoScreens = process.env.GOLDTHREAD_SCREEN === 'memory' || !hasDisplay()

const here = {
  extends: true as const,
  test: { name: 'here', include: [`tests/${rooms}/**/*.test.{ts,tsx}`], exclude: [long], testTimeout: 20_000 }
}

const inWindow = {
  extends: true as const,
  test: {
    name: 'window',
    include: [windowTests],
    exclude: [long, ...alone],
    globalSetup: [windowSetup, 'tests/e2e/practiceOfThisRun.ts'],
    maxWorkers: twoScreens ? 2 : 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 1 }
  }
}

const aloneInWindow = {
  extends: true as const,
  test: {
    name: 'windowAlone',
    include: alone.map(place => (place.endsWith('**') ? `${place}/*.e2e.test.ts` : place)),
    exclude: [long],
    globalSetup: windowSetup,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 2 }
  }
}

// Minutes each, so only `npm run test:long` asks for them; `vitest run tests/fault` must not.
const forLong = {
  extends: true as const,
  test: {
    name: 'long',
    include: [long],
    globalSetup: windowSetup,
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 600_000
  }
}

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
    projects: process.env.GOLDTHREAD_LONG === '1' ? [forLong] : [here, inWindow, aloneInWindow]
  }
})
