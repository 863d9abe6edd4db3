import type { AutomaticEvent } from '../../../../domain/chronology/automaticEvents.ts'
import { episodeStates } from '../../../../resources/codes/episode.ts'
import { labelOf } from '../../../../resources/codes/list.ts'
import { chronologyStrings } from '../../../../resources/strings/en-GB/chronology.ts'

const words = chronologyStrings.automatic

/** What an event of the register says; names are of people whom this worker may see. */
export function eventWords(event: AutomaticEvent, names: ReadonlyMap<string, string>): string {
  const called = event.personIds.map(id => names.get(id) ?? '').filter(Boolean)
  const people = new Intl.ListFormat('en-GB').format(called)
  switch (event.kind) {
    case 'born':
      return words.born(people)
    case 'died':
      return words.died(people || (names.get(event.detail) ?? ''))
    case 'moved':
      return words.moved(people)
    case 'school':
      return words.school(people, event.detail)
    case 'schoolLeft':
      return words.schoolLeft(people, event.detail)
    case 'step':
      return words.step(labelOf(episodeStates, event.detail).toLowerCase())
    case 'lead':
      return event.detail === '' ? words.leadUnnamed : words.lead(event.detail)
    default:
      return words[event.kind]
  }
}
