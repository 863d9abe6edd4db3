import { addDays } from '../../../domain/dates/isoDate.ts'
import { exactDate } from '../../../domain/dates/partialDate.ts'
import type { PracticeHome } from '../../../resources/practice-county/family.ts'
import type { RegisterSeed } from './familySeed.ts'
import { practiceId, practicePersonId } from './practiceId.ts'

/** Each person's own dated address; who lives together is worked out from these (D-02). */
export function putHomes(seed: RegisterSeed): void {
  for (const [place, home] of seed.family.homes.entries()) {
    for (const who of home.who) putHome(seed, home, who, place)
  }
}

function putHome({ unit, family, today, idOf }: RegisterSeed, home: PracticeHome, who: string, place: number): void {
  const personId = practicePersonId(family.key, who)
  const settled = home.type !== 'no_fixed'
  const set = {
    personId,
    lines: [...home.lines],
    town: home.town,
    postcode: home.postcode === '' ? null : home.postcode,
    country: settled ? 'GB' : null,
    addressType: home.type ?? 'home',
    usualArea: settled ? null : 'The lane behind the old brickworks, Riverside',
    from: exactDate(addDays(today, -home.sinceDaysAgo)),
    to: home.untilDaysAgo === undefined ? null : exactDate(addDays(today, -home.untilDaysAgo)),
    nights: home.nights?.[who] ?? null
  }
  const id = idOf(`home/${place}/${who}`)
  if (home.keptFrom === undefined) {
    unit.put({ type: 'personAddress', id, bucket: `p:${personId}`, set })
    return
  }
  unit.put({
    type: 'safeAddress',
    id,
    bucket: `p:${personId}/r:address`,
    set: {
      ...set,
      correspondenceOk: 0,
      confidentialFrom: home.keptFrom.map(key => practicePersonId(family.key, key)),
      confidentialAccess: (home.keptFor ?? []).map(practiceId),
      reason: 'She has left because of domestic abuse and must not be found.'
    }
  })
}
