import { assessmentScreens } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import styles from './Notes.module.css'

const words = noteScreens.calls
const { safety } = assessmentScreens

/** "Nobody has been told yet", with the numbers beside it: it stays until a call is written down (domain.md 7.2, 4). */
export function SafetyNumbers() {
  return (
    <div className={styles.untold} role="alert">
      <p>
        <b>{words.nobodyTold}</b>
      </p>
      <dl className={styles.numbers}>
        <dt>{words.emergency}</dt>
        <dd>999</dd>
        <dt>{safety.helpline}</dt>
        <dd>0808 800 5000</dd>
      </dl>
      <p>{words.frontDoor}</p>
    </div>
  )
}
