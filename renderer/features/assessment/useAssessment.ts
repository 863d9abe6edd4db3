import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { z } from 'zod'
import {
  type AnswerAsked,
  type AnswerShown,
  journalAnswers,
  openAssessment,
  settleAnswers
} from '../../../electron/contract/assessment.ts'
import type { Failure } from '../../../electron/contract/method.ts'
import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { call } from '../../app/call.ts'
import { useChanges } from '../../state/changes.ts'
import { say } from '../../state/notices.ts'
import { beforeTheWindowEnds } from '../../state/settling.ts'
import { useTyping } from '../../state/typing.ts'
import { answerKey } from './answerKey.ts'
import { createAnswerQueue } from './answerQueue.ts'

export type Opened = z.output<typeof openAssessment.output>
export type Answers = ReadonlyMap<string, AnswerShown>
export type AnswerChange = Partial<Omit<AnswerAsked, 'field' | 'aboutId'>>

const REOPEN_MS = 1200

export const blankAnswer = (field: string, aboutId: string): AnswerShown => ({
  field,
  aboutId,
  given: null,
  basis: null,
  sourcePersonId: null,
  sourceOrganisation: null,
  familyCopy: true,
  familyCopyReason: null,
  carried: 'no',
  stamp: '{}',
  writtenAt: null,
  authorId: null,
  others: []
})

export type AssessmentState = {
  readonly opened: Opened | null
  readonly failure: Failure | null
  readonly answers: Answers
  readonly change: (field: string, aboutId: string, change: AnswerChange) => void
  readonly leaveField: () => void
  /** Everything typed is written and signed; then the assessment is read again. */
  readonly settled: () => Promise<void>
  readonly reopen: () => Promise<void>
}

/** One assessment as it is being written: what the file holds, with what is being typed over it. */
export function useAssessment(assessmentId: string): AssessmentState {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [answers, setAnswers] = useState<Answers>(new Map())
  const current = useRef<Answers>(answers)
  const put = useCallback((next: Answers) => {
    current.current = next
    setAnswers(next)
  }, [])

  const queue = useMemo(
    () =>
      createAnswerQueue({
        journal: async typed => {
          const reply = await call(journalAnswers, { assessmentId, answers: [...typed] })
          return reply.ok ? reply.value : null
        },
        settle: async () => {
          const reply = await call(settleAnswers, { assessmentId })
          return reply.ok ? reply.value.answers : null
        },
        onSaving: useTyping.getState().begin,
        onSaved: useTyping.getState().end,
        onSettled: settled => {
          const next = new Map(current.current)
          for (const answer of settled) {
            const key = answerKey(answer.field, answer.aboutId)
            const shown = next.get(key)
            const { stamp, writtenAt, authorId, others } = answer
            if (shown) next.set(key, { ...shown, stamp, writtenAt, authorId, others })
          }
          put(next)
        },
        onTrouble: () => say(assessmentScreens.tooLate, { tone: 'overdue' })
      }),
    [assessmentId, put]
  )

  const latest = useRef(0)
  const reopen = useCallback(async () => {
    latest.current += 1
    const mine = latest.current
    const mark = queue.mark()
    const reply = await call(openAssessment, { assessmentId })
    if (mine !== latest.current) return
    if (!reply.ok) return setFailure(reply.error)
    setFailure(null)
    setOpened(reply.value)
    const next = new Map(reply.value.answers.map(answer => [answerKey(answer.field, answer.aboutId), answer]))
    for (const [key, answer] of current.current) {
      const { field, aboutId } = answer
      if (queue.isWaiting(field, aboutId) || queue.isNewerThan(mark, field, aboutId)) next.set(key, answer)
    }
    put(next)
  }, [assessmentId, put, queue])

  useEffect(() => {
    void reopen()
    const forget = beforeTheWindowEnds(queue.settle)
    return () => {
      forget()
      void queue.settle()
      queue.stop()
    }
  }, [queue, reopen])

  const changes = useChanges(state => state.count)
  const seen = useRef(changes)
  useEffect(() => {
    if (seen.current === changes) return
    seen.current = changes
    const timer = setTimeout(() => void reopen(), REOPEN_MS)
    return () => clearTimeout(timer)
  }, [changes, reopen])

  const today = opened?.facts.today
  const change = useCallback(
    (field: string, aboutId: string, made: AnswerChange) => {
      const key = answerKey(field, aboutId)
      const before = current.current.get(key) ?? blankAnswer(field, aboutId)
      const after = { ...before, carried: 'no' as const, ...made }
      put(new Map(current.current).set(key, after))
      const { stamp, writtenAt, authorId, others, ...asked } = after
      queue.type({ ...asked, stamp })
    },
    [put, queue]
  )
  const changeAndStamp = useCallback(
    (field: string, aboutId: string, made: AnswerChange) => {
      change(field, aboutId, made)
      // The safety questions are about today: the app notes the day, nobody types it.
      if (/^S\.q\d$/.test(field) && today !== undefined) change('S.answered_on', '', { given: { value: today } })
    },
    [change, today]
  )
  const leaveField = useCallback(() => void queue.settle(), [queue])
  const settled = useCallback(async () => {
    await queue.settle()
    await reopen()
  }, [queue, reopen])
  return { opened, failure, answers, change: changeAndStamp, leaveField, settled, reopen }
}
