import type { ReactNode } from 'react'
import { schoolYearOn } from '../../../domain/dates/schoolYear.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { Conflicts } from '../../app/entry/Conflicts.tsx'
import { EntryList } from '../../app/entry/EntryList.tsx'
import type { FieldDefinition } from '../../app/entry/fieldDefinition.ts'
import type { EntryTypeName } from '../../app/entry/saveTyped.ts'
import { unshownFields } from '../../app/entry/unshownFields.ts'
import { Joinings } from '../../app/joining/Joinings.tsx'
import { listOfPerson, nameOf } from '../../app/register/familyView.ts'
import { numberIn, partialIn, textIn } from '../../app/register/fieldsOf.ts'
import {
  circumstanceFields,
  healthFields,
  identityFields,
  lifeFields,
  personFields
} from '../../app/register/personFields.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'
import { focusField } from '../../ui/focusField.ts'
import { Panel } from '../../ui/Panel.tsx'
import { Addresses } from './Addresses.tsx'
import { AlertSection } from './AlertSection.tsx'
import { Banners } from './Banners.tsx'
import { ContactSection } from './ContactSection.tsx'
import { learningFields, memberFields, nameFields } from './definitions.ts'
import { LifeEvents } from './LifeEvents.tsx'
import { Line } from './Line.tsx'
import { NamedOnlySection } from './NamedOnlySection.tsx'
import { OrdersSection } from './OrdersSection.tsx'
import styles from './People.module.css'
import { PersonDetails } from './PersonDetails.tsx'
import type { PersonPart } from './parts.ts'
import { RelationshipSection } from './RelationshipSection.tsx'
import { schoolYearWords } from './schoolYearWords.ts'
import { spanWords } from './spanWords.ts'

const words = personStrings.sections
const sections = [
  'alerts',
  'names',
  'life',
  'identity',
  'addresses',
  'contact',
  'relationships',
  'health',
  'learning',
  'circumstances',
  'orders',
  'named',
  'membership'
] as const

/** Everything the register holds about one person, section by section. */
export function PersonCard(part: PersonPart) {
  const { person, view } = part
  return (
    <>
      <div className={styles.title}>
        <h2>{person.name}</h2>
        <span>{person.ageWords}</span>
        {person.bornWords && <span>{`${personStrings.card.born} ${person.bornWords}`}</span>}
        {person.group === 'died' && <span>{personStrings.card.died(person.diedWords)}</span>}
        {person.group === 'ended' && <span>{personStrings.card.ended(person.endedWords)}</span>}
        <SchoolYear part={part} />
      </div>
      <Banners {...part} />
      {part.mayChange && (
        <Conflicts
          {...{ familyId: part.familyId, entry: person.entry }}
          type="person"
          definitions={unshownFields(person.entry, personFields)}
          nameOf={id => nameOf(view, id)}
        />
      )}
      <nav className={styles.jump} aria-label={words.jump}>
        {sections.map(section => (
          <button key={section} type="button" onClick={() => focusField(`section-${section}`)}>
            {words[section]}
          </button>
        ))}
      </nav>
      <Section id="alerts">
        <AlertSection {...part} />
      </Section>
      <Section id="names">
        <OwnEntries part={part} type="personName" definitions={nameFields} titleOf={nameTitle} draw={drawName} />
      </Section>
      <Section id="life">
        <PersonDetails {...part} definitions={lifeFields} />
        <LifeEvents {...part} />
      </Section>
      <Section id="identity">
        <PersonDetails {...part} definitions={identityFields} />
      </Section>
      <Section id="addresses">
        <Addresses {...part} />
      </Section>
      <Section id="contact">
        <ContactSection {...part} />
      </Section>
      <Section id="relationships">
        <RelationshipSection {...part} />
      </Section>
      <Section id="health">
        <PersonDetails {...part} definitions={healthFields} />
      </Section>
      <Section id="learning">
        <OwnEntries
          part={part}
          type="placeOfLearning"
          definitions={learningFields}
          titleOf={entry => textIn(entry, 'setting')}
          draw={drawPlace}
        />
      </Section>
      <Section id="circumstances">
        <PersonDetails {...part} definitions={circumstanceFields} />
      </Section>
      <Section id="orders">
        <OrdersSection {...part} />
      </Section>
      <Section id="named">
        <NamedOnlySection {...part} />
      </Section>
      <Section id="membership">
        <EntryList
          familyId={part.familyId}
          type="familyMember"
          entries={person.member ? [person.member] : []}
          about={{ personId: person.id }}
          definitions={memberFields}
          people={[]}
          nameOf={id => nameOf(view, id)}
          mayChange={part.mayChange}
          mayVoid={false}
          titleOf={() => person.name}
          addLabel={personStrings.entry.add}
        />
      </Section>
      <Joinings familyId={part.familyId} personId={person.id} name={person.name} />
    </>
  )
}

const labelOf = (options: readonly Choice[], code: string) => options.find(option => option.code === code)?.label ?? ''

function drawName(entry: Entry): ReactNode {
  const kind = labelOf(personChoices.nameType, textIn(entry, 'nameType'))
  return <Line strong={nameTitle(entry)} rest={[kind, spanWords(entry)]} />
}

function drawPlace(entry: Entry): ReactNode {
  const kind = labelOf(personChoices.settingType, textIn(entry, 'settingType'))
  const roll = labelOf(personChoices.rollStatus, textIn(entry, 'rollStatus'))
  return <Line strong={textIn(entry, 'setting')} rest={[kind, roll, spanWords(entry)]} />
}

const nameTitle = (entry: Entry) => [textIn(entry, 'forename'), textIn(entry, 'surname')].filter(Boolean).join(' ')

function Section({ id, children }: { readonly id: (typeof sections)[number]; readonly children: ReactNode }) {
  return (
    <div id={`section-${id}`} tabIndex={-1}>
      <Panel title={words[id]}>{children}</Panel>
    </div>
  )
}

function SchoolYear({ part: { person, view } }: { readonly part: PersonPart }) {
  const born = partialIn(person.entry, 'dateOfBirth')
  const override = numberIn(person.entry, 'yearGroupOverride')
  if (person.group !== 'children' || born?.quality !== 'exact') return null
  const bornOn = [born.year, born.month, born.day].map(part => String(part).padStart(2, '0')).join('-')
  return <span>{schoolYearWords(schoolYearOn(bornOn, view.today), override)}</span>
}

type OwnEntriesProps = {
  readonly part: PersonPart
  readonly type: EntryTypeName
  readonly definitions: readonly FieldDefinition[]
  readonly titleOf: (entry: Entry) => string
  readonly draw: (entry: Entry) => ReactNode
}

function OwnEntries({ part, type, definitions, titleOf, draw }: OwnEntriesProps) {
  const { familyId, view, person, mayChange } = part
  return (
    <EntryList
      {...{ familyId, type, definitions, mayChange, titleOf, draw }}
      entries={listOfPerson(view, type, person.id)}
      about={{ personId: person.id }}
      people={[]}
      nameOf={id => nameOf(view, id)}
      addLabel={personStrings.entry.add}
    />
  )
}
