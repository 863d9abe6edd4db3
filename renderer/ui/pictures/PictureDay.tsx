import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import { dayOfBoxes, noDateTyped } from '../boxesOf.ts'
import { DateBoxes } from '../DateBoxes.tsx'
import { dayAfter, daysBetween } from './days.ts'
import styles from './PictureFrame.module.css'

export type PictureDays = {
  readonly shown: string
  readonly earliest: string
  readonly today: string
  /** The day on which help was asked for; null where there was no request yet. */
  readonly request: string | null
  readonly onDay: (day: string) => void
  /** The whole family as this computer knew it at the end of that day. */
  readonly onAsKnown?: ((day: string) => void) | undefined
}

const words = pictureStrings.day

/** The day a picture shows, always in sight: to drag, to put on today, or on the day of the request. */
export function PictureDay({ days }: { readonly days: PictureDays }) {
  const id = useId()
  const { shown, earliest, today, request, onDay } = days
  const inWords = dateInWords(exactDate(shown))
  return (
    <fieldset className={styles.day}>
      <legend className="visuallyHidden">{words.title}</legend>
      <label htmlFor={`${id}-slider`} className="visuallyHidden">
        {words.slider}
      </label>
      <input
        id={`${id}-slider`}
        type="range"
        min={0}
        max={Math.max(1, daysBetween(earliest, today))}
        value={Math.max(0, daysBetween(earliest, shown))}
        aria-valuetext={inWords}
        title={words.slider}
        onChange={event => onDay(dayAfter(earliest, Number(event.currentTarget.value)))}
      />
      <p role="status" className={styles.shownDay}>
        <span className="visuallyHidden">{words.shownAs}</span> {inWords}
      </p>
      <Button size="compact-sm" variant="default" disabled={shown === today} onClick={() => onDay(today)}>
        {words.today}
      </Button>
      {request !== null && (
        <Button size="compact-sm" variant="default" disabled={shown === request} onClick={() => onDay(request)}>
          {words.request}
        </Button>
      )}
    </fieldset>
  )
}

/** A day that is typed, and what was known on it. */
export function MoreDays({ days }: { readonly days: PictureDays }) {
  const [typed, setTyped] = useState(noDateTyped)
  const day = dayOfBoxes(typed)
  const { shown, today, onDay, onAsKnown } = days
  const show = (event: FormEvent) => {
    event.preventDefault()
    if (day !== null) onDay(day > today ? today : day)
  }
  return (
    <>
      <form onSubmit={show} className={styles.otherDay}>
        <DateBoxes label={words.other} hint={words.otherHint} value={typed} onChange={setTyped} />
        <Button type="submit" variant="default" disabled={day === null}>
          {words.show}
        </Button>
      </form>
      {onAsKnown && shown !== today && (
        <Button size="compact-sm" variant="default" onClick={() => onAsKnown(shown)}>
          {words.known}
        </Button>
      )}
    </>
  )
}
