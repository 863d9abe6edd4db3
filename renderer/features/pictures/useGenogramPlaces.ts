import { useEffect, useMemo, useRef, useState } from 'react'
import { saveEntries } from '../../../electron/contract/entry.ts'
import { call } from '../../app/call.ts'
import { type FamilyView, listOf } from '../../app/register/familyView.ts'
import { numberIn, textIn } from '../../app/register/fieldsOf.ts'
import { say } from '../../state/notices.ts'

const PICTURE = 'genogram'
/** Holding an arrow key down is one move, not thirty. */
const REST_MS = 600

type Places = ReadonlyMap<string, number>

const kept = (view: FamilyView) =>
  listOf(view, 'picturePlace').filter(entry => !entry.enteredInError && textIn(entry, 'picture') === PICTURE)

/** Where people were moved to, kept for everybody who works with the family; what is being moved is seen at once. */
export function useGenogramPlaces(familyId: string, view: FamilyView) {
  const [moved, setMoved] = useState<Places>(new Map())
  const stored = useMemo(
    () =>
      new Map(
        kept(view)
          .filter(entry => entry.fields.pinned === 1)
          .map(entry => [textIn(entry, 'shape'), numberIn(entry, 'x') ?? 0])
      ),
    [view]
  )
  const latest = useRef({ view, moved, familyId })
  latest.current = { view, moved, familyId }
  useEffect(() => {
    if (moved.size === 0) return
    const timer = setTimeout(() => void keep(latest.current, setMoved), REST_MS)
    return () => clearTimeout(timer)
  }, [moved])
  // Leaving the picture keeps what was moved a moment ago.
  useEffect(() => () => void keep(latest.current, () => {}), [])
  const reset = async (): Promise<boolean> => {
    setMoved(new Map())
    const pinned = kept(view).filter(entry => entry.fields.pinned === 1)
    if (pinned.length === 0) return true
    const reply = await call(saveEntries, {
      familyId,
      entries: pinned.map(({ id, stamp }) => ({ type: 'picturePlace', id, stamp, fields: { pinned: 0 } }))
    })
    if (!reply.ok) say(reply.error.say, { tone: 'overdue' })
    return reply.ok
  }
  return {
    placed: useMemo(() => new Map([...stored, ...moved]), [stored, moved]),
    move: (shape: string, x: number) => setMoved(before => new Map([...before, [shape, Math.round(x)]])),
    reset
  }
}

type Moved = { readonly familyId: string; readonly view: FamilyView; readonly moved: Places }

async function keep({ familyId, view, moved }: Moved, settle: (change: (before: Places) => Places) => void) {
  if (moved.size === 0) return
  const reply = await call(saveEntries, {
    familyId,
    entries: [...moved].map(([shape, x]) => {
      const before = kept(view).find(entry => textIn(entry, 'shape') === shape)
      return {
        type: 'picturePlace',
        id: before?.id ?? null,
        stamp: before?.stamp ?? null,
        fields: { ...(before ? {} : { picture: PICTURE, shape }), x, y: 0, pinned: 1 }
      }
    })
  })
  if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
  if (reply.value.outcome === 'problems') say(reply.value.problems[0]?.say ?? '', { tone: 'overdue' })
  // What was moved on in the meantime is not settled yet.
  settle(before => new Map([...before].filter(([shape, x]) => moved.get(shape) !== x)))
}
