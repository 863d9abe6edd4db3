import { keepDraft, readDraft } from '../../../electron/contract/draft.ts'
import { call } from '../../app/call.ts'
import type { Draft } from '../../app/useDraft.ts'
import { NewFamilyDraft, withPersonBack } from './newFamilyDraft.ts'

export const newFamilyKey = 'family.new'

type Amend = Draft<NewFamilyDraft>['amend']
let onScreen: Amend | null = null

/** The page says that it is there; answers with how it says that it is gone. */
export function showPage(amend: Amend): () => void {
  onScreen = amend
  return () => {
    if (onScreen === amend) onScreen = null
  }
}

/** An undo outlives the page that offered it: the row goes back into the page of now, or into what the file keeps of it. */
export async function putPersonBack(removed: Parameters<typeof withPersonBack>[1]): Promise<void> {
  if (onScreen) return onScreen(now => withPersonBack(now, removed))
  const reply = await call(readDraft, { key: newFamilyKey })
  const kept = NewFamilyDraft.safeParse(reply.ok ? reply.value.value : null)
  if (!kept.success) return
  const value = withPersonBack(kept.data, removed)
  await call(keepDraft, { key: newFamilyKey, value: JSON.parse(JSON.stringify(value)) })
}
