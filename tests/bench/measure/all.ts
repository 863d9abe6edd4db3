import { generate } from '../generate.ts'
import { openPlain, type PlainFile } from '../plain/load.ts'
import { fillBigFamily } from '../window/bigFamily.ts'
import { measureChronology } from '../window/chronology.ts'
import { measureCopy } from '../window/copy.ts'
import { measureLock } from '../window/lock.ts'
import { measureMemory } from '../window/memory.ts'
import { measureStart } from '../window/start.ts'
import { type Fill, prepareWindows, type Windows } from '../window/windows.ts'
import type { World } from '../world/world.ts'
import { measureAudit } from './audit.ts'
import { measureDay } from './day.ts'
import { measureDuplicates } from './duplicates.ts'
import { measureGenogram } from './genogram.ts'
import { measureGrowth } from './growth.ts'
import { measureList } from './list.ts'
import { measureNotes, withManyNotes } from './notes.ts'
import { measureOpen } from './open.ts'
import { openProduct, type Product } from './product.ts'
import type { Line } from './report.ts'
import { measureRestricted } from './restricted.ts'
import { measureSearch } from './search.ts'
import { measureTyping } from './typing.ts'
import { measureUnlock } from './unlock.ts'

export type Surroundings = { readonly folder: string; readonly small: boolean }
export type Outcome = { readonly on: string; readonly lines: readonly Line[] } | { readonly skipped: string }
export type Measure = {
  readonly name: string
  readonly title: string
  readonly run: (surroundings: Surroundings) => Promise<Outcome>
}

type Compare = (product: Product, plain: PlainFile, world: World) => Promise<readonly Line[]>

/** A measure of the encrypted file against the plain one, on the same families. */
function besidePlain(name: string, title: string, compare: Compare): Measure {
  return {
    name,
    title,
    run: async ({ folder, small }) => {
      const generated = await generate({ families: small ? 200 : 5000, shape: 'whole', plain: true, folder })
      const product = await openProduct(generated.path)
      const plain = openPlain(generated.plainPath ?? '')
      try {
        const lines = await compare(product, plain, generated.world)
        return { on: `${generated.world.familyCount} families, ${generated.megabytes} MB`, lines }
      } finally {
        plain.close()
        await product.store.close()
      }
    }
  }
}

/** A measure of real windows; where none can be opened it says why. */
function inWindows(
  name: string,
  title: string,
  measure: (windows: Windows, small: boolean, folder: string) => Promise<readonly Line[]>,
  fill: Fill | null = null
): Measure {
  return {
    name,
    title,
    run: async ({ folder, small }) => {
      const windows = await prepareWindows(folder, fill)
      if ('skipped' in windows) return windows
      try {
        return { on: 'the practice authority', lines: await measure(windows, small, folder) }
      } finally {
        windows.close()
      }
    }
  }
}

/** Only Linux says how much of its memory a process shares with others. */
const onLinux = (measure: Measure): Measure =>
  process.platform === 'linux' ? measure : { ...measure, run: async () => ({ skipped: 'only Linux can be asked' }) }

/** In the order in which they run. */
export const measures: readonly Measure[] = [
  besidePlain('list', 'A page of families', measureList),
  besidePlain('open', 'Opening a family', measureOpen),
  besidePlain('search', 'Finding a person', measureSearch),
  {
    name: 'notes',
    title: 'Words across the notes',
    run: async ({ folder, small }) => {
      const generated = await generate({ families: small ? 200 : 5000, shape: 'whole', plain: false, folder })
      const notes = small ? 5000 : 500_000
      return {
        on: `${generated.world.familyCount} families, ${notes} notes`,
        lines: await measureNotes(generated, notes)
      }
    }
  },
  besidePlain('restricted', 'Looking for somebody who is hidden', (product, _, world) =>
    measureRestricted(product, world)
  ),
  {
    name: 'day',
    title: 'My day',
    run: async ({ folder, small }) => {
      const generated = await generate({ families: small ? 200 : 5000, shape: 'whole', plain: false, folder })
      const notes = small ? 5000 : 500_000
      const path = await withManyNotes(generated.path, generated.world, notes)
      return { on: `${generated.world.familyCount} families, ${notes} notes`, lines: await measureDay(path, generated) }
    }
  },
  {
    name: 'duplicates',
    title: 'Do we know them?',
    run: async ({ folder, small }) => {
      const generated = await generate({ families: small ? 200 : 5000, shape: 'whole', plain: false, folder })
      return { on: `${generated.world.familyCount} families`, lines: await measureDuplicates(generated) }
    }
  },
  {
    name: 'genogram',
    title: 'Drawing a family tree',
    run: async () => ({ on: 'an invented family', lines: await measureGenogram() })
  },
  {
    name: 'growth',
    title: 'A family in a large service beside one in a small service',
    run: ({ folder, small }) => measureGrowth(folder, small)
  },
  {
    name: 'typing',
    title: 'From the keys to the disk',
    run: async ({ folder, small }) => {
      const generated = await generate({ families: small ? 200 : 5000, shape: 'whole', plain: false, folder })
      return { on: `${generated.world.familyCount} families`, lines: await measureTyping(generated) }
    }
  },
  {
    name: 'audit',
    title: 'Reading the audit again',
    run: async ({ folder, small }) => {
      const entries = small ? 5000 : 100_000
      return { on: `${entries} entries`, lines: await measureAudit(folder, entries) }
    }
  },
  {
    name: 'unlock',
    title: 'Unlocking',
    run: async ({ folder }) => ({ on: 'the practice authority', lines: await measureUnlock(folder) })
  },
  inWindows('start', 'From nothing to a window', measureStart),
  onLinux(
    inWindows('memory', 'Memory of all processes together', (windows, small) =>
      measureMemory(windows, small ? 100 : 2000)
    )
  ),
  inWindows('chronology', 'Scrolling a long chronology', measureChronology, fillBigFamily),
  inWindows(
    'copy',
    'A long copy on paper',
    (windows, small, folder) => measureCopy(windows, folder, small ? 2 : 10),
    fillBigFamily
  ),
  inWindows('lock', 'Locking', (windows, small) => measureLock(windows, small ? 5 : 20))
]
