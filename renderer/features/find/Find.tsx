import { useEffect, useState } from 'react'
import type { FindOnly, FindState } from '../../../electron/contract/find.ts'
import { findStrings } from '../../../resources/strings/en-GB/findPage.ts'
import { findAddress } from '../../app/places.ts'
import { useNavigation } from '../../state/navigation.ts'
import { OneOf } from '../../ui/OneOf.tsx'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './Find.module.css'
import { FoundPeople } from './FoundPeople.tsx'
import { FoundWords } from './FoundWords.tsx'

const words = findStrings
const QUIET_MS = 250
const LEAST_LETTERS = 2

type What = 'everything' | 'people' | 'notes'
const isWhat = (code: string): code is What => ['everything', 'people', 'notes'].includes(code)
const isOnly = (code: string): code is FindOnly => ['all', 'mine', 'writtenByMe'].includes(code)
const isState = (code: string): code is FindState => ['all', 'open', 'closed'].includes(code)

/** Everything that may be found, on a page of its own: people and families, and words across what was written. */
export function Find({ words: asked }: { readonly words: string }) {
  const [typed, setTyped] = useState(asked)
  const [what, setWhat] = useState<What>('everything')
  const [only, setOnly] = useState<FindOnly>('all')
  const [state, setState] = useState<FindState>('all')
  useEffect(() => setTyped(asked), [asked])
  useEffect(() => {
    if (typed === asked) return
    const timer = setTimeout(() => useNavigation.getState().replace(findAddress(typed)), QUIET_MS)
    return () => clearTimeout(timer)
  }, [typed, asked])
  const enough = asked.trim().length >= LEAST_LETTERS
  return (
    <PageFrame title={words.title}>
      <TextField
        id="find-words"
        label={words.label}
        hint={words.hint}
        type="search"
        value={typed}
        maxLength={200}
        onChange={setTyped}
      />
      <div className={styles.filters}>
        <OneOf label={words.what} options={words.whats} value={what} onChange={code => isWhat(code) && setWhat(code)} />
        <OneOf label={words.only} options={words.onlys} value={only} onChange={code => isOnly(code) && setOnly(code)} />
        <OneOf
          label={words.state}
          options={words.states}
          value={state}
          onChange={code => isState(code) && setState(code)}
        />
      </div>
      {!enough && <p>{words.typeMore}</p>}
      {enough && what !== 'notes' && only !== 'writtenByMe' && <FoundPeople words={asked} only={only} state={state} />}
      {enough && what !== 'people' && (
        <FoundWords key={`${asked} ${only} ${state}`} words={asked} only={only} state={state} />
      )}
    </PageFrame>
  )
}
