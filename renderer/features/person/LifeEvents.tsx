import { Button } from '@mantine/core'
import { useState } from 'react'
import { storedDate } from '../../../domain/dates/storedDate.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { saveAllTyped, saveTyped } from '../../app/entry/saveTyped.ts'
import { useDraft } from '../../app/useDraft.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { birthWishes } from './birthWishes.ts'
import { EventForm } from './EventForm.tsx'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'
import { eventKey, noEventTyped, TypedEvent } from './typedEvent.ts'

const words = personStrings.lifeEvents

/** What happens to a person once: a birth that keeps the person, the end of a pregnancy, a death. */
export function LifeEvents(part: PersonPart) {
  const { person, mayChange } = part
  const [opened, setOpen] = useState<TypedEvent['open']>(null)
  const draft = useDraft(eventKey(part.familyId, person.id), TypedEvent, noEventTyped)
  /** What was being typed when the window went comes back open. */
  const open = opened ?? draft.value.open
  const close = () => {
    setOpen(null)
    void draft.clear()
  }
  const typing: Typing = {
    typed: draft.value,
    onType: typed => draft.change({ ...draft.value, ...typed, open }),
    onLeave: draft.keepNow
  }
  const waiting = person.kind === 'unborn' && person.group !== 'ended'
  const living = person.kind !== 'unborn' && person.group !== 'died'
  if (!mayChange || (!waiting && !living) || draft.found === null) return null
  if (open === 'born') return <Birth {...part} {...typing} onClose={close} />
  if (open === 'ended')
    return (
      <Dated
        {...part}
        {...typing}
        field="pregnancyEndedOn"
        why={words.endedWhy}
        save={words.endedSave}
        onClose={close}
      />
    )
  if (open === 'death')
    return (
      <Dated {...part} {...typing} field="deceasedOn" why={words.deathWhy} save={words.deathSave} onClose={close} />
    )
  return (
    <div className={styles.row}>
      {waiting && (
        <Button size="compact-sm" onClick={() => setOpen('born')}>
          {words.born}
        </Button>
      )}
      {waiting && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('ended')}>
          {words.ended}
        </Button>
      )}
      {living && (
        <Button size="compact-sm" variant="default" onClick={() => setOpen('death')}>
          {words.death}
        </Button>
      )}
    </div>
  )
}

type Closing = { readonly onClose: () => void }
type Typing = {
  readonly typed: TypedEvent
  readonly onType: (typed: Partial<TypedEvent>) => void
  readonly onLeave: () => void
}

function Birth({ familyId, view, person, typed, onType, onLeave, onClose }: PersonPart & Typing & Closing) {
  const { sex, forename, surname } = typed
  const id = `${person.id}-born`
  const { fields } = personStrings
  return (
    <EventForm
      {...{ id, onLeave }}
      on={typed.on}
      onType={on => onType({ on })}
      why={words.bornWhy}
      save={words.bornSave}
      onClose={onClose}
      onSave={async on => {
        const wishes = birthWishes(view, person, { on, sex, forename, surname })
        const outcome = await saveAllTyped(familyId, wishes, words.bornWhat)
        if (outcome.saved) onClose()
        return outcome.problems[0]?.say ?? null
      }}
    >
      <CodeSelect
        id={`${id}-sex`}
        label={fields.sex}
        options={personChoices.sex}
        value={sex || null}
        onChange={code => onType({ sex: code ?? '' })}
      />
      <TextField
        id={`${id}-forename`}
        label={fields.forename}
        value={forename}
        maxLength={100}
        onChange={text => onType({ forename: text })}
      />
      <TextField
        id={`${id}-surname`}
        label={fields.surname}
        value={surname}
        maxLength={100}
        onChange={text => onType({ surname: text })}
      />
    </EventForm>
  )
}

type DatedProps = PersonPart &
  Typing &
  Closing & { readonly field: 'pregnancyEndedOn' | 'deceasedOn'; readonly why: string; readonly save: string }

function Dated({ familyId, person, field, why, save, typed, onType, onLeave, onClose }: DatedProps) {
  return (
    <EventForm
      id={`${person.id}-${field}`}
      on={typed.on}
      onType={on => onType({ on })}
      {...{ why, save, onLeave }}
      onClose={onClose}
      onSave={async on => {
        const wish = { familyId, type: 'person', entry: person.entry, fields: { [field]: storedDate(on) } } as const
        const outcome = await saveTyped(wish)
        if (outcome.saved) onClose()
        return outcome.problems[0]?.say ?? null
      }}
    />
  )
}
