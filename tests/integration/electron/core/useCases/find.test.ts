import type { PluginTransformQueryArgs, PluginTransformResultArgs } from 'kysely'
import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../../../../electron/contract/entry.ts'
import { findPeopleAndFamilies, findPossibleMatches } from '../../../../../electron/contract/find.ts'
import { amina, answer, aPractice, familyIdOf, type Practice, personIdOf } from '../../../../builders/family.ts'

const titles = async ({ ask }: Practice, worker: string, words: string) => {
  const { found, notice } = await ask(worker, findPeopleAndFamilies, { words, limit: 20 })
  return { titles: found.map(one => one.title), notice }
}

describe('findPeopleAndFamilies', () => {
  it('finds by the beginnings of all words, in any order, without accents, by every name', async () => {
    const practice = await aPractice()

    const found = await Promise.all(
      ['ell hol', 'HOLROYD e', 'petrov mis', 'whitlock pop', 'fath sam'].map(words => titles(practice, amina, words))
    )

    expect(found.map(one => one.titles.filter(title => !title.endsWith(' family')))).toEqual([
      ['Ellie Holroyd'],
      ['Ellie Holroyd'],
      ['Misha Petrov-Shaw'],
      ['Poppy Cobb'],
      ['Father of Sam, name not known']
    ])
  })

  it('finds a name that was added later, and an old one', async () => {
    const practice = await aPractice()
    await practice.ask(amina, saveEntry, {
      familyId: familyIdOf('holroyd'),
      type: 'personName',
      id: null,
      stamp: null,
      fields: {
        personId: personIdOf('holroyd', 'kelly'),
        nameType: 'maiden',
        forename: 'Kelly',
        surname: 'Ó Súilleabháin'
      }
    })

    expect((await titles(practice, amina, 'suilleabhain')).titles).toEqual(['Kelly Holroyd'])
  })

  it('finds by sound, short name, birth, school and home, and says why', async () => {
    const practice = await aPractice()
    const detail = async (words: string) => {
      const { found } = await practice.ask(amina, findPeopleAndFamilies, { words, limit: 20 })
      return found
        .filter(one => one.kind === 'person')
        .map(one => [one.title, one.detail.split(' · ').slice(2).join()].join(': '))
    }
    await practice.ask(amina, saveEntry, {
      familyId: familyIdOf('holroyd'),
      type: 'contactPoint',
      id: null,
      stamp: null,
      fields: { personId: personIdOf('holroyd', 'kelly'), kind: 'mobile', value: '07700 900982' }
    })

    expect(await detail('Elenor Hollroid')).toEqual(['Ellie Holroyd: sounds alike, or a short name'])
    expect(await detail('Eleanor Holroyd')).toEqual(['Ellie Holroyd: also Eleanor Holroyd'])
    expect(await detail('Ellie 14/3/2017')).toEqual(['Ellie Holroyd: date of birth or reference'])
    expect(await detail('+44 7700 900 982')).toEqual(['Kelly Holroyd: number'])
    expect(await detail('Ellie 15/3/2017')).toEqual([])
  })

  it('never finds anybody by an address that is kept private, whatever the right of the worker', async () => {
    const practice = await aPractice()
    const kept = await practice.store.read(db =>
      db.selectFrom('safeAddress').select(['personId', 'lines', 'postcode']).where('_void', '=', 0).execute()
    )
    const open = await practice.store.read(db => db.selectFrom('personAddress').select('postcode').execute())
    const known = new Set(open.map(row => row.postcode))
    const secret = kept.filter(row => row.postcode !== null && !known.has(row.postcode))

    expect(secret.length).toBeGreaterThan(0)
    for (const row of secret)
      for (const worker of [amina, 'ruth-adeyemi', 'helen-brookes', 'nadia-karim'])
        expect(await titles(practice, worker, row.postcode ?? '')).toEqual({ titles: [], notice: null })
  })

  it('finds by a number or an address for those alone who may know it', async () => {
    const practice = await aPractice()
    const homes = await practice.store.read(db =>
      db
        .selectFrom('personAddress')
        .select('postcode')
        .where('personId', '=', personIdOf('holroyd', 'ellie'))
        .where('_void', '=', 0)
        .execute()
    )
    const postcode = homes[0]?.postcode ?? ''

    expect((await titles(practice, amina, postcode)).titles).toContain('Ellie Holroyd')
    expect((await titles(practice, 'robin-clay', postcode)).titles).toEqual([])
  })

  it('narrows to own families and to open or closed ones', async () => {
    const practice = await aPractice()
    const asked = async (worker: string, more: { only?: 'mine'; state?: 'open' | 'closed' }) =>
      (await practice.ask(worker, findPeopleAndFamilies, { words: 'holroyd', limit: 20, ...more })).found.length

    expect(await asked('ruth-adeyemi', {})).toBeGreaterThan(0)
    expect(await asked('ruth-adeyemi', { only: 'mine' })).toBe(0)
    expect(await asked(amina, { only: 'mine' })).toBeGreaterThan(0)
    expect([(await asked(amina, { state: 'open' })) > 0, await asked(amina, { state: 'closed' })]).toEqual([true, 0])
  })

  it('finds nothing of families that are not theirs', async () => {
    const practice = await aPractice()

    expect(await titles(practice, amina, 'rahman')).toEqual({ titles: [], notice: null })
    expect((await titles(practice, 'nadia-karim', 'rahman')).titles).toContain('Zara Rahman')
    expect(await titles(practice, 'robin-clay', 'holroyd')).toEqual({ titles: [], notice: null })
  })

  it('answers a restricted name like one that is not there, except to triage and team managers who have it exactly', async () => {
    const practice = await aPractice()
    const born = await practice.store.read(db =>
      db
        .selectFrom('person')
        .select('dateOfBirth')
        .where('id', '=', personIdOf('castellan', 'luca'))
        .executeTakeFirstOrThrow()
    )
    const { year, month, day } = JSON.parse(born.dateOfBirth ?? '{}')
    const exact = `Luca Castellan ${day}/${month}/${year}`

    const ring = { titles: [], notice: 'Contact the safeguarding manager on duty before going further: 01632 960199.' }
    const nothing = { titles: [], notice: null }
    expect(await titles(practice, 'grace-lindqvist', exact)).toEqual(ring)
    expect(await titles(practice, 'paul-hartley', exact)).toEqual(ring)
    expect(await titles(practice, 'paul-hartley', 'Luca Castellan')).toEqual(nothing)
    expect(await titles(practice, 'paul-hartley', `Luca Castell ${day}/${month}/${year}`)).toEqual(nothing)
    expect(await titles(practice, amina, exact)).toEqual(nothing)
  })
})

