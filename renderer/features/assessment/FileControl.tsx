import { Button } from '@mantine/core'
import type { Json } from '../../../domain/nonAnswer.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { say } from '../../state/notices.ts'
import type { FieldProps } from '../../ui/FieldFrame.tsx'
import { GroupFrame } from '../../ui/GroupFrame.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Assessment.module.css'

const words = assessmentScreens.files

type KeptFile = { readonly id: string; readonly name: string }

type FileProps = FieldProps & {
  readonly value: Json
  readonly onChange: (files: readonly KeptFile[]) => void
  readonly onLeave: () => void
  readonly readOnly: boolean
}

/** What the list holds; a row without a name is being typed. */
export function filesOf(value: Json): readonly KeptFile[] {
  return (Array.isArray(value) ? value : []).flatMap(one =>
    typeof one === 'object' && one !== null && 'id' in one && typeof one.id === 'string' && typeof one.name === 'string'
      ? [{ id: one.id, name: one.name }]
      : []
  )
}

/** What it is and where it is kept, a line each: whoever reads the assessment can find it. */
export function FileControl(props: FileProps) {
  const files = filesOf(props.value)
  const remove = (id: string) => {
    props.onChange(files.filter(file => file.id !== id))
    props.onLeave()
    say(words.removed, { undo: async () => props.onChange(files) })
  }
  return (
    <GroupFrame {...props}>
      {id => (
        <div className={styles.rows}>
          {files.map((file, at) => (
            <div key={file.id} className={styles.together}>
              <TextField
                label={words.what(at + 1)}
                hint={at === 0 ? words.hint : undefined}
                id={`${id}-${at}`}
                value={file.name}
                readOnly={props.readOnly}
                onBlur={props.onLeave}
                onChange={name => props.onChange(files.map(one => (one.id === file.id ? { ...one, name } : one)))}
              />
              {!props.readOnly && (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${words.remove(at + 1)}: ${props.label}`}
                  onClick={() => remove(file.id)}
                >
                  {words.remove(at + 1)}
                </Button>
              )}
            </div>
          ))}
          {!props.readOnly && (
            <div>
              <Button
                variant="default"
                aria-label={`${words.add}: ${props.label}`}
                onClick={() => props.onChange([...files, { id: newEntryId(), name: '' }])}
              >
                {words.add}
              </Button>
            </div>
          )}
        </div>
      )}
    </GroupFrame>
  )
}
