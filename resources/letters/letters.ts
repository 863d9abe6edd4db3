import type { Block } from '../../domain/copies/document.ts'
import type { CopyKind } from '../../domain/copies/recipients.ts'

/** What a letter is filled with. Names are those of the copy; nothing else of the family can get in. */
export type Merge = {
  readonly recipient: string
  readonly worker: string
  readonly authority: string
  readonly children: readonly string[]
  readonly visitOn: string | null
  readonly decision: string | null
}

const paragraph = (words: string): Block => ({ kind: 'paragraph', words })
const named = (names: readonly string[]) =>
  names.length === 0
    ? 'your family'
    : names.length === 1
      ? (names[0] ?? '')
      : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

type Letter = (merge: Merge) => readonly Block[]

const introduction: Letter = ({ recipient, worker, authority, children }) => [
  paragraph(`Dear ${recipient},`),
  paragraph(`My name is ${worker}. I work for ${authority}.`),
  paragraph(`I would like to meet you and hear how things are for ${named(children)}.`),
  paragraph('You decide whether you want this help. You can stop it whenever you like.'),
  paragraph('Tell me if you need somebody to interpret, large print, or another way to talk.')
]

const visit: Letter = ({ recipient, worker, visitOn }) => [
  paragraph(`Dear ${recipient},`),
  paragraph(visitOn === null ? 'I would like to see you soon.' : `I would like to see you on ${visitOn}.`),
  paragraph('If that day does not suit you, tell me and we will find another one.'),
  paragraph(worker)
]

const ending: Letter = ({ recipient, worker, children }) => [
  paragraph(`Dear ${recipient},`),
  paragraph('Our time of working together is coming to its end.'),
  paragraph(`Thank you for letting me get to know ${named(children)}.`),
  paragraph('If things become hard again, ring us. You do not need to wait until it is an emergency.'),
  paragraph(worker)
]

/** The referrer learns whether there is help, and nothing about the family that they did not tell us themselves. */
const referrer: Letter = ({ worker, decision }) => [
  paragraph('Thank you for asking us to help a family.'),
  paragraph(decision ?? 'We are in touch with the family.'),
  paragraph('We tell others more only when the family says that we may.'),
  paragraph(worker)
]

export const letters: Readonly<Partial<Record<CopyKind, Letter>>> = {
  letter_introduction: introduction,
  letter_visit: visit,
  letter_ending: ending,
  letter_referrer: referrer
}
