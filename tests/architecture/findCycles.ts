import type { Module } from './readModule.ts'

/** Every ring of files that import one another, each once, starting at its first name: `a.ts -> b.ts -> a.ts`. */
export function findCycles(modules: readonly Module[]): readonly string[] {
  const known = new Map(modules.map(module => [module.file, module]))
  const finished = new Set<string>()
  const rings = new Set<string>()

  function visit(file: string, trail: readonly string[]): void {
    const since = trail.indexOf(file)
    if (since >= 0) rings.add(describeRing(trail.slice(since)))
    if (since >= 0 || finished.has(file)) return
    for (const { target, lazy } of known.get(file)?.imports ?? []) {
      if (known.has(target) && !lazy) visit(target, [...trail, file])
    }
    finished.add(file)
  }

  for (const { file } of modules) visit(file, [])
  return [...rings].sort()
}

function describeRing(files: readonly string[]): string {
  const first = files.indexOf([...files].sort()[0] ?? '')
  const turned = [...files.slice(first), ...files.slice(0, first)]
  return [...turned, turned[0]].join(' -> ')
}
