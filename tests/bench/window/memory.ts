import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { sealedCalls } from '../../../renderer/app/seal/sealedCalls.ts'
import type { Launched } from '../../e2e/launch.ts'
import type { Line } from '../measure/report.ts'
import { type Memory, memoryOf } from './pss.ts'
import { sealingProgram } from './sealingProgram.ts'
import { unlock, usable, type Windows } from './windows.ts'

const most = 150
const settled = 5000

const measure = ({ app }: Launched) => memoryOf(app.process().pid ?? 0)

/**
 * An hour of work without its pauses: two thousand openings, searches and drafts through the window's own door, sealed as
 * screens ask them.
 */
async function work(page: Page, steps: number): Promise<number> {
  await page.evaluate(`${await sealingProgram()};window.seal = seal`)
  return page.evaluate(async steps => {
    const sealed: { sealedCalls: typeof sealedCalls } = Reflect.get(window, 'seal')
    const { ask: call } = sealed.sealedCalls({ call: window.goldthread.call })
    const asking = { mine: false, closed: true, sort: 'name', offset: 0, limit: 100 }
    let refused = 0
    for (let step = 0; step < steps; step += 1) {
      const list = await call<{ rows: { id: string }[] }>('family.list', asking)
      const rows = list.ok ? list.value.rows : []
      const familyId = rows[step % Math.max(1, rows.length)]?.id ?? ''
      const replies = [
        await call('family.open', { familyId, asAt: null }),
        await call('find.peopleAndFamilies', { words: 'ma', limit: 20 }),
        await call('draft.keep', { key: `bench/${step % 20}`, value: 'She said that mornings are better. '.repeat(60) })
      ]
      refused += replies.filter(reply => !reply.ok).length
    }
    return refused
  }, steps)
}

/**
 * The bare window stays open beside ours and both are read at the same moment: what Electrons share is divided among
 * those that run, so a reading from another minute would count the neighbours too.
 */
export async function measureMemory(windows: Windows, steps: number): Promise<readonly Line[]> {
  const bare = await windows.startBare()
  await usable(bare.window)
  const goldthread = await windows.startGoldthread()
  await unlock(goldthread.window)
  await pause(settled)
  const lines = [beside('MB, idle and unlocked', measure(goldthread), measure(bare))]
  const refused = await work(goldthread.window, steps)
  await pause(settled)
  lines.push(beside(`MB, after ${steps} steps of work, ${refused} refused`, measure(goldthread), measure(bare)))
  await goldthread.close()
  await bare.close()
  return lines
}

function beside(what: string, product: Memory, bare: Memory): Line {
  const more = product.megabytes - bare.megabytes
  return {
    what: `${what} (${product.processes} processes, bare ${bare.processes})`,
    median: product.megabytes,
    baseline: bare.megabytes,
    ratio: product.megabytes / bare.megabytes,
    goal: `+${Math.round(more)} MB of +${most}`,
    reached: more <= most
  }
}
