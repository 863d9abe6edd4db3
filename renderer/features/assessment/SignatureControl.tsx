import { useState } from 'react'
import type { Json } from '../../../domain/nonAnswer.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { boxesOfDay, dayOfBoxes } from '../../ui/boxesOf.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import type { FieldProps } from '../../ui/FieldFrame.tsx'
import { GroupFrame } from '../../ui/GroupFrame.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Assessment.module.css'

const words = assessmentScreens.signature
const ways = [
  { code: 'screen', label: words.screen },
  { code: 'paper', label: words.paper },
  { code: 'spoken', label: words.spoken }
]

type SignatureProps = FieldProps & {
  readonly value: Json
  readonly onChange: (value: Json) => void
  readonly readOnly: boolean
}

function partOf(value: Json, part: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  const found = Object.entries(value).find(([key]) => key === part)?.[1]
  return typeof found === 'string' ? found : ''
}

/** How somebody signed: on the screen, on paper, or spoken before a witness. A signature is never consent. */
export function SignatureControl(props: SignatureProps) {
  const [typedDay, setTypedDay] = useState(() => boxesOfDay(partOf(props.value, 'on') || null))
  const [parts, setParts] = useState({
    how: partOf(props.value, 'how'),
    name: partOf(props.value, 'name'),
    on: partOf(props.value, 'on'),
    witness: partOf(props.value, 'witness')
  })
  const change = (changed: Partial<typeof parts>) => {
    const next = { ...parts, ...changed }
    setParts(next)
    props.onChange(next)
  }
  return (
    <GroupFrame {...props}>
      {id => (
        <div className={styles.together}>
          <OneOf
            label={words.how}
            id={`${id}-how`}
            options={ways}
            value={parts.how || null}
            disabled={props.readOnly}
            onChange={how => change({ how })}
          />
          <TextField
            label={words.name}
            id={`${id}-name`}
            width="medium"
            value={parts.name}
            readOnly={props.readOnly}
            onChange={name => change({ name })}
          />
          <DateBoxes
            label={words.on}
            id={`${id}-on`}
            value={typedDay}
            disabled={props.readOnly}
            onChange={typed => {
              setTypedDay(typed)
              change({ on: dayOfBoxes(typed) ?? '' })
            }}
          />
          {parts.how === 'spoken' && (
            <TextField
              label={words.witness}
              id={`${id}-witness`}
              width="medium"
              value={parts.witness}
              readOnly={props.readOnly}
              onChange={witness => change({ witness })}
            />
          )}
        </div>
      )}
    </GroupFrame>
  )
}
