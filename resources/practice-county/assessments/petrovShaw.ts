import {
  block,
  daysAgo,
  doesNotApply,
  inDays,
  notAsked,
  type PracticeAssessment,
  person,
  said,
  saw,
  think,
  worker
} from '../assessment.ts'

const header = {
  'A.lead_org_type': 'la_early_help',
  'A.dates_with_family': [
    {
      id: 'visit-1',
      date: daysAgo(34),
      place: '9 Beacon View',
      who: [person('irina'), person('gareth')],
      child_seen: [person('anton'), person('misha')]
    },
    {
      id: 'visit-2',
      date: daysAgo(20),
      place: 'Larkfield Primary School, the reading corner',
      who: [person('anton'), person('misha')],
      child_seen: [person('anton'), person('misha')],
      child_seen_alone: [person('anton')]
    },
    {
      id: 'visit-3',
      date: daysAgo(6),
      place: '9 Beacon View',
      who: [person('irina'), person('gareth')],
      child_seen: [person('anton'), person('misha')]
    }
  ],
  'A.interpreter_used': 'none_needed',
  'A.other_current_assessments': ['none']
}

const reasons = {
  '3.reason_main': 'disability_send',
  '3.reason_family_words': said(
    'irina',
    '“At home Misha sings all day. At school he is a mouse. I want them to hear the boy I hear.”'
  ),
  '3.reason_referrer_words':
    'Their teacher told us on the first day: Anton answers for both boys, and Misha has not yet spoken in class.',
  '3.why_now': 'Gareth hurt his back in the spring and is off work. Irina took night shifts, and bedtime changed.',
  '3.tried_before': 'A picture chart at home for two weeks. Misha liked putting the moon on it himself.',
  '3.history_known': doesNotApply('This is the first time the family has asked for help.'),
  '3.trig_harm_outside': 'no',
  '3.trig_harm_outside.reason': 'The boys are five and always with a grown-up they know.',
  '3.trig_da': 'no',
  '3.trig_da.reason': 'Irina and Gareth were each asked alone. Both said they feel safe at home.',
  '3.trig_substance': 'no',
  '3.trig_substance.reason': 'Neither parent drinks at home, and Gareth keeps his tablets in a locked tin.',
  '3.trig_neglect': 'no',
  '3.trig_neglect.reason': 'The boys are fed, warm, clean and quick to be comforted.',
  '3.trig_emotional': 'no',
  '3.trig_emotional.reason': 'Speech comes first. We look again when the speech therapist has met Misha.',
  '3.trig_sf': 'no',
  '3.trig_sf.reason': 'The family wants help with one thing and with the evenings.'
}

