import type { FormDefinition, Section } from '../../../domain/forms/definition.ts'
import { type Question as Asked, listQuestions, listRegisterQuestions } from '../../../domain/forms/listQuestions.ts'
import type { SectionState } from '../../../domain/forms/sectionStates.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { AloneFirst } from './AloneFirst.tsx'
import styles from './Assessment.module.css'
import { answerKey } from './answerKey.ts'
import { piecesOf } from './blocks.ts'
import type { Names } from './people.ts'
import { Question } from './Question.tsx'
import { RegisterFacts } from './RegisterFacts.tsx'
import { type AssessmentState, blankAnswer, type Opened } from './useAssessment.ts'

type SectionPageProps = {
  readonly form: FormDefinition
  readonly section: Section
  readonly aboutId: string | null
  readonly opened: Opened
  readonly state: AssessmentState
  readonly states: readonly SectionState[]
  readonly names: Names
  readonly sideBySide: boolean
  readonly onAbout: (aboutId: string) => void
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

/** One section on the screen; where it is about several people, each has a tab of their own, and nothing is copied across. */
export function SectionPage(props: SectionPageProps) {
  const { form, section, opened, state, names } = props
  const all = [...state.answers.values()]
  const inSection = (question: Asked) => question.section.code === section.code
  const asked = listQuestions(form, opened.facts, all).filter(inSection)
  const registered = listRegisterQuestions(form, opened.facts, all).filter(inSection)
  const abouts = [...new Set([...asked, ...registered].map(question => question.aboutId))]
  const about = abouts.includes(props.aboutId ?? '') ? (props.aboutId ?? '') : (abouts[0] ?? '')
  const body = (
    <SectionBody
      key={about}
      {...props}
      asked={asked.filter(question => question.aboutId === about)}
      registered={registered.filter(question => question.aboutId === about)}
    />
  )
  const tabs = abouts.map(id => ({
    key: id === '' ? 'family' : id,
    label: id === '' ? words.theFamily : names.nameOf(id),
    note: props.states.some(one => one.aboutId === id && one.state === 'notStarted')
      ? `(${words.nothingWritten})`
      : undefined
  }))
  const inside = (
    <>
      <Guidance section={section} />
      {tabs.length > 1 ? (
        <Tabs
          label={section.plainTitle}
          large
          tabs={tabs}
          chosen={about === '' ? 'family' : about}
          onChoose={key => props.onAbout(key === 'family' ? '' : key)}
        >
          {body}
        </Tabs>
      ) : (
        body
      )}
    </>
  )
  return section.privateMode ? <AloneFirst key={section.code}>{inside}</AloneFirst> : inside
}

type BodyProps = SectionPageProps & { readonly asked: readonly Asked[]; readonly registered: readonly Asked[] }

function SectionBody({ asked, registered, opened, state, names, sideBySide }: BodyProps) {
  const masked = new Set(opened.masked.map(one => answerKey(one.field, one.aboutId)))
  const before = new Map(opened.previous?.answers.map(one => [answerKey(one.field, one.aboutId), one.given]))
  const readOnly = !opened.may.write
  const one = ({ field, aboutId }: Asked) => {
    const key = answerKey(field.key, aboutId)
    return (
      <Question
        key={key}
        field={field}
        aboutId={aboutId}
        answer={state.answers.get(key) ?? blankAnswer(field.key, aboutId)}
        names={names}
        today={opened.facts.today}
        readOnly={readOnly}
        masked={masked.has(key)}
        before={sideBySide ? (before.get(key) ?? null) : undefined}
        comments={{
          assessmentId: opened.assessment.id,
          field: field.key,
          aboutId,
          label: field.label,
          comments: opened.comments.filter(comment => comment.field === field.key && comment.aboutId === aboutId),
          mayComment: opened.may.comment,
          maySettle: opened.may.write,
          onChanged: state.reopen
        }}
        onChange={state.change}
        onLeave={state.leaveField}
      />
    )
  }
  return (
    <div className={styles.questions}>
      <RegisterFacts
        familyId={opened.assessment.familyId}
        questions={registered}
        register={opened.facts.register}
        names={names}
      />
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
