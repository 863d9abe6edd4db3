import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../../scripts/parts/build.mjs'
import { type ModuleImport, readModule } from './readModule.ts'
import { listSources } from './sourceFile.ts'

describe('the built app', () => {
  beforeAll(async () => {
    const built = await build()
    if (!built.ok) throw new Error(built.output)
  }, 120_000)

  it('keeps Electron out of the core, which may run under plain Node', () => {
    const reached = followImports('build/core/core.js')

    expect(reached).toContain('node:')
    expect(reached).not.toContain('electron')
  })

  it('reads little before there is a window: schemas come while the page is being made', () => {
    const sizes = new Map(listSources('build', /\.js$/).map(({ file, text }) => [file, text.length]))
    const eager = followImports('build/main/main.js', ({ lazy }) => !lazy)

    expect(eager.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0)).toBeLessThan(100_000)
    expect(followImports('build/main/main.js').length).toBeGreaterThan(eager.length)
  })

  it('needs only the packages with native code outside its bundles', () => {
    const native = ['@node-rs/argon2', 'better-sqlite3', 'electron']
    const packages = ['build/core/core.js', 'build/main/main.js']
      .flatMap(entry => followImports(entry))
      .filter(isPackage)

    expect(packages.filter(name => !native.includes(name))).toEqual([])
  })

  it('has a preload of one file that asks for nothing but Electron', () => {
    const [preload, ...others] = listSources('build/preload', /./)

    expect(others).toEqual([])
    expect([...(preload?.text ?? '').matchAll(/require\(([^)]*)\)/g)].map(([, asked]) => asked)).toEqual(['"electron"'])
  })

  it('gives the window a page without inline script, inline style or foreign address', () => {
    const [page] = listSources('build/renderer', /^index\.html$/)

    expect(page?.text).toContain('<script type="module"')
    expect(page?.text).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|(src|href)="(https?:|data:|\/\/)/)
  })

  it('puts no data: address into the style sheets, since the policy allows none', () => {
    const faults = listSources('build/renderer', /\.css$/).filter(({ text }) => /url\(["']?(data|https?):/.test(text))

    expect(faults.map(({ file }) => file)).toEqual([])
  })

  it('holds no ATTACH, which could write a plain-text copy of the file', () => {
    const ours = [
      ...listSources('build/core', /\.js$/),
      ...listSources('build/main', /\.js$/),
      ...listSources('build/shared', /\.js$/)
    ]

    expect(ours.filter(({ text }) => /\bATTACH\s+(DATABASE\b|['"$?:])/i.test(text)).map(({ file }) => file)).toEqual([])
  })
})

function isPackage(target: string): boolean {
  return target !== 'node:' && !target.startsWith('build/')
}

/** Everything a bundle reaches through the files it imports: our own files by place, packages by name. */
function followImports(entry: string, wanted = (_one: ModuleImport) => true): readonly string[] {
  const sources = new Map(listSources('build', /\.js$/).map(source => [source.file, source]))
  const reached = new Set<string>()
  const waiting = [entry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    const source = sources.get(file)
    if (source)
      waiting.push(
        ...readModule(source)
          .imports.filter(wanted)
          .map(({ target }) => path.posix.normalize(target))
      )
  }
  return [...reached]
}
