import type { CopyLayout } from '../../../domain/copies/document.ts'
import type { CopyKind, RecipientKind } from '../../../domain/copies/recipients.ts'

const titles: Readonly<Record<CopyKind, string>> = {
  family_copy: 'Our family assessment: your copy',
  child_page: 'Your page',
  letter_introduction: 'A letter to say hello',
  letter_visit: 'A letter about a visit',
  letter_ending: 'A letter about ending our work together',
  letter_referrer: 'A letter to whoever asked us to help',
  genogram: 'Our family: who is who',
  ecomap: 'Who is round our family',
  scores: 'How we scored things',
  timeline: 'What happened, along the years',
  chronology: 'What happened',
  note: 'What was written down'
}

/** Words that stand on paper in the hands of a family. Nothing here is a worker's word (domain.md 12.2). */
export const copyPaper = {
  titles,
  draft: 'This is a draft. We are still writing it together.',
  forWhom: 'For',
  madeOn: 'Made on',
  from: 'From',
  about: 'This is about',
  groups: {
    said: 'What you and your family said',
    meaning: 'What we think it means',
    well: 'What is going well',
    worry: 'What could be better',
    plan: 'Our family plan',
    next: 'What happens next'
  },
  childGroups: {
    said: 'What you said',
    meaning: 'What we think it means',
    well: 'What is good',
    worry: 'Worries',
    plan: 'What we will do',
    next: 'What happens next'
  },
  you: 'You',
  said: (name: string) => `${name} said`,
  reviewOn: (day: string) => `We will look at this together again on ${day}.`,
  decisions: {
    plan_lead_here: 'We will make a plan together. We will lead it.',
    plan_partner_lead: 'We will make a plan together. Another service that you know will lead it.',
    single_service: 'One service will help you from here.',
    no_further_support: 'You do not need more help from us at the moment.',
    step_up: 'We will ask a social worker to help as well.'
  },
  ring: {
    title: 'Who to ring',
    worker: (name: string, job: string) => (job === '' ? `Ask for ${name}.` : `Ask for ${name}, ${job}.`),
    service: (service: string, telephone: string) => `Ring ${service} on ${telephone}.`,
    council: (authority: string) => `Ring ${authority} and ask for early help.`
  },
  disagree: {
    title: 'If you see it differently',
    words: [
      'Tell us. We will write down what you say, next to what is written here.',
      'You can ask for somebody else to look at it, and you can complain. It will not change how we treat you.'
    ]
  },
  rights: {
    title: 'Your rights',
    words: [
      'You can ask to see what we have written about you.',
      'You can ask us to put right what is wrong.',
      'You can ask the Information Commissioner for help: ico.org.uk, telephone 0303 123 1113.'
    ]
  },
  childRing: (name: string) => `You can talk to ${name}. You can also ring Childline on 0800 1111. It is free.`,
  taken: {
    forWhom: (name: string) => `For ${name}.`,
    forFile: 'For our own file.',
    shows: (day: string) => `As it was on ${day}.`,
    made: (day: string, by: string) => (by === '' ? `Made on ${day}.` : `Made on ${day} by ${by}.`),
    inWords: 'The same in words',
    alt: (title: string) => `${title}. The same is told in words on the next page.`,
    sheet: (at: number, all: number) => `Sheet ${at} of ${all}`,
    noEvents: 'Nothing is written down that may stand here.',
    when: 'When',
    writtenBy: 'Written by',
    added: 'Added later',
    promised: 'What was promised',
    by: (day: string) => `By ${day}.`,
    kept: (day: string) => `Done on ${day}.`
  },
  cover: (authority: string, practice: boolean) => ({
    title: 'Private',
    words: [
      ...(practice ? ['PRACTICE - invented people.'] : []),
      'These pages are for one person only. Please do not read on.',
      `If you found them, please take them to ${authority}, or ring its main number and ask for early help.`
    ]
  }),
  translated: (language: string, by: string) =>
    by === '' ? `Translated into ${language}.` : `Translated into ${language} by ${by}.`,
  footer: (recipient: string, day: string) => `For ${recipient} only. Made on ${day}.`,
  fileFooter: (day: string) => `For the file. Made on ${day}. Not for passing on.`,
  practiceFooter: (footer: string) => `PRACTICE - invented people. ${footer}`
}

