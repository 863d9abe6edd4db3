import { Button } from '@mantine/core'
import { useState } from 'react'
import { shownName } from '../../../domain/people/shownName.ts'
import { listDrafts } from '../../../electron/contract/draft.ts'
import { listFamilies } from '../../../electron/contract/family.ts'
import { jotStrings as words } from '../../../resources/strings/en-GB/jots.ts'
import { useJotsShown } from '../../state/jotsShown.ts'
import { currentAddress, useNavigation } from '../../state/navigation.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { useFocusAtStart } from '../../ui/useFocusAtStart.ts'
import { newEntryId } from '../newEntryId.ts'
import { placeOf } from '../places.ts'
import { useAsked } from '../useAsked.ts'
import { useDraft } from '../useDraft.ts'
import { JotPhoto } from './JotPhoto.tsx'
import { JotRow } from './JotRow.tsx'
import styles from './Jots.module.css'
import { isEmptyJot, Jot, noJot } from './jot.ts'
import { jotKey, jotKeysAmong } from './jotKeys.ts'

const MOST = 200

/** The tray: one empty field with the caret in it, and every thought that has not been filed. */
export function Jots() {
  const hide = useJotsShown(state => state.hide)
  const [fresh, setFresh] = useState(newEntryId)
  const [gone, setGone] = useState<readonly string[]>([])
  const place = placeOf(useNavigation(currentAddress))
  const drafts = useAsked(listDrafts, {})
  const families = useAsked(listFamilies, { mine: true, closed: false, sort: 'changed', offset: 0, limit: MOST })
  const choices = (families.value?.rows ?? []).map(row => ({ code: row.id, label: shownName(row.familyName) }))
  const keys = jotKeysAmong(drafts.value?.drafts ?? []).filter(key => key !== jotKey(fresh) && !gone.includes(key))
  const next = () => {
    setFresh(newEntryId())
    drafts.askAgain()
  }
  return (
    <Dialog title={words.title} onClose={hide} wide>
      <div className={styles.stack}>
        <p>{words.why}</p>
        <NewJot key={fresh} id={fresh} onDone={next} />
        {keys.length > 0 && (
          <section className={styles.stack} aria-label={words.waiting}>
            <h3>{words.waiting}</h3>
            {keys.map(key => (
              <JotRow
                key={key}
                draftKey={key}
                families={choices}
                suggested={place.page === 'family' ? place.familyId : null}
                onGone={() => setGone(before => [...before, key])}
                onBack={() => setGone(before => before.filter(one => one !== key))}
              />
            ))}
          </section>
        )}
      </div>
    </Dialog>
  )
}

function NewJot({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const draft = useDraft(jotKey(id), Jot, noJot)
  useFocusAtStart('jot-fresh')
  const keep = async () => {
    if (isEmptyJot(draft.value)) await draft.clear()
    else draft.keepNow()
    onDone()
  }
  return (
    <form
      className={styles.stack}
      onSubmit={event => {
        event.preventDefault()
        void keep()
      }}
    >
      <LongText
        label={words.fresh}
        id="jot-fresh"
        value={draft.value.words}
        onBlur={draft.keepNow}
        onChange={text => draft.change({ ...draft.value, words: text, at: draft.value.at || new Date().toISOString() })}
      />
      <JotPhoto
        photo={draft.value.photo}
        onChange={photo => {
          draft.amend(now => ({ ...now, photo, at: now.at || new Date().toISOString() }))
          draft.keepNow()
        }}
      />
      <div>
        <Button type="submit" disabled={isEmptyJot(draft.value)}>
          {words.done}
        </Button>
      </div>
    </form>
  )
}
