import { describe, expect, it } from 'vitest'
import { readEntryHistory, saveEntry, voidEntry } from '../../../../../electron/contract/entry.ts'
import { openFamily, revealSafeAddress } from '../../../../../electron/contract/family.ts'
import { amina, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const holroyd = familyIdOf('holroyd')
const kelly = personIdOf('holroyd', 'kelly')
const mark = personIdOf('holroyd', 'mark')
const ellie = personIdOf('holroyd', 'ellie')
const callum = personIdOf('holroyd', 'callum')

type Fields = Readonly<Record<string, unknown>>

async function saveNew({ ask }: Practice, type: string, fields: Fields, familyId = holroyd, worker = amina) {
  return ask(worker, saveEntry, { familyId, type, id: null, stamp: null, fields: { ...fields } as never })
}

async function entryOf({ ask }: Practice, type: string, matches: (fields: Fields) => boolean, familyId = holroyd) {
  const { entries } = await ask(amina, openFamily, { familyId, asAt: null })
  const entry = entries.find(one => one.type === type && matches(one.fields))
  if (!entry) throw new Error(`no ${type}`)
  return entry
}

describe('saveEntry', () => {
  it('saves a wrong NHS number with its status and says so', async () => {
    const practice = await aPractice()
    const person = await entryOf(practice, 'person', fields => fields.personKind === 'child')

    const saved = await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'person',
      id: person.id,
      stamp: person.stamp,
      fields: { nhsNumber: '999 000 0019' }
    })

    expect(saved).toMatchObject({ outcome: 'saved', warnings: [{ field: 'nhsNumber', kind: 'warning' }] })
    const after = await entryOf(practice, 'person', fields => fields.reference === person.fields.reference)
    expect(after.fields.nhsNumber).toMatchObject({ value: '999 000 0019', status: 'invalid_format' })
  })

  it.each([
    ['person', { dateOfBirth: { year: 2015, month: 2, day: 30, quality: 'exact' } }, 'dateOfBirth'],
    ['person', { dateOfBirth: { year: 2027, month: 3, day: 1, quality: 'exact' } }, 'dateOfBirth'],
    ['person', { deceasedOn: { year: 2031, quality: 'year_only' } }, 'deceasedOn'],
    ['person', { yearGroupOverride: 4 }, 'yearGroupReason']
  ] as const)('writes nothing of %s with %j', async (type, fields, field) => {
    const practice = await aPractice()
    const person = await entryOf(practice, type, one => one.personKind === 'child')

    const answer = await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type,
      id: person.id,
      stamp: person.stamp,
      fields: fields as never
    })

    expect(answer).toMatchObject({ outcome: 'problems', problems: [{ field, kind: 'error' }] })
    const after = await entryOf(practice, type, one => one.reference === person.fields.reference)
    expect(after.fields).toEqual(person.fields)
  })

  it('refuses a relationship to oneself, an end before its start, and the same fact the other way round', async () => {
    const practice = await aPractice()
    const day = (year: number) => ({ year, quality: 'year_only' })

    const oneself = await saveNew(practice, 'relationship', {
      fromPersonId: kelly,
      toPersonId: kelly,
      relationshipType: 'FRI'
    })
    const backwards = await saveNew(practice, 'relationship', {
      fromPersonId: kelly,
      toPersonId: mark,
      relationshipType: 'FRI',
      from: day(2020),
      to: day(2018)
    })
    const turned = await saveNew(practice, 'relationship', {
      fromPersonId: ellie,
      toPersonId: kelly,
      relationshipType: 'CHD'
    })

    expect([oneself, backwards, turned].map(answer => answer.outcome)).toEqual(['problems', 'problems', 'problems'])
    expect(JSON.stringify(turned)).toContain('written already')
  })

  it('warns of a parent less than twelve years older and writes it all the same', async () => {
    const practice = await aPractice()

    const saved = await saveNew(practice, 'relationship', {
      fromPersonId: callum,
      toPersonId: ellie,
      relationshipType: 'PAR'
    })

    expect(saved).toMatchObject({ outcome: 'saved' })
    expect(JSON.stringify(saved)).toContain('less than twelve years')
  })

  it('raises nothing for two mothers', async () => {
    const practice = await aPractice()
    const familyId = familyIdOf('okafor-lane')
    const theo = personIdOf('okafor-lane', 'theo')
    const bridget = personIdOf('okafor-lane', 'bridget')

    const saved = await saveNew(
      practice,
      'relationship',
      { fromPersonId: bridget, toPersonId: theo, relationshipType: 'APA', basis: 'adoptive' },
      familyId
    )

    expect(saved).toMatchObject({ outcome: 'saved', warnings: [] })
  })

  it('keeps disputed parentage in its compartment, also when it is disputed only later', async () => {
    const practice = await aPractice()
    const open = await entryOf(practice, 'relationship', one => one.fromPersonId === mark && one.toPersonId === callum)

    const saved = await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'relationship',
      id: open.id,
      stamp: open.stamp,
      fields: { basis: 'disputed' }
    })

    const rows = await practice.store.read(db =>
      db
        .selectFrom('relationship')
        .selectAll()
        .where('fromPersonId', '=', mark)
        .where('toPersonId', '=', callum)
        .execute()
    )
    expect(saved.outcome).toBe('saved')
    expect(rows.map(row => [row.bucket, row._void, row.basis]).toSorted()).toEqual([
      [`p:${mark}`, 1, null],
      [`p:${mark}/r:parentage`, 0, 'disputed']
    ])
  })

  it('moves an address that becomes confidential: kept from adults elsewhere, gone from the open register', async () => {
    const practice = await aPractice()
    const open = await entryOf(practice, 'personAddress', one => one.personId === kelly)

    const saved = await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'safeAddress',
      id: open.id,
      stamp: null,
      fields: { reason: 'Afraid of being found.' }
    })

    if (saved.outcome !== 'saved') throw new Error('not saved')
    const kept = await practice.store.read(db =>
      db.selectFrom('safeAddress').selectAll().where('id', '=', saved.id).executeTakeFirstOrThrow()
    )
    const left = await practice.store.read(db =>
      db.selectFrom('personAddress').selectAll().where('id', '=', open.id).executeTakeFirstOrThrow()
    )
    expect(kept).toMatchObject({ bucket: `p:${kelly}/r:address`, postcode: 'MV1 2AB' })
    expect(JSON.parse(kept.confidentialFrom ?? '[]')).toEqual([mark])
    expect(left).toMatchObject({ lines: null, postcode: null, town: null, _void: 1 })
    const opened = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
    expect(opened.entries.some(entry => entry.id === open.id)).toBe(false)
    expect(opened.header.alerts.map(alert => alert.kind)).toContain('addressKeptPrivate')
    const then = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: practice.clock.now().toISOString() })
    expect(then.entries.some(entry => entry.id === open.id)).toBe(false)
  })

  it('keeps a refuge private whatever was asked', async () => {
    const practice = await aPractice()

    const saved = await saveNew(practice, 'personAddress', {
      personId: kelly,
      addressType: 'refuge',
      lines: ['The old rectory'],
      postcode: 'MV3 2AB'
    })

    const open = await practice.store.read(db =>
      db.selectFrom('personAddress').select('lines').where('addressType', '=', 'refuge').execute()
    )
    expect(saved).toMatchObject({ outcome: 'saved' })
    expect(JSON.stringify(saved)).toContain('A refuge is always kept private')
    expect(open).toEqual([])
  })

  it('warns when the nights of two homes do not come to a fortnight', async () => {
    const practice = await aPractice()
    const home = await entryOf(practice, 'personAddress', one => one.personId === ellie && one.nights === 5)

    const change = (nights: number) =>
      practice.ask(amina, saveEntry, {
        familyId: holroyd,
        type: 'personAddress',
        id: home.id,
        stamp: null,
        fields: { nights }
      })

    expect(JSON.stringify(await change(4))).toContain('come to 13')
    expect(await change(5)).toMatchObject({ outcome: 'saved', warnings: [] })
    expect(await change(15)).toMatchObject({ outcome: 'problems', problems: [{ field: 'nights' }] })
  })

  it('needs a footing for an agreement, and an assessment of understanding for a child who agrees alone', async () => {
    const practice = await aPractice()
    const agreement = { personId: ellie, agreedOn: '2026-09-01', scope: ['assessment'] }

    const without = await saveNew(practice, 'agreement', agreement)
    const alone = await saveNew(practice, 'agreement', { ...agreement, capacity: 'child_gillick_competent' })
    const adult = await saveNew(practice, 'agreement', { ...agreement, capacity: 'adult_for_self' })
    const parent = await saveNew(practice, 'agreement', { ...agreement, personId: kelly, capacity: 'parent_with_pr' })

    expect(without).toMatchObject({ outcome: 'problems', problems: [{ field: 'capacity' }] })
    expect(JSON.stringify(alone)).toContain('gillick')
    expect(JSON.stringify(adult)).toContain('under 18')
    expect(parent).toMatchObject({ outcome: 'saved' })
  })

  it('keeps the person when the baby is born', async () => {
    const practice = await aPractice()
    const familyId = familyIdOf('begum')
    const baby = await entryOf(practice, 'person', one => one.personKind === 'unborn', familyId)

    const saved = await practice.ask(amina, saveEntry, {
      familyId,
      type: 'person',
      id: baby.id,
      stamp: baby.stamp,
      fields: { personKind: 'child', dateOfBirth: { year: 2026, month: 9, day: 12, quality: 'exact' }, sex: 'F' }
    })

    expect(saved).toMatchObject({ outcome: 'saved', id: baby.id })
    const after = await entryOf(practice, 'person', one => one.reference === baby.fields.reference, familyId)
    expect(after).toMatchObject({ id: baby.id, fields: { personKind: 'child', dueDate: baby.fields.dueDate } })
  })

  it('refuses an entry of another family, a stranger, and a type that is written elsewhere', async () => {
    const practice = await aPractice()
    const stranger = personIdOf('whitlock', 'lee')
    const open = await entryOf(practice, 'personAddress', one => one.personId === kelly)
    const elsewhere = practice.ask(amina, saveEntry, {
      familyId: familyIdOf('whitlock'),
      type: 'personAddress',
      id: open.id,
      stamp: null,
      fields: { town: 'Old Town' }
    })

    await expect(elsewhere).rejects.toMatchObject({ name: 'Refused' })
    await expect(saveNew(practice, 'allocation', { workerId: kelly })).rejects.toMatchObject({ name: 'Refused' })
    const about = await saveNew(practice, 'personName', { personId: stranger, forename: 'Lee' })
    expect(about).toMatchObject({ outcome: 'problems', problems: [{ field: 'personId' }] })
  })

  it('stops access at once when a worker writes that they know the family', async () => {
    const practice = await aPractice()

    await saveNew(practice, 'conflictOfInterest', {})

    await expect(practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })).rejects.toMatchObject({
      because: 'conflict_of_interest'
    })
  })

  it('keeps both values when another worker changed the field unseen, and shows both', async () => {
    const practice = await aPractice()
    const before = await entryOf(practice, 'person', one => one.personKind === 'adult_carer' && one.sex === 'F')
    const change = (pronouns: string, stamp: string) =>
      practice.ask(amina, saveEntry, { familyId: holroyd, type: 'person', id: before.id, stamp, fields: { pronouns } })
    await change('she/her', before.stamp)

    await change('they/them', before.stamp)

    const after = await entryOf(practice, 'person', one => one.reference === before.fields.reference)
    expect([after.fields.pronouns, ...after.others.map(other => other.value)].toSorted()).toEqual([
      'she/her',
      'they/them'
    ])
    const opened = await practice.ask(amina, openFamily, { familyId: holroyd, asAt: null })
    expect(opened.header.alerts.map(alert => alert.kind)).toContain('versionsToReconcile')
  })
})

