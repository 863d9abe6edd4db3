import { useMemo } from 'react'
import { drawTimeline } from '../../../domain/pictures/chronology/timeline.ts'
import type { CopyForm } from '../../../electron/contract/copies.ts'
import { eventCategories } from '../../../resources/codes/chronology.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { chronologyStrings } from '../../../resources/strings/en-GB/chronology.ts'
import { type FamilyView, listOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { PictureFrame } from '../../ui/pictures/PictureFrame.tsx'
import { toldBy } from './EventTable.tsx'
import type { ShownLine } from './linesOf.ts'
import { peopleOf } from './peopleOf.ts'

type TimelineProps = {
  readonly view: FamilyView
  readonly lines: readonly ShownLine[]
  /** The one child whose chronology it is; null for all. */
  readonly personId: string | null
  readonly onOpen: (key: string) => void
  readonly onTake: (form: CopyForm) => void
}

const words = chronologyStrings

/** The same events along the years, in the frame that all pictures share. */
export function Timeline({ view, lines, personId, onOpen, onTake }: TimelineProps) {
  const picture = useMemo(() => {
    const people = peopleOf(view).filter(person => personId === null || person.id === personId)
    const [one] = people
    const name = personId !== null && one ? one.name : textIn(listOf(view, 'family')[0], 'familyName')
    return drawTimeline(lines, people, {
      title: words.pictureTitle(name),
      family: words.family,
      empty: words.empty,
      undated: words.undated,
      columns: [
        words.columns.when,
        words.columns.who,
        words.columns.kind,
        words.columns.what,
        words.columns.meant,
        words.columns.toldBy
      ],
      stop: words.stop,
      legend: words.legend,
      categoryOf: code => labelOf(eventCategories, code),
      sourceOf: toldBy
    })
  }, [view, lines, personId])
  return (
    <>
      <h2 className="visuallyHidden">{picture.title}</h2>
      <PictureFrame picture={picture} onOpen={stop => stop.opens && onOpen(stop.opens.id)} onTake={onTake} />
    </>
  )
}
