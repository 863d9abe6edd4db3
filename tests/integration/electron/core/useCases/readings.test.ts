import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { listReadings } from '../../../../../electron/contract/reading.ts'
import { handlers } from '../../../../../electron/core/useCases/reading.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')

async function seen(practice: Practice, worker = amina) {
  const [handler] = handlers
  if (!handler) throw new Error('nobody answers')
  return listReadings.output.parse(await handler.run(await practice.as(worker), { familyId: holroyd }))
}

const write = ({ ask }: Practice, score: number, raterKind: string, raterId: string | null) =>
  ask(amina, saveEntry, {
    familyId: holroyd,
    type: 'outcomeReading',
    id: null,
    stamp: null,
    fields: { outcome: 'overall', raterKind, raterId, score, readOn: '2026-03-01' }
  })

describe('readReadings', () => {
  it('keeps two raters of one day as two scores, called as they are called', async () => {
    const practice = await aPractice()
    await write(practice, 3, 'parent', kelly)
    await write(practice, 8, 'worker', null)

    const { readings, entries, mayAdd } = await seen(practice)

    const typed = readings.filter(({ origin }) => origin === 'typed')
    expect(typed.map(({ score }) => score).toSorted()).toEqual([3, 8])
    expect(new Set(typed.map(({ rater }) => rater)).size).toBe(2)
    expect(typed.some(({ raterWords }) => raterWords.startsWith('Kelly'))).toBe(true)
    expect(entries.length).toBe(2)
    expect(mayAdd).toBe(true)
  })

  it('shows nothing to a worker who may not read assessments', async () => {
    const practice = await aPractice()
    await write(practice, 3, 'parent', kelly)

    const told = await seen(practice, 'lesley-fenn').catch((error: Error) => error.name)

    expect(JSON.stringify(told)).not.toContain('"score":3')
  })
})
