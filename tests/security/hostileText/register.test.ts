import { describe, expect, it } from 'vitest'
import { isRecordTypeName, type RecordTypeName } from '../../../domain/records/registry.ts'
import { type Entry, saveEntry } from '../../../electron/contract/entry.ts'
import { openFamily } from '../../../electron/contract/family.ts'
import { findRule } from '../../../electron/core/rules/all.ts'
import { amina, aPractice, familyIdOf, type Practice } from '../../builders/family.ts'
import { hostileTexts, muchText } from '../../fixtures/hostileText.ts'
import { freeFields } from './freeFields.ts'

const holroyd = familyIdOf('holroyd')
/** What the practice family has an entry of; the others are met by the tests of their own subjects. */
const types = [
  'person',
  'personName',
  'personAddress',
  'contactPoint',
  'placeOfLearning',
  'relationship',
  'family',
  'familyMember',
  'involvedAgency',
  'agreement',
  'sharingPreference',
  'lawfulBasis'
] as const satisfies readonly RecordTypeName[]
/** Given by the system, or worked out from another field: nobody types them. */
const notTyped = ['reference', 'normalised']

async function entryOf({ ask }: Practice, type: string): Promise<Entry> {
  const { entries } = await ask(amina, openFamily, { familyId: holroyd, asAt: null })
  const entry = entries.find(one => one.type === type)
  if (!entry) throw new Error(`no ${type}`)
  return entry
}

type Outcome = {
  readonly kept: readonly string[]
  readonly refused: readonly string[]
  readonly faults: readonly string[]
}

/** Saves one text in every field of words of one entry; what is refused is left out and the rest saved again. */
async function writeEverywhere(practice: Practice, type: RecordTypeName, text: string): Promise<Outcome> {
  const before = await entryOf(practice, type)
  const refused: string[] = []
  const faults: string[] = []
  for (;;) {
    const asked = freeFields(type).filter(field => !notTyped.includes(field) && !refused.includes(field))
    if (asked.length === 0) return { kept: [], refused, faults }
    const fields = Object.fromEntries(asked.map(field => [field, text]))
    const { id, stamp } = before
    const saved = await practice.ask(amina, saveEntry, { familyId: holroyd, type, id, stamp, fields })
    const { entries } = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
    const after = entries.find(one => one.id === id && one.type === type)
    if (saved.outcome === 'saved') {
      const lost = asked.filter(field => !isKept(text, after?.fields[field]))
      return {
        kept: asked,
        refused,
        faults: [...faults, ...lost.map(field => `${field} lost letters: ${JSON.stringify(after?.fields[field])}`)]
      }
    }
    if (JSON.stringify(after?.fields) !== JSON.stringify(before.fields)) faults.push('a refused text changed something')
    const errors = saved.problems.filter(({ kind }) => kind === 'error')
    faults.push(...errors.filter(({ say }) => !/^\S.{15,}[.”]$/u.test(say)).map(({ say }) => `no sentence: ${say}`))
    const named = errors.map(({ field }) => field).filter(field => asked.includes(field))
    if (named.length === 0) return { kept: [], refused, faults: [...faults, 'no field was named'] }
    refused.push(...named)
  }
}

/** Blanks at both ends are tidied away; half of a letter pair is no letter and stands as the sign for that. */
function isKept(text: string, stored: unknown): boolean {
  return [text, text.trim(), text.toWellFormed()].some(one => one === stored)
}

describe.each(types)('hostile text in every field of words of %s', type => {
  let practice: Practice
  it('is kept to the last letter, or refused with a sentence and nothing changed', async () => {
    practice = await aPractice()
    const faults: string[] = []
    let kept = 0
    for (const { name, text } of hostileTexts) {
      const outcome = await writeEverywhere(practice, type, text)
      kept += outcome.kept.length
      faults.push(...outcome.faults.map(fault => `${name}: ${fault}`))
    }

    expect(faults).toEqual([])
    expect(kept).toBeGreaterThan(0)
  })

  it('is refused in every field when it is a megabyte', async () => {
    practice = await aPractice()
    const outcome = await writeEverywhere(practice, type, muchText.text)

    expect(outcome.faults).toEqual([])
    expect(outcome.kept).toEqual([])
  })
})

it('every type that is typed by rule and has an entry in the practice family is asked', async () => {
  const practice = await aPractice()
  const { entries } = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
  const written = new Set(entries.map(({ type }) => type))
  const typed = [...written].filter(type => isRecordTypeName(type) && findRule(type) && freeFields(type).length > 0)

  expect([...types].sort()).toEqual(typed.sort())
})
