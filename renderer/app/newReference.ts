/** A short number that a person can read out on the telephone: W- and six signs. */
export function newReference(random: Uint8Array): string {
  return `W-${Array.from(random, byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`
}
