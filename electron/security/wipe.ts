/**
 * Overwrites the byte arrays of a message, so that a passphrase does not outlive the hop it was needed for. They stand
 * at the top of a message and nowhere deeper; what came from the window may be a circle, so nothing deeper is walked.
 */
export function wipeBytes(message: unknown): void {
  if (typeof message !== 'object' || message === null) return
  for (const part of Object.values(message)) if (part instanceof Uint8Array) part.fill(0)
}
