import { useDeferredValue, useMemo, useState } from 'react'
import type { PictureStop } from '../../../domain/pictures/drawing.ts'
import { drawEcomap } from '../../../domain/pictures/ecomap/ecomap.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { networkStrings } from '../../../resources/strings/en-GB/network.ts'
import { EntryFacts } from '../../app/entry/EntryFacts.tsx'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { familyAddress } from '../../app/places.ts'
import { type FamilyView, listOf, nameOf } from '../../app/register/familyView.ts'
import { numberIn, textIn } from '../../app/register/fieldsOf.ts'
import { useTaking } from '../../app/taking/useTaking.tsx'
import { goTo } from '../../state/navigation.ts'
import { focusField } from '../../ui/focusField.ts'
import { Panel } from '../../ui/Panel.tsx'
import { PictureFrame } from '../../ui/pictures/PictureFrame.tsx'
import styles from './Parts.module.css'
import type { PicturePageProps } from './picturePages.ts'
import { tieFieldsOf } from './tieFields.ts'
import { agencyChoices, firstTieDay, nameOfTie, tiesOn } from './tiesOn.ts'

const words = networkStrings

/** Who is round the family, drawn for any day, and the list in which it is written down and changed. */
export function EcomapPart({ familyId, view, mayChange, asAt }: PicturePageProps) {
  const [day, setDay] = useState(asAt ?? view.today)
  const { onTake, dialog } = useTaking(familyId, 'ecomap', { day })
  const drawnDay = useDeferredValue(day)
  const picture = useMemo(() => drawEcomap(familyName(view), tiesOn(view, drawnDay), words.picture), [view, drawnDay])
  const open = ({ opens }: PictureStop) => {
    if (opens?.kind === 'agency') goTo(familyAddress(familyId, 'people', 'agencies'))
    else if (opens?.kind === 'person') goTo(familyAddress(familyId, 'people', opens.id))
    else if (opens) focusField(fieldIdOf(opens.id))
  }
  const earliest = firstTieDay(view)
  const definitions = useMemo(() => tieFieldsOf(agencyChoices(view)), [view])
  const days = { shown: day, earliest, today: view.today, request: null, onDay: setDay }
  return (
    <div className={styles.stack}>
      <h2 className="visuallyHidden">{picture.title}</h2>
      <PictureFrame
        picture={picture}
        onOpen={open}
        days={earliest < view.today ? days : undefined}
        about={words.intro}
        onTake={onTake}
      />
      {dialog}
      <Panel title={words.title}>
        <EntryList
          {...{ familyId, mayChange }}
          type="networkTie"
          entries={listOf(view, 'networkTie').toSorted(stillStandingFirst(view.today))}
          about={{}}
          definitions={definitions}
          people={view.people.map(person => ({ id: person.id, name: person.name, detail: person.ageWords }))}
          nameOf={id => nameOf(view, id)}
          titleOf={tie => nameOfTie(view, tie)}
          addLabel={words.add}
          empty={words.none}
          draw={tie => (
            <div id={fieldIdOf(tie.id)} tabIndex={-1}>
              <EntryFacts entry={asChosen(tie)} definitions={definitions} nameOf={id => nameOf(view, id)} />
            </div>
          )}
        />
      </Panel>
    </div>
  )
}

const fieldIdOf = (tieId: string) => `tie-${tieId}`
const familyName = (view: FamilyView) => textIn(listOf(view, 'family')[0], 'familyName')

/** Strength is kept as a number and chosen as a code. */
const asChosen = (tie: Entry): Entry =>
  numberIn(tie, 'strength') === null
    ? tie
    : { ...tie, fields: { ...tie.fields, strength: String(tie.fields.strength) } }

const stillStandingFirst = (today: string) => {
  const ended = (tie: Entry) => Number(textIn(tie, 'toOn') !== '' && textIn(tie, 'toOn') <= today)
  return (one: Entry, other: Entry) => ended(one) - ended(other)
}
