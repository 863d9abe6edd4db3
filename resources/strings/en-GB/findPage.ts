import { shownName } from '../../../domain/people/shownName.ts'

export const findStrings = {
  title: 'Find',
  label: 'What are you looking for?',
  hint: 'Any part of what you know: names, a date of birth, a postcode, a number, a school, or words from a note.',
  what: 'Look in',
  whats: [
    { code: 'everything', label: 'Everything' },
    { code: 'people', label: 'People and families' },
    { code: 'notes', label: 'Notes, chronology and assessments' }
  ],
  only: 'Whose',
  onlys: [
    { code: 'all', label: 'Every family I may see' },
    { code: 'mine', label: 'My families' },
    { code: 'writtenByMe', label: 'Written by me' }
  ],
  state: 'Help',
  states: [
    { code: 'all', label: 'Open or closed' },
    { code: 'open', label: 'Open' },
    { code: 'closed', label: 'Closed' }
  ],
  typeMore: 'Type at least two letters.',
  people: 'People and families',
  kinds: { person: 'person', family: 'family' },
  nobody: 'Nothing found among the people and families you may see.',
  texts: 'In notes, chronology and assessments',
  noText: 'Nothing found in what you may read. Drafts of others are not looked through.',
  family: (name: string) => `${shownName(name)} family`,
  more: 'Show more',
  /** Nobody must take "not found yet" for "not there". */
  preparing: ({ part, since }: { part: 'people' | 'notes' | 'answers'; since: string | null }) => {
    if (part === 'answers') return 'All notes and events can be found. Answers of assessments are still being read.'
    if (part === 'people' || since === null)
      return 'Goldthread is still getting this file ready for searching: notes are read next, the newest first.'
    return `Notes and events written since ${since} can be found. Older ones are still being read, then assessments.`
  }
} as const
