import type { FamilyHeader } from '../../../electron/contract/family.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { NextDue } from '../../app/clocks/NextDue.tsx'
import { levelWords, stateWords } from '../../app/register/levelWords.ts'
import { type Tone, Word } from '../../ui/Word.tsx'
import styles from './FamilyHeaderBar.module.css'
import { KnowsFamily } from './KnowsFamily.tsx'

const words = familyStrings.workspace
const tones: Readonly<Record<FamilyHeader['alerts'][number]['kind'], Tone>> = {
  nobodyTold: 'overdue',
  addressKeptPrivate: 'restricted',
  contactWithCare: 'overdue',
  restricted: 'restricted',
  bereavement: 'quiet',
  agreementMissing: 'due',
  noLead: 'due',
  versionsToReconcile: 'notice',
  aboutPerson: 'overdue'
}

/** Name, level, lead and alerts, in words: it never scrolls away, and never says an address. */
export function FamilyHeaderBar({ header }: { readonly header: FamilyHeader }) {
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <h1>{header.familyName === '' ? words.thisFamily : words.family(header.familyName)}</h1>
        <span className={styles.reference}>{header.reference ?? words.newReference}</span>
        {header.localityName && <span>{header.localityName}</span>}
        <span>{levelWords(header.levelOfNeed)}</span>
        <span>{stateWords(header.episodeState)}</span>
        <NextDue />
        <span className={styles.lead}>
          {words.lead} <b>{header.leadName ?? words.noLead}</b>
        </span>
        <KnowsFamily familyId={header.id} isLead={header.leadIsMe} />
      </div>
      {header.alerts.length > 0 && (
        <ul className={styles.alerts}>
          {header.alerts.map(alert => (
            <li key={`${alert.kind}${alert.say}`}>
              <Word tone={tones[alert.kind]}>{alert.say}</Word>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
