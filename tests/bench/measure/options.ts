/** Which measures run, on how many families, and where their files are kept. */
export type Options = {
  readonly only: ReadonlySet<string> | null
  readonly small: boolean
  /** Null: files are made in a temporary folder and removed at the end. */
  readonly folder: string | null
}

export class UnknownOption extends Error {
  override readonly name = 'UnknownOption'
}

export function readOptions(words: readonly string[]): Options {
  let options: Options = { only: null, small: false, folder: null }
  const waiting = [...words]
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--small') options = { ...options, small: true }
    else if (word === '--only') options = { ...options, only: new Set(takeValue(word, waiting).split(',')) }
    else if (word === '--folder') options = { ...options, folder: takeValue(word, waiting) }
    else throw new UnknownOption(`${word}: use --only <names>, --small or --folder <folder>`)
  }
  return options
}

function takeValue(word: string, waiting: string[]): string {
  const value = waiting.shift()
  if (value === undefined || value.startsWith('--')) throw new UnknownOption(`${word} needs a value`)
  return value
}
