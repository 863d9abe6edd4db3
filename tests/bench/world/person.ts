import { exactDate } from '../../../domain/dates/partialDate.ts'
import { makeSystemReference } from '../../../domain/identifiers/systemReference.ts'
import type { Write } from './act.ts'
import type { Draw } from './draw.ts'
import { forenames, postcode, street, surname, towns } from './words.ts'

export type PlannedPerson = {
  readonly id: string
  readonly kind: 'adult_carer' | 'child'
  readonly writes: readonly Write[]
}

type Wish = {
  readonly at: number
  /** The first two of a family are its adults. */
  readonly place: number
  readonly surname: string
  readonly home: { readonly lines: readonly string[]; readonly town: string; readonly postcode: string }
}

/** A person with the names they have had, where they live and lived, telephone or school. */
export function planPerson(draw: Draw, wish: Wish): PlannedPerson {
  const { at, place } = wish
  const id = draw.id(at)
  const bucket = `p:${id}`
  const kind = place < 2 ? 'adult_carer' : 'child'
  const write = (type: Write['type'], set: Write['set'], entryId = draw.id(at)): Write => ({
    type,
    id: entryId,
    bucket,
    set
  })
  const personId = id
  const year = kind === 'child' ? 2009 + draw.number(16) : 1970 + draw.number(36)
  const born = exactDate(`${year}-${two(1 + draw.number(12))}-${two(1 + draw.number(28))}`)
  const writes = [
    write(
      'person',
      {
        reference: makeSystemReference('PER', draw.bytes(6)),
        personKind: kind,
        nameStatus: 'known',
        dateOfBirth: born,
        sex: draw.oneOf(['F', 'M']),
        ethnicity: draw.oneOf(['WBRI', 'APKN', 'BAFR', 'MWBC', 'WOTW']),
        firstLanguage: draw.oneOf(['eng', 'eng', 'eng', 'urd', 'pol', 'cym']),
        interpreterNeeded: 'none',
        ...(kind === 'child' ? { childStatus: 'none', caringArrangement: 'parents' } : { contactPreference: 'text' })
      },
      id
    ),
    write('personName', { personId, nameType: 'legal', forename: draw.oneOf(forenames), surname: wish.surname }),
    write('personAddress', { ...addressOf(personId, wish.home), from: exactDate('2021-06-01') })
  ]
  if (place === 0) {
    writes.push(
      write('personName', { personId, nameType: 'former', forename: draw.oneOf(forenames), surname: surname(draw) }),
      write('personAddress', {
        ...addressOf(personId, { lines: [street(draw)], town: draw.oneOf(towns), postcode: postcode(draw) }),
        from: exactDate('2016-02-01'),
        to: exactDate('2021-06-01')
      }),
      write('contactPoint', contact(personId, 'email', `family${draw.number(1_000_000)}@example.org`))
    )
  }
  if (kind === 'adult_carer') {
    writes.push(
      write('contactPoint', contact(personId, 'mobile', `07700 90${String(draw.number(10_000)).padStart(4, '0')}`))
    )
  } else {
    const setting = draw.oneOf(['Vale Academy', 'Riverside Primary', 'Hillside Infants'])
    writes.push(write('placeOfLearning', { personId, setting, settingType: 'school', rollStatus: 'on_roll' }))
  }
  return { id, kind, writes }
}

const addressOf = (personId: string, home: Wish['home']) => ({
  personId,
  lines: [...home.lines],
  town: home.town,
  postcode: home.postcode,
  country: 'GB',
  addressType: 'home'
})

const contact = (personId: string, kind: string, value: string) => ({
  personId,
  kind,
  value,
  normalised: value.replaceAll(' ', ''),
  safeToCall: 'yes',
  safeToText: 'yes',
  safeToLeaveMessage: 'yes'
})

const two = (number: number) => String(number).padStart(2, '0')
