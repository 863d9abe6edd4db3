import { Button } from '@mantine/core'
import { useState } from 'react'
import { type FindState, type Found, findPeopleAndFamilies } from '../../../electron/contract/find.ts'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { ComparePair } from '../../app/joining/ComparePair.tsx'
import { ComparePick } from '../../app/joining/ComparePick.tsx'
import { useComparing } from '../../app/joining/useComparing.ts'
import { familyAddress } from '../../app/places.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './Find.module.css'

const words = findStrings
const FEW = 20
const MANY = 100

type FoundPeopleProps = { readonly words: string; readonly only: 'all' | 'mine'; readonly state: FindState }

function addressOf({ kind, id, familyId }: Found): string | null {
  if (kind === 'family') return familyAddress(id)
  return familyId === null ? null : familyAddress(familyId, 'people', id)
}

/** People and families, each with the reason why, where the name does not say it. */
export function FoundPeople({ words: asked, only, state }: FoundPeopleProps) {
  const [limit, setLimit] = useState(FEW)
  const comparing = useComparing()
  const { value, failure, askAgain } = useAsked(findPeopleAndFamilies, {
    words: asked,
    limit,
    only,
    state,
    thorough: true
  })
  return (
    <Panel title={words.people}>
      {failure && <Failed failure={failure} onAgain={askAgain} />}
      {!value && !failure && <Loading />}
      {value?.notice && <p role="status">{value.notice}</p>}
      {value && value.found.length === 0 && !value.notice && <p>{words.nobody}</p>}
      {value && value.found.length > 0 && (
        <ul className={styles.list} aria-label={words.people}>
          {value.found.map(one => {
            const address = addressOf(one)
            return (
              <li key={`${one.kind}${one.id}`}>
                <button
                  type="button"
                  className={styles.open}
                  disabled={address === null}
                  onClick={() => address !== null && goTo(address)}
                >
                  {one.title}
                </button>
                <span className={styles.kind}>{words.kinds[one.kind]}</span>
                <span className={styles.detail}>{one.detail}</span>
                {one.kind === 'person' && <ComparePick {...comparing} id={one.id} name={one.title} />}
              </li>
            )
          })}
        </ul>
      )}
      <ComparePair {...comparing} />
      {value && value.found.length === limit && limit < MANY && (
        <Button variant="default" onClick={() => setLimit(MANY)}>
          {words.more}
        </Button>
      )}
    </Panel>
  )
}
