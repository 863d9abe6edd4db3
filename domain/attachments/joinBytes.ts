export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** One letter for each byte: for looking for words among bytes, never for showing. */
export function lettersOf(bytes: Uint8Array, from = 0, length = bytes.length): string {
  let text = ''
  // String.fromCharCode takes its letters from the stack, which is not endless.
  for (let at = from; at < Math.min(from + length, bytes.length); at += 4096)
    text += String.fromCharCode(...bytes.subarray(at, Math.min(at + 4096, from + length)))
  return text
}
