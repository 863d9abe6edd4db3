import type { Teller } from './assessmentWords.ts'
import { childsWords, seenOfLittleOnes } from './childsWords.ts'
import type { Happening, HappeningPut } from './happening.ts'
import { ageOf, onWorkday, type Telling, type Theme, told } from './telling.ts'
import { visitSentences as bank } from './words/ofVisits.ts'

type Visit = {
  readonly daysAgo: number
  /** First, in the middle, or towards the end of the help. */
  readonly phase: 'early' | 'middle' | 'late'
  readonly place: number
  readonly by: string
}

const times = ['09:30', '10:45', '13:15', '15:50', '16:20'] as const

/** The next one of the bank each time. */
const nextOf = (from: readonly string[], place: number) => from[place % from.length] ?? ''

/** The words of one child at one visit, or what was seen of a child who has none yet. */
function voiceOf(theme: Theme, teller: Teller): { readonly words: string | null; readonly basis: string } {
  const age = ageOf(theme.child)
  const band = childsWords.find(({ ages: [from, to] }) => age >= from && age <= to)
  if (band === undefined) return { words: teller.of(seenOfLittleOnes) ?? teller.of(bank.seen), basis: 'fact_observed' }
  return { words: teller.of(band.words) ?? teller.of(bank.childsWords), basis: 'family_words' }
}

/** One visit as it is written afterwards: why, what, the child's own words, what the worker makes of it, and what next. */
export function visitHappening(telling: Telling, theme: Theme, visit: Visit, teller: Teller): Happening {
  const { chance, household, history } = telling
  const { story, child, parent } = theme
  const daysAgo = onWorkday(telling.today, visit.daysAgo)
  const time = times[visit.place % times.length] ?? '10:45'
  const written = `${String(Number(time.slice(0, 2)) + 2).padStart(2, '0')}:${time.slice(3)}`
  const key = `note/visit-${visit.place}`
  const author = { worker: visit.by }
  const at = { at: [daysAgo, written] }
  const everyone = household.children.map(one => ({ person: one }))
  const voice = voiceOf(theme, teller)
  const first = visit.place === 0
  const note: HappeningPut = {
    type: 'note',
    key,
    set: {
      familyId: { own: '' },
      noteType: 'visit',
      title: first ? 'First visit' : told(nextOf([...bank.laterTitles, ...story.goals], visit.place - 1), theme),
      eventOn: { daysAgo },
      eventTime: time,
      durationMinutes: chance.pick([40, 45, 60, 75]),
      place: 'At home',
      peopleSeenIds: [{ person: parent.key }, ...everyone],
      contactMethod: 'doorstep',
      homeConditions:
        story.key === 'housing' && visit.phase !== 'late'
          ? ['food', 'damp', 'crowded']
          : ['warm', 'food', 'safe_sleep'],
      safety: 'no',
      authorId: author,
      startedAt: at,
      finalisedAt: at,
      sealId: { own: `${key}/seal` }
    }
  }
  const paragraph = (
    sort: number,
    heading: string,
    words: string,
    basis: string,
    more: HappeningPut['set'] = {}
  ): HappeningPut => ({
    type: 'noteParagraph',
    key: `${key}/paragraph-${sort}`,
    set: {
      noteId: { own: key },
      heading,
      sort,
      words,
      basis,
      aboutIds: [],
      shareClass: 'S3',
      familyCopy: 1,
      authorId: author,
      writtenAt: at,
      ...more
    }
  })
  const kept = (put: HappeningPut | null): readonly HappeningPut[] => (put === null ? [] : [put])
  const next = (sentences: readonly string[], more: readonly string[]) => teller.of(sentences) ?? teller.of(more)
  const thought = next(story.thoughts, bank.analysis)
  const step = next(story.next, bank.next)
  const puts: HappeningPut[] = [
    note,
    paragraph(
      1,
      'purpose',
      first
        ? told(`To meet the family and hear from {parent} what would help.`, theme)
        : (teller.of(bank.purpose) ?? told('The visit before the end, with {parent}.', theme)),
      'fact_observed'
    ),
    paragraph(2, 'what_happened', next(story[visit.phase], bank.happened) ?? '', 'fact_observed', {
      aboutIds: [{ person: child.key }, { person: parent.key }]
    }),
    ...kept(
      voice.words === null
        ? null
        : paragraph(3, 'childs_words', voice.words, voice.basis, {
            aboutIds: [{ person: child.key }],
            ...(voice.basis === 'family_words' ? { sourcePersonId: { person: child.key } } : {})
          })
    ),
    ...kept(
      thought === null ? null : paragraph(4, 'analysis', thought, 'opinion', { aboutIds: [{ person: child.key }] })
    ),
    ...kept(step === null ? null : paragraph(5, 'next_steps', step, 'fact_observed'))
  ]
  for (const one of household.children) {
    const age = ageOf(household.people.find(person => person.key === one) ?? child)
    const out = household.children.length > 2 && (visit.place + age) % 5 === 0
    puts.push({
      type: 'noteChild',
      key: `${key}/child-${one}`,
      set: {
        noteId: { own: key },
        personId: { person: one },
        seen: out ? 'no' : 'yes',
        seenAlone: out ? 'no' : age < 4 ? 'not_applicable' : visit.place % 2 === 0 ? 'yes' : 'no',
        sleepPlaceSeen: first || visit.place % 4 === 0 ? 'yes' : 'no',
        ...(out ? { reason: 'At a club after school; seen next time.' } : {})
      }
    })
  }
  if (visit.place % 2 === 0) puts.push(...promisePuts(telling, theme, { ...visit, daysAgo }))
  return { daysAgo, time: written, by: visit.by, action: history === null ? 'practice.seed' : 'note.finalise', puts }
}