describe('the work of a search', () => {
  /** Every question that is put to the file, by its words without their values, and how many rows came back. */
  async function workOf(practice: Practice, worker: string, words: string) {
    const asked: string[] = []
    let rows = 0
    const counting = {
      transformQuery: ({ node }: PluginTransformQueryArgs) => {
        asked.push(node.kind)
        return node
      },
      transformResult: async ({ result }: PluginTransformResultArgs) => {
        rows += result.rows.length
        return result
      }
    }
    const context = await practice.as(worker)
    const transact: typeof context.store.transact = (author, work) =>
      context.store.transact(author, unit => work({ ...unit, db: unit.db.withPlugin(counting) }))
    const answered = await answer({ ...context, store: { ...context.store, transact } }, findPeopleAndFamilies, {
      words,
      limit: 20
    })
    return { answered, asked, rows }
  }

  it('is the same for a restricted family and for one that is not there', async () => {
    const practice = await aPractice()
    const born = await practice.store.read(db =>
      db
        .selectFrom('person')
        .select('dateOfBirth')
        .where('id', '=', personIdOf('castellan', 'luca'))
        .executeTakeFirstOrThrow()
    )
    const { year, month, day } = JSON.parse(born.dateOfBirth ?? '{}')
    const on = `${day}/${month}/${year}`

    for (const [hidden, nobody] of [
      ['Luca Castellan', 'Luga Castollon'],
      ['castel', 'quaxel'],
      [`Luca Castellan ${on}`, `Zuza Kwastil ${on}`]
    ] as const) {
      const found = await workOf(practice, amina, hidden)
      const notFound = await workOf(practice, amina, nobody)
      expect(found).toEqual(notFound)
    }
  })
})

