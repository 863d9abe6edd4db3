import { Button } from '@mantine/core'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { KeptEntry } from '../../app/joining/KeptEntry.tsx'
import { familyAddress } from '../../app/places.ts'
import { findPerson, groupOf } from '../../app/register/familyView.ts'
import { goTo } from '../../state/navigation.ts'
import { AddPerson } from './AddPerson.tsx'
import { AgenciesPage } from './AgenciesPage.tsx'
import { AgreementPage } from './AgreementPage.tsx'
import styles from './People.module.css'
import { PersonCard } from './PersonCard.tsx'
import type { FamilyPart } from './parts.ts'
import { RelationshipGrid } from './RelationshipGrid.tsx'

const words = personStrings.list
const groups = [
  { title: words.children, group: 'children' },
  { title: words.adults, group: 'adults' },
  { title: words.elsewhere, group: 'elsewhere' },
  { title: personStrings.list.died, group: 'died' },
  { title: words.ended, group: 'ended' }
] as const
const wholeFamily = [
  { key: 'relationships', title: words.grid },
  { key: 'agreement', title: words.agreements },
  { key: 'agencies', title: words.agencies }
] as const

/** People at the left, one of them (or one page about all of them) at the right. */
export function People({ familyId, view, rest, mayChange }: FamilyPart & { readonly rest: string }) {
  const [chosen = ''] = rest.split('/')
  const open = (key: string) => goTo(familyAddress(familyId, 'people', key))
  const first = groups.flatMap(({ group }) => groupOf(view, group))[0]
  const shown = chosen === '' ? (first?.id ?? 'add') : chosen
  return (
    <div className={styles.columns}>
      <nav className={styles.list} aria-label={words.label}>
        {groups.map(({ title, group }) => {
          const people = groupOf(view, group)
          return (
            people.length > 0 && (
              <div key={group}>
                <h2>{title}</h2>
                {people.map(person => (
                  <button
                    key={person.id}
                    type="button"
                    aria-current={person.id === shown ? 'page' : undefined}
                    onClick={() => open(person.id)}
                  >
                    {person.name}
                    <span>{person.ageWords}</span>
                  </button>
                ))}
              </div>
            )
          )
        })}
        {mayChange && (
          <Button size="compact-sm" variant="default" onClick={() => open('add')}>
            {words.add}
          </Button>
        )}
        <div>
          <h2>{words.family}</h2>
          {wholeFamily.map(page => (
            <button
              key={page.key}
              type="button"
              aria-current={page.key === shown ? 'page' : undefined}
              onClick={() => open(page.key)}
            >
              {page.title}
            </button>
          ))}
        </div>
      </nav>
      <div className={styles.card} data-part>
        <PeoplePage {...{ familyId, view, mayChange, shown }} />
      </div>
    </div>
  )
}

function PeoplePage({ shown, ...part }: FamilyPart & { readonly shown: string }) {
  if (shown === 'relationships') return <RelationshipGrid {...part} />
  if (shown === 'agreement') return <AgreementPage {...part} />
  if (shown === 'agencies') return <AgenciesPage {...part} />
  if (shown === 'add') return <AddPerson {...part} />
  const person = findPerson(part.view, shown)
  return person ? (
    <PersonCard key={person.id} {...part} person={person} />
  ) : (
    <KeptEntry familyId={part.familyId} personId={shown} otherwise={<p>{words.choose}</p>} />
  )
}