const analysis = {
  '17.sos_past_harm': doesNotApply('Nobody has been hurt.'),
  '17.sos_danger': [
    {
      id: 'worry-1',
      who_is_worried: 'Irina, Gareth and Mrs Nair',
      about_what: 'Misha speaks freely at home and not yet at school, and Anton speaks for him.',
      what_may_happen: 'Misha may be left out of games and lessons, and Anton may grow tired of being the voice.',
      child: [person('misha'), person('anton')]
    }
  ],
  '17.sos_strengths': [
    {
      id: 'strength-1',
      what: 'Gareth makes pancakes with both boys every Saturday, sitting on the high stool.',
      child: [person('anton'), person('misha')]
    },
    { id: 'strength-2', what: 'Irina rings every night in her break to say good night in Bulgarian and in English.' }
  ],
  '17.sos_existing_safety': [
    {
      id: 'safety-1',
      when: 'Last month, when the pan caught fire',
      who_did_what: 'Gareth turned it off, took both boys to the neighbour and let them sit with her dog.'
    }
  ],
  '17.sos_goal': [
    {
      id: 'goal-1',
      linked_danger: 'worry-1',
      what_will_be_seen: 'Misha tells one friend and one grown-up at school what he wants.',
      for_how_long: 'Every day for half a term',
      child: [person('misha')]
    }
  ],
  '17.sos_scale': [
    { id: 'scale-1', as: 'worker', score: 7, reason: 'Both boys are loved and safe.', date: daysAgo(6) },
    {
      id: 'scale-2',
      as: 'family',
      person: person('irina'),
      score: 6,
      reason: 'Good, and I am tired.',
      date: daysAgo(6)
    }
  ],
  '17.sos_next_steps': [
    { id: 'step-1', action: 'Ask the speech therapist to see Misha at home first.', who: 'Amina', by: inDays(14) },
    { id: 'step-2', action: 'Choose one bedtime story for the weekend.', who: 'Gareth and the boys', by: inDays(7) }
  ],
  '21.an_summary': think(
    'Two much loved boys share a start but not a voice. Anton has learned to speak for Misha, who speaks well where he feels at ease. Work at night and a sore back have made evenings short. The family has the warmth and the will; what is missing is a calm hour before bed and somebody at school who waits for Misha.'
  ),
  '21.an_protective': [
    { id: 'protects-1', what: 'Two parents who agree about what matters.' },
    { id: 'protects-2', what: 'A neighbour, Mrs Okoye, who has a key and time.' }
  ],
  '21.an_risk': [{ id: 'risk-1', what: 'Irina sleeps four hours on the days that she works.' }],
  '21.an_history_pattern': 'Until the spring both boys slept by half past seven. It slipped when the shifts began.',
  '21.an_unknown': 'We do not know how Misha hears. The hearing test is on the list of the school nurse.',
  '21.an_culture':
    'The boys grow up with two languages, and that is a gift. Bulgarian name days matter to Irina. Money is counted to the end of the week since Gareth has been at home.',
  '21.an_professional_judgement': think(
    'Early help with the school and the speech therapist is enough. Nothing that I saw or heard asks for more.'
  ),
  '21.lon_family': '2',
  '21.lon_family.reason': 'Two boys need a little more than school and home can give alone.',
  '21.lon_threshold_doc': 'Levels of need in Marlow Vale, 2026',
  '21.decision': 'plan_lead_here',
  '21.lead_proposed': worker('amina-mensah'),
  '21.lead_proposed.family_heard': 'yes',
  '21.goals_draft': [
    {
      id: 'draft-1',
      goal: 'Misha uses his own voice at school.',
      for_whom: [person('misha')],
      linked_danger: 'worry-1',
      measure: 'Mrs Nair notes each time he asks for something himself.',
      by: inDays(90)
    }
  ],
  '21.family_comments': said('gareth', '“You wrote it how it is. Put in that Misha can whistle.” He can.'),
  '21.sign_worker': { how: 'screen', name: 'Amina Mensah', on: daysAgo(0), witness: null },
  '21.next_review': inDays(42)
}

const safety = {
  'S.q1': 'no',
  'S.q2': 'no',
  'S.q3': 'no',
  'S.q4': 'no',
  'S.q5': 'no',
  'S.q6': 'no',
  'S.q7': 'no',
  'S.answered_on': daysAgo(0)
}

const family = {
  ...header,
  ...reasons,
  ...block(
    '9.fe_family_history_functioning',
    'They eat together at four, before Irina sleeps. Everybody says one good thing.',
    [
      'Evenings are rushed since the night shifts began.',
      'One calm hour that does not depend on Irina.',
      'The boys go to bed late and are slow in the morning.'
    ],
    [6, 'together']
  ),
  ...block(
    '9.fe_wider_family',
    'Baba Elena calls on Sundays with the tablet propped against the jam. Gareth’s sister comes at Christmas.',
    'Nothing worries us here.',
    [7, 'parent_or_carer']
  ),
  ...block('9.fe_housing', 'Three warm rooms, and the boys’ own shelf with a light each.', 'Nothing worries us here.', [
    8,
    'parent_or_carer'
  ]),
  ...block(
    '9.fe_employment',
    'Irina is proud of her work at the hospital laundry.',
    [
      'Gareth does not know when he can lift again.',
      'A talk with his employer about lighter work.',
      'The boys ask why Dad stays in his pyjamas.'
    ],
    [5, 'parent_or_carer']
  ),
  ...block(
    '9.fe_income',
    'Rent and heat are paid.',
    ['Sick pay ends in the new year.', 'A benefits check with Old Town Money Advice.', 'Swimming has stopped.'],
    [5, 'parent_or_carer']
  ),
  ...block(
    '9.fe_social_integration',
    'Mrs Okoye next door is everybody’s grandmother.',
    [
      'Irina has not met another parent yet.',
      'The Friday coffee in the school hall.',
      'Nobody from class has come to play.'
    ],
    [5, 'parent_or_carer']
  ),
  ...block(
    '9.fe_community_resources',
    'The library van stops at the corner on Thursdays.',
    'Nothing worries us here.',
    [7, 'together']
  ),
  '9.tenure': 'private_rent',
  '9.housing_issues': ['none'],
  '9.homeless_risk': 'no',
  '9.income_ok': 'just',
  '9.essentials': ['none'],
  '9.family_activities': 'Pancakes, whistling, and counting trains from the footbridge.',
  '8.parenting_together': 'agree_mostly',
  '8.home_safety': ['medicines', 'fire'],
  ...analysis,
  ...safety
}

