import { Button } from '@mantine/core'
import { type BriefLine, type BriefSection, readVisitBrief } from '../../../electron/contract/visit.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import type { FamilyPageProps } from '../../app/familyPages.ts'
import { newEntryId } from '../../app/newEntryId.ts'
import { familyAddress, familyTabs } from '../../app/places.ts'
import { useAsked } from '../../app/useAsked.ts'
import { goTo } from '../../state/navigation.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { PlannedVisit } from './PlannedVisit.tsx'
import { PrintBrief } from './PrintBrief.tsx'
import styles from './Visit.module.css'

const words = visitStrings

/** One page before a visit, in sentences that read aloud from the top, and the way to the note of it. */
export function VisitTab({ familyId, view, mayChange }: FamilyPageProps) {
  const asked = useAsked(readVisitBrief, { familyId })
  const brief = asked.value
  if (asked.failure) return <Failed failure={asked.failure} onAgain={asked.askAgain} />
  if (!brief) return <Loading />
  return (
    <div className={styles.columns}>
      <article className={styles.brief} aria-labelledby="brief-title">
        <Panel
          title={brief.title}
          titleId="brief-title"
          actions={
            mayChange && (
              <Button onClick={() => goTo(familyAddress(familyId, 'notes', `write/${newEntryId()}/visit`))}>
                {words.record}
              </Button>
            )
          }
        >
          <p className={styles.quiet}>{words.intro}</p>
          {brief.sections.map(section => (
            <Section key={section.key} familyId={familyId} section={section} />
          ))}
        </Panel>
      </article>
      <div className={styles.side}>
        <PlannedVisit
          familyId={familyId}
          view={view}
          planned={brief.planned}
          today={brief.today}
          mayPlan={mayChange && brief.may.plan}
        />
        {brief.may.print && <PrintBrief familyId={familyId} />}
      </div>
    </div>
  )
}

function Section({ familyId, section }: { readonly familyId: string; readonly section: BriefSection }) {
  const { key, title, lines, more, empty } = section
  return (
    <section className={styles.section} aria-labelledby={`brief-${key}`}>
      <h3 id={`brief-${key}`}>{title}</h3>
      {lines.length === 0 && <p>{empty}</p>}
      {lines.length > 0 && (
        <ul className={styles.lines}>
          {lines.map(line => (
            <li key={line.key} data-tone={line.tone}>
              <Line familyId={familyId} line={line} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.quiet}>{words.more(more)}</p>}
    </section>
  )
}

function Line({ familyId, line }: { readonly familyId: string; readonly line: BriefLine }) {
  const { place } = line
  const tab = familyTabs.find(one => one === place?.tab)
  return (
    <>
      <span className={styles.words}>
        {line.words}
        {line.by !== null && <span className={styles.by}>{line.by}</span>}
      </span>
      {place !== null && tab !== undefined && (
        <button
          type="button"
          className={styles.open}
          aria-label={words.goThere(line.words)}
          onClick={() => goTo(familyAddress(familyId, tab, place.rest))}
        >
          {words.showPlace}
        </button>
      )}
    </>
  )
}
