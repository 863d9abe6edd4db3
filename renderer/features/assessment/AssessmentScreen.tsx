import { Button } from '@mantine/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { immediateSafety } from '../../../domain/forms/immediateSafety.ts'
import { listQuestions } from '../../../domain/forms/listQuestions.ts'
import { nextGap, previousGap } from '../../../domain/forms/nextGap.ts'
import { listPrompts, type PromptCode } from '../../../domain/forms/prompts.ts'
import { sectionStates } from '../../../domain/forms/sectionStates.ts'
import type { Gap } from '../../../electron/contract/assessment.ts'
import { listDirectory } from '../../../electron/contract/session.ts'
import { findForm } from '../../../resources/forms/registry.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { familyAddress } from '../../app/places.ts'
import { SafetyCard } from '../../app/safety/SafetyCard.tsx'
import { useAsked } from '../../app/useAsked.ts'
import { useNavigation } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { Failed } from '../../ui/Failed.tsx'
import { focusField } from '../../ui/focusField.ts'
import { hasGoneOn } from '../../ui/hasGoneOn.ts'
import { Loading } from '../../ui/Loading.tsx'
import styles from './Assessment.module.css'
import { AssessmentBar } from './AssessmentBar.tsx'
import { answerKey } from './answerKey.ts'
import { DecideDialog, type Decision } from './DecideDialog.tsx'
import { namesFrom } from './people.ts'
import { questionId } from './Question.tsx'
import { SealLine } from './SealLine.tsx'
import { SectionList } from './SectionList.tsx'
import { SectionPage } from './SectionPage.tsx'
import { SubmitDialog } from './SubmitDialog.tsx'
import { useAssessment } from './useAssessment.ts'
import { useRoomAbove } from './useRoomAbove.ts'

type ScreenProps = {
  readonly familyId: string
  readonly assessmentId: string
  readonly section: string
  readonly aboutId: string | null
}

const FIRST = 'A'
/** In an address, "about the family" needs a word: nothing means whoever comes first. */
export const FAMILY = 'family'
/** Words of a child that a person hears by telephone, not a colleague tomorrow (domain.md 7.2). */
const RING_NOW: ReadonlySet<PromptCode> = new Set(['selfHarmNow', 'questionnaireRisk'])

const MOST_FRAMES = 60

/** The outermost question round the focus: a row of a list and its cells carry longer names. */
function focusedQuestion(): string | null {
  let found: string | null = null
  for (let at = document.activeElement; at; at = at.parentElement) if (at.id.startsWith('q-')) found = at.id
  return found
}

