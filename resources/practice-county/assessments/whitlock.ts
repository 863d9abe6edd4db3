import {
  block,
  daysAgo,
  doesNotApply,
  notAsked,
  notKnown,
  type PracticeAssessment,
  person,
  said,
  saw,
  typed
} from '../assessment.ts'

const family = {
  'A.lead_org_type': 'la_early_help',
  'A.dates_with_family': [
    {
      id: 'visit-1',
      date: daysAgo(19),
      place: 'The family room of Larkfield Primary School',
      who: [person('dana')],
      child_seen: [person('poppy')]
    },
    {
      id: 'visit-2',
      date: daysAgo(8),
      place: 'At home, by daylight, as Dana asked',
      who: [person('dana'), person('poppy')],
      child_seen: [person('poppy')],
      child_seen_alone: [person('poppy')]
    }
  ],
  'A.interpreter_used': 'none_needed',
  'A.other_current_assessments': ['none'],
  '3.reason_main': 'domestic_abuse',
  '3.reasons_other': ['housing', 'money_work'],
  '3.reason_family_words': said('dana', '“We got out. Now I want an ordinary Tuesday.”'),
  '3.reason_referrer_words':
    'Imelda Reyes of Harbour House told us: Dana has kept every appointment and asks good questions.',
  '3.why_now': 'Ten weeks ago Dana and Poppy moved to a new home with two bags and the hamster.',
  '3.tried_before': 'Dana stayed with a friend in the spring. The friend’s sofa was kind and too small.',
  '3.history_known': doesNotApply('The family had no help from services before the summer.'),
  '3.trig_harm_outside': 'no',
  '3.trig_harm_outside.reason': 'Poppy is seven and walks to school with Dana.',
  '3.trig_da': 'yes',
  '3.trig_substance': 'not_known',
  '3.trig_neglect': 'no',
  '3.trig_neglect.reason': 'Poppy is well cared for, and Dana put her first in the hardest week of her life.',
  '3.trig_emotional': 'yes',
  '3.trig_sf': 'no',
  '3.trig_sf.reason': 'Dana wants to settle first. We look again in the new year.',
  ...block(
    '9.fe_family_history_functioning',
    'Dana and Poppy have soup and a quiz every evening. Poppy writes the questions.',
    [
      'The two of them have not told everybody where they went.',
      'A list of who may know what, which Dana keeps.',
      'Poppy has to think before she talks about home.'
    ],
    [6, 'together']
  ),
  ...block(
    '9.fe_wider_family',
    'Dana’s aunt Lorraine rings on Sundays and posts jigsaws.',
    ['Dana’s mother lives close to Lee.', 'Seeing Grandma at the aunt’s house.', 'Poppy misses her Grandma’s garden.'],
    [5, 'parent_or_carer']
  ),
  ...block(
    '9.fe_housing',
    saw('Two rooms, a lock that works, and paper stars on every window.'),
    ['There is one bed so far.', 'A second bed from the furniture bank.', 'Poppy sleeps at the wall and likes it.'],
    [7, 'parent_or_carer']
  ),
  ...block('9.fe_employment', 'The bakery has moved Dana to another branch.', 'Nothing worries us here.', [
    8,
    'parent_or_carer'
  ]),
  ...block(
    '9.fe_income',
    'Dana writes down every pound, in green.',
    ['Two rents overlapped for five weeks.', 'Money advice, by telephone.', 'New school shoes have to wait.'],
    [4, 'parent_or_carer']
  ),
  ...block(
    '9.fe_social_integration',
    'Lin from the bakery comes for tea.',
    ['Most friends are in Hillside.', 'A Saturday group.', 'Weekends are quiet for Poppy.'],
    [5, 'together']
  ),
  ...block('9.fe_community_resources', 'A library ticket each, and the bus to the pool.', 'Nothing worries us here.', [
    7,
    'child'
  ]),
  '9.tenure': 'council',
  '9.housing_issues': ['none'],
  '9.homeless_risk': 'no',
  '9.income_ok': notKnown,
  '9.essentials': ['beds'],
  '9.family_activities': 'Quizzes, soup, and watching the hamster run at night.',
  '12.hide_from': [person('lee')],
  '17.sos_strengths': [
    { id: 'strength-1', what: 'Dana planned the move for months and kept it safe.', child: [person('poppy')] },
    { id: 'strength-2', what: 'Poppy knows three grown-ups whom she may ring, by heart.' }
  ]
}

const poppy = {
  ...block(
    '5.health_block',
    saw('Poppy grew out of two pairs of trousers this term. She ate three apples while we talked.'),
    'Nothing worries us here.',
    [8, 'together']
  ),
  '5.conditions': doesNotApply('Poppy has none.'),
  '5.checks_due.imms': 'yes',
  '5.checks_due.dental_12m': 'no',
  '5.checks_due.vision': 'yes',
  '5.checks_due.hearing': 'yes',
  '5.checks_due.2_year_review': doesNotApply('She is seven.'),
  '5.growth_eating_sleep': notAsked,
  '5.development': 'as_expected',
  ...block('5.selfcare_block', 'She packs her own bag and checks it twice.', 'Nothing worries us here.'),
  '5.accidents': doesNotApply('Nothing was said or seen.'),
  '6.edu_status': 'on_roll',
  '6.attendance_pct': 91,
  '6.attendance_pct.date': typed('31 September'),
  '6.attendance_pct.source': 'Mrs Nair, on the telephone',
  '7.strengths_interests': said('poppy', '“I am a question inventor.”'),
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(8),
  '18.voice_seen_alone': 'yes',
  '18.voice_seen_alone.date': daysAgo(8),
  '18.voice_method': ['three_houses', 'drawing'],
  '18.voice_words': said(
    'poppy',
    '“At the old house I listened with my whole back. Here I only listen with my ears. The stars on the window are so the night knows us.”'
  ),
  '18.voice_good': said('poppy', '“Soup. And that Biscuit came with us.” Biscuit is the hamster.'),
  '20.other_parent_identified': 'known_unsafe'
}

const dana = {
  ...block('8.pc_basic_care', 'Hot food, a clean uniform, a note in the lunch box.', 'Nothing worries us here.', [
    9,
    'worker'
  ]),
  ...block(
    '8.pc_ensuring_safety',
    'She took the long way home every day for a month, so that nobody could follow.',
    ['Somebody may say the new address by mistake.', 'School and bakery know whom to ask.', 'Poppy whispers outside.'],
    [8, 'together']
  ),
  '8.parent_mental_health': notAsked,
  '9.work_status': 'employed_pt',
  '12.asked_alone': 'yes',
  '19.pv_going_well': said('dana', '“I slept six hours on Sunday. Six!”')
}

/** A mother and a daughter of seven in a home that must not be found. Begun, about half of it written. */
export const whitlock: PracticeAssessment = {
  family: 'family/whitlock',
  version: 1,
  formLength: 'full',
  assessmentType: 'new',
  startedDaysAgo: 19,
  writtenDaysAgo: 3,
  answers: { family, poppy, dana }
}
