import { choicesOf } from '../../codes/list.ts'
import { outcomeAreas, raterKinds } from '../../codes/outcome.ts'

export const outcomeChoices = { outcome: choicesOf(outcomeAreas), raterKind: choicesOf(raterKinds) } as const

export const outcomeSentences = {
  outcomeMissing: 'Choose what was scored.',
  raterMissing: 'Say who gave the score.',
  score: 'A score is a whole number from 0 to 10.',
  dayMissing: 'Give the day of the score.'
} as const

export const outcomeStrings = {
  title: 'Scores',
  intro: 'From 0 to 10, each person’s own. Two people who see it differently are both right; nothing is averaged.',
  none: 'No scores yet. Ask each person by themselves: “From 0 to 10, how are things?”',
  add: 'Add a score',
  fields: {
    outcome: 'What was scored?',
    raterKind: 'Who gave the score?',
    raterId: 'Which person?',
    aboutId: 'About whom?',
    aboutHint: 'Nobody chosen: the whole family.',
    score: 'Score, 0 to 10',
    scoreHint: '10 is as good as it can be.',
    readOn: 'On',
    words: 'In their own words'
  },
  radar: 'Round, one for each rater',
  lines: 'Over time',
  view: 'Show as',
  outcomes: { safety: 'Safe and well enough', sdq_total: 'Difficulties, all together' },
  schemes: {
    reading: 'Score from 0 to 10',
    family_view: 'The family’s own view, 0 to 10',
    safety_scale: 'Safety scale, 0 to 10',
    scaling: 'Family scaling, 0 to 10',
    star: (name: string) => `Star: ${name}`,
    sdq: (version: string, bands: string) =>
      ['Feelings questionnaire', version.replaceAll('_', ' '), bands.replaceAll('_', ' ')].filter(Boolean).join(', ')
  },
  raters: { family: 'Somebody of the family', together: 'Family and worker together', worker: 'Worker' },
  unnamedRater: 'Not said who',
  picture: {
    radarTitle: 'Scores, each rater by themselves',
    linesTitle: 'Scores over time, by rater',
    caption: 'Scores',
    columns: ['Day', 'What', 'About', 'Who scored', 'Score', 'In their words', 'Where from'],
    empty: 'No scores yet.',
    family: 'the family',
    reading: (rater: string, what: string, score: number, maximum: number, day: string) =>
      `${rater}, ${what}: ${score} of ${maximum} on ${day}`,
    change: (rater: string, what: string, first: number, last: number) =>
      first === last ? `${rater}, ${what}: ${last}, as at the start.` : `${rater}, ${what}: from ${first} to ${last}.`,
    once: (rater: string, what: string, score: number, day: string) => `${rater}, ${what}: ${score} on ${day}.`,
    differ: (what: string, day: string, said: readonly string[]) =>
      `${what} on ${day}: they differ (${said.join(', ')}).`,
    latest: 'Latest score',
    before: 'Scores before',
    origin: { typed: 'Written here', assessment: 'Assessment' }
  }
} as const