describe('voidEntry', () => {
  it('marks an entry as entered in error and takes it back', async () => {
    const practice = await aPractice()
    const number = await entryOf(practice, 'contactPoint', one => one.personId === kelly)
    const mark = (restore: boolean) =>
      practice.ask(amina, voidEntry, {
        familyId: holroyd,
        type: 'contactPoint',
        id: number.id,
        reason: 'Wrong person',
        restore
      })

    await mark(false)
    const marked = await entryOf(practice, 'contactPoint', one => one.personId === kelly)
    await mark(true)
    const restored = await entryOf(practice, 'contactPoint', one => one.personId === kelly)

    expect([marked.enteredInError, restored.enteredInError]).toEqual([true, false])
  })

  it('is refused to a role that may only read', async () => {
    const practice = await aPractice()
    const number = await entryOf(practice, 'contactPoint', one => one.personId === kelly)

    const refused = practice.ask('helen-brookes', voidEntry, {
      familyId: holroyd,
      type: 'contactPoint',
      id: number.id,
      reason: 'Wrong person',
      restore: false
    })

    await expect(refused).rejects.toMatchObject({ because: 'role_does_not_allow' })
  })
})

describe('readEntryHistory', () => {
  it('tells every value with who wrote it, newest first', async () => {
    const practice = await aPractice()
    const family = await entryOf(practice, 'family', () => true)
    practice.clock.advance(1000)
    await practice.ask(amina, saveEntry, {
      familyId: holroyd,
      type: 'family',
      id: family.id,
      stamp: family.stamp,
      fields: { familyName: 'Holroyd-Ridley' }
    })

    const { rows } = await practice.ask(amina, readEntryHistory, {
      familyId: holroyd,
      type: 'family',
      id: holroyd,
      field: 'familyName'
    })

    expect(rows.map(row => [row.value, row.workerName, row.shown])).toEqual([
      ['Holroyd-Ridley', 'Amina Mensah', true],
      ['Holroyd', 'Amina Mensah', false]
    ])
  })
})

