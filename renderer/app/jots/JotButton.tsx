import { listDrafts } from '../../../electron/contract/draft.ts'
import { jotStrings as words } from '../../../resources/strings/en-GB/jots.ts'
import { useJotsShown } from '../../state/jotsShown.ts'
import styles from '../shell/Header.module.css'
import { useAsked } from '../useAsked.ts'
import { jotKeysAmong } from './jotKeys.ts'

/** In the header: how many thoughts wait to be filed, and the tray. */
export function JotButton() {
  const show = useJotsShown(state => state.show)
  const shown = useJotsShown(state => state.shown)
  // Asked again when the tray closes: a draft is no change that a notice tells of.
  return <Counted key={String(shown)} onShow={show} />
}

function Counted({ onShow }: { readonly onShow: () => void }) {
  const asked = useAsked(listDrafts, {})
  const count = jotKeysAmong(asked.value?.drafts ?? []).length
  return (
    <button type="button" className={styles.quietButton} title={words.describe} onClick={onShow}>
      {words.button(count)}
    </button>
  )
}
