import { keyStrings } from '../../../resources/strings/en-GB/keys.ts'
import { useKeysShown } from '../../state/keysShown.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import styles from './Keys.module.css'

/** What every key does, for whoever works without a mouse. */
export function Keys() {
  const hide = useKeysShown(state => state.hide)
  return (
    <Dialog title={keyStrings.title} onClose={hide} wide>
      <div className={styles.groups}>
        {keyStrings.groups.map(group => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl className={styles.keys}>
              {group.keys.map(({ keys, does }) => (
                <div key={keys}>
                  <dt>{keys}</dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
