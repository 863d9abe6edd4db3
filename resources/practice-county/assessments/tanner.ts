import { daysAgo, notAsked, type PracticeAssessment, person, said, saw } from '../assessment.ts'

const family = {
  'A.lead_org_type': 'school',
  'A.dates_with_family': [
    {
      id: 'visit-1',
      date: daysAgo(13),
      place: 'Larkfield Primary School, over toast',
      who: [person('beth'), person('jayden')],
      child_seen: [person('jayden')],
      child_seen_alone: [person('jayden')]
    }
  ],
  'A.interpreter_used': 'none_needed',
  'A.other_current_assessments': ['none'],
  '3.reason_main': 'attendance',
  '3.reason_family_words': said('beth', '“Mondays are a mountain. By Wednesday he is flying.”'),
  '3.why_now': 'Jayden has missed five Mondays since the summer, when his dad stopped ringing at weekends.',
  '3.tried_before': 'A breakfast place on Mondays. It helped when Mr Barlow was there himself.',
  '3.well': 'Jayden is funny and kind to younger children. Beth rings school before school rings her.',
  '3.worry': 'Mondays are missed, and Jayden does not say why.',
  '3.need': 'A Monday that begins with something he likes, and news of his dad that he can count on.',
  '9.well': saw('The door stood open for the neighbour’s cat. Photographs of everybody hang along the stairs.'),
  '9.worry': 'Beth works two evenings, and the sitter has moved away.',
  '9.need': notAsked
}

const jayden = {
  '5.well': 'He swims for the town and eats like a swimmer.',
  '5.worry': 'He lies awake on Sundays.',
  '5.need': 'A Sunday evening without a screen, which he chose himself.',
  '6.well': 'He reads aloud to the little ones on Fridays and does all the animals.',
  '6.worry': 'Fractions began on a Monday, and he has not caught up.',
  '6.need': 'Ten minutes with Mr Barlow on Tuesdays.',
  '7.well': 'He can say when he is cross before he is cross.',
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(13),
  '18.voice_seen_alone': 'yes',
  '18.voice_seen_alone.date': daysAgo(13),
  '18.voice_method': ['conversation'],
  '18.voice_words': said(
    'jayden',
    '“On Sunday I keep my phone on my chest so I would feel it. Then it is Monday and it did not.”'
  )
}

const beth = {
  '8.well': 'Beth tells Jayden the truth in small pieces. He believes her.',
  '8.worry': 'She is doing it all by herself.',
  '19.pv_going_well': said('beth', '“He still holds my hand at the crossing, when nobody looks.”')
}

/** A boy of ten and his Mondays; the school leads. The short form, begun. */
export const tanner: PracticeAssessment = {
  family: 'family/tanner',
  version: 1,
  formLength: 'short',
  assessmentType: 'new',
  startedDaysAgo: 13,
  writtenDaysAgo: 5,
  answers: { family, jayden, beth }
}
