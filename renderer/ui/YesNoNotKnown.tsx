import { shellStrings } from '../../resources/strings/en-GB/shell.ts'
import type { FieldProps } from './FieldFrame.tsx'
import { OneOf } from './OneOf.tsx'

const words = shellStrings.field
const threeWays = [
  { code: 'yes', label: words.yes },
  { code: 'no', label: words.no },
  { code: 'not_known', label: words.notKnown }
]

export type YesNoNotKnownProps = FieldProps & {
  readonly value: string | null
  readonly onChange: (value: string) => void
  /** `false` where "not known" is one of the non-answers below the field. */
  readonly notKnown?: boolean
  readonly disabled?: boolean | undefined
}

export function YesNoNotKnown({ notKnown, ...props }: YesNoNotKnownProps) {
  return <OneOf {...props} options={notKnown === false ? threeWays.slice(0, 2) : threeWays} />
}
