import { dueNotice } from '../../resources/strings/en-GB/dueNotice.ts'
import type { DueCount } from '../contract/day.ts'

export type DueNoticePorts = {
  readonly now: () => Date
  readonly show: (notice: { readonly title: string; readonly body: string }) => void
  /** The day of the last notice, kept beside the window's place: a day, and nothing else. */
  readonly findToldOn: () => string | null
  readonly keepToldOn: (day: string) => void
}

export type DueNotice = {
  /** What the core counted the last time; it is kept through a lock, since it is only numbers. */
  readonly hear: (wished: boolean, coming: readonly DueCount[]) => void
  /** To be called now and then: tells once a day, in working hours. */
  readonly tick: () => void
}

const from = 8
const until = 18

const hourAndDay = (now: Date) => {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', weekday: 'short', timeZone: 'Europe/London' })
    .formatToParts(now)
    .map(({ type, value }) => [type, value])
  const { hour, weekday } = Object.fromEntries(parts)
  return { hour: Number(hour), weekend: weekday === 'Sat' || weekday === 'Sun' }
}

/** One quiet notice a day, with the window open or locked: how many things are due, and not a word about whom. */
export function createDueNotice(ports: DueNoticePorts): DueNotice {
  let known: readonly DueCount[] = []
  const tick = () => {
    if (known.length === 0) return
    const now = ports.now()
    const today = now.toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
    const { hour, weekend } = hourAndDay(now)
    const count = known.find(({ on }) => on === today)?.count ?? 0
    if (count === 0 || weekend || hour < from || hour >= until || ports.findToldOn() === today) return
    ports.keepToldOn(today)
    ports.show({ title: dueNotice.title, body: dueNotice.body(count) })
  }
  return {
    hear: (wished, coming) => {
      known = wished ? coming.map(({ on, count }) => ({ on, count })) : []
      tick()
    },
    tick
  }
}
