import path from 'node:path'
import { parseSync } from 'vite'
import type { SourceFile } from './sourceFile.ts'

export type ModuleImport = {
  /** A place in the work tree for a relative import, otherwise the package's name (`node:` for all of Node). */
  readonly target: string
  readonly relative: boolean
  /** `import(…)`: how a route is loaded only when it is opened. */
  readonly lazy: boolean
}

export type Module = {
  readonly file: string
  readonly imports: readonly ModuleImport[]
  readonly hasDefaultExport: boolean
  /** Nothing but `export … from`: a barrel, under whatever name. */
  readonly onlyPassesOn: boolean
  /** An `import(…)` whose target is worked out while running, which no table can judge. */
  readonly unreadableImports: number
}

type Span = { readonly start: number; readonly end: number }

/** What one source imports and exports, type-only imports included. */
export function readModule({ file, text }: SourceFile): Module {
  const { module, program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new SyntaxError(`${file}: ${errors[0]?.message ?? 'cannot be read'}`)
  const passedOn = module.staticExports.flatMap(({ entries }) => entries.map(entry => entry.moduleRequest?.value))
  const lazily = module.dynamicImports.map(({ moduleRequest }) => findLiteral(text, moduleRequest))
  const eager = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...passedOn.filter(isText)]
  return {
    file,
    imports: [
      ...[...new Set(eager)].map(request => describeImport(file, request, false)),
      ...lazily.filter(isText).map(request => describeImport(file, request, true))
    ],
    hasDefaultExport: module.staticExports.some(({ entries }) =>
      entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default')
    ),
    onlyPassesOn: program.body.length > 0 && program.body.every(passesOn),
    unreadableImports: lazily.filter(request => request === null).length
  }
}

function passesOn(statement: { readonly type: string; readonly source?: unknown }): boolean {
  return statement.type.startsWith('Export') && Boolean(statement.source)
}

function isText(request: string | null | undefined): request is string {
  return typeof request === 'string'
}

function findLiteral(text: string, { start, end }: Span): string | null {
  return /^(['"`])([^'"`$]+)\1$/.exec(text.slice(start, end))?.[2] ?? null
}

function describeImport(file: string, request: string, lazy: boolean): ModuleImport {
  if (!request.startsWith('.')) return { target: packageOf(request), relative: false, lazy }
  return { target: path.posix.join(path.posix.dirname(file), request.replace(/\?.*$/, '')), relative: true, lazy }
}

function packageOf(request: string): string {
  if (request.startsWith('node:')) return 'node:'
  return request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/')
}
