import { useMemo } from 'react'
import type { Answer } from '../../../domain/forms/answer.ts'
import type { FormDefinition, Section } from '../../../domain/forms/definition.ts'
import { type Question as Asked, listQuestions, listRegisterQuestions } from '../../../domain/forms/listQuestions.ts'
import type { Prompt } from '../../../domain/forms/prompts.ts'
import type { SectionState } from '../../../domain/forms/sectionStates.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { AloneFirst } from './AloneFirst.tsx'
import styles from './Assessment.module.css'
import { answerKey } from './answerKey.ts'
import { piecesOf } from './blocks.ts'
import type { Names } from './people.ts'
import { Question } from './Question.tsx'
import { factsOf, RegisterFacts } from './RegisterFacts.tsx'
import { type CalculatedSource, sayCalculated } from './sayCalculated.ts'
import { type AssessmentState, blankAnswer, type Opened } from './useAssessment.ts'
import { WorkedOut } from './WorkedOut.tsx'

type SectionPageProps = {
  readonly form: FormDefinition
  readonly section: Section
  readonly aboutId: string | null
  readonly opened: Opened
  readonly state: AssessmentState
  /** The answers a moment ago: which questions to show, and what they add up to, may lag behind the typing. */
  readonly all: readonly Answer[]
  readonly prompts: ReadonlyMap<string, readonly Prompt[]>
  readonly states: readonly SectionState[]
  readonly names: Names
  readonly sideBySide: boolean
  readonly onAbout: (aboutId: string) => void
  readonly onSafetyQuestions: () => void
  readonly onNumbers: () => void
}

function Guidance({ section }: { readonly section: Section }) {
  if (!section.guidance?.length) return null
  return (
    <details className={styles.guidance}>
      <summary>{words.guidance}</summary>
      <dl>
        {section.guidance.map(card => (
          <div key={card.heading}>
            <dt>{card.heading}</dt>
            <dd>{card.text}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** More people than this, and the words under each name would push the questions off the page: a mark says the same. */
const MOST_WITH_WORDS = 4

/** One section on the screen; where it is about several people, each has a tab of their own, and nothing is copied across. */
export function SectionPage(props: SectionPageProps) {
  const { form, section, opened, all, names } = props
  const before = useMemo(
    () => new Map(opened.previous?.answers.map(one => [answerKey(one.field, one.aboutId), one.given])),
    [opened.previous]
  )
  const source = useMemo((): CalculatedSource => {
    const given = new Map(all.map(answer => [answerKey(answer.field, answer.aboutId), answer.given]))
    return {
      assessment: opened.assessment,
      facts: opened.facts,
      givenOf: (field, aboutId) => given.get(answerKey(field, aboutId)) ?? null,
      beforeOf: (field, aboutId) => before.get(answerKey(field, aboutId)) ?? null,
      nameOf: names.nameOf
    }
  }, [all, before, opened, names])
  const { asked, facts } = useMemo(() => {
    const inSection = (question: Asked) => question.section.code === section.code
    return {
      asked: listQuestions(form, opened.facts, all).filter(inSection),
      facts: factsOf(listRegisterQuestions(form, opened.facts, all).filter(inSection), {
        register: opened.facts.register,
        calculated: source,
        names
      })
    }
  }, [form, section, opened, all, source, names])
  const abouts = [...new Set([...asked, ...facts.map(({ question }) => question)].map(({ aboutId }) => aboutId))]
  const about = abouts.find(id => id === props.aboutId) ?? abouts[0] ?? ''
  const body = (
    <SectionBody
      key={about}
      {...props}
      before={before}
      source={source}
      asked={asked.filter(question => question.aboutId === about)}
      facts={facts.filter(({ question }) => question.aboutId === about)}
    />
  )
  const tabs = abouts.map(id => ({
    key: id === '' ? 'family' : id,
    label: id === '' ? words.theFamily : names.nameOf(id),
    note: props.states.some(one => one.aboutId === id && one.state === 'notStarted')
      ? `(${words.nothingWritten})`
      : undefined
  }))
  const marked = tabs.length > MOST_WITH_WORDS
  const inside = (
    <>
      <Guidance section={section} />
      {tabs.length > 1 ? (
        <Tabs
          label={section.plainTitle}
          large
          marked={marked}
          tabs={tabs}
          chosen={about === '' ? 'family' : about}
          onChoose={key => props.onAbout(key === 'family' ? '' : key)}
        >
          {marked && tabs.some(tab => tab.note) && (
            <p className={styles.legend} aria-hidden="true">{`○ ${words.nothingWritten}`}</p>
          )}
          {body}
        </Tabs>
      ) : (
        body
      )}
    </>
  )
  return section.privateMode ? <AloneFirst key={section.code}>{inside}</AloneFirst> : inside
}

type BodyProps = SectionPageProps & {
  readonly asked: readonly Asked[]
  readonly facts: ReturnType<typeof factsOf>
  readonly before: ReadonlyMap<string, Opened['answers'][number]['given']>
  readonly source: CalculatedSource
}

const noPrompts: readonly Prompt[] = []
const noComments: Opened['comments'] = []

function SectionBody(props: BodyProps) {
  const { asked, facts, opened, state, names, before } = props
  const masked = useMemo(() => new Set(opened.masked.map(one => answerKey(one.field, one.aboutId))), [opened.masked])
  const comments = useMemo(
    () => Map.groupBy(opened.comments, comment => answerKey(comment.field, comment.aboutId)),
    [opened.comments]
  )
  // The same blank answer each time: a question that did not change is not drawn again while somebody types in another.
  const blanks = useMemo(
    () =>
      new Map(
        asked.map(({ field, aboutId }) => [answerKey(field.key, aboutId), blankAnswer(field.key, aboutId)] as const)
      ),
    [asked]
  )
  const one = ({ field, aboutId }: Asked) => {
    const key = answerKey(field.key, aboutId)
    if (field.type === 'calculated') {
      return <WorkedOut key={key} field={field} lines={sayCalculated(field.key, aboutId, props.source)} />
    }
    return (
      <Question
        key={key}
        field={field}
        aboutId={aboutId}
        answer={state.answers.get(key) ?? blanks.get(key) ?? blankAnswer(field.key, aboutId)}
        names={names}
        today={opened.facts.today}
        readOnly={!opened.may.write}
        masked={masked.has(key)}
        before={props.sideBySide ? (before.get(key) ?? null) : undefined}
        assessmentId={opened.assessment.id}
        comments={comments.get(key) ?? noComments}
        mayComment={opened.may.comment}
        onCommented={state.reopen}
        prompts={props.prompts.get(key) ?? noPrompts}
        onSafetyQuestions={props.onSafetyQuestions}
        onNumbers={props.onNumbers}
        onChange={state.change}
        onLeave={state.leaveField}
      />
    )
  }
  return (
    <div className={styles.questions}>
      <RegisterFacts familyId={opened.assessment.familyId} facts={facts} />
      {piecesOf(asked).map(piece =>
        piece.kind === 'question' ? (
          one(piece.question)
        ) : (
          <fieldset key={piece.key} className={styles.block}>
            <legend>{piece.label}</legend>
            <div className={styles.blockGrid}>{piece.side.map(one)}</div>
            {piece.rest.length > 0 && <div className={styles.blockRest}>{piece.rest.map(one)}</div>}
          </fieldset>
        )
      )}
    </div>
  )
}
