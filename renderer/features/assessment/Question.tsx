import { Button } from '@mantine/core'
import { useFocusWithin } from '@mantine/hooks'
import { memo } from 'react'
import { checkGiven } from '../../../domain/forms/checkGiven.ts'
import type { Field } from '../../../domain/forms/definition.ts'
import type { Prompt } from '../../../domain/forms/prompts.ts'
import { isAnswered } from '../../../domain/forms/standing.ts'
import { Basis } from '../../../domain/nonAnswer.ts'
import type { AnswerShown } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { sayProblem } from '../../../resources/strings/en-GB/formProblems.ts'
import { basisLabels } from '../../../resources/strings/en-GB/forms.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { NonAnswerRow } from '../../ui/NonAnswerRow.tsx'
import { PersonPicker } from '../../ui/PersonPicker.tsx'
import type { Problem } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import { AnswerHistory } from './AnswerHistory.tsx'
import styles from './Assessment.module.css'
import { BesideTheLast } from './BesideTheLast.tsx'
import { Comments, type CommentsProps } from './Comments.tsx'
import { Control } from './Control.tsx'
import { OtherVersions } from './OtherVersions.tsx'
import { Prompts } from './Prompts.tsx'
import type { Names } from './people.ts'
import type { AnswerChange } from './useAssessment.ts'

export const questionId = (field: string, aboutId: string) => `q-${field.replaceAll('.', '-')}-${aboutId || 'family'}`

export type QuestionProps = {
  readonly field: Field
  readonly aboutId: string
  readonly answer: AnswerShown
  readonly names: Names
  readonly today: string
  readonly readOnly: boolean
  readonly masked: boolean
  readonly before: AnswerShown['given'] | undefined
  readonly assessmentId: string
  readonly comments: CommentsProps['comments']
  readonly mayComment: boolean
  readonly onCommented: () => Promise<void>
  readonly prompts: readonly Prompt[]
  readonly onSafetyQuestions: () => void
  readonly onNumbers: () => void
  readonly onChange: (field: string, aboutId: string, change: AnswerChange) => void
  readonly onLeave: () => void
}

const bases = Basis.options.map(code => ({ code, label: basisLabels[code] }))
const isNarrative = (field: Field) => field.type === 'long'

function problemOf({ field, answer, today }: QuestionProps, busy: boolean): Problem | null {
  if (busy) return null
  const check = checkGiven(field, answer.given, { today })
  return check.ok ? null : { kind: 'error', say: sayProblem(check.problems[0]) }
}

/** One question: the control, the four ways of not answering, who says so, and whatever else is known about the answer. */
export const Question = memo(function Question(props: QuestionProps) {
  const { field, aboutId, answer, names, readOnly } = props
  const { ref, focused: busy } = useFocusWithin<HTMLDivElement>()
  const change = (made: AnswerChange) => props.onChange(field.key, aboutId, made)
  const nonAnswer = answer.given && 'nonAnswer' in answer.given ? answer.given : null
  const unconfirmed = answer.carried === 'unconfirmed'
  if (props.masked) return <p className={styles.masked}>{`${field.label}: ${words.masked}`}</p>
  return (
    <div ref={ref} className={styles.question} data-carried={unconfirmed || undefined}>
      <div className={styles.answerAndBefore}>
        <div className={styles.answer}>
          <Control
            field={field}
            label={field.label}
            hint={field.hint}
            optional={field.required === 'optional'}
            id={questionId(field.key, aboutId)}
            problem={problemOf(props, busy)}
            given={nonAnswer ? null : answer.given}
            names={names}
            readOnly={readOnly}
            onGiven={given => change({ given })}
            onLeave={props.onLeave}
          />
          <div className={styles.quietLine}>
            {!readOnly && (
              <NonAnswerRow
                question={field.label}
                allowed={field.nonAnswers}
                value={nonAnswer?.nonAnswer ?? null}
                onChange={chosen => {
                  change({ given: chosen === null ? null : { nonAnswer: chosen } })
                  props.onLeave()
                }}
              />
            )}
            {field.why !== '' && <More {...props} onAnswer={change} />}
            {answer.writtenAt !== null && (
              <AnswerHistory assessmentId={props.assessmentId} field={field} aboutId={aboutId} names={names} />
            )}
          </div>
          {props.prompts.length > 0 && <Prompts {...props} />}
          {nonAnswer?.nonAnswer === 'not_applicable' && (
            <TextField
              label={words.reason}
              aboutWhat={field.label}
              id={`${questionId(field.key, aboutId)}-reason`}
              value={nonAnswer.reason ?? ''}
              readOnly={readOnly}
              onBlur={props.onLeave}
              onChange={reason => change({ given: { nonAnswer: 'not_applicable', reason } })}
            />
          )}
          {unconfirmed && !readOnly && (
            <div className={styles.stillTrue}>
              <strong>{words.stillTrue}</strong>
              <Button
                size="compact-sm"
                aria-label={`${words.yesStillTrue}: ${field.label}`}
                onClick={() => {
                  change({ carried: 'confirmed' })
                  props.onLeave()
                }}
              >
                {words.yesStillTrue}
              </Button>
              <span className={styles.quietNote}>{words.carriedHint}</span>
            </div>
          )}
          {isNarrative(field) && isAnswered(answer.given) && !nonAnswer && <Sources {...props} onAnswer={change} />}
          <OtherVersions answer={answer} field={field} names={names} readOnly={readOnly} onChange={change} />
          <Comments
            assessmentId={props.assessmentId}
            field={field.key}
            aboutId={aboutId}
            label={field.label}
            comments={props.comments}
            mayComment={props.mayComment}
            maySettle={!readOnly}
            onChanged={props.onCommented}
          />
        </div>
        {props.before !== undefined && (
          <BesideTheLast field={field} before={props.before} now={answer.given} names={names} />
        )}
      </div>
    </div>
  )
})

