import { Button } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { z } from 'zod'
import { findPossibleMatches } from '../../../electron/contract/find.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { dayOfBoxes } from '../../ui/boxesOf.ts'
import { call } from '../call.ts'
import styles from './PersonRow.module.css'
import type { TypedPerson } from './typedPerson.ts'

type Match = z.output<typeof findPossibleMatches.output>['matches'][number]

const words = familyStrings.create
const QUIET_MS = 400
const LEAST_LETTERS = 2
/** Fewer letters and digits than a pupil or NHS number has are a number that is still being typed. */
const LEAST_OF_NUMBER = 10

/** Goes along only when two entries are found. */
const CompareMatches = lazy(async () => ({ default: (await import('../joining/CompareMatches.tsx')).CompareMatches }))

/** "Do we know them?": candidates with the reasons. Nobody is ever joined to anybody by itself. */
export function PossibleMatches({
  person,
  postcode,
  onChange
}: {
  readonly person: TypedPerson
  /** Of the home that is typed beside the person, as far as it is no secret. */
  readonly postcode: string
  readonly onChange: (person: TypedPerson) => void
}) {
  const [matches, setMatches] = useState<readonly Match[]>([])
  const { forename, surname, number } = person
  const dateOfBirth = dayOfBoxes(person.born)
  const asked =
    (!person.nameNotKnown && forename.trim().length >= LEAST_LETTERS && surname.trim().length >= LEAST_LETTERS) ||
    number.trim().length >= LEAST_OF_NUMBER
  useEffect(() => {
    if (!asked) return setMatches([])
    let gone = false
    const timer = setTimeout(async () => {
      const reply = await call(findPossibleMatches, {
        forename,
        surname,
        dateOfBirth,
        identifiers: number.trim() === '' ? [] : [number.trim()],
        postcode: postcode.trim() || null
      })
      if (!gone) setMatches(reply.ok ? reply.value.matches : [])
    }, QUIET_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [asked, forename, surname, dateOfBirth, number, postcode])

  if (person.samePerson !== null)
    return (
      <p className={styles.same}>
        {words.sameChosen(person.samePerson.name)}
        <Button size="compact-sm" variant="default" onClick={() => onChange({ ...person, samePerson: null })}>
          {words.undoSame}
        </Button>
      </p>
    )
  const open = matches.filter(match => !person.notTheSame.includes(match.personId))
  if (open.length === 0) return null
  const [first, second] = open
  return (
    <div className={styles.matches} role="status">
      <b>{words.know}</b>
      <ul>
        {open.map(match => (
          <li key={match.personId}>
            <span>
              {[match.name, match.born, match.familyName && familyStrings.workspace.family(match.familyName)]
                .filter(Boolean)
                .join(', ')}
              <small>{match.reasons.join(' · ')}</small>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.same}: ${match.name}`}
              onClick={() => onChange({ ...person, samePerson: { id: match.personId, name: match.name } })}
            >
              {words.same}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`${words.notSame}: ${match.name}`}
              onClick={() => onChange({ ...person, notTheSame: [...person.notTheSame, match.personId] })}
            >
              {words.notSame}
            </Button>
          </li>
        ))}
      </ul>
      {first && second && (
        <Suspense fallback={null}>
          <CompareMatches key={`${first.personId} ${second.personId}`} one={first} other={second} />
        </Suspense>
      )}
    </div>
  )
}
