import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { saveTyped } from '../../app/entry/saveTyped.ts'
import { groupOf, listOf } from '../../app/register/familyView.ts'
import type { PersonView } from '../../app/register/personView.ts'
import { relationshipWords } from '../../app/register/roleInFamily.ts'
import { say } from '../../state/notices.ts'
import { Panel } from '../../ui/Panel.tsx'
import { ScrollBox } from '../../ui/ScrollBox.tsx'
import { GridShortcuts } from './GridShortcuts.tsx'
import styles from './People.module.css'
import { changeOfPair, pairOf } from './pairs.ts'
import type { FamilyPart } from './parts.ts'
import { relationshipChoices } from './relationshipDefinitions.ts'
import { stepInGrid } from './stepInGrid.ts'

const words = personStrings.grid

/** Everyone to everyone in one grid: choosing a cell saves it, and the other way round is worked out. */
export function RelationshipGrid(part: FamilyPart) {
  const { view } = part
  const adults = view.people.filter(person => person.group === 'adults' || person.group === 'elsewhere')
  return (
    <>
      {part.mayChange && groupOf(view, 'children').length > 0 && <GridShortcuts {...part} />}
      <Panel title={words.title}>
        <p className={styles.small}>{`${words.why} ${words.keys}`}</p>
        <ScrollBox label={words.title} tall>
          <table className={styles.grid} onKeyDown={stepInGrid}>
            <thead>
              <tr>
                <td />
                {view.people.map(person => (
                  <th key={person.id} scope="col">
                    {words.of(person.shortName)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {view.people.map(person => (
                <tr key={person.id}>
                  <th scope="row">{words.is(person.shortName)}</th>
                  {view.people.map(other => (
                    <td key={other.id}>
                      {person.id === other.id ? words.blank : <KindCell part={part} from={person} to={other} />}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Panel>
      <Panel title={words.responsibilityTitle}>
        <p className={styles.small}>{words.responsibilityWhy}</p>
        <ScrollBox label={words.responsibilityTitle} tall>
          <table className={styles.grid} onKeyDown={stepInGrid}>
            <thead>
              <tr>
                <td />
                {groupOf(view, 'children').map(child => (
                  <th key={child.id} scope="col">
                    {child.shortName}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {adults.map(adult => (
                <tr key={adult.id}>
                  <th scope="row">{adult.shortName}</th>
                  {groupOf(view, 'children').map(child => (
                    <td key={child.id}>
                      <ResponsibilityCell part={part} adult={adult} child={child} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </Panel>
    </>
  )
}

type KindCellProps = { readonly part: FamilyPart; readonly from: PersonView; readonly to: PersonView }

function KindCell({ part, from, to }: KindCellProps) {
  const pair = pairOf(listOf(part.view, 'relationship'), from.id, to.id)
  async function choose(code: string) {
    if (code === '') return
    const fields = changeOfPair(pair, code, from.id, to.id)
    const outcome = await saveTyped({ familyId: part.familyId, type: 'relationship', entry: pair.entry, fields })
    for (const problem of outcome.problems) say(problem.say, { tone: 'overdue' })
  }
  return (
    <select
      aria-label={words.cell(from.shortName, to.shortName)}
      value={pair.code}
      disabled={!part.mayChange}
      onChange={event => void choose(event.currentTarget.value)}
    >
      <option value="">{words.blank}</option>
      {relationshipChoices.map(choice => (
        <option key={choice.code} value={choice.code}>
          {relationshipWords(from, choice.code)}
        </option>
      ))}
    </select>
  )
}

type ResponsibilityCellProps = { readonly part: FamilyPart; readonly adult: PersonView; readonly child: PersonView }

function ResponsibilityCell({ part, adult, child }: ResponsibilityCellProps) {
  const pair = pairOf(listOf(part.view, 'relationship'), adult.id, child.id)
  const value = pair.entry?.fields.parentalResponsibility
  async function choose(answer: string) {
    const wish = pair.entry
      ? { parentalResponsibility: answer || null }
      : { ...changeOfPair(pair, 'UNK', adult.id, child.id), parentalResponsibility: answer || null }
    const outcome = await saveTyped({ familyId: part.familyId, type: 'relationship', entry: pair.entry, fields: wish })
    for (const problem of outcome.problems) say(problem.say, { tone: 'overdue' })
  }
  return (
    <select
      aria-label={words.responsibility(adult.shortName, child.shortName)}
      value={typeof value === 'string' ? value : ''}
      disabled={!part.mayChange}
      onChange={event => void choose(event.currentTarget.value)}
    >
      <option value="">{words.blank}</option>
      {personChoices.yesNoNotKnown.map(choice => (
        <option key={choice.code} value={choice.code}>
          {choice.label}
        </option>
      ))}
    </select>
  )
}
