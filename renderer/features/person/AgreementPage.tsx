import { useState } from 'react'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { EntryList } from '../../app/entry/EntryList.tsx'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { listOf, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'
import { Panel } from '../../ui/Panel.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { FamilyEntries } from './FamilyEntries.tsx'
import {
  agreementFields,
  consentFields,
  disclosureFields,
  lawfulBasisFields,
  sharingFields,
  withdrawalFields
} from './familyDefinitions.ts'
import styles from './People.module.css'
import type { FamilyPart } from './parts.ts'

const words = personStrings.agreementPage
const tabs = ['agreement', 'sharing', 'basis', 'disclosure', 'consent'] as const

/** Three entries that are never one "consent" (D-03), and what goes with them. */
export function AgreementPage(part: FamilyPart) {
  const [chosen, setChosen] = useState<string>('agreement')
  return (
    <Panel title={words.title}>
      <p className={styles.small}>{words.three}</p>
      <Tabs
        label={words.title}
        tabs={tabs.map(key => ({ key, label: words.tabs[key] }))}
        chosen={chosen}
        onChoose={setChosen}
      >
        <div className={styles.under}>
          {chosen === 'agreement' && <Agreements {...part} />}
          {chosen === 'sharing' && (
            <>
              <p className={styles.muted}>{words.sharingWhy}</p>
              <FamilyEntries part={part} type="sharingPreference" definitions={sharingFields} titleField="personId" />
            </>
          )}
          {chosen === 'basis' && (
            <>
              <p className={styles.muted}>{words.basisWhy}</p>
              <FamilyEntries part={part} type="lawfulBasis" definitions={lawfulBasisFields} titleField="recordedOn" />
            </>
          )}
          {chosen === 'disclosure' && (
            <>
              <p className={styles.muted}>{words.disclosureWhy}</p>
              <FamilyEntries part={part} type="disclosure" definitions={disclosureFields} titleField="to" />
            </>
          )}
          {chosen === 'consent' && (
            <>
              <p className={styles.muted}>{words.consentWhy}</p>
              <FamilyEntries part={part} type="optionalConsent" definitions={consentFields} titleField="personId" />
            </>
          )}
        </div>
      </Tabs>
    </Panel>
  )
}

function Agreements(part: FamilyPart) {
  const { familyId, view, mayChange } = part
  const agreements = listOf(view, 'agreement').filter(entry => !entry.enteredInError)
  return (
    <>
      <p className={styles.muted}>{words.agreementWhy}</p>
      <FamilyEntries
        part={part}
        type="agreement"
        definitions={agreementFields}
        titleField="personId"
        empty={familyStrings.overview.agreementNone}
      />
      {agreements.map(agreement => {
        const name = nameOf(view, textIn(agreement, 'personId'))
        return (
          <section key={agreement.id}>
            <h3>{`${words.withdraw}: ${familyStrings.overview.agreedOn(name, dayInWords(textIn(agreement, 'agreedOn')))}`}</h3>
            <EntryList
              {...{ familyId, mayChange }}
              type="withdrawal"
              entries={listOf(view, 'withdrawal').filter(entry => textIn(entry, 'agreementId') === agreement.id)}
              about={{ agreementId: agreement.id }}
              definitions={withdrawalFields}
              people={[]}
              nameOf={id => nameOf(view, id)}
              titleOf={() => name}
              addLabel={words.withdrawAdd}
              empty={words.withdrawNone}
            />
          </section>
        )
      })}
    </>
  )
}