const anton = {
  ...block(
    '5.health_block',
    saw('Anton runs, climbs and eats nearly everything. His teeth are clean.'),
    'Nothing worries us here.',
    [9, 'together']
  ),
  '5.development': 'as_expected',
  '5.growth_eating_sleep': 'He sleeps through when he is in bed by eight.',
  '6.edu_status': 'on_roll',
  '6.attendance_pct': 96.5,
  '6.attendance_pct.date': daysAgo(12),
  '6.attendance_pct.source': 'The school office',
  '6.sen_provision': 'N',
  '6.school_relationship': 'He plays at the sand table with Idris and tells Mrs Nair everything.',
  ...block(
    '6.progress',
    'He writes his own name and everybody else’s.',
    ['He looks round for Misha before he answers.', 'A table of his own once a day.', 'He is never quite off duty.'],
    [8, 'worker']
  ),
  '7.strengths_interests': 'Maps, trains and being first to know things. He dreams of driving the number four bus.',
  ...block(
    '7.emotional_block',
    'He cries loudly and is done in a minute.',
    [
      'He gets cross when nobody understands Misha.',
      'Grown-ups ask Misha, and wait.',
      'He said it makes his tummy tight.'
    ],
    [7, 'child']
  ),
  ...block('7.relationships_block', 'Idris is his friend, and Dad is his pancake chief.', 'Nothing worries us here.', [
    8,
    'child'
  ]),
  '7.self_harm': 'no',
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(6),
  '18.voice_seen_alone': 'yes',
  '18.voice_seen_alone.date': daysAgo(20),
  '18.voice_method': ['drawing', 'conversation'],
  '18.voice_words': said('anton', '“I do the talking because Misha does the whistling. Sometimes my mouth is tired.”'),
  '18.voice_day': 'He wakes Misha, has toast with honey, and counts the steps to school: four hundred and twelve.',
  '18.voice_good': said('anton', '“Saturday. Saturday is pancakes.”'),
  '18.voice_worry': said('anton', '“When Mum sleeps in the day you have to be a cloud.”'),
  '18.voice_wish': said('anton', '“I want one go on the bus at the very front.”'),
  '18.voice_people': [
    { id: 'people-1', person: 'Dad', would_tell: 'yes', why: 'He listens with his whole face.' },
    { id: 'people-2', person: 'Idris', would_tell: 'no' }
  ],
  '18.voice_plan': said('anton', '“Somebody else can ask Misha things too.”'),
  '18.voice_difference': 'Mrs Nair now turns to Misha first, so that Anton can finish his own work.',
  '18.voice_may_share': 'all',
  '20.other_parent_identified': 'known_involved',
  '21.an_child':
    'To be Anton is to be busy and proud, and to listen for two. If nothing changes he may stop noticing what he wants himself.',
  '21.lon_child': '2',
  '21.lon_child.reason': 'He does well, and he carries a job that is not his.',
  '21.copy_format': 'none'
}

