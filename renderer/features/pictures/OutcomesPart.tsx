import { useMemo, useState } from 'react'
import type { PictureStop } from '../../../domain/pictures/drawing.ts'
import { drawLines } from '../../../domain/pictures/outcomes/lines.ts'
import { drawRadar } from '../../../domain/pictures/outcomes/radar.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { listReadings } from '../../../electron/contract/reading.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { outcomeAreas } from '../../../resources/codes/outcome.ts'
import { outcomeStrings } from '../../../resources/strings/en-GB/outcome.ts'
import { EntryFacts } from '../../app/entry/EntryFacts.tsx'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { useTaking } from '../../app/taking/useTaking.tsx'
import { useAsked } from '../../app/useAsked.ts'
import { Failed } from '../../ui/Failed.tsx'
import { focusField } from '../../ui/focusField.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { PictureFrame } from '../../ui/pictures/PictureFrame.tsx'
import styles from './Parts.module.css'
import type { PicturePageProps } from './picturePages.ts'
import { readingFields } from './readingFields.ts'

const words = outcomeStrings
const shapes = [
  { code: 'lines', label: words.lines },
  { code: 'radar', label: words.radar }
]

/** Scores of everybody, each by themselves: over time, or as a wheel; and the list in which they are written. */
export function OutcomesPart({ familyId, view, mayChange, asAt }: PicturePageProps) {
  const asked = useAsked(listReadings, { familyId })
  const [shape, setShape] = useState('lines')
  const until = asAt ?? view.today
  const taken = { day: until, shape: shape === 'radar' ? 'radar' : 'lines' } as const
  const { onTake, dialog } = useTaking(familyId, 'scores', taken)
  const readings = useMemo(
    () => asked.value?.readings.filter(reading => reading.readOn <= until) ?? [],
    [asked.value, until]
  )
  const picture = useMemo(
    () => (shape === 'radar' ? drawRadar(readings, words.picture) : drawLines(readings, words.picture)),
    [readings, shape]
  )
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  if (!asked.value) return <Loading />
  const open = ({ opens }: PictureStop) => opens && focusField(fieldIdOf(opens.id))
  return (
    <div className={styles.stack}>
      <h2 className="visuallyHidden">{picture.title}</h2>
      {readings.length > 0 && (
        <PictureFrame
          picture={picture}
          onOpen={open}
          about={words.intro}
          onTake={onTake}
          atHand={<ShapeChoice shape={shape} onChange={setShape} />}
        />
      )}
      {dialog}
      <Panel title={words.title}>
        <EntryList
          familyId={familyId}
          mayChange={mayChange && asked.value.mayAdd}
          type="outcomeReading"
          entries={asked.value.entries.toReversed()}
          about={{}}
          definitions={readingFields}
          people={view.people.map(person => ({ id: person.id, name: person.name, detail: person.ageWords }))}
          nameOf={id => nameOf(view, id)}
          titleOf={titleOf}
          addLabel={words.add}
          empty={words.none}
          draw={entry => (
            <div id={fieldIdOf(entry.id)} tabIndex={-1}>
              <EntryFacts entry={entry} definitions={readingFields} nameOf={id => nameOf(view, id)} />
            </div>
          )}
        />
      </Panel>
    </div>
  )
}

type ShapeChoiceProps = { readonly shape: string; readonly onChange: (shape: string) => void }

function ShapeChoice({ shape, onChange }: ShapeChoiceProps) {
  return (
    <fieldset className={styles.choice}>
      <legend className="visuallyHidden">{words.view}</legend>
      {shapes.map(({ code, label }) => (
        <label key={code}>
          <input type="radio" name="scores-shape" checked={shape === code} onChange={() => onChange(code)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}

const fieldIdOf = (readingId: string) => `reading-${readingId}`
const titleOf = (entry: Entry) =>
  [labelOf(outcomeAreas, textIn(entry, 'outcome')), dayInWords(textIn(entry, 'readOn'))].join(', ')
