import { spanHoldsOn } from '../../../domain/dates/compareDates.ts'
import { drawEcomap, type EcomapTie } from '../../../domain/pictures/ecomap/ecomap.ts'
import { labelOf } from '../../../resources/codes/list.ts'
import { tieAgreements, tieKinds } from '../../../resources/codes/network.ts'
import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { networkStrings } from '../../../resources/strings/en-GB/network.ts'
import { nameOn } from '../names.ts'
import type { OpenedCopy } from '../openCopy.ts'
import type { CopySource } from '../source.ts'
import { listPeopleShown } from './peopleShown.ts'
import { picturePages } from './picturePages.ts'
import { listTaken, type TakenEntry } from './readTaken.ts'
import { mayReadOf, readersNames } from './scopeOfTaken.ts'
import type { Taken } from './taken.ts'

const words = copyStrings.taken
const flows = ['to_family', 'from_family', 'both', 'none'] as const
const unsaid = { strength: null, stressful: false, flow: null, agreedWords: '', opens: null } as const

/** Who is round the family on a day, as far as this recipient may read of whose tie it is. */
export function takeEcomap(source: CopySource, opened: OpenedCopy, day: string): Taken {
  const all = tiesOn(source, opened, day)
  const { ids } = listPeopleShown(source, opened, day)
  // A tie to somebody of the family is also about them: whoever is not in the genogram is not in here either.
  const hidden = (id = '') => source.people.some(person => person.id === id) && !ids.has(id)
  const ties = all
    .filter(({ personIds, otherId }) => mayReadOf(personIds, opened) && !hidden(otherId))
    .map(({ tie }) => tie)
  return {
    parts: ties.map(tie => ({
      key: `tie|${tie.key}`,
      part: words.tie,
      lines: [tie.name, tie.helpsWith].filter(Boolean)
    })),
    left: ties.length < all.length ? [{ what: words.otherTies, why: copyStrings.why.notTheirs }] : [],
    fieldsRead: ['networkTie', 'involvedAgency', 'placeOfLearning'],
    build: standing => {
      const stands = ties.filter(({ key }) => standing.has(`tie|${key}`))
      const picture = drawEcomap('', stands, { ...networkStrings.picture, title: () => '' })
      return picturePages(source, opened, { kind: 'ecomap', day, pictures: [picture] })
    }
  }
}

type Owned = { readonly personIds: readonly string[]; readonly otherId?: string; readonly tie: EcomapTie }

const holdsOn = (entry: TakenEntry, day: string) =>
  entry.text('fromOn') <= day && (entry.text('toOn') === '' || entry.text('toOn') > day)

function tiesOn(source: CopySource, opened: OpenedCopy, day: string): readonly Owned[] {
  const of = (type: 'networkTie' | 'involvedAgency' | 'placeOfLearning') =>
    listTaken(source.entries, type, 'ecomap', opened).filter(({ kept }) => !kept)
  const drawn = of('networkTie')
    .filter(tie => holdsOn(tie, day))
    .map(tie => drawnTie(tie, source, opened))
  const taken = new Set(drawn.map(({ tie }) => tie.name.toLowerCase()))
  const agencies = of('involvedAgency')
    .filter(agency => holdsOn(agency, day) && agency.number('declined') !== 1 && agency.text('organisation') !== '')
    .filter(agency => !taken.has(agency.text('organisation').toLowerCase()))
    .map(agency => agencyTie(agency, source, opened))
  for (const { tie } of agencies) taken.add(tie.name.toLowerCase())
  const places = of('placeOfLearning').filter(place => {
    const [from, to] = [place.partial('from'), place.partial('to')]
    return spanHoldsOn({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) }, day)
  })
  const settings = Map.groupBy(
    places.filter(place => mayReadOf([place.text('personId')], opened)),
    place => place.text('setting')
  )
  const schools = [...settings].flatMap(([name, together]): readonly Owned[] => {
    if (name === '' || taken.has(name.toLowerCase())) return []
    const personIds = [...new Set(together.map(place => place.text('personId')))]
    const whose = readersNames(personIds, source, opened)
    const kindWords = labelOf(tieKinds, 'school')
    return [{ personIds, tie: { ...unsaid, key: `school ${together[0]?.id}`, name, kindWords, whose, helpsWith: '' } }]
  })
  return [...drawn, ...agencies, ...schools]
}

function drawnTie(tie: TakenEntry, source: CopySource, opened: OpenedCopy): Owned {
  const strength = tie.number('strength')
  const agreed = tie.text('agreedByThem')
  const other = tie.text('otherPersonId')
  const personIds = tie.texts('personIds')
  return {
    personIds,
    otherId: other,
    tie: {
      key: tie.id,
      name: tie.text('name') || (other === '' ? '' : nameOn(opened.kind, other, source.entries).full),
      kindWords: labelOf(tieKinds, tie.text('tieKind')),
      whose: readersNames(personIds, source, opened),
      strength: strength === 1 || strength === 2 || strength === 3 ? strength : null,
      stressful: tie.text('stressful') === 'yes',
      flow: flows.find(flow => flow === tie.text('flow')) ?? null,
      helpsWith: tie.text('helpsWith'),
      agreedWords: agreed === '' ? '' : labelOf(tieAgreements, agreed),
      opens: null
    }
  }
}

function agencyTie(agency: TakenEntry, source: CopySource, opened: OpenedCopy): Owned {
  const personIds = agency.texts('personIds')
  return {
    personIds,
    tie: {
      ...unsaid,
      key: agency.id,
      name: agency.text('organisation'),
      kindWords: labelOf(tieKinds, 'agency'),
      whose: readersNames(personIds, source, opened),
      helpsWith: agency.text('role')
    }
  }
}
