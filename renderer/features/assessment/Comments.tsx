import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { commentOnAnswer, type openAssessment, settleComment } from '../../../electron/contract/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { call } from '../../app/call.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { say } from '../../state/notices.ts'
import { LongText } from '../../ui/LongText.tsx'
import styles from './Assessment.module.css'

type Comment = z.output<typeof openAssessment.output>['comments'][number]

export type CommentsProps = {
  readonly assessmentId: string
  readonly field: string
  readonly aboutId: string
  readonly label: string
  readonly comments: readonly Comment[]
  readonly mayComment: boolean
  readonly maySettle: boolean
  readonly onChanged: () => Promise<void>
}

/** The manager's words beside the paragraph they are about, and the worker's tick when it is dealt with. */
export function Comments(props: CommentsProps) {
  const { assessmentId, field, aboutId, comments } = props
  const [typed, setTyped] = useState<string | null>(null)
  const add = async () => {
    const said = typed?.trim() ?? ''
    if (said === '') return
    const reply = await call(commentOnAnswer, { id: newEntryId(), assessmentId, field, aboutId, words: said })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    setTyped(null)
    await props.onChanged()
  }
  const settle = async (commentId: string) => {
    const reply = await call(settleComment, { assessmentId, commentId })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    await props.onChanged()
  }
  if (comments.length === 0 && !props.mayComment) return null
  return (
    <div className={styles.comments}>
      {comments.map(comment => (
        <div key={comment.id} className={styles.comment} data-settled={comment.settledAt !== null || undefined}>
          <p className={styles.quietNote}>
            {`${comment.authorName}, ${dayAndTime(comment.writtenAt)}`}
            {comment.settledAt !== null && ` (${words.dealtWith})`}
          </p>
          <p className={styles.written}>{comment.words}</p>
          {props.maySettle && comment.settledAt === null && (
            <Button size="compact-sm" variant="default" onClick={() => void settle(comment.id)}>
              {words.answered}
            </Button>
          )}
        </div>
      ))}
      {props.mayComment &&
        (typed === null ? (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${words.comment}: ${props.label}`}
            onClick={() => setTyped('')}
          >
            {words.comment}
          </Button>
        ) : (
          <div className={styles.commentBox}>
            <LongText
              label={words.commentWords}
              id={`comment-${field}-${aboutId}`}
              rows={2}
              value={typed}
              onChange={setTyped}
            />
            <div className={styles.together}>
              <Button size="compact-sm" onClick={() => void add()}>
                {words.addComment}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setTyped(null)}>
                {words.cancel}
              </Button>
            </div>
          </div>
        ))}
    </div>
  )
}
