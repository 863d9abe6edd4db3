import type { FieldProblem } from '../../electron/contract/entry.ts'

/** What stands beside a field. An error stops the save; a warning asks to check and never does. */
export type Problem = { readonly kind: 'error' | 'warning'; readonly say: string }

/** The graver of the problems that belong to one field. */
export function problemOf(problems: readonly FieldProblem[], field: string): Problem | null {
  const here = problems.filter(problem => problem.field === field)
  return here.find(problem => problem.kind === 'error') ?? here[0] ?? null
}
