import { Button } from '@mantine/core'
import type { Entry } from '../../../electron/contract/entry.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { familyAddress } from '../../app/places.ts'
import { type FamilyView, listOf, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { goTo } from '../../state/navigation.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Word } from '../../ui/Word.tsx'
import styles from './Overview.module.css'

type PanelProps = { readonly familyId: string; readonly view: FamilyView; readonly mayChange: boolean }

const words = familyStrings.overview
const standing = (view: FamilyView, type: string) => listOf(view, type).filter(entry => !entry.enteredInError)

/** Who agreed to take part, and whether it still holds. */
export function AgreementPanel({ familyId, view, mayChange }: PanelProps) {
  const agreements = standing(view, 'agreement')
  const withdrawals = standing(view, 'withdrawal')
  return (
    <Panel title={words.agreement}>
      {agreements.length === 0 && (
        <EmptyState words={words.agreementNone}>
          {mayChange && (
            <Button size="compact-sm" onClick={() => goTo(familyAddress(familyId, 'people', 'agreement'))}>
              {words.agreementGo}
            </Button>
          )}
        </EmptyState>
      )}
      <ul className={styles.plain}>
        {agreements.map(agreement => (
          <AgreementLine
            key={agreement.id}
            view={view}
            agreement={agreement}
            withdrawal={withdrawals.find(one => textIn(one, 'agreementId') === agreement.id)}
          />
        ))}
      </ul>
    </Panel>
  )
}

type AgreementLineProps = {
  readonly view: FamilyView
  readonly agreement: Entry
  readonly withdrawal: Entry | undefined
}

function AgreementLine({ view, agreement, withdrawal }: AgreementLineProps) {
  const recheckOn = textIn(agreement, 'recheckOn')
  const past = recheckOn !== '' && recheckOn < view.today
  return (
    <li>
      {words.agreedOn(nameOf(view, textIn(agreement, 'personId')), dayInWords(textIn(agreement, 'agreedOn')))}{' '}
      {withdrawal ? (
        <Word tone="due">{words.withdrawn(dayInWords(textIn(withdrawal, 'withdrawnOn')))}</Word>
      ) : (
        recheckOn !== '' && (
          <Word tone={past ? 'due' : 'well'}>
            {past ? words.recheckPast(dayInWords(recheckOn)) : words.recheck(dayInWords(recheckOn))}
          </Word>
        )
      )}
    </li>
  )
}

/** Who helps already. */
export function AgenciesPanel({ familyId, view, mayChange }: PanelProps) {
  const agencies = standing(view, 'involvedAgency')
  return (
    <Panel title={words.agencies}>
      {agencies.length === 0 && (
        <EmptyState words={words.agenciesNone}>
          {mayChange && (
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => goTo(familyAddress(familyId, 'people', 'agencies'))}
            >
              {words.agenciesGo}
            </Button>
          )}
        </EmptyState>
      )}
      <ul className={styles.plain}>
        {agencies.map(agency => (
          <li key={agency.id}>
            <b>{textIn(agency, 'organisation')}</b>
            {[textIn(agency, 'workerName'), textIn(agency, 'role')]
              .filter(Boolean)
              .map(part => ` · ${part}`)
              .join('')}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