describe('findPossibleMatches', () => {
  type Asked = (forename: string, surname: string, dateOfBirth: string | null) => Promise<string[][]>

  async function asking(): Promise<Asked> {
    const { ask } = await aPractice()
    return async (forename, surname, dateOfBirth) => {
      const { matches } = await ask(amina, findPossibleMatches, { forename, surname, dateOfBirth })
      return matches.map(one => [one.name, ...one.reasons])
    }
  }

  it('names the reasons in words, the strongest first', async () => {
    const asked = await asking()
    expect(await asked('Eleanor', 'Holroyd', '2017-03-14')).toEqual([['Ellie Holroyd', 'Same name and date of birth']])
    expect(await asked('Eleanor', 'Hollroid', '2017-03-14')).toEqual([
      ['Ellie Holroyd', 'Born on the same day, and the surname sounds alike']
    ])
    expect(await asked('Eleanor', 'Holroyd', null)).toEqual([
      ['Ellie Holroyd', 'Same name; date of birth differs or is not known']
    ])
  })

  it('sees a day and month that were swapped', async () => {
    const asked = await asking()
    expect(await asked('Lee', 'Cobb', '1993-09-09')).toHaveLength(1)
    const swapped = await asked('Shirin', 'Begum', '1998-11-10')
    expect(swapped).toEqual([['Shirin Begum', 'Day and month of birth the other way round']])
  })

  it('says no more than "check" of a twin', async () => {
    const asked = await asking()
    const twins = await asked('Boris', 'Petrov-Shaw', '2021-05-05')

    expect(twins.map(([, reason]) => reason)).toEqual([
      'Check: born on the same day with the same surname but another first name, so perhaps a twin',
      'Check: born on the same day with the same surname but another first name, so perhaps a twin'
    ])
  })

  it('knows short names, numbers, a shared home and a telephone, the strongest first', async () => {
    const practice = await aPractice()
    const kelly = personIdOf('holroyd', 'kelly')
    const fields = { personId: kelly, kind: 'mobile', value: '07700 900982' }
    const familyId = familyIdOf('holroyd')
    await practice.ask(amina, saveEntry, { familyId, type: 'contactPoint', id: null, stamp: null, fields })
    const asked = async (worker: string, more: object) => {
      const input = { forename: 'Lizzie', surname: 'Quimby', dateOfBirth: null, ...more }
      const { matches } = await practice.ask(worker, findPossibleMatches, input)
      return matches.map(one => [one.name, ...one.reasons])
    }
    const value = '9434765919'
    await practice.ask(amina, saveEntry, {
      familyId,
      type: 'person',
      id: personIdOf('holroyd', 'ellie'),
      stamp: null,
      fields: { nhsNumber: '943 476 5919' }
    })

    expect(await asked(amina, { telephone: '+447700900982' })).toEqual([
      ['Kelly Holroyd', 'Check: same telephone number']
    ])
    expect(await asked(amina, { identifiers: [value] })).toEqual([['Ellie Holroyd', 'Same NHS or pupil number']])
    expect(await asked('robin-clay', { telephone: '+447700900982', identifiers: [value] })).toEqual([])
  })

  it('knows nobody whom the worker may not see', async () => {
    const asked = await asking()
    expect(await asked('Luca', 'Castellan', '2015-07-19')).toEqual([])
    expect(await asked('Esi', 'Boateng', '2013-05-25')).toEqual([])
  })
})
