import { Button } from '@mantine/core'
import type { Question as Asked } from '../../../domain/forms/listQuestions.ts'
import type { FormFacts } from '../../../electron/contract/formFacts.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { familyAddress } from '../../app/places.ts'
import { goTo } from '../../state/navigation.ts'
import styles from './Assessment.module.css'
import type { Names } from './people.ts'
import { type CalculatedSource, sayCalculated } from './sayCalculated.ts'
import { sayGiven } from './sayGiven.ts'

type Sources = {
  readonly register: FormFacts['register']
  readonly calculated: CalculatedSource
  readonly names: Names
}

type Fact = { readonly question: Asked; readonly said: string; readonly due: boolean }

/** The facts worth a line: what is known, and what is due and not known yet. */
export function factsOf(questions: readonly Asked[], { register, calculated, names }: Sources): readonly Fact[] {
  return questions.flatMap(question => {
    const { field, aboutId } = question
    if (field.source?.register === 'familyCopy') return []
    const name = field.source ? `${field.source.register}.${field.source.field}` : ''
    const workedOut = sayCalculated(field.key, aboutId, calculated).join(', ')
    const said = workedOut || sayGiven(register.given[aboutId]?.[name] ?? null, field, names.nameOf)
    const due = said === '' && field.required === 'required' && field.source?.register !== 'assessment'
    return said === '' && !due ? [] : [{ question, said, due }]
  })
}

type RegisterFactsProps = { readonly familyId: string; readonly facts: readonly Fact[] }

/** Facts that live once, in the register: shown here, changed there, and never asked again. */
export function RegisterFacts({ familyId, facts }: RegisterFactsProps) {
  if (facts.length === 0) return null
  const about = facts[0]?.question.aboutId ?? ''
  const onlyOwn = facts.every(({ question }) => question.field.source?.register === 'assessment')
  return (
    <section aria-label={words.registerHere} className={styles.registered}>
      {!onlyOwn && <p className={styles.quietNote}>{words.registerHere}</p>}
      <table className={styles.facts}>
        <tbody>
          {facts.map(({ question: { field }, said, due }) => (
            <tr key={field.key}>
              <th scope="row">{field.label}</th>
              <td className={styles.written}>{due ? <span className={styles.due}>{words.notFilled}</span> : said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!onlyOwn && (
        <div>
          <Button variant="default" onClick={() => goTo(familyAddress(familyId, 'people', about))}>
            {words.toPeople}
          </Button>
        </div>
      )}
    </section>
  )
}
