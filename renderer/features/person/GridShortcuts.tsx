import { Button } from '@mantine/core'
import { useState } from 'react'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { saveAllTyped } from '../../app/entry/saveTyped.ts'
import { groupOf, listOf } from '../../app/register/familyView.ts'
import { say } from '../../state/notices.ts'
import { CodeSelect } from '../../ui/CodeSelect.tsx'
import { Panel } from '../../ui/Panel.tsx'
import styles from './People.module.css'
import type { FamilyPart } from './parts.ts'
import { parentWishes, siblingWishes } from './shortcutWishes.ts'

const words = personStrings.grid

/** What is true of most families in one press, taken back in one press; only blanks are filled in. */
export function GridShortcuts({ familyId, view }: FamilyPart) {
  const [one, setOne] = useState<string | null>(null)
  const [two, setTwo] = useState<string | null>(null)
  const relationships = listOf(view, 'relationship')
  const childIds = groupOf(view, 'children').map(child => child.id)
  const adults = view.people.filter(person => person.group !== 'children' && person.group !== 'ended')
  const choices = adults.map(adult => ({ code: adult.id, label: adult.name }))
  async function fill(wishes: ReturnType<typeof siblingWishes>) {
    if (wishes.length === 0) return say(words.nothingBlank, { tone: 'notice' })
    const outcome = await saveAllTyped(familyId, wishes, words.filled(wishes.length))
    for (const problem of outcome.problems) say(problem.say, { tone: 'overdue' })
  }
  return (
    <Panel title={words.shortcuts}>
      <div className={styles.stack}>
        <p className={styles.small}>{words.shortcutsWhy}</p>
        {childIds.length > 1 && (
          <div>
            <Button variant="default" onClick={() => void fill(siblingWishes(relationships, childIds))}>
              {words.siblings}
            </Button>
          </div>
        )}
        <div className={styles.shortcut}>
          <CodeSelect label={words.parentOne} options={choices} value={one} onChange={setOne} />
          <CodeSelect label={words.parentTwo} options={choices} value={two} onChange={setTwo} />
          <Button
            variant="default"
            onClick={() =>
              one === null || two === null || one === two
                ? say(words.chooseTwo, { tone: 'notice' })
                : void fill(parentWishes(relationships, [one, two], childIds))
            }
          >
            {words.parents}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
