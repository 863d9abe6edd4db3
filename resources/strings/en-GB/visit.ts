import { dayInWords } from '../../../domain/dates/dayInWords.ts'

const names = (list: readonly string[]) => new Intl.ListFormat('en-GB').format(list)

/** A visit, from the brief that is read in the car to the note that is written at the door. */
export const visitStrings = {
  tab: 'Visit',
  title: (family: string) => `Before you see the ${family} family`,
  titleUnnamed: 'Before you see this family',
  intro: 'Read it from the top. Everything here is also in the family’s file; nothing is only here.',
  record: 'Record a visit',
  recordWhy: 'A new note of a visit, with today’s day and the time filled in.',
  goingToSee: 'Going to see them?',
  open: 'Open the visit brief',
  goThere: (words: string) => `Open: ${words}`,
  showPlace: 'Open',
  more: (count: number) => (count === 1 ? 'And 1 more, in the file.' : `And ${count} more, in the file.`),
  notFound: 'Nothing was found for this family.',
  sections: {
    safety: 'Keep safe',
    homes: 'Where they live',
    seen: 'When they were last seen',
    promises: 'What was promised',
    words: 'What each child last said',
    changes: 'What has changed',
    ask: 'Worth asking'
  },
  empty: {
    safety: 'No alert is written down, and nobody has said that ringing is not safe. That is not a promise that it is.',
    homes: 'No address is written down.',
    seen: 'No child is written down.',
    promises: 'No promise is open.',
    words: 'No child is written down.',
    changes: 'Nobody else has changed anything.',
    ask: 'Nothing that Goldthread looks for is missing.'
  },
  alert: (alert: string, evidence: string) => (evidence === '' ? `${alert}.` : `${alert}. ${evidence}`),
  order: (name: string, other: string) =>
    other === '' ? `An order limits contact with ${name}.` : `An order limits contact between ${name} and ${other}.`,
  contact: {
    no: (name: string, value: string) => `Do not ring ${name} on ${value}.`,
    yes: (name: string, value: string) => `It is safe to ring ${name} on ${value}.`,
    notAsked: (name: string, value: string) => `Nobody has asked whether it is safe to ring ${name} on ${value}.`,
    message: 'Leave no message.',
    text: 'Send no text.',
    care: (who: string) => `Ring or write with care: ${who}.`
  },
  home: (people: readonly string[], address: string) => `${names(people)}: ${address}.`,
  homePrivate: (people: readonly string[]) =>
    `${names(people)}: the address is kept private. It is never on this page.`,
  homeNone: (people: readonly string[]) => `${names(people)}: no address is written down.`,
  seenByYou: (day: string) => `You last saw a child of this family on ${day}.`,
  seenByYouAdults: (day: string) => `You last saw this family on ${day}.`,
  seenByOther: (name: string, day: string) => `You have not seen them yet. ${name} last saw them on ${day}.`,
  seenSince: (name: string, day: string) => `${name} has seen them since, on ${day}.`,
  seenByNobody: 'Nobody has written yet that they saw this family.',
  childSeen: (child: string, day: string, by: string) => `${child} was last seen on ${day}, by ${by}.`,
  childNotSeen: (child: string) => `Nobody has written yet that they saw ${child}.`,
  you: 'you',
  promise: (by: string, to: readonly string[], words: string) =>
    `${by === '' ? 'Somebody' : by} promised${to.length === 0 ? '' : ` ${names(to)}`}: ${words}`,
  promiseYou: (to: readonly string[], words: string) =>
    `You promised${to.length === 0 ? '' : ` ${names(to)}`}: ${words}`,
  promiseOverdue: (day: string) => `It should have been done by ${day}.`,
  promiseDue: (day: string) => `It is to be done by ${day}.`,
  promiseOpen: 'No day was set.',
  said: (child: string, words: string) => `${child} said: “${words}”`,
  saidBy: (name: string, day: string) => `Written down by ${name}, ${day}`,
  saidNothing: (child: string) => `Nobody has written down ${child}’s own words yet.`,
  changesSince: (day: string) => `What others wrote since ${day}`,
  noteBy: (name: string, kind: string, day: string, words: string) =>
    `${name} wrote a note (${kind}) about ${day}${words === '' ? '.' : `: ${words}`}`,
  changeBy: (name: string, what: string, about: string | null, day: string) =>
    `${name} wrote ${what}${about === null ? '' : ` about ${about}`} on ${day}.`,
  eventBy: (name: string, what: string) => `${name} put into the chronology: ${what}`,
  somebody: 'Somebody',
  inAssessment: (say: string) => `For the assessment: ${say}`,
  planned: {
    title: 'The visit',
    none: 'No visit is planned.',
    next: (day: string, time: string, place: string) =>
      `Planned for ${[day, time, place].filter(part => part !== '').join(', ')}.`,
    late: (day: string) => `It was planned for ${day}, and nothing is written about it yet.`,
    people: (list: readonly string[]) => `You hope to see ${names(list)}.`,
    plan: 'Plan a visit',
    change: 'Plan another visit',
    day: 'On which day?',
    time: 'At what time?',
    place: 'Where?',
    placeHint: 'In a few words, such as “at home” or “at school”. Not an address.',
    people_: 'Whom do you hope to see?',
    save: 'Plan it',
    cancel: 'Not now',
    saved: 'The visit is planned. It stands in My day.',
    callOff: 'It does not take place',
    callOffWhy: 'Why does it not take place?',
    calledOff: 'Written down that the visit does not take place.',
    notReached: 'They were not reached. The note says how it was tried.',
    dayMissing: 'Write the day of the visit.',
    dayPast: 'That day has passed. For a visit that was made, record the visit.',
    timeNotRead: 'Write the time as 14:30 or 2.30 pm.',
    reasonMissing: 'Say in a few words why the visit does not take place.',
    notThere: 'This planned visit is not there any more.',
    mayNot: 'Planning a visit is for those who work with the family.'
  },
  print: {
    title: 'On paper',
    why: 'Paper in a car gets lost. With initials it holds no name, no address and no number.',
    initials: 'Initials instead of names, and no addresses or numbers',
    toPrinter: 'Print',
    toPdf: 'Save as PDF',
    done: {
      saved: 'The brief is saved as a PDF.',
      printed: 'The brief is printed. It is not for the family: take it back with you.',
      cancelled: 'Nothing was printed.',
      failed: 'The brief could not be brought to paper. Nothing left Goldthread. Try again, or read it on the screen.'
    },
    confirm: 'Print this brief?',
    confirmWords: 'Stand by the printer. It is for you alone, and it goes back to the office or into the shredder.',
    back: 'Not now',
    go: 'Print it'
  },
  paper: {
    title: 'Visit brief',
    forWhom: (worker: string, day: string) => `For ${worker}, ${day}. Not for the family. Destroy after the visit.`,
    practice: (footer: string) => `${footer} Practice: these people are invented.`,
    onScreen: 'One line is for named people only: read it on the screen.',
    hidden: 'One line shows a place that is kept private: read it on the screen.',
    more: (count: number) => (count === 1 ? 'And 1 more, on the screen.' : `And ${count} more, on the screen.`)
  },
  day: (on: string, today: string) => dayInWords(on, today)
} as const
