import { draft, oneOf } from '../../../domain/forms/build/draft.ts'
import { section } from '../../../domain/forms/build/section.ts'
import { answered, answerIs } from '../../../domain/forms/build/when.ts'

const never = { carry: 'never' } as const

export const views = section({
  code: '19',
  title: "Parents' and carers' views",
  plainTitle: 'What you think, each in your own words',
  about: 'eachAdult',
  inShortForm: true,
  guidance: [
    { heading: 'One box for each person', text: 'Two people seldom feel one thing. Never write "parents feel".' }
  ],
  fields: [
    draft('long', 'pv_going_well', 'R S2', 'What is going well', 'You know your family best.', never),
    draft('long', 'pv_worries', 'R S2', 'What worries you', 'You know your family best.', never),
    draft('long', 'pv_hopes', 'R S2', 'What you hope for', 'A plan should lead where you want to go.', never),
    draft('long', 'pv_helps', 'R S2', 'What helps', 'We want to do more of it.', never),
    draft('long', 'pv_hinders', 'R S2', 'What gets in the way', 'We want to clear it out of the way.', never),
    draft('long', 'pv_services', 'O S2', 'How services have been for you', 'So that we do better.', never),
    oneOf(
      'pv_agree',
      'R S2',
      'Do you agree with this assessment?',
      'You may see it differently, and your words are kept.',
      { yes: 'Yes', mostly: 'Mostly', no: 'No' },
      never
    ),
    draft('long', 'pv_agree.what_differs', 'X S2', 'What you see differently', 'Your words are kept as you say them.', {
      when: answerIs('§.pv_agree', 'mostly', 'no'),
      ...never
    }),
    draft(
      'scale',
      'pv_scale',
      'R S2',
      'How things are today, 0 to 10',
      'The same question later shows whether it helped.',
      {
        min: 0,
        max: 10,
        familyCopy: false,
        ...never
      }
    ),
    draft('text', 'pv_scale.why_not_lower', 'X S2', 'Why not lower', 'What holds you up is worth knowing.', {
      when: answered('§.pv_scale'),
      ...never
    })
  ]
})
