import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { readFamilyHistory } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { call } from '../../app/call.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { Joinings } from '../../app/joining/Joinings.tsx'
import { useAsked } from '../../app/useAsked.ts'
import { say } from '../../state/notices.ts'
import { dayOfBoxes, noDateTyped } from '../../ui/boxesOf.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import styles from './History.module.css'
import { KnownBy } from './KnownBy.tsx'

type Told = z.output<typeof readFamilyHistory.output>

const words = familyStrings.history
const AT_A_TIME = 50
const typeWords: Readonly<Record<string, string>> = familyStrings.entryTypes
const fieldWords: Readonly<Record<string, string>> = personStrings.fields

/** Who changed what, who looked, and the family as it stood on any day. */
export function History({ familyId, onAsAt }: { readonly familyId: string; readonly onAsAt: (day: string) => void }) {
  const asked = useAsked(readFamilyHistory, { familyId, before: null, limit: AT_A_TIME })
  return (
    <>
      <AsAt onAsAt={onAsAt} />
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {!asked.value && !asked.failure && <Loading />}
      {asked.value && (
        <>
          <KnownBy familyId={familyId} />
          <Joinings familyId={familyId} />
          <Changes familyId={familyId} newest={asked.value} />
          {asked.value.looks.length > 0 && <Looks familyId={familyId} newest={asked.value} />}
        </>
      )}
    </>
  )
}

type Pages = { readonly familyId: string; readonly newest: Told }

/**
 * The newest page, and older ones under it as they are asked for. Once somebody reads on, what they have stays as it is:
 * a page that grew at its head would push rows out between two pages.
 */
function usePages({ familyId, newest }: Pages, cursorsOf: (page: Told) => Cursors | null | '') {
  const [read, setRead] = useState<readonly Told[]>([])
  const pages = read.length === 0 ? [newest] : read
  const last = pages.at(-1) ?? newest
  const cursors = cursorsOf(last) || null
  const readOn = async () => {
    if (cursors === null) return
    const reply = await call(readFamilyHistory, { familyId, ...cursors, limit: AT_A_TIME })
    if (!reply.ok) return say(reply.error.say, { tone: 'overdue' })
    setRead([...pages, reply.value])
  }
  return { pages, older: cursors === null ? null : readOn }
}

type Cursors = { readonly before: string | null; readonly looksBefore: number | null }

function Older({ label, onOlder }: { readonly label: string; readonly onOlder: (() => Promise<void>) | null }) {
  return (
    onOlder && (
      <div>
        <Button variant="default" aria-label={label} onClick={() => void onOlder()}>
          {words.older}
        </Button>
      </div>
    )
  )
}

function AsAt({ onAsAt }: { readonly onAsAt: (day: string) => void }) {
  const [typed, setTyped] = useState(noDateTyped)
  const day = dayOfBoxes(typed)
  return (
    <form
      className={styles.asAt}
      onSubmit={event => {
        event.preventDefault()
        if (day !== null) onAsAt(day)
      }}
    >
      <DateBoxes id="asAt" label={words.asAt} hint={words.asAtHint} value={typed} onChange={setTyped} />
      <Button type="submit" disabled={day === null}>
        {words.show}
      </Button>
    </form>
  )
}

function Changes(props: Pages) {
  const { pages, older } = usePages(props, ({ older: before }) => before && { before, looksBefore: null })
  const changes = pages.flatMap(page => page.changes)
  return (
    <Panel title={words.title}>
      {changes.length === 0 ? (
        <EmptyState words={words.none} />
      ) : (
        <ScrollBox label={words.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.what}</th>
                <th scope="col">{words.about}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(change => (
                <tr key={`${change.at}${change.entryId}${change.fields.join()}${change.action}`}>
                  <td>{dayAndTime(change.at)}</td>
                  <td>{change.workerName}</td>
                  <td>
                    {words.action[change.action]} {typeWords[change.type] ?? change.type}
                    <small>
                      {change.fields
                        .map(field => fieldWords[field])
                        .filter(Boolean)
                        .join(', ')}
                    </small>
                  </td>
                  <td>{change.aboutName ?? words.wholeFamily}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      <Older label={words.olderChanges} onOlder={older} />
    </Panel>
  )
}

function Looks(props: Pages) {
  const { pages, older } = usePages(props, ({ olderLooks }) =>
    olderLooks === null ? null : { before: null, looksBefore: olderLooks }
  )
  const looks = pages.flatMap(page => page.looks)
  return (
    <Panel title={words.looks}>
      <ScrollBox label={words.looks}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.who}</th>
              <th scope="col">{words.what}</th>
            </tr>
          </thead>
          <tbody>
            {looks.map(look => (
              <tr key={`${look.at}${look.workerName}${look.action}`}>
                <td>{dayAndTime(look.at)}</td>
                <td>{look.workerName}</td>
                <td>{lookWords(look.action)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <Older label={words.olderLooks} onOlder={older} />
    </Panel>
  )
}

const actions: Readonly<Record<string, string>> = familyStrings.actions
const lookWords = (action: string) => actions[action] ?? action
