import { Button } from '@mantine/core'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import { FamilyDuePanel } from '../../app/clocks/FamilyDuePanel.tsx'
import { familyAddress } from '../../app/places.ts'
import {
  type FamilyView,
  groupOf,
  hasSecretAddress,
  homesToday,
  peopleWithoutHome
} from '../../app/register/familyView.ts'
import type { PersonView } from '../../app/register/personView.ts'
import { roleInFamily } from '../../app/register/roleInFamily.ts'
import { goTo } from '../../state/navigation.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { Word } from '../../ui/Word.tsx'
import { AgenciesPanel, AgreementPanel } from './AgreementPanel.tsx'
import { missingFacts } from './missingFacts.ts'
import styles from './Overview.module.css'
import { WrittenTwicePanel } from './WrittenTwicePanel.tsx'

type OverviewProps = { readonly familyId: string; readonly view: FamilyView }
type OverviewPageProps = OverviewProps & { readonly mayChange: boolean }

const words = familyStrings.overview
const groups = [
  { group: 'children', title: words.children },
  { group: 'adults', title: words.adults },
  { group: 'elsewhere', title: words.elsewhere },
  { group: 'died', title: words.died },
  { group: 'ended', title: words.ended }
] as const

/** Who is who, who lives where, who agreed, who helps, and what is still to find out: each with the one thing to do. */
export function Overview({ familyId, view, mayChange }: OverviewPageProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <WhoIsWho familyId={familyId} view={view} mayChange={mayChange} />
        <Homes view={view} />
      </div>
      <div className={styles.column}>
        {mayChange && <BeforeVisit familyId={familyId} />}
        <FamilyDuePanel />
        {mayChange && <WrittenTwicePanel familyId={familyId} view={view} />}
        <Missing familyId={familyId} view={view} />
        <AgreementPanel familyId={familyId} view={view} mayChange={mayChange} />
        <AgenciesPanel familyId={familyId} view={view} mayChange={mayChange} />
      </div>
    </div>
  )
}

/** The way from the first page of a family to what is read before its door opens. */
function BeforeVisit({ familyId }: { readonly familyId: string }) {
  return (
    <Panel title={visitStrings.goingToSee}>
      <Button onClick={() => goTo(familyAddress(familyId, 'visit'))}>{visitStrings.open}</Button>
    </Panel>
  )
}

function WhoIsWho({ familyId, view, mayChange }: OverviewPageProps) {
  return (
    <Panel title={words.whoIsWho}>
      {view.people.length === 0 && (
        <EmptyState words={words.noPeople}>
          {mayChange && (
            <Button onClick={() => goTo(familyAddress(familyId, 'people', 'add'))}>
              {familyStrings.create.addPerson}
            </Button>
          )}
        </EmptyState>
      )}
      {groups.map(({ group, title }) => {
        const people = groupOf(view, group)
        return (
          people.length > 0 && (
            <div key={group} className={styles.group}>
              <h3>{title}</h3>
              <ul className={styles.people}>
                {people.map(person => (
                  <PersonLine key={person.id} familyId={familyId} view={view} person={person} />
                ))}
              </ul>
            </div>
          )
        )
      })}
    </Panel>
  )
}

function PersonLine({ familyId, view, person }: OverviewProps & { readonly person: PersonView }) {
  return (
    <li>
      <button type="button" className={styles.name} onClick={() => goTo(familyAddress(familyId, 'people', person.id))}>
        {person.name}
      </button>
      <span className={styles.age}>{person.ageWords}</span>
      <span className={styles.role}>{roleInFamily(view, person)}</span>
      {hasSecretAddress(view, person.id) && <Word tone="restricted">{words.keptPrivate}</Word>}
    </li>
  )
}

function Homes({ view }: { readonly view: FamilyView }) {
  const homes = homesToday(view)
  const without = peopleWithoutHome(view).filter(person => person.group !== 'elsewhere')
  const secret = view.people.filter(person => hasSecretAddress(view, person.id))
  return (
    <Panel title={words.homes}>
      <p className={styles.why}>{words.homesWhy}</p>
      <ul className={styles.homes}>
        {homes.map(home => (
          <li key={home.key}>
            <address>{home.address}</address>
            <p>
              {home.people
                .map(({ person, nights }) =>
                  nights === null ? person.shortName : `${person.shortName} (${words.nights(nights)})`
                )
                .join(', ')}
            </p>
          </li>
        ))}
        {secret.length > 0 && (
          <li>
            <Word tone="restricted">{words.keptPrivate}</Word>
            <p>{secret.map(person => person.shortName).join(', ')}</p>
          </li>
        )}
        {without.length > 0 && (
          <li>
            <Word tone="due">{words.withoutHome}</Word>
            <p>{without.map(person => person.shortName).join(', ')}</p>
          </li>
        )}
      </ul>
    </Panel>
  )
}

function Missing({ familyId, view }: OverviewProps) {
  const missing = missingFacts(familyId, view)
  return (
    <Panel title={words.missing}>
      {missing.length === 0 && <EmptyState words={words.missingNone} />}
      <ul className={styles.missing}>
        {missing.map(gap => (
          <li key={gap.key}>
            <button type="button" onClick={() => goTo(gap.address)}>
              {gap.say}
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
