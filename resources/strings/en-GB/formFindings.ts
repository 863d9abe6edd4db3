import type { CheckCode, Finding } from '../../../domain/forms/checks/finding.ts'
import type { FormDefinition } from '../../../domain/forms/definition.ts'
import { findField } from '../../../domain/forms/formIndex.ts'
import type { PromptCode } from '../../../domain/forms/prompts.ts'
import { sayProblem } from './formProblems.ts'
import { formWords } from './forms.ts'

type Named = {
  readonly label: string
  readonly about: string
  readonly person: string
  readonly other: string
  readonly parts: Readonly<Record<string, string>>
}

const SAFETY: Readonly<Record<string, string>> = {
  notAnswered: 'Answer the questions about immediate safety before you submit.',
  answeredEarlier: 'The questions about immediate safety were answered on another day. Answer them again today.',
  ring: 'You are worried that somebody is in danger. Ring now; write down the call; then submit. A form tells nobody.'
}

const SENTENCES: Readonly<Record<Exclude<CheckCode, 'R-02'>, (named: Named) => string>> = {
  'R-01': ({ label, about }) => `"${label}" about ${about} is not answered yet.`,
  'R-03': ({ label, about }) => `"${label}" about ${about} comes from the last assessment. Is it still true?`,
  'L-01': ({ parts }) => `A child has level ${parts.level}. Give the family that level too, or say why not.`,
  'V-01': ({ person }) => `${person} has not been heard. Write their words or what you saw, or why not and what next.`,
  'V-02': ({ person }) => `${person} has no level of need with a reason.`,
  'V-03': ({ person }) => `The second parent of ${person} is not asked about in section 20.`,
  'V-04': () => 'Nobody has agreed to early help yet. Write down who agreed, how and when.',
  'V-05': ({ parts }) => SAFETY[parts.because ?? ''] ?? '',
  'V-06': ({ parts }) => `Worry ${parts.number} has no goal. Add a goal and link it to the worry.`,
  'V-07': ({ person }) => `There is no home for ${person}. Add an address, or "no fixed address".`,
  'V-08': ({ person, other }) => `Does ${person} have parental responsibility for ${other}? "Not known" is an answer.`,
  'V-09': ({ parts }) =>
    parts.now === undefined
      ? 'The analysis repeats another answer. Say what it all means.'
      : `The analysis has ${parts.now} characters and needs at least 100.`,
  'V-10': ({ person }) => `${person} was not seen. Say in the comment why, and when they will be.`,
  'V-11': ({ person }) => `${person} was not seen alone. Say in the comment why.`,
  'V-12': ({ person }) => `${person} is on a school's roll, but attendance is missing. Ask the school.`,
  'V-13': () => 'No strength is written down. Every family has some: add at least one.',
  'V-14': ({ label, person, other }) =>
    `"${label}" says nearly the same about ${person} and ${other}. Write about each child as they are.`,
  'V-15': ({ label, parts }) =>
    `The family will read "${parts.word}" in "${label}".${parts.suggestion === undefined ? ' Use whole, plain words.' : ` Try: ${parts.suggestion}.`}`,
  'V-16': ({ person }) => `${person} is 18 or over and still entered as a child. Change it in People.`,
  'V-17': ({ person, other }) =>
    `${person} and ${other} have one name and one date of birth. Are they twins, or one child entered twice?`,
  'V-18': ({ person }) =>
    `An address must stay secret from ${person}, who is to get a copy. Look through that copy and write down what is left out.`,
  'V-19': () => 'Say who must not see what is written about domestic abuse.',
  'V-20': () => 'Earlier help is written about, but the chronology is empty. Add the main events.'
}

/** One finding as a sentence, for the list that takes the worker to the gap. */
export function sayFinding(found: Finding, form: FormDefinition, nameOf: (personId: string) => string): string {
  const label = findField(form, found.at.field)?.label ?? found.at.field
  const name = (id: string | undefined) => (id === undefined || id === '' ? formWords.family : nameOf(id))
  if (found.problem !== null) return `"${label}" about ${name(found.at.aboutId)}: ${sayProblem(found.problem)}`
  const { parts } = found
  const named = { label, about: name(found.at.aboutId), person: name(parts.person), other: name(parts.other), parts }
  return found.check === 'R-02' ? `"${label}" needs a look.` : SENTENCES[found.check](named)
}

export const promptSentences: Readonly<Record<PromptCode, string>> = {
  selfHarmNow: 'A child may want to die. Stay with them and ring now.',
  questionnaireRisk: 'An answer speaks of self-harm or not wanting to live. Ask about it, and ring now.',
  levelFour: 'Level 4. Is anybody in danger? Answer the safety questions now.',
  gradeFourOrFive: 'An area is at 4 or 5. Talk with your team leader today.',
  accidentPattern: 'More than one injury in a year. Is there a pattern? Think about the safety questions.',
  missingOften: 'Missing three times or more. Tell your team leader.',
  riskChecklistHigh: 'The risk checklist is at 14 or more. Think about a referral to the risk conference (MARAC).',
  unbornSiblingsElsewhere:
    "Older children are not in their parents' care. Talk with your team leader about help before the birth.",
  withoutEssentials: 'The family went without something essential. Do something about it this week.',
  refugeAddress: 'A refuge address is always kept secret. Check it in People.',
  homeAtRisk: 'The home is at risk. The council has a duty to help: contact housing now.',
  sdqAgeOutside: 'This version of the questionnaire is made for another age. Check the version.',
  triggerInShortForm: 'You said this needs a closer look. The full form has the questions for it.',
  shortFormAboveLevelTwo: 'The short form is for level 2. Change to the full form; nothing is lost.'
}
