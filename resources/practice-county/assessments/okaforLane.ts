import {
  block,
  daysAgo,
  doesNotApply,
  inDays,
  type PracticeAssessment,
  person,
  said,
  saw,
  think,
  worker
} from '../assessment.ts'

const reasons = {
  'A.lead_org_type': 'la_early_help',
  'A.dates_with_family': [
    {
      id: 'visit-1',
      date: daysAgo(17),
      place: '2 Lark Close, at the kitchen table',
      who: [person('ngozi'), person('bridget')],
      child_seen: [person('theo')]
    },
    {
      id: 'visit-2',
      date: daysAgo(9),
      place: 'The school gate, at twenty to nine',
      who: [person('bridget'), person('theo')],
      child_seen: [person('theo')],
      child_seen_alone: [person('theo')]
    }
  ],
  'A.interpreter_used': 'none_needed',
  'A.other_current_assessments': ['none'],
  '3.reason_main': 'behaviour_school',
  '3.reason_family_words': said('ngozi', '“From eight to nine he is a limpet. From nine he is Theo again.”'),
  '3.reason_referrer_words': 'The school told us that Theo cries at the gate on most days, and settles by register.',
  '3.why_now': 'His best friend Kit moved to another town in the summer, the week before the new class began.',
  '3.tried_before': 'Going in by the side door with Mrs Nair. It helped for a fortnight.',
  '3.history_known': doesNotApply('The family has not had help before.'),
  '3.trig_harm_outside': 'no',
  '3.trig_harm_outside.reason': 'Theo is six.',
  '3.trig_da': 'no',
  '3.trig_da.reason': 'Ngozi and Bridget were each asked alone. Both feel safe.',
  '3.trig_substance': 'no',
  '3.trig_substance.reason': 'A glass of wine on Fridays.',
  '3.trig_neglect': 'no',
  '3.trig_neglect.reason': 'Theo has all that he needs.',
  '3.trig_emotional': 'no',
  '3.trig_emotional.reason': 'We wait a term and see how the mornings go.',
  '3.trig_sf': 'no',
  '3.trig_sf.reason': 'One worry, one plan.'
}

const mapping = {
  '17.sos_past_harm': doesNotApply('Nobody has been hurt.'),
  '17.sos_danger': [
    {
      id: 'worry-1',
      who_is_worried: 'Both his mothers',
      about_what: 'Theo holds on at the gate and says that school is too long.',
      what_may_happen: 'Mornings may become the thing that the whole day is about.',
      child: [person('theo')]
    }
  ],
  '17.sos_strengths': [
    { id: 'strength-1', what: 'Bridget starts work at ten now, so that nobody has to rush.', child: [person('theo')] },
    { id: 'strength-2', what: 'Theo used his own inhaler at a party, and told a grown-up after.' }
  ],
  '17.sos_existing_safety': [
    { id: 'safety-1', when: 'In September', who_did_what: 'Ngozi sat on the bench outside until he waved.' }
  ],
  '17.sos_goal': [
    {
      id: 'goal-1',
      linked_danger: 'worry-1',
      what_will_be_seen: 'Theo walks in with a friend and waves first.',
      for_how_long: 'Four days in five, until half term',
      child: [person('theo')]
    }
  ],
  '17.sos_scale': [
    { id: 'scale-1', as: 'worker', score: 8, reason: 'He is safe, and held by two people.', date: daysAgo(9) },
    {
      id: 'scale-2',
      as: 'family',
      person: person('bridget'),
      score: 7,
      reason: 'Seven from nine o’clock on.',
      date: daysAgo(9)
    }
  ],
  '17.sos_next_steps': [
    { id: 'step-1', action: 'Ask if Theo may water the class plants before the bell.', who: 'Amina', by: inDays(5) }
  ]
}

const family = {
  ...reasons,
  ...mapping,
  ...block(
    '9.fe_family_history_functioning',
    'Sunday is jollof rice and a film, and Theo chooses both.',
    'Nothing worries us here.',
    [8, 'together']
  ),
  ...block('9.fe_wider_family', 'Grandad Emeka reads to Theo by video, with voices.', 'Nothing worries us here.', [
    8,
    'together'
  ]),
  ...block('9.fe_housing', 'A small house with a big plum tree.', 'Nothing worries us here.', [9, 'parent_or_carer']),
  '9.tenure': 'owned',
  '9.housing_issues': ['none'],
  '9.homeless_risk': 'no',
  '9.income_ok': 'yes',
  '9.essentials': ['none'],
  '8.parenting_together': 'agree_mostly',
  '21.an_summary': think(
    'Theo lost his friend in the same week that his class changed. Mornings have been hard since then. He is well once he is in. His mothers are patient and agree with each other.'
  ),
  '21.an_protective': [{ id: 'protects-1', what: 'Two mothers, one voice, and a grandfather who reads.' }],
  '21.an_risk': [{ id: 'risk-1', what: 'The gate is getting louder, and other families look.' }],
  '21.an_history_pattern': 'He has always needed a minute longer with goodbyes. Before the summer a minute was enough.',
  '21.an_unknown': 'We do not know what Theo tells himself when he is at the gate.',
  '21.an_culture':
    'Theo is proud of two families and two kitchens. Somebody in class said that he cannot have two mums; Mrs Nair read a story about it the next day.',
  '21.an_professional_judgement': think('Early help and the school together are enough.'),
  '21.lon_family': '2',
  '21.lon_family.reason': 'One child needs a little more for a while.',
  '21.lon_threshold_doc': 'Levels of need in Marlow Vale, 2026',
  '21.decision': 'plan_lead_here',
  '21.lead_proposed': worker('amina-mensah'),
  '21.lead_proposed.family_heard': 'yes',
  '21.goals_draft': [
    {
      id: 'draft-1',
      goal: 'Mornings that begin with a wave.',
      for_whom: [person('theo')],
      linked_danger: 'worry-1',
      by: inDays(60)
    }
  ],
  '21.family_comments': said('bridget', '“Nobody is in trouble in this. Thank you.”'),
  '21.sign_worker': { how: 'screen', name: 'Amina Mensah', on: daysAgo(5), witness: null },
  '21.next_review': inDays(40),
  'S.q1': 'no',
  'S.q2': 'no',
  'S.q3': 'no',
  'S.q4': 'no',
  'S.q5': 'no',
  'S.q6': 'no',
  'S.q7': 'no',
  'S.answered_on': daysAgo(5)
}