describe('revealSafeAddress', () => {
  const whitlock = familyIdOf('whitlock')

  async function keptAddressId({ ask }: Practice) {
    const { entries } = await ask(amina, openFamily, { familyId: whitlock, asAt: null })
    return entries.find(entry => entry.type === 'safeAddress')?.id ?? ''
  }

  it('shows the address to somebody named for it, with the reason kept and the look in the audit', async () => {
    const practice = await aPractice()
    const safeAddressId = await keptAddressId(practice)

    const shown = await practice.ask(amina, revealSafeAddress, {
      familyId: whitlock,
      safeAddressId,
      reason: 'Visit on Tuesday.'
    })

    expect(shown).toMatchObject({ outcome: 'shown', entry: { fields: { postcode: 'MV3 9QN' } } })
    const look = await practice.store.read(db =>
      db.selectFrom('auditEntry').selectAll().where('action', '=', 'safeAddress.reveal').executeTakeFirstOrThrow()
    )
    const reason = await practice.store.read(db =>
      db
        .selectFrom('accessReason')
        .selectAll()
        .where('id', '=', look.purpose ?? '')
        .executeTakeFirstOrThrow()
    )
    expect([look.outcome, reason.reason]).toEqual(['shown', 'Visit on Tuesday.'])
  })

  it('refuses a manager of the service who is not named, and writes that down', async () => {
    const practice = await aPractice()
    const safeAddressId = await keptAddressId(practice)

    const refused = await practice.ask('helen-brookes', revealSafeAddress, {
      familyId: whitlock,
      safeAddressId,
      reason: 'I would like to know.'
    })

    expect(refused).toMatchObject({ outcome: 'refused' })
    const look = await practice.store.read(db =>
      db.selectFrom('auditEntry').select('outcome').where('action', '=', 'safeAddress.reveal').executeTakeFirstOrThrow()
    )
    expect(look.outcome).toBe('refused:address_kept_private')
  })
})
