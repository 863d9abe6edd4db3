import type { NameStatus } from './personKind.ts'
import { setApart, withoutTurns } from './shownName.ts'

/** The names of one person in force on the day; `placeholder` stands for a name nobody knows ("Father of Sam"). */
export type PersonNames = {
  readonly nameStatus: NameStatus
  readonly forename?: string
  readonly surname?: string
  readonly preferredName?: string
  readonly singleName?: boolean
  readonly placeholder?: string
}

/** What the person likes to be called, before anything else: "Sam Hartley", never "Samantha" to a Sam. */
export function displayName(names: PersonNames): string {
  const called = callName(names)
  const placeholder = setApart(words(names.placeholder)) || 'Person'
  const surname = names.singleName ? '' : words(names.surname)
  const full = [called, called === surname || called.endsWith(` ${surname}`) ? '' : surname]
    .filter(part => part !== '')
    .join(' ')
  if (names.nameStatus === 'withheld') return `${placeholder}, name withheld`
  if (names.nameStatus === 'not_known' || full === '') return `${placeholder}, name not known`
  return names.nameStatus === 'partly_known' ? `${setApart(full)} (name partly known)` : setApart(full)
}

/** One short name for buttons and lists, without surname. */
export function shortName(names: PersonNames): string {
  const unnamed = names.nameStatus === 'withheld' || names.nameStatus === 'not_known'
  return setApart(unnamed ? words(names.placeholder) : callName(names)) || displayName(names)
}

function callName(names: PersonNames): string {
  return words(names.preferredName) || words(names.forename) || words(names.surname)
}

function words(text: string | undefined): string {
  return withoutTurns(text ?? '').trim()
}
