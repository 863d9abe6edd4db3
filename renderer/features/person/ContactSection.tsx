import { nonAnswers } from '../../../domain/nonAnswer.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { identifierDoubt } from '../../app/entry/identifierDoubt.ts'
import { listOfPerson, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import { type Tone, Word } from '../../ui/Word.tsx'
import { contactFields } from './definitions.ts'
import { Line } from './Line.tsx'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

const words = personStrings.contact
const ways = [
  { field: 'safeToCall', label: words.call },
  { field: 'safeToText', label: words.text },
  { field: 'safeToLeaveMessage', label: words.message }
] as const
const tones: Readonly<Record<string, Tone>> = { yes: 'well', no: 'overdue' }
const answers: Readonly<Record<string, string>> = {
  yes: shellStrings.field.yes.toLowerCase(),
  no: shellStrings.field.no.toLowerCase(),
  not_known: shellStrings.nonAnswers.not_known.toLowerCase()
}
const kindWords = (entry: Entry) =>
  personChoices.contactKind.find(choice => choice.code === textIn(entry, 'kind'))?.label ?? ''

/** Every way to reach somebody, each with the answer to "is it safe?"; "not asked" counts as a no. */
export function ContactSection({ familyId, view, person, mayChange }: PersonPart) {
  return (
    <EntryList
      {...{ familyId, mayChange }}
      type="contactPoint"
      entries={listOfPerson(view, 'contactPoint', person.id)}
      about={{ personId: person.id }}
      definitions={contactFields}
      people={[]}
      nameOf={id => nameOf(view, id)}
      titleOf={kindWords}
      addLabel={personStrings.entry.add}
      draw={entry => {
        const unasked = nonAnswers.find(one => one === textIn(entry, 'value'))
        return unasked ? (
          <Line strong={kindWords(entry)} rest={[shellStrings.nonAnswers[unasked].toLowerCase()]} />
        ) : (
          <div className={styles.stack}>
            <span>
              {kindWords(entry)} <b>{textIn(entry, 'value')}</b> {textIn(entry, 'label')}{' '}
              <span className={styles.small}>{textIn(entry, 'bestTime')}</span>
            </span>
            <Doubt entry={entry} />
            <span className={styles.row}>
              {ways.map(way => {
                const answer = textIn(entry, way.field)
                return (
                  <Word key={way.field} tone={tones[answer] ?? 'due'}>
                    {`${way.label}: ${answers[answer] ?? words.notAsked}`}
                  </Word>
                )
              })}
            </span>
          </div>
        )
      }}
    />
  )
}

function Doubt({ entry }: { readonly entry: Entry }) {
  const doubt = identifierDoubt('value', entry.fields)
  return doubt && <ProblemLine problem={doubt} />
}
