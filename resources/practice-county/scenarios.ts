/** A thing to try, with whom and as whom: what the page “Practise” offers. */
export type PracticeScenario = {
  readonly key: string
  readonly title: string
  readonly tries: readonly string[]
  readonly worker: string
  /** Null where the list of families is the place to begin. */
  readonly family: string | null
}

export const practiceScenarios: readonly PracticeScenario[] = [
  {
    key: 'firstVisit',
    title: 'A first visit',
    tries: [
      'The Adeyinka family was allocated last week. Read what is known of them.',
      'Write the visit: who was seen, what Sam did, what you make of it.',
      'Add what you do not know yet as “not asked”, and promise something by a day.'
    ],
    worker: 'worker/amina-mensah',
    family: 'family/adeyinka'
  },
  {
    key: 'assessment',
    title: 'An assessment, half written',
    tries: [
      'Open the draft of the Holroyd family and see what was carried over from the spring.',
      'Say of three answers that they are still true, and change one.',
      'Ask the form what is still missing.'
    ],
    worker: 'worker/amina-mensah',
    family: 'family/holroyd'
  },
  {
    key: 'drift',
    title: 'A review that drifts',
    tries: [
      'The Marsh family’s last review is two months old. Find out on My day what is due, and why.',
      'Read the scores: who sees it differently?',
      'Write down what you would ask Polly first.'
    ],
    worker: 'worker/amina-mensah',
    family: 'family/doyle-marsh'
  },
  {
    key: 'safeAddress',
    title: 'A confidential address',
    tries: [
      'Dana and Poppy Whitlock have moved. Find out who may see where to, and who may not.',
      'Look at the family as Daniel Okoro and then as Ruth Adeyemi.',
      'Try to make a copy for Poppy’s father: what is left out, and why?'
    ],
    worker: 'worker/amina-mensah',
    family: 'family/whitlock'
  },
  {
    key: 'manager',
    title: 'A manager’s morning',
    tries: [
      'An assessment of the Petrov-Shaw family waits for a decision. Read it as Ruth Adeyemi would.',
      'Send it back with one remark, or authorise it.',
      'Which families of the team has nobody seen for a month?'
    ],
    worker: 'worker/ruth-adeyemi',
    family: 'family/petrov-shaw'
  },
  {
    key: 'frontDoor',
    title: 'The front door',
    tries: [
      'The Lowe family has been accepted and waits for a worker. What would a manager need to know?',
      'Look for a name that you have heard. What does the app tell you, and what not?'
    ],
    worker: 'worker/grace-lindqvist',
    family: 'family/lowe'
  }
]
