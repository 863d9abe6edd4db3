const DAY = 86_400_000
const noon = (day: string) => Date.parse(`${day}T12:00:00Z`)

export const daysBetween = (from: string, to: string): number => Math.round((noon(to) - noon(from)) / DAY)

export const dayAfter = (day: string, count: number): string =>
  new Date(noon(day) + count * DAY).toISOString().slice(0, 10)
