import type { Json } from '../../../domain/nonAnswer.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { GroupFrame } from '../../ui/GroupFrame.tsx'
import type { Problem } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Entry.module.css'
import type { FieldPart } from './fieldDefinition.ts'
import { partIn } from './partIn.ts'

type PartsFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly problem: Problem | null
  readonly parts: readonly FieldPart[]
  readonly value: Json
  readonly onChange: (value: Json) => void
  readonly onBlur: () => void
}

/** One field that is several answers, such as whom a young carer looks after, with what, and for how long. */
export function PartsField({ parts, value, onChange, onBlur, ...frame }: PartsFieldProps) {
  const change = (key: string, answer: string) => {
    const changed = parts.map(part => [part.key, part.key === key ? answer : partIn(value, part.key)] as const)
    const given = changed.filter(([, text]) => text !== '')
    onChange(given.length === 0 ? null : Object.fromEntries(given))
  }
  return (
    <GroupFrame {...frame}>
      {id => (
        <div className={styles.fields}>
          {parts.map(part => {
            const common = { id: `${id}-${part.key}`, label: part.label, onBlur }
            return part.options ? (
              <CodeSelect
                key={part.key}
                {...common}
                options={part.options}
                value={partIn(value, part.key) || null}
                onChange={code => change(part.key, code ?? '')}
              />
            ) : (
              <TextField
                key={part.key}
                {...common}
                value={partIn(value, part.key)}
                maxLength={1000}
                onChange={text => change(part.key, text)}
              />
            )
          })}
        </div>
      )}
    </GroupFrame>
  )
}
