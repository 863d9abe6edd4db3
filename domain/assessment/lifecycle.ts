export const assessmentStates = ['draft', 'submitted', 'returned', 'authorised', 'withdrawn'] as const
export type AssessmentState = (typeof assessmentStates)[number]

export type Move = 'write' | 'submit' | 'takeBack' | 'return' | 'authorise'

export type MoveFacts = {
  readonly state: AssessmentState
  readonly leadAssessorId: string
  readonly submittedById: string | null
  /** Everybody who wrote an answer of this version. */
  readonly authorIds: readonly string[]
}

export type MoveVerdict =
  | { readonly allowed: true; readonly to: AssessmentState }
  | { readonly allowed: false; readonly because: 'wrongState' | 'sealed' | 'authorCannotDecide' | 'notSubmittedByYou' }

const FROM: Readonly<Record<Move, readonly AssessmentState[]>> = {
  write: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  takeBack: ['submitted'],
  return: ['submitted'],
  authorise: ['submitted']
}

const TO: Readonly<Record<Move, AssessmentState | null>> = {
  write: null,
  submit: 'submitted',
  takeBack: 'draft',
  return: 'returned',
  authorise: 'authorised'
}

function wroteIt(facts: MoveFacts, workerId: string): boolean {
  return (
    facts.leadAssessorId === workerId || facts.submittedById === workerId || facts.authorIds.some(id => id === workerId)
  )
}

/**
 * Whether a worker may move an assessment on. Nobody decides about an assessment that they wrote any part of: the
 * second pair of eyes is the whole point of authorisation (domain.md 3.3 T13, T14; AT-05).
 */
export function canMove(facts: MoveFacts, move: Move, workerId: string): MoveVerdict {
  if (facts.state === 'authorised') return { allowed: false, because: 'sealed' }
  if (!FROM[move].some(state => state === facts.state)) return { allowed: false, because: 'wrongState' }
  const decides = move === 'return' || move === 'authorise'
  if (decides && wroteIt(facts, workerId)) return { allowed: false, because: 'authorCannotDecide' }
  const ownsIt = facts.submittedById === workerId || facts.leadAssessorId === workerId
  if (move === 'takeBack' && !ownsIt) return { allowed: false, because: 'notSubmittedByYou' }
  return { allowed: true, to: TO[move] ?? facts.state }
}
