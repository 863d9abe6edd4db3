/** 14:05, on the clock of the people who work here, wherever the computer thinks it is. */
export function clockTime(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' })
}

export function dayAndTime(at: string): string {
  const day = new Date(at).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'Europe/London'
  })
  return `${day}, ${clockTime(at)}`
}
