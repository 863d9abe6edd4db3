import { spanHoldsOn } from '../../../domain/dates/compareDates.ts'
import type { EcomapTie } from '../../../domain/pictures/ecomap/ecomap.ts'
import type { Entry } from '../../../electron/contract/entry.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { tieAgreements, tieKinds } from '../../../resources/codes/network.ts'
import { type FamilyView, listOf, nameOf } from '../../app/register/familyView.ts'
import { numberIn, partialIn, textIn, textsIn } from '../../app/register/fieldsOf.ts'
import type { Choice } from '../../ui/CodeSelect.tsx'

const standing = (view: FamilyView, type: string) => listOf(view, type).filter(entry => !entry.enteredInError)
const holdsOn = (entry: Entry, day: string) =>
  textIn(entry, 'fromOn') <= day && (textIn(entry, 'toOn') === '' || textIn(entry, 'toOn') > day)

/** Who is round the family on a day: what was drawn by hand, and the services and schools that are written down anyway. */
export function tiesOn(view: FamilyView, day: string): readonly EcomapTie[] {
  const drawn = standing(view, 'networkTie').filter(tie => holdsOn(tie, day))
  const named = new Set(drawn.map(tie => nameOfTie(view, tie).toLowerCase()))
  const linked = new Set(drawn.map(tie => textIn(tie, 'involvedAgencyId')))
  const agencies = standing(view, 'involvedAgency')
    .filter(agency => !linked.has(agency.id))
    .filter(agency => holdsOn(agency, day) && numberIn(agency, 'declined') !== 1)
    .filter(agency => textIn(agency, 'organisation') !== '')
    .filter(agency => !named.has(textIn(agency, 'organisation').toLowerCase()))
    .map(agency => agencyTie(view, agency))
  const taken = new Set([...named, ...agencies.map(({ name }) => name.toLowerCase())])
  return [
    ...drawn.map(tie => drawnTie(view, tie)),
    ...agencies,
    ...schoolsOn(view, day).filter(({ name }) => !taken.has(name.toLowerCase()))
  ]
}

/** Its own name, or that of the service or the person it leads to. */
export function nameOfTie(view: FamilyView, tie: Entry): string {
  const agency = listOf(view, 'involvedAgency').find(({ id }) => id === textIn(tie, 'involvedAgencyId'))
  const organisation = agency ? textIn(agency, 'organisation') : ''
  return textIn(tie, 'name') || organisation || nameOf(view, textIn(tie, 'otherPersonId'))
}

/** The services of a family that a tie can be linked to. */
export const agencyChoices = (view: FamilyView): readonly Choice[] =>
  standing(view, 'involvedAgency').flatMap(agency => {
    const label = textIn(agency, 'organisation')
    return label === '' ? [] : [{ code: agency.id, label }]
  })

const whoseWords = (view: FamilyView, ids: readonly string[]) =>
  new Intl.ListFormat('en-GB').format(ids.map(id => nameOf(view, id)).filter(Boolean))

function drawnTie(view: FamilyView, tie: Entry): EcomapTie {
  const strength = numberIn(tie, 'strength')
  const agreed = textIn(tie, 'agreedByThem')
  return {
    key: tie.id,
    name: nameOfTie(view, tie),
    kindWords: labelOf(tieKinds, textIn(tie, 'tieKind')),
    whose: whoseWords(view, textsIn(tie, 'personIds')),
    strength: strength === 1 || strength === 2 || strength === 3 ? strength : null,
    stressful: textIn(tie, 'stressful') === 'yes',
    flow: flowOf(textIn(tie, 'flow')),
    helpsWith: textIn(tie, 'helpsWith'),
    agreedWords: agreed === '' ? '' : labelOf(tieAgreements, agreed),
    opens: { kind: 'tie', id: tie.id }
  }
}

const flows = ['to_family', 'from_family', 'both', 'none'] as const
const flowOf = (code: string) => flows.find(flow => flow === code) ?? null

const unsaid = { strength: null, stressful: false, flow: null, agreedWords: '' } as const

function agencyTie(view: FamilyView, agency: Entry): EcomapTie {
  return {
    ...unsaid,
    key: agency.id,
    name: textIn(agency, 'organisation'),
    kindWords: labelOf(tieKinds, 'agency'),
    whose: whoseWords(view, textsIn(agency, 'personIds')),
    helpsWith: textIn(agency, 'role'),
    opens: { kind: 'agency', id: agency.id }
  }
}

/** One school for however many children go there. */
function schoolsOn(view: FamilyView, day: string): readonly EcomapTie[] {
  const places = standing(view, 'placeOfLearning').filter(place => {
    const [from, to] = [partialIn(place, 'from'), partialIn(place, 'to')]
    return textIn(place, 'setting') !== '' && spanHoldsOn({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, day)
  })
  const settings = Map.groupBy(places, place => textIn(place, 'setting'))
  return [...settings].map(([name, together]) => {
    const personIds = [...new Set(together.map(place => textIn(place, 'personId')))]
    const [first = ''] = personIds
    return {
      ...unsaid,
      key: `school ${name}`,
      name,
      kindWords: labelOf(tieKinds, 'school'),
      whose: whoseWords(view, personIds),
      helpsWith: '',
      opens: { kind: 'person', id: first }
    }
  })
}

/** The first day on which anything round the family is known to have stood. */
export function firstTieDay(view: FamilyView): string {
  const days = ['networkTie', 'involvedAgency'].flatMap(type => standing(view, type).map(tie => textIn(tie, 'fromOn')))
  return days.filter(Boolean).toSorted()[0] ?? view.today
}
