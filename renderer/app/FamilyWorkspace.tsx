import { Button } from '@mantine/core'
import { Suspense, useMemo, useState } from 'react'
import { readFamilyDue } from '../../electron/contract/day.ts'
import { openFamily } from '../../electron/contract/family.ts'
import { familyStrings } from '../../resources/strings/en-GB/family.ts'
import { AssessmentTab } from '../features/assessment/AssessmentTab.tsx'
import { FamilyHeaderBar } from '../features/family/FamilyHeaderBar.tsx'
import { History } from '../features/family/History.tsx'
import { Overview } from '../features/family/Overview.tsx'
import { People } from '../features/person/People.tsx'
import { goTo, useNavigation } from '../state/navigation.ts'
import { Failed } from '../ui/Failed.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { FamilyDueContext } from './clocks/familyDue.ts'
import { dayInWords } from './entry/valueInWords.ts'
import styles from './FamilyWorkspace.module.css'
import { laterPages } from './familyPages.ts'
import { todayHere } from './momentInWords.ts'
import { type FamilyTab, familyAddress, familyTabs } from './places.ts'
import { familyView } from './register/familyView.ts'
import { useAsked } from './useAsked.ts'

type FamilyWorkspaceProps = { readonly familyId: string; readonly tab: FamilyTab; readonly rest: string }

const words = familyStrings.workspace
const isFamilyTab = (key: string): key is FamilyTab => familyTabs.some(tab => tab === key)
const endOfDay = (day: string) => new Date(`${day}T23:59:59.999Z`).toISOString()

/** One family: the header that never scrolls away, and its pages. Looking back makes everything read-only. */
export function FamilyWorkspace({ familyId, tab, rest }: FamilyWorkspaceProps) {
  const [asAt, setAsAt] = useState<string | null>(null)
  const asked = useAsked(openFamily, { familyId, asAt: asAt === null ? null : endOfDay(asAt) })
  const due = useAsked(readFamilyDue, { familyId })
  const entries = asked.value?.entries
  const view = useMemo(() => (entries ? familyView(entries, asAt ?? todayHere()) : null), [entries, asAt])
  if (asked.failure)
    return (
      <div className={styles.page}>
        <Failed failure={asked.failure} onAgain={asked.askAgain} />
      </div>
    )
  if (!asked.value || !view) return <Loading />
  const { header } = asked.value
  const mayChange = header.mayChange && asAt === null
  const LaterPage = laterPages[tab]
  const unknownThen = asAt !== null && view.entries.length === 0
  const choose = (key: string) => {
    if (isFamilyTab(key)) goTo(lastAddressOf(familyId, key))
  }
  return (
    <FamilyDueContext value={asAt === null ? due : null}>
      <FamilyHeaderBar header={header} />
      <div className={styles.tabs}>
        <Tabs
          label={words.tabsLabel}
          tabs={familyTabs.map(key => ({ key, label: words.tabs[key] }))}
          chosen={tab}
          onChoose={choose}
        >
          <div className={styles.page}>
            {asAt !== null && (
              <p className={styles.past} role="status">
                {words.asItStood(dayInWords(asAt))}
                <Button size="compact-sm" variant="default" onClick={() => setAsAt(null)}>
                  {words.backToNow}
                </Button>
              </p>
            )}
            {!header.mayChange && <p className={styles.past}>{words.readOnly}</p>}
            {unknownThen && <p>{words.notYetKnown}</p>}
            {tab === 'overview' && !unknownThen && <Overview familyId={familyId} view={view} mayChange={mayChange} />}
            {tab === 'people' && !unknownThen && (
              <People familyId={familyId} view={view} rest={rest} mayChange={mayChange} />
            )}
            {tab === 'assessment' && <AssessmentTab familyId={familyId} address={rest} />}
            {LaterPage && !unknownThen && (
              <Suspense fallback={<Loading />}>
                <LaterPage {...{ familyId, view, rest, mayChange, asAt, onAsAt: setAsAt }} />
              </Suspense>
            )}
            {tab === 'history' && <History familyId={familyId} onAsAt={day => lookBack(day)} />}
          </div>
        </Tabs>
      </div>
    </FamilyDueContext>
  )

  function lookBack(day: string) {
    setAsAt(day)
    goTo(familyAddress(familyId))
  }
}

/** A tab opens where it was left: the person that was open, the section that was being written. */
function lastAddressOf(familyId: string, tab: FamilyTab): string {
  const { trail, at } = useNavigation.getState()
  const start = familyAddress(familyId, tab)
  return trail.slice(0, at + 1).findLast(address => address === start || address.startsWith(`${start}/`)) ?? start
}
