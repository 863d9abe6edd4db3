import type { Entry } from '../../../electron/contract/entry.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { Abbreviated } from '../../ui/Abbreviated.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import type { Problem } from '../../ui/problem.ts'
import styles from './Entry.module.css'
import type { FieldDefinition } from './fieldDefinition.ts'
import { identifierDoubt } from './identifierDoubt.ts'
import { valueInWords } from './valueInWords.ts'

type EntryFactsProps = {
  readonly entry: Entry
  readonly definitions: readonly FieldDefinition[]
  readonly nameOf: (personId: string) => string
  /** Also what is not yet answered: for the one page of details that every person has. */
  readonly withBlanks?: boolean
}

/** What stands in an entry, label by label. */
export function EntryFacts({ entry, definitions, nameOf, withBlanks }: EntryFactsProps) {
  const facts = definitions
    .filter(definition => definition.when?.(entry.fields) ?? true)
    .map(definition => ({
      definition,
      words: valueInWords(definition, entry.fields[definition.field], nameOf),
      doubt: identifierDoubt(definition.field, entry.fields)
    }))
    .filter(fact => withBlanks || fact.words !== null)
  return (
    <dl className={styles.facts}>
      {facts.map(({ definition, words, doubt }) => (
        <FactRow key={definition.field} label={definition.label} words={words} doubt={doubt} />
      ))}
    </dl>
  )
}

type FactRowProps = { readonly label: string; readonly words: string | null; readonly doubt: Problem | null }

function FactRow({ label, words, doubt }: FactRowProps) {
  return (
    <>
      <dt>
        <Abbreviated text={label} />
      </dt>
      <dd>
        {words ?? <span className={styles.blank}>{personStrings.entry.notAnswered}</span>}
        {doubt && <ProblemLine problem={doubt} />}
      </dd>
    </>
  )
}