const misha = {
  ...block(
    '5.health_block',
    'Misha is strong and sleeps deeply once he is asleep.',
    [
      'Nobody has tested his hearing since he was a baby.',
      'A hearing test with the school nurse.',
      'He turns his left side to whoever speaks.'
    ],
    [7, 'worker']
  ),
  '5.development': 'some_delay',
  '5.development.detail': saw('At home he used sentences of six words in two languages. At school he pointed.'),
  '5.growth_eating_sleep': 'He likes soup, and one thing on the plate at a time.',
  '6.edu_status': 'on_roll',
  '6.attendance_pct': 94,
  '6.attendance_pct.date': daysAgo(12),
  '6.attendance_pct.source': 'The school office',
  '6.sen_provision': 'K',
  '6.sen_need': 'SLCN',
  '6.send_views': 'partly',
  '6.school_relationship': 'He sits close to Anton. The lunch lady, Bev, has learned to wait for him.',
  ...block(
    '6.progress',
    'He builds towers that nobody else in the class can build.',
    [
      'He has not spoken in a lesson yet.',
      'A grown-up who waits ten seconds, and a picture board.',
      'He knows answers that nobody hears.'
    ],
    [4, 'worker']
  ),
  '7.strengths_interests': 'Whistling, bridges made of books, and remembering every tune after hearing it once.',
  ...block(
    '7.emotional_block',
    'He hums when he is content, so that everybody knows.',
    [
      'He hides under the coats when the hall is loud.',
      'Five quiet minutes before assembly.',
      'His hands go over his ears.'
    ],
    [5, 'parent_or_carer']
  ),
  ...block(
    '7.relationships_block',
    saw('He leaned on Gareth’s shoulder the whole visit and whistled to the neighbour’s dog.'),
    [
      'He has no friend at school apart from his brother.',
      'A small lunch game with one other child.',
      'Playtime is long for him.'
    ],
    [5, 'together']
  ),
  '7.self_harm': 'no',
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(6),
  '18.voice_seen_alone': 'no',
  '18.voice_seen_alone.why_not': 'Misha took Anton’s hand and shook his head, twice. We stayed three.',
  '18.voice_method': ['play_observation', 'drawing'],
  '18.voice_words': saw(
    'He drew the school with one window lit and a very small bird on the roof. He whistled while he coloured it.'
  ),
  '18.voice_day': 'A song in bed, soup from the red bowl, and the long bench in the hall with his back to the wall.',
  '18.voice_good': 'He put the smiling face on: the dog next door, the tower, Mum’s songs.',
  '18.voice_worry': 'He put the rain cloud on: the big hall, and “say it louder”.',
  '18.voice_wish': 'He drew a bridge from our house to the school, and walked two fingers over it.',
  '18.voice_people': [{ id: 'people-1', person: 'Anton', would_tell: 'yes', why: 'They do not need words.' }],
  '18.voice_plan': 'Of four cards he chose “wait for me” and gave it to Amina to keep.',
  '18.voice_difference': 'His card hangs by the whiteboard, and everybody in class may use it.',
  '18.voice_may_share': 'some',
  '18.voice_may_share.detail': 'The drawing stays with Mum.',
  '20.other_parent_identified': 'known_involved',
  '21.an_child':
    'To be Misha is to have a head full of music and a door that opens slowly. If nothing changes school may stop knocking.',
  '21.lon_child': '2',
  '21.lon_child.reason': 'He needs a hearing test, a speech therapist and people who wait.',
  '21.copy_format': 'none'
}

const irina = {
  ...block(
    '8.pc_basic_care',
    saw('Clean clothes lay ready on two chairs, in the order they go on.'),
    'Nothing worries us here.',
    [9, 'together']
  ),
  ...block('8.pc_ensuring_safety', 'She knows where each boy is, also from work.', 'Nothing worries us here.', [
    9,
    'worker'
  ]),
  ...block('8.pc_emotional_warmth', 'She sings each boy his own song.', 'Nothing worries us here.', [
    10,
    'parent_or_carer'
  ]),
  ...block(
    '8.pc_stimulation',
    'Stories in two languages, with voices.',
    ['She is too tired to read after a night shift.', 'Gareth reads on those days.', 'The boys miss the voices.'],
    [7, 'parent_or_carer']
  ),
  ...block('8.pc_guidance_boundaries', 'One rule at a time, said once and kindly.', 'Nothing worries us here.', [
    8,
    'together'
  ]),
  ...block(
    '8.pc_stability',
    'She always comes home when she said she would.',
    ['Shifts change from week to week.', 'A calendar with suns and moons on the fridge.', 'They ask every evening.'],
    [6, 'parent_or_carer']
  ),
  '8.parent_health': 'Well, and tired.',
  '8.parent_mental_health': 'no_concern',
  '9.work_status': 'employed_pt',
  '19.pv_going_well': said('irina', '“We laugh. Even at five in the morning we laugh.”'),
  '19.pv_worries': said('irina', '“That they think Misha is not clever.”'),
  '19.pv_hopes': said('irina', '“One friend for each boy. Not the same one.”'),
  '19.pv_helps': said('irina', '“When people speak slowly to me, not loudly.”'),
  '19.pv_hinders': said('irina', '“Letters with twenty words where three are enough.”'),
  '19.pv_agree': 'yes',
  '19.pv_scale': 6,
  '19.pv_scale.why_not_lower': 'Because we are four and nobody is alone.',
  '21.sign_parent': { how: 'spoken', name: 'Irina Petrova', on: daysAgo(0), witness: 'Gareth Shaw' },
  '21.copy_format': 'translated'
}

