import { type SharingPreference, sharingAnswers, sharingTopics } from '../../../domain/agreement/sharing.ts'
import { type EntryFields, textOf, textsOf } from './rule.ts'

/** A sharing preference as the rule of sharing reads it; an answer that cannot be read counts as a no. */
export function asSharingPreference(fields: EntryFields): SharingPreference {
  const optional = (name: 'withPersonId' | 'withOrganisation' | 'fromOn' | 'toOn') => {
    const value = textOf(fields[name])
    return value === '' ? {} : { [name]: value }
  }
  const topics = textsOf(fields.topics).flatMap(code => sharingTopics.find(topic => topic === code) ?? [])
  return {
    personId: textOf(fields.personId),
    topics: topics.length === 0 ? ['all'] : topics,
    mayShare: sharingAnswers.find(answer => answer === textOf(fields.mayShare)) ?? 'no',
    ...optional('withPersonId'),
    ...optional('withOrganisation'),
    ...optional('fromOn'),
    ...optional('toOn')
  }
}
