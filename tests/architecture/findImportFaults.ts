import { findCycles } from './findCycles.ts'
import { findRoom, importTable } from './importTable.ts'
import { type Module, type ModuleImport, readModule } from './readModule.ts'
import type { SourceFile } from './sourceFile.ts'

/** What is wrong with how these sources import one another, one sentence each; none is what we want. */
export function findImportFaults(sources: readonly SourceFile[]): readonly string[] {
  const modules = sources.map(readModule)
  const openedLazily = new Set(modules.flatMap(({ imports }) => imports.filter(one => one.lazy).map(one => one.target)))
  return [
    ...modules.flatMap(module => module.imports.flatMap(one => judgeImport(module.file, one))),
    ...modules.flatMap(module => judgeModule(module, openedLazily)),
    ...findCycles(modules).map(ring => `${ring}: imports go round in a ring`)
  ]
}

function judgeImport(file: string, { target, relative }: ModuleImport): readonly string[] {
  const room = findRoom(file)
  if (room === null) return [`${file}: lies in no room of the house`]
  const row = importTable[room]
  if (!relative) {
    return row.packages.some(allowed => allowed.test(target)) ? [] : [`${file}: ${room} may not import ${target}`]
  }
  const targetRoom = findRoom(target)
  if (targetRoom === null || !row.rooms.includes(targetRoom)) return [`${file}: ${room} may not import ${target}`]
  if (room === 'renderer') return judgeRendererImport(file, target)
  return []
}

function judgeRendererImport(file: string, target: string): readonly string[] {
  const subject = subjectOf(file)
  const other = subjectOf(target)
  const faults: string[] = []
  if (subject !== null && other !== null && subject !== other) {
    faults.push(`${file}: features/${subject} may not import features/${other} (${target})`)
  }
  if (file.startsWith('renderer/ui/') && /^renderer\/(features|app)\//.test(target)) {
    faults.push(`${file}: ui knows no screen (${target})`)
  }
  return faults
}

function subjectOf(file: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(file)?.[1] ?? null
}

function judgeModule(module: Module, openedLazily: ReadonlySet<string>): readonly string[] {
  const faults: string[] = []
  if (/(^|\/)index\.tsx?$/.test(module.file))
    faults.push(`${module.file}: a file is named after what it does, not index`)
  if (module.onlyPassesOn) faults.push(`${module.file}: a barrel that only passes on other files' exports`)
  if (module.hasDefaultExport && !mayExportDefault(module.file, openedLazily)) {
    faults.push(`${module.file}: default export (only a lazily opened route may have one)`)
  }
  if (module.unreadableImports > 0) faults.push(`${module.file}: an import whose target is worked out while running`)
  return faults
}

function mayExportDefault(file: string, openedLazily: ReadonlySet<string>): boolean {
  return file.startsWith('renderer/') && openedLazily.has(file)
}
