import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createChecker } from '../../../electron/core/checker/createChecker.ts'
import { forkChecker } from '../../../electron/core/checker/forkChecker.ts'
import { listProductSources } from '../../architecture/sourceFile.ts'

const hostile = join(import.meta.dirname, 'programs', 'hostile.ts')
const bytes = new TextEncoder().encode('words')

function aChecker(patience = 10_000) {
  const started: number[] = []
  const checker = createChecker(() => forkChecker(hostile, pid => started.push(pid)), patience)
  onTestFinished(checker.end)
  return { checker, started }
}

describe('createChecker', () => {
  it('refuses what hangs when its time is over, and checks the next file in a process of its own', async () => {
    const { checker, started } = aChecker(1500)

    const hung = checker.check({ fileName: 'hang.txt', bytes })
    const next = checker.check({ fileName: 'a.txt', bytes })

    expect(await hung).toEqual({ kept: false, because: 'tooLong' })
    expect(await next).toMatchObject({ kept: true })
    expect(started).toHaveLength(2)
  })

  it.each(['end.txt', 'lie.txt', 'other.txt'])('believes nothing of a process that does %s', async fileName => {
    const { checker, started } = aChecker()

    const [first, next] = await Promise.all([
      checker.check({ fileName, bytes }),
      checker.check({ fileName: 'a.txt', bytes })
    ])

    expect(first).toEqual({ kept: false, because: 'checkEnded' })
    expect(next).toMatchObject({ kept: true })
    expect(started).toHaveLength(2)
  })

  it('ends the process with everything it saw as soon as no file waits', async () => {
    const { checker, started } = aChecker()

    await checker.check({ fileName: 'a.txt', bytes })
    await checker.check({ fileName: 'b.txt', bytes })

    expect(started).toHaveLength(2)
  })
})

describe('forkChecker', () => {
  it('gives hostile bytes no file to read or write, no program to start and nothing of the environment', async () => {
    const { checker } = aChecker()

    const checked = await checker.check({ fileName: 'a.txt', bytes: new TextEncoder().encode('/etc/hostname') })

    const words = checked.kept ? Buffer.from(checked.bytes).toString() : ''
    const denied = 'ERR_ACCESS_DENIED'
    expect(words.split(' ').slice(0, 3)).toEqual([denied, denied, denied])
    expect(JSON.parse(words.split(' ')[3] ?? '')).not.toContain('HOME')
  })
})

describe('the program of the checker', () => {
  it('is made of nothing but the rules of files and zlib: no database, no key, no network, no package', () => {
    const sources = new Map(listProductSources().map(source => [source.file, source]))
    const reached = new Set<string>()
    const outside = new Set<string>()
    const follow = (file: string) => {
      if (reached.has(file)) return
      reached.add(file)
      const source = sources.get(file)
      if (source === undefined) return
      for (const target of targetsOf(source.text)) {
        if (target.startsWith('.')) follow(join(file, '..', target))
        else outside.add(target)
      }
    }

    follow('electron/core/checker/checker.ts')

    expect(reached.size).toBeGreaterThan(8)
    expect([...reached].filter(file => !/^(electron\/core\/checker|domain\/attachments)\//.test(file))).toEqual([])
    expect([...outside]).toEqual(['node:zlib'])
  })
})

const targetsOf = (text: string) => [...text.matchAll(/from '([^']+)'/g)].map(([, target]) => target ?? '')
