import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { Launched } from '../../e2e/launch.ts'
import type { Line } from '../measure/report.ts'
import { memoryOf } from './pss.ts'
import { unlock, usable, type Windows } from './windows.ts'

const most = 150
const settled = 5000

const measure = ({ app }: Launched) => memoryOf(app.process().pid ?? 0)

/**
 * An hour of work without its pauses: two thousand openings, searches and drafts through the window's own door, as
 * screens ask them.
 */
async function work(page: Page, steps: number): Promise<number> {
  return page.evaluate(async steps => {
    const call = <Value>(channel: string, input: object) => window.goldthread.call<Value>(channel, input)
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

export async function measureMemory(windows: Windows, steps: number): Promise<readonly Line[]> {
  const bare = await windows.startBare()
  await usable(bare.window)
  await pause(settled)
  const { megabytes: floor, processes } = measure(bare)
  await bare.close()
  const goldthread = await windows.startGoldthread()
  await unlock(goldthread.window)
  await pause(settled)
  const idle = measure(goldthread)
  const refused = await work(goldthread.window, steps)
  await pause(settled)
  const after = measure(goldthread)
  await goldthread.close()
  const beside = (what: string, megabytes: number): Line => ({
    what,
    median: megabytes,
    baseline: floor,
    ratio: megabytes / floor,
    goal: `+${Math.round(megabytes - floor)} MB of +${most}`,
    reached: megabytes - floor <= most
  })
  return [
    beside(`MB, idle and unlocked, ${idle.processes} processes (bare: ${processes})`, idle.megabytes),
    beside(`MB, after ${steps} steps of work, ${refused} refused`, after.megabytes)
  ]
}
