const address = /^#print\/([0-9a-f-]{36})$/

/** The ticket of the copy that a hidden page is to print; null in every window that somebody looks at. */
export function findTicket(hash: string): string | null {
  return address.exec(hash)?.[1] ?? null
}