/** Words of the screen on which a copy is made. */
export const copyStrings = {
  title: 'Make a copy',
  forWhom: 'For whom',
  chooseRecipient: 'Choose for whom the copy is',
  recipientKinds: {
    parent: 'Parent who lives with the children',
    other_parent: 'Parent or adult who reads about their own part',
    child: 'Child or young person',
    professional: 'A service that works with the children',
    agency: 'Whoever asked us to help',
    file: 'Our own file'
  } satisfies Record<RecipientKind, string>,
  ownFile: 'Our own file',
  kind: 'What',
  kinds: {
    family_copy: 'Copy of the assessment',
    child_page: 'One page for a child',
    letter_introduction: 'Letter: saying hello',
    letter_visit: 'Letter: a visit',
    letter_ending: 'Letter: ending',
    letter_referrer: 'Letter: feedback to whoever asked',
    genogram: 'Genogram',
    ecomap: 'Ecomap: who is round us',
    scores: 'Scores',
    timeline: 'Chronology along the years',
    chronology: 'Chronology as a table',
    note: 'Note'
  } satisfies Record<CopyKind, string>,
  /** Left the file as well, and is no copy that this page makes. */
  otherKinds: { attachment: 'Photograph or paper kept with a note' },
  layout: 'How it looks',
  layouts: {
    plain: 'Plain, 14 point',
    large_print: 'Large print, 18 point',
    easy_read: 'Easy to read: short lines',
    child: 'For a child'
  } satisfies Record<CopyLayout, string>,
  ownWords: 'A few words of your own',
  ownWordsHint: 'They stand above “who to ring”.',
  visitOn: 'Day of the visit',
  preview: 'What it will look like',
  leftOut: 'What is left out',
  leftOutHint: 'Only you see this. On paper there is no gap.',
  nothingLeftOut: 'Nothing that this person may read is left out.',
  quotes: 'The children’s own words',
  quotesHint: 'Look at each one. Tick it only if this child said that it may be passed on to this person.',
  mayStand: (child: string, words: string) => `${child}: “${words}”`,
  stops: 'This copy cannot be made yet',
  blocked: {
    title: 'Words that may show where somebody lives',
    say: (part: string, name: string) => `${part}: it may show where ${name} lives. It is not on this copy.`,
    leaveOut: 'Make the copy without it'
  },
  warnings: {
    place: (name: string) =>
      `These pages may show where ${name} lives, whose address is kept private. Read them again.`,
    parentElsewhere: (name: string) =>
      `${name} is a parent of the children and lives elsewhere. Read what is told of the whole family, and take out what is about ${name}’s health, money, work or home.`,
    draft: 'The assessment is still a draft, and the copy says so.',
    translation: 'Some translated words belong to text that has changed. They are not on the copy: look at them again.'
  },
  readAgain: 'Read this first',
  parts: 'Parts of this copy',
  partsCounted: (count: number) =>
    count === 1 ? '1 part: untick to take it out' : `${count} parts: untick to take one out`,
  partWith: (part: string, said: string) => `${part}: ${said.length > 90 ? `${said.slice(0, 90)}…` : said}`,
  advice: {
    title: 'How it reads',
    age: (age: number) => `Reading age: about ${age}. Aim for 9 to 11.`,
    short: 'There are too few words to say how it reads.',
    long: 'Long sentences',
    words: 'Words that may be hard or may hurt',
    try: (found: string, instead: string) => `“${found}”: try “${instead}”`,
    hard: (found: string) => `“${found}”: say it in full`,
    good: 'Nothing to change.'
  },
  howGiven: 'How it will be given',
  waysOfGiving: {
    by_hand: 'By hand',
    read_aloud: 'Read aloud together',
    post: 'By post',
    not_given_yet: 'Not given yet'
  },
  safeToLeave: 'Is it safe for this paper to be in the home?',
  safeToLeaveHint: 'Somebody else may find it.',
  safe: { yes: 'Yes', no: 'No: it stays with us', not_known: 'Not known' },
  hold: 'Why it is held back',
  holdHint: 'A manager looks at it again within 10 working days.',
  clearing: 'Why this copy may be given all the same',
  forms: { pdf: 'Save as PDF', print: 'Print', png: 'Save as PNG', svg: 'Save as SVG' },
  take: {
    title: (what: string) => `Take it with you: ${what}`,
    intro: 'It is made anew for whoever you choose, of what they may read, and may look different from the screen.',
    nobody: 'It cannot be given to anybody of this family.'
  },
  cover: 'Put a cover page on top, without names',
  translate: {
    title: 'In another language',
    language: 'Language of the copy',
    none: 'English only',
    by: 'Who made the translation',
    byHint: 'An interpreter or a translator, never a child of the family. Their name stands under the text.',
    hint: 'Type or paste what they wrote, paragraph by paragraph. It stands beside the English words.',
    line: (words: string) => (words.length > 240 ? `${words.slice(0, 240)}…` : words),
    counted: (done: number, all: number) => `${done} of ${all} paragraphs are translated`
  },
  confirmPrint: {
    title: 'Before you print',
    words:
      'Are you at the printer, or is it locked to your card? Paper that lies in a tray is read by whoever comes by.',
    go: 'Print now',
    back: 'Not now'
  },
  done: {
    saved: 'The copy is saved.',
    printed: 'The copy was sent to the printer.',
    cancelled: 'Nothing was made, and nothing is written down.',
    failed: 'It could not be made. Nothing left Goldthread. Try once more.',
    too_long: 'It is longer than one page, and a child’s page is one page. Take a part out, or choose “Easy to read”.',
    notWrittenDown:
      'It left Goldthread, but that could not be written down. Write a note that you gave it, and to whom.'
  },
  given: {
    title: 'Copies that were made',
    none: 'No copy was made yet.',
    when: 'Made',
    what: 'What',
    who: 'For whom',
    how: 'How',
    held: 'Held back',
    by: 'Made by',
    heldUntil: (day: string) => `Look at it again by ${day}`,
    heldSeen: (name: string) => `Looked at by ${name}`,
    heldUnseen: 'Nobody has looked at it yet.',
    keepHeld: 'Keep it back',
    wasGiven: 'It can be given',
    reviewed: (day: string) => `It stays held back. It is looked at again by ${day}.`,
    reviewedGiven: 'It is written down as given today.'
  },
  taken: {
    person: 'Person',
    tie: 'Tie',
    event: 'Event',
    score: 'Score',
    otherPeople: 'Other people of the file',
    otherTies: 'Ties of other people, and of the other home',
    otherEvents: 'Other events',
    whyEvents: 'For named people, not marked for a copy, or not about this person and their children.',
    otherScores: 'Scores of other people and of questionnaires',
    otherParagraphs: 'Other paragraphs of this note',
    whyParagraphs: 'For named people, not marked for a copy, or about somebody else.'
  },
  somebody: 'somebody of this family',
  otherChildren: 'Other children of this family',
  notFound: 'This copy is no longer there. Make it again.',
  pieces: {
    said: 'What was said',
    meaning: 'What it means',
    well: 'Going well',
    worry: 'Worry',
    plan: 'Plan',
    next: 'What happens next'
  },
  ofChild: (group: string, child: string) => `${group}, ${child}`,
  why: {
    quote: 'Their own words: not ticked yet, or not to be passed on.',
    takenOut: 'You took it out.',
    place: 'It may show where somebody lives whose address is kept private.',
    ownCopy: 'Over 16: has a copy of their own.',
    notTheirs: 'Only about this person and the children they are a parent of.',
    kind: 'Never on this kind of copy.'
  },
  never: {
    parent: ['Scores, levels and identifiers', 'What is for named people only', 'Telephone numbers of workers'],
    other_parent: [
      'The other home: address, people, health, money and work',
      'What it means for the family as a whole',
      'Scores, levels and identifiers',
      'What is for named people only'
    ],
    child: ['Worries of the adults', 'Scores, levels and identifiers'],
    professional: ['The family’s home, health and money', 'The children’s own words', 'What is for named people only'],
    agency: ['Everything but whether we help'],
    file: ['What is for named people only']
  } satisfies Record<RecipientKind, readonly string[]>,
  refusals: {
    died: 'This person has died. Nobody is written to after their death.',
    excluded:
      'A court order or an answer about safety says that this person is not to be written to. A manager can clear it, with a reason.',
    ownWordsPlace: 'Your own words may show where somebody lives whose address is kept private. Change them.',
    noNote: 'This note is not there. It may still be a draft; finish it first.',
    privateByHand:
      'Their address is kept private, and nobody has said that letters may come there. Choose “By hand”: the lead practitioner brings it.',
    notThatForm: 'Only a picture can be saved like this. Save it as a PDF.',
    notThatTranslator: 'Say who made the translation.',
    notThatCopy: 'This copy is not held back any more. Open the list again.',
    ownHold: 'Somebody else than you has to look at a copy that you hold back.',
    notThatManager: 'Only somebody who may authorise looks at a copy that is held back.',
    notForThem: 'This kind of paper is not for this person.',
    nothingYet: 'There is no assessment yet. A copy can be made as soon as one is begun.',
    holdUnsafe: 'It is not safe to leave this paper there. Say why it is held back, or how else it is given.',
    changed: 'Something changed since you read the copy. Read it again.'
  }
}
