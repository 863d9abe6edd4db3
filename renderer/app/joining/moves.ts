import type { z } from 'zod'
import {
  approveJoining,
  type listWaitingJoinings,
  type previewJoining,
  proposeJoining,
  separateAgain
} from '../../../electron/contract/merge.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { useChanges } from '../../state/changes.ts'
import { say } from '../../state/notices.ts'
import { call } from '../call.ts'
import { newEntryId } from '../newEntryId.ts'

export type Preview = z.output<typeof previewJoining.output>
export type Waiting = z.output<typeof listWaitingJoinings.output>['rows'][number]
export type Separated = z.output<typeof separateAgain.output>
export type Choices = z.input<typeof proposeJoining.input>['choices']

const words = joiningStrings
export const SHORTEST_REASON = 10

const failed = (sentence: string) => {
  say(sentence, { tone: 'overdue' })
  return false
}
const changed = () => useChanges.getState().noteChange(Date.now())

async function undo(id: string, name: string): Promise<void> {
  await separate(id, words.undoneAtOnce, name)
}

type Proposal = { readonly pair: { readonly personId: string; readonly aliasId: string }; readonly name: string }

/** Proposes, and says so with a way to take it back. */
export async function propose({ pair, name }: Proposal, reason: string, choices: Choices): Promise<boolean> {
  const id = newEntryId()
  const reply = await call(proposeJoining, { id, ...pair, reason, choices })
  if (!reply.ok) return failed(reply.error.say)
  changed()
  say(words.proposed(name), { tone: 'notice', undo: () => undo(id, name) })
  return true
}

/** Joins what another manager proposed, and says so with its undo. */
export async function approve(id: string, name: string): Promise<boolean> {
  const reply = await call(approveJoining, { id })
  if (!reply.ok) return failed(reply.error.say)
  changed()
  say(words.joined(name), { undo: () => undo(id, name) })
  return true
}

/** Undoes a joining or takes a proposal back; null where it was refused, which was said. */
export async function separate(id: string, reason: string, name: string): Promise<Separated | null> {
  const reply = await call(separateAgain, { id, reason })
  if (!reply.ok) {
    failed(reply.error.say)
    return null
  }
  changed()
  say(words.separated(name), { tone: 'notice' })
  return reply.value
}
