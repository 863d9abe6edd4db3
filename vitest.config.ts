import { defineConfig } from 'vitest/config'
import { refuseNodeWithoutDatabase } from './scripts/parts/versions.mjs'

refuseNodeWithoutDatabase()

const rooms = '{unit,integration,property,fault,security,architecture}'
const long = 'tests/**/*.long.test.{ts,tsx}'
const windowSetup = 'scripts/parts/windowSetup.mjs'

const here = {
  extends: true as const,
  test: { name: 'here', include: [`tests/${rooms}/**/*.test.{ts,tsx}`], exclude: [long], testTimeout: 20_000 }
}

const inWindow = {
  extends: true as const,
  test: {
    name: 'window',
    include: ['tests/e2e/**/*.e2e.test.ts'],
    exclude: [long],
    globalSetup: windowSetup,
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000
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
    projects: process.env.GOLDTHREAD_LONG === '1' ? [forLong] : [here, inWindow]
  }
})
