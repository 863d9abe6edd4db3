const millisecondsOfDay = 86_400_000

/** The date so many days before another; at noon, so that no change of the clocks moves it. */
export function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * millisecondsOfDay).toISOString().slice(0, 10)
}