/** What was promised at a visit: most of it kept, some late, some not; the newest still open. */
function promisePuts({ chance }: Telling, theme: Theme, { daysAgo, place, by }: Visit): readonly HappeningPut[] {
  const due = daysAgo - 10
  const open = due < 4
  const kept = !open && !chance.once(5)
  return [
    {
      type: 'promise',
      key: `promise/${place}`,
      set: {
        familyId: { own: '' },
        noteId: { own: `note/visit-${place}` },
        toIds: [{ person: theme.parent.key }],
        words: told(nextOf(theme.story.promises, place / 2), theme),
        byWorkerId: { worker: by },
        promisedOn: { daysAgo },
        dueOn: { daysAgo: due },
        ...(kept ? { keptOn: { daysAgo: due + chance.between(-3, 2) }, outcome: 'kept' } : {}),
        ...(open || kept
          ? {}
          : { outcome: 'broken', outcomeWords: 'I forgot and said so. The family was kind about it.' })
      }
    }
  ]
}

/** A telephone call that reached somebody, or one that did not. */
export function callHappening(
  telling: Telling,
  theme: Theme,
  call: { readonly daysAgo: number; readonly place: number; readonly by: string; readonly reached: boolean }
): Happening {
  const { reached, by } = call
  const daysAgo = onWorkday(telling.today, call.daysAgo)
  const key = `note/call-${call.place}`
  const at = { at: [daysAgo, '11:40'] }
  const words = reached
    ? '{parent} answered at once and had been expecting the call. We agreed a day and that everybody would be at home.'
    : 'Nobody answered. No message left, because it is not known whether that is safe.'
  return {
    daysAgo,
    time: '11:40',
    by,
    action: 'note.finalise',
    puts: [
      {
        type: 'note',
        key,
        set: {
          familyId: { own: '' },
          noteType: 'call',
          title: reached ? 'Call to agree a day' : 'Call without an answer',
          eventOn: { daysAgo },
          eventTime: '11:25',
          durationMinutes: reached ? 15 : 2,
          peopleSeenIds: [],
          contactMethod: 'call',
          ...(reached ? {} : { failedContact: 'yes' }),
          safety: 'no',
          authorId: { worker: by },
          startedAt: at,
          finalisedAt: at,
          sealId: { own: `${key}/seal` }
        }
      },
      {
        type: 'noteParagraph',
        key: `${key}/paragraph-1`,
        set: {
          noteId: { own: key },
          heading: 'what_happened',
          sort: 1,
          words: told(words, theme),
          basis: 'fact_observed',
          aboutIds: [{ person: theme.parent.key }],
          shareClass: 'S3',
          familyCopy: 1,
          authorId: { worker: by },
          writtenAt: at
        }
      }
    ]
  }
}
