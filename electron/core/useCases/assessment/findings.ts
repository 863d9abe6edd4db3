import type { Answer } from '../../../../domain/forms/answer.ts'
import type { FormDefinition } from '../../../../domain/forms/definition.ts'
import { submitChecks } from '../../../../domain/forms/submitChecks.ts'
import { findAcronyms } from '../../../../domain/language/findAcronyms.ts'
import { findFlaggedWords } from '../../../../domain/language/findFlaggedWords.ts'
import { sayFinding } from '../../../../resources/strings/en-GB/formFindings.ts'
import type { FormFacts, Gap } from '../../../contract/assessment.ts'

const noGlossary: ReadonlyMap<string, string> = new Map()

/** Words that a family would not understand or would be hurt by, with what to write instead (domain.md 12.3). */
export function wordsToLookAt(text: string) {
  return [
    ...findFlaggedWords(text).map(({ words, instead }) => ({ found: words, suggestion: instead })),
    ...findAcronyms(text, noGlossary).map(({ acronym, words }) => ({ found: acronym, suggestion: words }))
  ]
}

/** Everything that stands between an assessment and its submit, each as a sentence with the place to go to. */
export function listGaps(form: FormDefinition, facts: FormFacts, answers: readonly Answer[]): Gap[] {
  const names = new Map(facts.people.map(person => [person.id, person.shortName]))
  const nameOf = (id: string) => names.get(id) ?? 'somebody'
  return submitChecks(form, facts, answers, wordsToLookAt).map(finding => ({
    check: finding.check,
    kind: finding.kind,
    say: sayFinding(finding, form, nameOf),
    section: finding.at.section,
    field: finding.at.field,
    aboutId: finding.at.aboutId
  }))
}
