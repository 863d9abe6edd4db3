import { choicesOf } from '../../codes/list.ts'
import { tieAgreements, tieFlows, tieKinds, tieStrengths } from '../../codes/network.ts'

export const networkChoices = {
  kind: choicesOf(tieKinds),
  strength: choicesOf(tieStrengths),
  flow: choicesOf(tieFlows),
  agreed: choicesOf(tieAgreements)
} as const

export const networkSentences = {
  nameMissing: 'Name who or what it is, or choose somebody.',
  kindMissing: 'Choose what kind of tie it is.',
  strength: 'A tie is weak, steady or strong.',
  agencyMissing: 'That service is not among those of this family. Nothing was changed.',
  agreedUnsaid: 'Somebody is counted on for help and has not said yes yet.'
} as const

export const networkStrings = {
  title: 'Who is round the family',
  intro: 'People, places and services: who helps with what, and who asks for more than they give.',
  none: 'Nobody is drawn yet. Ask: “Who would you ring at eight in the evening?”',
  add: 'Add a tie',
  ended: 'Ended ties',
  fields: {
    name: 'Who or what is it?',
    involvedAgencyId: 'Is it a service that works with the family?',
    involvedAgencyHint: 'Choose it here, and it needs no name of its own.',
    tieKind: 'What kind of tie?',
    personIds: 'Whose tie?',
    personIdsHint: 'Nobody chosen: the whole family.',
    strength: 'How strong is it?',
    stressful: 'Is it a strain?',
    flow: 'Which way does help go?',
    helpsWith: 'What do they help with?',
    agreedByThem: 'Have they agreed to help?',
    fromOn: 'Since',
    toOn: 'Until'
  },
  picture: {
    title: (family: string) => `Ecomap: ${family}`,
    centre: 'The family',
    caption: 'Ties of the family',
    columns: [
      'Who or what',
      'Kind',
      'Whose tie',
      'How strong',
      'A strain',
      'Which way help goes',
      'Helps with',
      'Agreed'
    ],
    empty: 'Nobody is drawn round the family yet.',
    strength: { 1: 'weak', 2: 'steady', 3: 'strong', none: 'strength not said' },
    stress: 'a strain',
    noStress: 'no strain',
    flow: {
      to_family: 'they help the family',
      from_family: 'the family helps them',
      both: 'both help each other',
      none: 'no help either way'
    },
    flowUnsaid: 'way of help not said',
    helpsWith: (what: string) => `helps with ${what}`,
    wholeFamily: 'whole family',
    agencyWord: 'a service',
    sentence: (name: string, words: readonly string[]) => `${name}: ${words.join('; ')}.`,
    legend: {
      weak: 'Thin line: a weak tie',
      steady: 'Middle line: a steady tie',
      strong: 'Thick line: a strong tie',
      unsaid: 'Dotted line: strength not said',
      stress: 'Zigzag: a strain',
      flow: 'Arrow: which way help goes'
    }
  }
} as const
