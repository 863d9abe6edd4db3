import { useState } from 'react'
import { readPlannedVisit } from '../../../electron/contract/visit.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { clockTime } from '../../app/dayAndTime.ts'
import type { FamilyView } from '../../app/register/familyView.ts'
import { useAsked } from '../../app/useAsked.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { visitNote } from './visitNote.ts'
import { WriteNote } from './WriteNote.tsx'

type WriteVisitProps = { readonly familyId: string; readonly noteId: string; readonly view: FamilyView }

/** A new note of a visit that begins with the day, the time, the place and the people it was planned with. */
export function WriteVisit({ familyId, noteId, view }: WriteVisitProps) {
  const [startedAt] = useState(() => new Date().toISOString())
  const asked = useAsked(readPlannedVisit, { familyId })
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  if (!asked.value) return <Loading />
  const now = { today: view.today, time: clockTime(startedAt), startedAt, atHome: noteScreens.write.atHome }
  return <WriteNote familyId={familyId} noteId={noteId} view={view} start={visitNote(asked.value.planned, now)} />
}