const theo = {
  ...block(
    '5.health_block',
    'His asthma is quiet. He knows blue from brown.',
    ['Cold mornings make him cough.', 'A spare inhaler at school.', 'He stops running before the others do.'],
    [8, 'parent_or_carer']
  ),
  '5.development': 'as_expected',
  '6.edu_status': 'on_roll',
  '6.attendance_pct': 95,
  '6.attendance_pct.date': daysAgo(10),
  '6.attendance_pct.source': 'The school office',
  '6.sen_provision': 'N',
  ...block('6.progress', 'He reads a book a night and tells you the ending first.', 'Nothing worries us here.', [
    8,
    'worker'
  ]),
  '7.strengths_interests': 'Beetles, plum jam, and long words said slowly.',
  ...block(
    '7.emotional_block',
    saw('He came out at lunch with mud to the elbows, laughing.'),
    [
      'He cries at the gate on most mornings.',
      'A job before the bell, and a goodbye that is always the same.',
      'He told Bridget that his feet forget how to go.'
    ],
    [5, 'together']
  ),
  ...block(
    '7.relationships_block',
    'He and Kit send each other beetles, drawn.',
    ['He has no best friend close by.', 'A playdate with Rafi.', 'He eats his lunch near the teachers.'],
    [5, 'child']
  ),
  '7.self_harm': 'no',
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(9),
  '18.voice_seen_alone': 'yes',
  '18.voice_seen_alone.date': daysAgo(9),
  '18.voice_method': ['conversation', 'drawing'],
  '18.voice_words': 'Theo said that he does not like the gate. He would like Kit to come back.',
  '18.voice_good': said('theo', '“Beetles do not need a best friend but they have one.”'),
  '18.voice_worry': said('theo', '“The gate makes a noise like the end.”'),
  '18.voice_wish': said('theo', '“That Kit’s new school is full.”'),
  '18.voice_plan': said('theo', '“A job. With water.”'),
  '18.voice_difference': 'We ask for the plants first, because that was his own idea.',
  '18.voice_may_share': 'all',
  '20.other_parent_identified': 'donor',
  '21.an_child':
    'To be Theo is to have one very hard hour and then a good day. If nothing changes the hour may grow at both ends.',
  '21.lon_child': '2',
  '21.lon_child.reason': 'He needs a little help with goodbyes.',
  '21.copy_format': 'none'
}

const ngozi = {
  ...block('8.pc_emotional_warmth', 'She kneels to talk to him, every time.', 'Nothing worries us here.', [
    9,
    'worker'
  ]),
  '8.parent_mental_health': 'no_concern',
  '9.work_status': 'employed_ft',
  '19.pv_going_well': said('ngozi', '“He tells me everything in the bath.”'),
  '19.pv_worries': said('ngozi', '“I am on the train when he cries.”'),
  '19.pv_hopes': said('ngozi', '“One boring morning.”'),
  '19.pv_agree': 'yes',
  '19.pv_scale': 7,
  '21.sign_parent': { how: 'spoken', name: 'Ngozi Okafor-Lane', on: daysAgo(5), witness: null },
  '21.copy_format': 'plain'
}

const bridget = {
  ...block('8.pc_stability', 'The goodbye song has two verses and is never cut.', 'Nothing worries us here.', [
    8,
    'together'
  ]),
  '8.parent_mental_health': 'no_concern',
  '9.work_status': 'employed_pt',
  '19.pv_going_well': said('bridget', '“Everything with a kitchen in it.”'),
  '19.pv_worries': said('bridget', '“The faces of the other parents.”'),
  '19.pv_hopes': said('bridget', '“That he waves first.”'),
  '19.pv_agree': 'yes',
  '19.pv_scale': 7,
  '21.sign_parent': { how: 'spoken', name: 'Bridget Okafor-Lane', on: daysAgo(5), witness: null },
  '21.copy_format': 'plain'
}

/** A boy of six, two mothers and the school gate. Returned with two comments. */
export const okaforLane: PracticeAssessment = {
  family: 'family/okafor-lane',
  version: 1,
  formLength: 'full',
  assessmentType: 'new',
  startedDaysAgo: 17,
  writtenDaysAgo: 5,
  answers: { family, theo, ngozi, bridget },
  rest: 'notAsked',
  submitted: {
    daysAgo: 5,
    note: 'Both mothers have read it and laughed in the right places.',
    onWarnings: []
  },
  decided: {
    as: 'returned',
    by: 'worker/ruth-adeyemi',
    daysAgo: 2,
    comment: 'A warm and clear assessment. Two paragraphs deserve a second look, then I would like to sign it.',
    remarks: [
      {
        about: 'theo',
        field: '18.voice_words',
        words: 'You told me about “the noise like the end”. Could his own words stand here, as he said them?'
      },
      {
        field: '21.an_summary',
        words: 'This says what happened. What do you make of it, and what may happen if the mornings stay as they are?'
      }
    ]
  }
}
