import { describe, expect, it } from 'vitest'
import { findImportFaults } from './findImportFaults.ts'
import { listProductSources, type SourceFile } from './sourceFile.ts'

/** Invented sources: a table of place and text. */
function sources(texts: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(texts).map(([file, text]) => ({ file, text }))
}

describe('the house', () => {
  it('keeps to the table of who may import whom', () => {
    expect(findImportFaults(listProductSources())).toEqual([])
  })

  it('is really being read', () => {
    expect(listProductSources().length).toBeGreaterThan(50)
  })
})

describe('findImportFaults', () => {
  it('finds nothing when every room keeps to its row', () => {
    const house = sources({
      'domain/clock.ts': `import { z } from 'zod'\nexport const clock = z.string()`,
      'db/queries/plan.ts': `import { clock } from '../../domain/clock.ts'\nexport const plan = clock`,
      'electron/preload/preload.ts': `import { ipcRenderer } from 'electron'\nimport { callChannel } from '../contract/door.ts'\nipcRenderer.send(callChannel)`,
      'electron/contract/door.ts': `export const callChannel = 'call'`,
      'renderer/app/routes.tsx': `import { lazy } from 'react'\nexport const Plan = lazy(() => import('../features/plan/PlanScreen.tsx'))`,
      'renderer/features/plan/PlanScreen.tsx': `import styles from './plan.module.css'\nexport default function PlanScreen() { return <p className={styles.x} /> }`
    })

    expect(findImportFaults(house)).toEqual([])
  })

  it.each([
    ['domain/a.ts', `import { open } from '../db/open/open.ts'`, 'domain may not import db/open/open.ts'],
    ['domain/a.ts', `import { readFileSync } from 'node:fs'`, 'domain may not import node:'],
    ['domain/a.ts', `import type { Kysely } from 'kysely'`, 'domain may not import kysely'],
    ['db/a.ts', `import { app } from 'electron'`, 'db may not import electron'],
    ['db/a.ts', `import { form } from '../resources/forms/form.ts'`, 'db may not import resources/forms/form.ts'],
    ['electron/contract/a.ts', `import { b } from '../core/b.ts'`, 'contract may not import electron/core/b.ts'],
    ['electron/core/a.ts', `import { utilityProcess } from 'electron'`, 'core may not import electron'],
    ['electron/core/a.ts', `import { b } from '../main/b.ts'`, 'core may not import electron/main/b.ts'],
    [
      'electron/main/a.ts',
      `import { b } from '../core/useCases/b.ts'`,
      'main may not import electron/core/useCases/b.ts'
    ],
    ['electron/main/a.ts', `import { b } from '../../db/queries/b.ts'`, 'main may not import db/queries/b.ts'],
    ['electron/preload/a.ts', `import { b } from '../contract/b.ts'`, 'preload may not import electron/contract/b.ts'],
    ['renderer/app/a.tsx', `import { b } from '../../db/queries/b.ts'`, 'renderer may not import db/queries/b.ts'],
    [
      'renderer/app/a.tsx',
      `const b = import('../../electron/core/b.ts')`,
      'renderer may not import electron/core/b.ts'
    ],
    ['renderer/app/a.tsx', `import fs from 'node:fs'`, 'renderer may not import node:'],
    ['hub/server/a.ts', `import { b } from '../../db/b.ts'`, 'hub may not import db/b.ts'],
    ['hub/contract/a.ts', `import { b } from '../server/b.ts'`, 'hubContract may not import hub/server/b.ts'],
    ['resources/forms/a.ts', `import { z } from 'zod'`, 'resources may not import zod'],
    ['domain/a.ts', `export { b } from '../db/b.ts'\nexport const a = 1`, 'domain may not import db/b.ts'],
    [
      'renderer/features/plan/a.tsx',
      `import { b } from '../family/b.ts'`,
      'features/plan may not import features/family (renderer/features/family/b.ts)'
    ],
    [
      'renderer/ui/a.tsx',
      `import { b } from '../features/plan/b.ts'`,
      'ui knows no screen (renderer/features/plan/b.ts)'
    ],
    ['domain/index.ts', `export const a = 1`, 'a file is named after what it does, not index'],
    ['domain/all.ts', `export * from './a.ts'`, "a barrel that only passes on other files' exports"],
    ['domain/a.ts', `export default 1`, 'default export (only a lazily opened route may have one)'],
    ['domain/a.ts', `const a = 1\nexport { a as default }`, 'default export (only a lazily opened route may have one)'],
    [
      'db/a.ts',
      `export const load = (name: string) => import(name)`,
      'an import whose target is worked out while running'
    ]
  ])('reports %s when it says %s', (file, text, fault) => {
    expect(findImportFaults(sources({ [file]: text }))).toEqual([`${file}: ${fault}`])
  })

  it('reports a file in no room when a folder was added without a row', () => {
    const stray = sources({ 'electron/extra/a.ts': `import { z } from 'zod'` })

    expect(findImportFaults(stray)).toEqual(['electron/extra/a.ts: lies in no room of the house'])
  })

  it('reports a ring once when files import one another, even for types only', () => {
    const ring = sources({
      'domain/c.ts': `import type { a } from './a.ts'\nexport const c = 1`,
      'domain/a.ts': `import { b } from './b.ts'\nexport const a = b`,
      'domain/b.ts': `import { c } from './c.ts'\nexport const b = c`
    })

    expect(findImportFaults(ring)).toEqual([
      'domain/a.ts -> domain/b.ts -> domain/c.ts -> domain/a.ts: imports go round in a ring'
    ])
  })
})
