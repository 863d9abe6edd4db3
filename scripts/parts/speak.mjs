/** Thrown when a person has to do something first; the message is the plain sentence they read, without a stack. */
export class CannotGoOn extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence)
    this.name = 'CannotGoOn'
  }
}

/** @param {string} sentence */
export function speak(sentence) {
  process.stdout.write(`${sentence}\n`)
}
