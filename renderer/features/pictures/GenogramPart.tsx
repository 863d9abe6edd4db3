import { Button, Checkbox } from '@mantine/core'
import { useDeferredValue, useMemo, useState } from 'react'
import { dateInWords } from '../../../domain/dates/dateInWords.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import { genogram } from '../../../domain/pictures/genogram/genogram.ts'
import { isSecretTie } from '../../../domain/pictures/genogram/selectFacts.ts'
import { genogramStrings, genogramWords } from '../../../resources/strings/en-GB/genogram.ts'
import { familyAddress } from '../../app/places.ts'
import { useTaking } from '../../app/taking/useTaking.tsx'
import { goTo } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PictureFrame } from '../../ui/pictures/PictureFrame.tsx'
import { daysOf, genogramFacts } from './genogramFacts.ts'
import type { PicturePageProps } from './picturePages.ts'
import { useGenogramPlaces } from './useGenogramPlaces.ts'

const words = genogramStrings
const STEP = 24

/** Who is who, drawn for any day. What only named people may see starts hidden: a screen is also read by those beside it. */
export function GenogramPart({ familyId, view, mayChange, asAt, onAsAt }: PicturePageProps) {
  const [chosenDay, setDay] = useState<string | null>(null)
  const [withSecret, setSecret] = useState(false)
  const [withLosses, setLosses] = useState(false)
  const [moving, setMoving] = useState(false)
  const { placed, move, reset } = useGenogramPlaces(familyId, view)
  const day = chosenDay ?? asAt ?? view.today
  const { onTake, dialog } = useTaking(familyId, 'genogram', { day })
  // The slider goes with the hand; the picture follows as fast as it can be drawn.
  const drawnDay = useDeferredValue(day)
  const facts = useMemo(() => genogramFacts(view, drawnDay), [view, drawnDay])
  const { picture, placeOf } = useMemo(
    () => genogram(facts, { withSecret, withLosses, placed }, genogramWords, dateInWords(exactDate(drawnDay))),
    [facts, withSecret, withLosses, placed, drawnDay]
  )
  const { earliest, request } = useMemo(() => daysOf(view), [view])
  if (view.people.length === 0)
    return (
      <EmptyState words={words.empty}>
        <Button onClick={() => goTo(familyAddress(familyId, 'people'))}>{words.emptyGo}</Button>
      </EmptyState>
    )
  const days = {
    shown: day,
    earliest: day < earliest ? day : earliest,
    today: view.today,
    request,
    onDay: setDay,
    onAsKnown: asAt === null ? onAsAt : undefined
  }
  const moves = {
    step: STEP,
    onMove: (key: string, by: { readonly x: number }) => {
      // Up and down is the generation, and that is a fact.
      if (by.x !== 0) move(key, (placeOf.get(key) ?? 0) + by.x)
    }
  }
  const startAgain = async () => {
    if (await reset()) say(words.resetDone)
  }
  return (
    <>
      <PictureFrame
        picture={picture}
        onOpen={stop => stop.opens && goTo(familyAddress(familyId, 'people', stop.opens.id))}
        days={days}
        onTake={onTake}
        moves={moving && mayChange ? moves : undefined}
        about={words.why}
        atHand={
          moving && mayChange ? (
            <>
              <Button size="compact-sm" onClick={() => setMoving(false)}>
                {words.moveDone}
              </Button>
              <p>{words.moveHint}</p>
            </>
          ) : undefined
        }
        tools={
          <>
            {facts.ties.some(isSecretTie) && (
              <Checkbox label={words.secret} checked={withSecret} onChange={() => setSecret(!withSecret)} />
            )}
            {facts.people.some(({ shape }) => shape === 'loss') && (
              <Checkbox label={words.losses} checked={withLosses} onChange={() => setLosses(!withLosses)} />
            )}
            {mayChange && !moving && (
              <Button size="compact-sm" variant="default" onClick={() => setMoving(true)}>
                {words.move}
              </Button>
            )}
            {mayChange && placed.size > 0 && (
              <Button size="compact-sm" variant="default" onClick={() => void startAgain()}>
                {words.reset}
              </Button>
            )}
          </>
        }
      />
      {dialog}
    </>
  )
}
