import { Button } from '@mantine/core'
import { useState } from 'react'
import { findPeopleAndFamilies } from '../../../electron/contract/find.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { useAsked } from '../useAsked.ts'
import { JoinDialog } from './JoinDialog.tsx'
import styles from './Joining.module.css'

const words = joiningStrings
const MOST = 12

type FindSecondProps = { readonly personId: string; readonly name: string }

/** From one person to the other entry of the same person. */
export function FindSecond({ personId, name }: FindSecondProps) {
  const [asking, setAsking] = useState(false)
  const [otherId, setOtherId] = useState<string | null>(null)
  const close = () => {
    setAsking(false)
    setOtherId(null)
  }
  if (otherId !== null) return <JoinDialog personId={personId} aliasId={otherId} onClose={close} />
  return (
    <>
      <div className={styles.second}>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          {words.with}
        </Button>
      </div>
      {asking && (
        <Dialog title={words.find} onClose={close}>
          <Candidates personId={personId} name={name} onChoose={setOtherId} />
        </Dialog>
      )}
    </>
  )
}

function Candidates({ personId, name, onChoose }: FindSecondProps & { readonly onChoose: (id: string) => void }) {
  const [typed, setTyped] = useState(name)
  const { value } = useAsked(findPeopleAndFamilies, { words: typed, limit: MOST, thorough: true })
  const others = value?.found.filter(({ kind, id }) => kind === 'person' && id !== personId) ?? []
  return (
    <div className={styles.stack}>
      <TextField label={words.withHint} type="search" value={typed} maxLength={200} onChange={setTyped} />
      {value && others.length === 0 && <p>{words.nobody}</p>}
      <ul className={styles.list} aria-label={words.find}>
        {others.map(other => (
          <li key={other.id}>
            <span>
              {other.title} <small>{other.detail}</small>
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={words.chosen(other.title)}
              onClick={() => onChoose(other.id)}
            >
              {words.choose}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
