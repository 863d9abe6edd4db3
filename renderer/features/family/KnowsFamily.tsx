import { Button } from '@mantine/core'
import { useState } from 'react'
import { clearDraft, listDrafts } from '../../../electron/contract/draft.ts'
import { saveEntry } from '../../../electron/contract/entry.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { call } from '../../app/call.ts'
import { useChanges } from '../../state/changes.ts'
import { useNavigation } from '../../state/navigation.ts'
import { say } from '../../state/notices.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemLine } from '../../ui/ProblemLine.tsx'
import styles from './FamilyHeaderBar.module.css'

const words = familyStrings.conflict

/** "I know this family" (domain.md 2.6): asked once, with what follows; then the family is closed to this worker. */
export function KnowsFamily({ familyId, isLead }: { readonly familyId: string; readonly isLead: boolean }) {
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const close = () => setAsking(false)
  async function declare() {
    const wish = { familyId, type: 'conflictOfInterest', id: null, stamp: null, fields: {} } as const
    const reply = await call(saveEntry, wish)
    if (!reply.ok) return setRefusal(reply.error.say)
    await forgetDrafts(familyId)
    useNavigation.getState().reset()
    useNavigation.getState().replace('families')
    useChanges.getState().noteChange(Date.now())
    say(words.done, { tone: 'notice' })
  }
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {familyStrings.workspace.iKnow}
      </Button>
      {asking && (
        <Dialog title={words.title} onClose={close}>
          <div className={styles.know}>
            <p>{words.why}</p>
            <p>{words.what}</p>
            <ul>
              {[words.stops, isLead ? words.told : words.toldByYou, words.kept, words.back].map(line => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <div aria-live="assertive">{refusal && <ProblemLine problem={{ kind: 'error', say: refusal }} />}</div>
            <div className={styles.buttons}>
              <Button onClick={() => void declare()}>{words.yes}</Button>
              <Button variant="default" onClick={close}>
                {words.no}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  )
}

/** Half-filled pages of a family that is closed to their writer would lead to a refusal for ever. */
async function forgetDrafts(familyId: string): Promise<void> {
  const listed = await call(listDrafts, {})
  if (!listed.ok) return
  for (const { key } of listed.value.drafts) if (key.startsWith(`entry/${familyId}/`)) await call(clearDraft, { key })
}