/** One assessment: its sections on the left, one of them on the page, and what can be done with the whole above it. */
export function AssessmentScreen({ familyId, assessmentId, section: code, aboutId }: ScreenProps) {
  const state = useAssessment(assessmentId)
  const directory = useAsked(listDirectory, {})
  const replace = useNavigation(navigation => navigation.replace)
  const [sideBySide, setSideBySide] = useState(false)
  const [submitting, setSubmitting] = useState(false)
  const [decision, setDecision] = useState<Decision | null>(null)
  const [warned, setWarned] = useState<ReadonlySet<string>>(new Set())
  const [numbers, setNumbers] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  /** Only the last place that was asked for gets the caret. */
  const journeys = useRef(0)
  const { bar, room } = useRoomAbove()
  const { opened } = state
  const answers = useDeferredValue(state.answers)
  const form = opened ? findForm(opened.assessment.formKey, opened.assessment.formVersion) : null
  const all = useMemo(() => [...answers.values()], [answers])
  const states = useMemo(() => (form && opened ? sectionStates(form, opened.facts, all) : []), [form, opened, all])
  const names = useMemo(
    () => (opened ? namesFrom(opened.facts, directory.value?.workers ?? []) : null),
    [opened, directory.value]
  )

  const prompts = useMemo(() => {
    const found = form && opened ? listPrompts(form, opened.facts, all) : []
    return Map.groupBy(found, prompt => answerKey(prompt.field, prompt.aboutId))
  }, [form, opened, all])

  const goTo = useCallback(
    (section: string, about: string | null, field?: string) => {
      const place = [assessmentId, section, about === '' ? FAMILY : (about ?? '')].filter(Boolean).join('/')
      replace(familyAddress(familyId, 'assessment', place))
      const asked = document.activeElement
      journeys.current += 1
      const journey = journeys.current
      // Some frames later the question is drawn, more on a slow computer: then the caret goes there, or to the heading,
      // unless the worker has gone on to another field meanwhile.
      const settle = (frames: number) => {
        if (journey !== journeys.current || hasGoneOn(asked)) return
        if (field !== undefined && focusField(questionId(field, about ?? ''))) return
        if (field !== undefined && frames < MOST_FRAMES) return void requestAnimationFrame(() => settle(frames + 1))
        heading.current?.scrollIntoView({ block: 'start' })
        heading.current?.focus({ preventScroll: true })
      }
      requestAnimationFrame(() => requestAnimationFrame(() => settle(0)))
    },
    [assessmentId, familyId, replace]
  )
  const toSection = useCallback((chosen: string) => goTo(chosen, null), [goTo])
  const toSafetyQuestions = useCallback(() => {
    setNumbers(false)
    goTo('S', null)
  }, [goTo])
  const showNumbers = useCallback(() => setNumbers(true), [])
  const toGap = (step: 1 | -1) => {
    if (!form || !opened) return
    const now = [...state.answers.values()]
    const focused = focusedQuestion()
    // Also a question that nobody has answered yet is a place to go on from; without one, the section on the screen is.
    const questions = listQuestions(form, opened.facts, now)
    const at = questions.find(({ field, aboutId }) => {
      const id = questionId(field.key, aboutId)
      return focused === id || focused?.startsWith(`${id}-`)
    })
    const first = questions.findIndex(question => question.section.code === code)
    const from = at ?? questions[step === 1 ? first - 1 : first]
    const find = step === 1 ? nextGap : previousGap
    const gap = find(form, opened.facts, now, from ? { field: from.field.key, aboutId: from.aboutId } : null)
    if (gap) goTo(gap.section.code, gap.aboutId, gap.field.key)
    else say(words.noGap)
  }
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = actOf(event)
      if (!act || document.querySelector('dialog[open]')) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  const actOf = (event: KeyboardEvent): (() => void) | null => {
    if (event.key === 'F8') return () => toGap(event.shiftKey ? -1 : 1)
    if (!event.ctrlKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return null
    const listed = form?.sections.filter(one => states.some(known => known.section === one.code)) ?? []
    const here = Math.max(
      0,
      listed.findIndex(one => one.code === code)
    )
    const next = listed[here + (event.key === 'PageDown' ? 1 : -1)]
    return next ? () => goTo(next.code, null) : null
  }
  const safety = opened ? immediateSafety(all, opened.facts.today) : null
  const ringing = [
    ...(safety?.needsTelephoneNow === true && code === 'S' ? [safety.questions.join(' ')] : []),
    ...[...prompts.values()]
      .flat()
      .filter(prompt => RING_NOW.has(prompt.code) && prompt.field.startsWith(`${code}.`))
      .map(prompt => answerKey(prompt.field, prompt.aboutId))
  ]
  const worries = opened?.may.write === true ? ringing.filter(worry => !warned.has(worry)) : []
  const closeCard = () => {
    setWarned(new Set([...warned, ...worries]))
    setNumbers(false)
  }

  if (state.failure) return <Failed failure={state.failure} onAgain={() => void state.reopen()} />
  if (!opened || !form || !names) return <Loading />
  const shown = form.sections.filter(one => states.some(known => known.section === one.code))
  const section = shown.find(one => one.code === code) ?? shown.find(one => one.code === FIRST) ?? shown[0]
  if (!section) return null
  const place = shown.indexOf(section)
  // Another child's tab keeps the focus where it is: on the tabs.
  const goToTab = (chosen: string, about: string) =>
    replace(familyAddress(familyId, 'assessment', [assessmentId, chosen, about || FAMILY].join('/')))
  const afterDecision = async () => {
    setDecision(null)
    setSubmitting(false)
    await state.settled()
  }
  const go = (gap: Gap) => {
    setSubmitting(false)
    goTo(gap.section, gap.aboutId, gap.field ?? undefined)
  }
  return (
    <>
      <AssessmentBar
        bar={bar}
        familyId={familyId}
        opened={opened}
        sideBySide={sideBySide}
        onSideBySide={() => setSideBySide(shownNow => !shownNow)}
        onNextGap={() => toGap(1)}
        onCheck={async () => {
          await state.settled()
          setSubmitting(true)
        }}
        onDecide={setDecision}
      />
      {opened.seal && <SealLine seal={opened.seal} />}
      {!opened.may.write && (
        <p className={styles.readOnlyNote}>
          {opened.may.whyNotDecide ?? (opened.assessment.state === 'authorised' ? words.sealedNote : words.readOnly)}
        </p>
      )}
      {opened.comments
        .filter(comment => comment.field === '')
        .map(comment => (
          <p key={comment.id} className={styles.comment}>{`${comment.authorName}: ${comment.words}`}</p>
        ))}
      <div className={styles.screen} ref={room}>
        <SectionList form={form} states={states} chosen={section.code} onChoose={toSection} />
        <div className={styles.page} data-part>
          <div className={styles.pageHead}>
            <h2 ref={heading} tabIndex={-1} className={styles.heading}>
              {section.plainTitle}
            </h2>
            <span className={styles.quietNote}>{`${place + 1} / ${shown.length}`}</span>
          </div>
          {section.plainTitle !== section.title && <p className={styles.plainTitle}>{section.title}</p>}
          <SectionPage
            form={form}
            section={section}
            aboutId={aboutId}
            opened={opened}
            state={state}
            all={all}
            prompts={prompts}
            states={states.filter(one => one.section === section.code)}
            names={names}
            sideBySide={sideBySide}
            onAbout={about => goToTab(section.code, about)}
            onSafetyQuestions={toSafetyQuestions}
            onNumbers={showNumbers}
          />
          <div className={styles.foot}>
            {place > 0 ? (
              <Button variant="default" onClick={() => goTo(shown[place - 1]?.code ?? FIRST, null)}>
                {words.previousSection}
              </Button>
            ) : (
              <span />
            )}
            {place < shown.length - 1 && (
              <Button variant="default" onClick={() => goTo(shown[place + 1]?.code ?? FIRST, null)}>
                {words.nextSection}
              </Button>
            )}
          </div>
        </div>
      </div>
      {submitting && (
        <SubmitDialog
          assessmentId={assessmentId}
          titleOf={asked => form.sections.find(one => one.code === asked)?.plainTitle ?? asked}
          onClose={() => setSubmitting(false)}
          onGo={go}
          onSent={afterDecision}
        />
      )}
      {decision && (
        <DecideDialog
          assessmentId={assessmentId}
          decision={decision}
          onClose={() => setDecision(null)}
          onDone={afterDecision}
        />
      )}
      {(numbers || worries.length > 0) && (
        <SafetyCard
          onBack={closeCard}
          onQuestions={
            code === 'S'
              ? undefined
              : () => {
                  closeCard()
                  goTo('S', null)
                }
          }
        />
      )}
    </>
  )
}
