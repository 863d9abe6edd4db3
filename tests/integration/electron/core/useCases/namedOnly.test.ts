import { describe, expect, it } from 'vitest'
import { readEntryHistory, saveEntry } from '../../../../../electron/contract/entry.ts'
import { listFamilies, openFamily } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')
const mark = personIdOf('holroyd', 'mark')
const locality = 'helen-brookes'

type Type = 'contactRestriction' | 'personNamedOnly' | 'conflictOfInterest' | 'personName'

async function write({ ask }: Practice, type: Type, fields: Readonly<Record<string, string>>) {
  return ask(amina, saveEntry, { familyId: holroyd, type, id: null, stamp: null, fields: { ...fields } })
}

const seenBy = async ({ ask }: Practice, worker: string) => ask(worker, openFamily, { familyId: holroyd, asAt: null })

describe('saveEntry of what only named people may see', () => {
  it('keeps an order that limits contact in its compartment, shown to the worker and to nobody who is not named', async () => {
    const practice = await aPractice()

    const saved = await write(practice, 'contactRestriction', {
      personId: mark,
      otherPersonId: kelly,
      restrictionType: 'non_molestation',
      from: '2026-02-01',
      to: '2027-02-01',
      document: 'Order seen at court'
    })

    expect(saved).toMatchObject({ outcome: 'saved' })
    const own = (await seenBy(practice, amina)).entries.filter(entry => entry.type === 'contactRestriction')
    expect(own.map(entry => entry.fields.restrictionType)).toEqual(['non_molestation'])
    const other = await seenBy(practice, locality)
    expect(other.entries.length).toBeGreaterThan(0)
    expect(JSON.stringify(other)).not.toContain('molestation')
  })

  it('refuses an order that ends before it begins or names one person twice', async () => {
    const practice = await aPractice()

    const answer = await write(practice, 'contactRestriction', {
      personId: mark,
      otherPersonId: mark,
      restrictionType: 'bail',
      from: '2026-03-01',
      to: '2026-02-01'
    })

    expect(answer).toMatchObject({
      outcome: 'problems',
      problems: [{ field: 'to' }, { field: 'otherPersonId' }]
    })
  })

  it('keeps what was said of staff and of public funds from everybody who is not named, with its history', async () => {
    const practice = await aPractice()

    const saved = await write(practice, 'personNamedOnly', {
      personId: mark,
      staffOrRelative: 'yes',
      staffOrRelativeWords: 'Sister works in the hub',
      recourse: 'not_known'
    })

    expect(saved).toMatchObject({ outcome: 'saved' })
    expect(JSON.stringify(await seenBy(practice, amina))).toContain('Sister works in the hub')
    expect(JSON.stringify(await seenBy(practice, locality))).not.toContain('works in the hub')
    if (saved.outcome !== 'saved') return
    const history = practice.ask(locality, readEntryHistory, {
      familyId: holroyd,
      type: 'personNamedOnly',
      id: saved.id,
      field: null
    })
    await expect(history).rejects.toMatchObject({ name: 'Refused' })
  })

  it('keeps a name of a life before from everybody who is not named', async () => {
    const practice = await aPractice()

    await write(practice, 'personName', {
      personId: mark,
      nameType: 'previous',
      forename: 'Petronella',
      shareClass: 'S4'
    })

    expect(JSON.stringify(await seenBy(practice, amina))).toContain('Petronella')
    expect(JSON.stringify(await seenBy(practice, locality))).not.toContain('Petronella')
  })

  it('writes nothing of an empty page', async () => {
    const practice = await aPractice()

    const answer = await write(practice, 'personNamedOnly', { personId: mark })

    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ field: 'staffOrRelative' }] })
  })
})

describe('saveEntry of "I know this family"', () => {
  it('takes the family off the list, and tells whoever may choose another worker', async () => {
    const practice = await aPractice()

    await write(practice, 'conflictOfInterest', {})

    const { rows } = await practice.ask(amina, listFamilies, {
      mine: false,
      closed: false,
      sort: 'name',
      offset: 0,
      limit: 50
    })
    expect(rows.map(row => row.id)).not.toContain(holroyd)
    const { header } = await seenBy(practice, locality)
    expect(header.alerts.map(alert => alert.say)).toContain('Amina Mensah knows this family: choose another worker')
  })

  it('is written down with who declared it', async () => {
    const practice = await aPractice()

    await write(practice, 'conflictOfInterest', {})

    const audited = await practice.store.read(db =>
      db.selectFrom('auditEntry').selectAll().where('action', '=', 'entry.save').execute()
    )
    expect(audited.map(entry => entry.outcome)).toEqual(['saved'])
    expect(JSON.stringify(audited)).toContain(holroyd)
  })
})
