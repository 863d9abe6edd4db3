/** The day so many days before today. Asked twenty thousand times while a county is made, so it counts in milliseconds. */
export function dayBefore(today: string, daysAgo: number): string {
  return new Date(Date.parse(`${today}T12:00:00Z`) - daysAgo * 86_400_000).toISOString().slice(0, 10)
}
