/** What can be said of a baby who is not born yet; `{parent}` is the mother. */
export const unbornSentences = {
  seen: [
    '{parent} put a hand where the baby kicks, and talked to the bump while we sat there.',
    'The scan picture hangs on the fridge; {parent} showed it before we had taken our coats off.',
    '{parent} has a bag packed by the door, and a list of what the baby still lacks.'
  ],
  difference: [
    'The midwife comes to the next meeting, so that the plan is ready before the baby is.',
    'The goals have a part for the weeks after the birth, which they had not before.',
    'We asked the midwife for the visit at home that {parent} had wished.'
  ],
  like: [
    'To be this baby is to be waited for. If nothing changed, the first weeks would depend on how well {parent} sleeps.',
    'To be this baby is to arrive in a small home with a big sister or brother. If nothing changed, there would be no cot.',
    'To be this baby is to be talked to already. If nothing changed, {parent} would be alone with two in the first weeks.'
  ],
  level: [
    'Not born yet: what the mother needs now is what the baby needs.',
    'A little more than every baby gets, in the first three months.',
    'The midwife and health visitor are enough, with somebody to bring things together.'
  ]
} as const
