import type { NonAnswer, ShareClass } from '../nonAnswer.ts'
import type { Condition } from './condition.ts'

export const fieldTypes = [
  'text',
  'long',
  'date',
  'time',
  'partialDate',
  'oneOf',
  'manyOf',
  'yesNoNotKnown',
  'yesNo',
  'integer',
  'decimal',
  'scale',
  'person',
  'people',
  'worker',
  'organisation',
  'link',
  'list',
  'file',
  'signature',
  'calculated'
] as const
export type FieldType = (typeof fieldTypes)[number]

export type About = 'family' | 'eachChild' | 'eachAdult' | 'eachPerson' | 'eachParentElsewhere'

/**
 * `required`: an answer at submit. `requiredUnlessNotApplicable`: or "not applicable" with a reason. `whenShown`: an
 * answer whenever the condition shows it. `never`: worked out by the app.
 */
export type Required = 'required' | 'requiredUnlessNotApplicable' | 'optional' | 'whenShown' | 'never'

export type Option = { readonly code: string; readonly label: string }

/** Limits of one value; each is only looked at where it makes sense for the type. */
export type Limits = {
  readonly min?: number
  readonly max?: number
  /** Digits after the decimal point. */
  readonly places?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly notFuture?: boolean
  readonly notPast?: boolean
  /** Codes that stand alone, such as "none of these". */
  readonly exclusive?: readonly string[]
}

export type Column = Limits & {
  readonly key: string
  readonly label: string
  readonly hint?: string
  readonly type: Exclude<FieldType, 'list' | 'signature'>
  readonly options?: readonly Option[]
  readonly required: boolean
  /** The list field whose rows a `link` points to. */
  readonly linkTo?: string
  /** Filled in when help ends, not while the assessment is written. */
  readonly stage?: 'closure'
}

/** A rule over several cells of one row. */
export type RowRule = 'sdqTotal' | 'trainedUser' | 'endNotBeforeStart' | 'criterionNamesPerson' | 'workerAndFamily'

export type RegisterName =
  | 'person'
  | 'relationship'
  | 'agency'
  | 'agreement'
  | 'sharingPreference'
  | 'lawfulBasis'
  | 'disclosure'
  | 'familyCopy'
  | 'assessment'

export type BlockPart = 'well' | 'worry' | 'need' | 'impact' | 'scale' | 'scaleBy'

export type Field = Limits & {
  /** Section code and name, such as "A.start_date": never changes, never used again for something else. */
  readonly key: string
  readonly label: string
  readonly hint?: string
  /** One plain sentence that answers "why am I asked this?". */
  readonly why: string
  readonly type: FieldType
  readonly about: About
  readonly options?: readonly Option[]
  readonly required: Required
  /** Narrows `required` and `whenShown`: an answer is only demanded while this holds. */
  readonly requiredWhen?: Condition
  readonly when?: Condition
  readonly shareClass: ShareClass
  /** Whether it is printed on the family's copy unless the worker says why not. */
  readonly familyCopy: boolean
  /** Which of the four non-answers may be given. */
  readonly nonAnswers: readonly NonAnswer[]
  /** `never`: belongs to one moment and must be asked afresh in the next assessment. */
  readonly carry: 'ask' | 'never'
  readonly columns?: readonly Column[]
  readonly rows?: 'table' | 'cards'
  readonly rowRule?: RowRule
  readonly minRows?: number
  readonly adviseRows?: number
  /** Lives in a register, is edited there, and is copied into the assessment at sign-off. */
  readonly source?: { readonly register: RegisterName; readonly field: string }
  /** The family of boxes this field belongs to, so that a screen can set them side by side. */
  readonly block?: { readonly name: string; readonly label: string; readonly part: BlockPart }
  /** One of the three boxes at the head of a section, which also make up the short form. */
  readonly headline?: boolean
}

export type GuidanceCard = { readonly heading: string; readonly text: string }

export type Section = {
  readonly code: string
  readonly title: string
  readonly plainTitle: string
  readonly about: About
  readonly fields: readonly Field[]
  readonly when?: Condition
  readonly inShortForm: boolean | 'headlinesOnly'
  /** The screen that shows and edits this section's facts. */
  readonly register?: 'people' | 'relationships' | 'agencies' | 'agreement'
  /** Only opened after "are you alone with this person?", with names dimmed and a quick way to hide it. */
  readonly privateMode?: boolean
  readonly guidance?: readonly GuidanceCard[]
}

export type FormDefinition = {
  readonly key: string
  readonly version: number
  readonly title: string
  readonly sections: readonly Section[]
}