type WithAnswer = QuestionProps & { readonly onAnswer: (change: AnswerChange) => void }

/** Reported facts and family words must name their source (domain.md 0.4). */
function Sources({ answer, field, aboutId, names, readOnly, onAnswer, onLeave }: WithAnswer) {
  const id = questionId(field.key, aboutId)
  const needsSource = answer.basis === 'fact_reported' || answer.basis === 'family_words'
  return (
    <div className={styles.sources}>
      <CodeSelect
        label={words.basis}
        aboutWhat={field.label}
        id={`${id}-basis`}
        options={bases}
        placeholder={words.basisChoose}
        value={answer.basis}
        disabled={readOnly}
        onChange={code => {
          const basis = Basis.safeParse(code)
          onAnswer({ basis: basis.success ? basis.data : null })
          onLeave()
        }}
      />
      {needsSource && (
        <PersonPicker
          label={words.source}
          aboutWhat={field.label}
          id={`${id}-source`}
          people={names.people}
          value={answer.sourcePersonId}
          disabled={readOnly}
          onChange={sourcePersonId => {
            onAnswer({ sourcePersonId })
            onLeave()
          }}
        />
      )}
      {answer.basis === 'fact_reported' && (
        <TextField
          label={words.sourceOrganisation}
          aboutWhat={field.label}
          id={`${id}-organisation`}
          width="medium"
          value={answer.sourceOrganisation ?? ''}
          readOnly={readOnly}
          onBlur={onLeave}
          onChange={text => onAnswer({ sourceOrganisation: text || null })}
        />
      )}
    </div>
  )
}

/** Why it is asked, and whether the family's copy leaves it out: there when wanted, out of the way when not. */
function More({ field, aboutId, answer, readOnly, onAnswer, onLeave }: WithAnswer) {
  const id = questionId(field.key, aboutId)
  return (
    <details className={styles.more}>
      <summary aria-label={`${words.why} ${field.label}`}>{words.why}</summary>
      <p>{field.why}</p>
      {field.familyCopy && !readOnly && (
        <>
          <label className={styles.tick}>
            <input
              type="checkbox"
              checked={!answer.familyCopy}
              onChange={event => {
                onAnswer({ familyCopy: !event.currentTarget.checked })
                onLeave()
              }}
            />
            {words.leaveOut}
            <span className="visuallyHidden">: {field.label}</span>
          </label>
          {!answer.familyCopy && (
            <TextField
              label={words.leaveOutReason}
              aboutWhat={field.label}
              id={`${id}-leave-out`}
              value={answer.familyCopyReason ?? ''}
              onBlur={onLeave}
              onChange={text => onAnswer({ familyCopyReason: text || null })}
            />
          )}
        </>
      )}
    </details>
  )
}
