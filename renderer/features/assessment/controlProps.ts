import type { Column, Field } from '../../../domain/forms/definition.ts'
import type { Given } from '../../../domain/nonAnswer.ts'
import type { FieldProps } from '../../ui/FieldFrame.tsx'
import type { Names } from './people.ts'

export type ControlProps = FieldProps & {
  readonly field: Field | Column
  readonly given: Given | null
  readonly names: Names
  readonly onGiven: (given: Given | null) => void
  readonly onLeave: () => void
  readonly readOnly: boolean
}
