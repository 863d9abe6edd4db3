import { Button } from '@mantine/core'
import { useState } from 'react'
import type { z } from 'zod'
import { readFamilyHistory } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { dayAndTime } from '../../app/dayAndTime.ts'
import { useAsked } from '../../app/useAsked.ts'
import { dayOfBoxes, noDateTyped } from '../../ui/boxesOf.ts'
import { DateBoxes } from '../../ui/DateBoxes.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './History.module.css'

type Told = z.output<typeof readFamilyHistory.output>

const words = familyStrings.history
const AT_A_TIME = 50
const MOST = 200
const typeWords: Readonly<Record<string, string>> = familyStrings.entryTypes
const fieldWords: Readonly<Record<string, string>> = personStrings.fields

/** Who changed what, who looked, and the family as it stood on any day. */
export function History({ familyId, onAsAt }: { readonly familyId: string; readonly onAsAt: (day: string) => void }) {
  const [limit, setLimit] = useState(AT_A_TIME)
  const asked = useAsked(readFamilyHistory, { familyId, before: null, limit })
  return (
    <>
      <AsAt onAsAt={onAsAt} />
      {asked.failure && <Failed failure={asked.failure} onAgain={asked.askAgain} />}
      {!asked.value && !asked.failure && <Loading />}
      {asked.value && (
        <>
          <Changes changes={asked.value.changes} />
          {asked.value.changes.length >= limit && limit < MOST && (
            <div>
              <Button variant="default" onClick={() => setLimit(MOST)}>
                {words.older}
              </Button>
            </div>
          )}
          <Looks looks={asked.value.looks} />
        </>
      )}
    </>
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

function Changes({ changes }: { readonly changes: Told['changes'] }) {
  return (
    <Panel title={words.title}>
      {changes.length === 0 ? (
        <EmptyState words={words.none} />
      ) : (
        <div className={styles.scroll}>
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
        </div>
      )}
    </Panel>
  )
}

function Looks({ looks }: { readonly looks: Told['looks'] }) {
  return (
    <Panel title={words.looks}>
      <div className={styles.scroll}>
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
      </div>
    </Panel>
  )
}

const actions: Readonly<Record<string, string>> = familyStrings.actions
const lookWords = (action: string) => actions[action] ?? action
