import { Button } from '@mantine/core'
import type { Question as Asked } from '../../../domain/forms/listQuestions.ts'
import type { FormFacts } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { familyAddress } from '../../app/places.ts'
import { goTo } from '../../state/navigation.ts'
import styles from './Assessment.module.css'
import type { Names } from './people.ts'
import { sayGiven } from './sayGiven.ts'

type RegisterFactsProps = {
  readonly familyId: string
  readonly questions: readonly Asked[]
  readonly register: FormFacts['register']
  readonly names: Names
}

/** Facts that live once, in the register: shown here, changed there, and never asked again. */
export function RegisterFacts({ familyId, questions, register, names }: RegisterFactsProps) {
  const shown = questions.filter(
    ({ field }) => field.source?.register !== 'familyCopy' && field.source?.register !== 'assessment'
  )
  if (shown.length === 0) return null
  const about = shown[0]?.aboutId ?? ''
  return (
    <section aria-label={words.registerHere} className={styles.stack}>
      <p className={styles.quietNote}>{words.registerHere}</p>
      <table className={styles.facts}>
        <tbody>
          {shown.map(({ field, aboutId }) => {
            const name = field.source ? `${field.source.register}.${field.source.field}` : ''
            const said = sayGiven(register.given[aboutId]?.[name] ?? null, field, names.nameOf)
            const due = said === '' && field.required === 'required'
            if (said === '' && !due) return null
            return (
              <tr key={field.key}>
                <th scope="row">{field.label}</th>
                <td className={styles.written}>
                  {said === '' ? <span className={styles.due}>{words.notFilled}</span> : said}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <div>
        <Button variant="default" onClick={() => goTo(familyAddress(familyId, 'people', about))}>
          {words.toPeople}
        </Button>
      </div>
    </section>
  )
}
