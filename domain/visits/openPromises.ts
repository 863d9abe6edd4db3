type Dated = { readonly dueOn: string | null; readonly closed: boolean }

export type OpenPromises<Promised extends Dated> = {
  readonly overdue: readonly Promised[]
  readonly open: readonly Promised[]
}

/** What the family still waits for: what should have been done already first, the longest waited for at the top. */
export function openPromises<Promised extends Dated>(
  promises: readonly Promised[],
  today: string
): OpenPromises<Promised> {
  const day = ({ dueOn }: Dated) => dueOn ?? '9999-12-31'
  const waiting = promises
    .filter(({ closed }) => !closed)
    .toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0))
  return {
    overdue: waiting.filter(one => day(one) < today),
    open: waiting.filter(one => day(one) >= today)
  }
}
