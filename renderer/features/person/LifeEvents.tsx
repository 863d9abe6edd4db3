import { Button } from '@mantine/core'
import { useState } from 'react'
import { storedDate } from '../../../domain/dates/storedDate.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { saveAllTyped, saveTyped } from '../../app/entry/saveTyped.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { birthWishes } from './birthWishes.ts'
import { EventForm } from './EventForm.tsx'
import styles from './People.module.css'
import type { PersonPart } from './parts.ts'

const words = personStrings.lifeEvents

/** What happens to a person once: a birth that keeps the person, the end of a pregnancy, a death. */
export function LifeEvents(part: PersonPart) {
  const { person, mayChange } = part
  const [open, setOpen] = useState<'born' | 'ended' | 'death' | null>(null)
  const close = () => setOpen(null)
  const waiting = person.kind === 'unborn' && person.group !== 'ended'
  const living = person.kind !== 'unborn' && person.group !== 'died'
  if (!mayChange || (!waiting && !living)) return null
  if (open === 'born') return <Birth {...part} onClose={close} />
  if (open === 'ended')
    return <Dated {...part} field="pregnancyEndedOn" why={words.endedWhy} save={words.endedSave} onClose={close} />
  if (open === 'death')
    return <Dated {...part} field="deceasedOn" why={words.deathWhy} save={words.deathSave} onClose={close} />
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

function Birth({ familyId, view, person, onClose }: PersonPart & Closing) {
  const [sex, setSex] = useState('')
  const [forename, setForename] = useState('')
  const [surname, setSurname] = useState('')
  const id = `${person.id}-born`
  const { fields } = personStrings
  return (
    <EventForm
      id={id}
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
        onChange={code => setSex(code ?? '')}
      />
      <TextField
        id={`${id}-forename`}
        label={fields.forename}
        value={forename}
        maxLength={100}
        onChange={setForename}
      />
      <TextField id={`${id}-surname`} label={fields.surname} value={surname} maxLength={100} onChange={setSurname} />
    </EventForm>
  )
}

type DatedProps = PersonPart &
  Closing & { readonly field: 'pregnancyEndedOn' | 'deceasedOn'; readonly why: string; readonly save: string }

function Dated({ familyId, person, field, why, save, onClose }: DatedProps) {
  return (
    <EventForm
      id={`${person.id}-${field}`}
      why={why}
      save={save}
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
