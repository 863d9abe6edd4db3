import type { Answer } from '../../../../domain/forms/answer.ts'
import { plainWords } from '../../../../domain/forms/checks/plainWords.ts'
import type { FormDefinition } from '../../../../domain/forms/definition.ts'
import { submitChecks } from '../../../../domain/forms/submitChecks.ts'
import { sayFinding } from '../../../../resources/strings/en-GB/formFindings.ts'
import { glossary } from '../../../../resources/words/glossary.ts'
import type { Gap } from '../../../contract/assessment.ts'
import type { FormFacts } from '../../../contract/formFacts.ts'

const wordsToLookAt = plainWords(glossary)

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