const gareth = {
  ...block('8.pc_basic_care', 'He cooks sitting down, and nobody goes without.', 'Nothing worries us here.', [
    8,
    'worker'
  ]),
  ...block('8.pc_ensuring_safety', 'He locked his tablets away the day they came.', 'Nothing worries us here.', [
    9,
    'together'
  ]),
  ...block(
    '8.pc_emotional_warmth',
    'He gets down to the floor for every tower, bad back or not.',
    'Nothing worries us here.',
    [8, 'together']
  ),
  ...block('8.pc_stimulation', 'Train times are his arithmetic lesson.', 'Nothing worries us here.', [
    7,
    'parent_or_carer'
  ]),
  ...block(
    '8.pc_guidance_boundaries',
    'He keeps his word, also the small ones.',
    ['He gives in about bedtime when his back hurts.', 'A bedtime chart that the boys run.', 'Two tired boys.'],
    [6, 'parent_or_carer']
  ),
  ...block('8.pc_stability', 'He has been the one at home since April.', 'Nothing worries us here.', [7, 'worker']),
  '8.parent_health': 'A slipped disc. He sees a physiotherapist on Tuesdays.',
  '8.parent_mental_health': 'mild',
  '8.parent_mental_health.detail': said('gareth', '“Some mornings I feel like furniture.”'),
  '8.parent_mental_health.support': 'His doctor knows. He walks to the footbridge with the boys every day.',
  '9.work_status': 'not_seeking_health',
  '19.pv_going_well': said('gareth', '“They run to the door when they hear me. That is plenty.”'),
  '19.pv_worries': said('gareth', '“Being no use.”'),
  '19.pv_hopes': said('gareth', '“To carry them both up the stairs again.”'),
  '19.pv_helps': said('gareth', '“A list. I like a list.”'),
  '19.pv_hinders': said('gareth', '“Pride, if I am honest.”'),
  '19.pv_agree': 'mostly',
  '19.pv_agree.what_differs': said('gareth', '“I think school could have rung us sooner.”'),
  '19.pv_scale': 6,
  '19.pv_scale.why_not_lower': 'The boys are all right.',
  '21.an_different_views':
    'Gareth thinks that school waited too long. We wrote it as he said it, and the school agreed to ring within a week.',
  '21.sign_parent': { how: 'spoken', name: 'Gareth Shaw', on: daysAgo(0), witness: 'Irina Petrova' },
  '21.copy_format': 'plain'
}

/** Twins of five with one voice between them, a mother on night shifts and a father with a sore back. Complete. */
export const petrovShaw: PracticeAssessment = {
  family: 'family/petrov-shaw',
  version: 1,
  formLength: 'full',
  assessmentType: 'new',
  startedDaysAgo: 34,
  writtenDaysAgo: 0,
  answers: { family, anton, misha, irina, gareth: { ...gareth, '8.own_childhood': notAsked } },
  rest: 'notAsked',
  submitted: {
    daysAgo: 0,
    note: 'Ready for you to read. The family would like to hear by Friday, in the evening, when both are awake.',
    onWarnings: [
      {
        about: 'misha',
        field: '18.voice_seen_alone',
        words: 'He did not want to be without Anton, and I did not press him. Bev and I will try a walk with the dog.'
      }
    ]
  }
}
