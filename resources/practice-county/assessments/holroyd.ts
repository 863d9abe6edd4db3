import {
  block,
  daysAgo,
  doesNotApply,
  notAsked,
  type PracticeAssessment,
  person,
  said,
  saw,
  think,
  worker
} from '../assessment.ts'

/** Days before today on which the first version was written and sealed. */
const written = 186
const sealed = 183

const reasons = {
  'A.lead_org_type': 'la_early_help',
  'A.dates_with_family': [
    {
      id: 'visit-1',
      date: daysAgo(200),
      place: '14 Quarry Rise',
      who: [person('kelly'), person('ellie'), person('callum')],
      child_seen: [person('ellie'), person('callum')]
    },
    {
      id: 'visit-2',
      date: daysAgo(192),
      place: 'Flat 3, 8 Weir Lane',
      who: [person('mark'), person('ellie')],
      child_seen: [person('ellie')],
      child_seen_alone: [person('ellie')]
    }
  ],
  'A.interpreter_used': 'none_needed',
  'A.other_current_assessments': ['young_carer'],
  '3.reason_main': 'young_carer',
  '3.reasons_other': ['parental_conflict'],
  '3.reason_family_words': said('kelly', '“Callum does my job on my bad days. He should be on his bike.”'),
  '3.reason_referrer_words': 'Jo Farrant of Vale Young Carers asked for a plan that counts the whole family.',
  '3.why_now': 'Kelly’s joints got worse over the winter, and her mother Jean, who used to help, had died.',
  '3.tried_before': 'A rota on the fridge. It lasted until somebody ate the magnet.',
  '3.history_known': 'A health visitor helped when Ellie was a baby, and the family speaks well of her.',
  '3.trig_harm_outside': 'no',
  '3.trig_harm_outside.reason': 'Callum’s friends come to the house, and Kelly knows them by name.',
  '3.trig_da': 'no',
  '3.trig_da.reason': 'Kelly and Mark were each asked alone. They argue by message, and nobody is afraid.',
  '3.trig_substance': 'no',
  '3.trig_substance.reason': 'Nothing was said or seen.',
  '3.trig_neglect': 'no',
  '3.trig_neglect.reason': 'There is always a meal, even when Callum made it.',
  '3.trig_emotional': 'no',
  '3.trig_emotional.reason': 'Both children talk to somebody they trust.',
  '3.trig_sf': 'no',
  '3.trig_sf.reason': 'The family chose two goals and no more.'
}

const mapping = {
  '17.sos_past_harm': doesNotApply('Nobody has been hurt.'),
  '17.sos_danger': [
    {
      id: 'worry-1',
      who_is_worried: 'Kelly, Mark and Jo Farrant',
      about_what: 'Callum cooks, shops and gets Ellie to bed on Kelly’s bad days.',
      what_may_happen: 'He may fall behind at school and stop seeing his friends.',
      child: [person('callum')]
    },
    {
      id: 'worry-2',
      who_is_worried: 'Ellie',
      about_what: 'Messages about the weekends go through her.',
      what_may_happen: 'She may feel that she has to choose.',
      child: [person('ellie')]
    }
  ],
  '17.sos_strengths': [
    { id: 'strength-1', what: 'Callum can make five dinners and is proud of three.', child: [person('callum')] },
    { id: 'strength-2', what: 'Mark has never missed a Wednesday.', child: [person('ellie')] }
  ],
  '17.sos_existing_safety': [
    {
      id: 'safety-1',
      when: 'The icy week in January',
      who_did_what: 'Mark walked both children to school, from Riverside.'
    }
  ],
  '17.sos_goal': [
    {
      id: 'goal-1',
      linked_danger: 'worry-1',
      what_will_be_seen: 'Callum is out with friends on two afternoons a week.',
      for_how_long: 'Three months',
      child: [person('callum')]
    },
    {
      id: 'goal-2',
      linked_danger: 'worry-2',
      what_will_be_seen: 'Kelly and Mark write to each other, and Ellie carries no messages.',
      for_how_long: 'Three months',
      child: [person('ellie')]
    }
  ],
  '17.sos_scale': [
    { id: 'scale-1', as: 'worker', score: 6, reason: 'Much love and too much to carry.', date: daysAgo(written) },
    {
      id: 'scale-2',
      as: 'family',
      person: person('kelly'),
      score: 5,
      reason: 'Five on a good day.',
      date: daysAgo(written)
    }
  ],
  '17.sos_next_steps': [
    { id: 'step-1', action: 'Ask adult care for an assessment of what Kelly needs.', who: 'Amina', by: daysAgo(170) }
  ]
}

const family = {
  ...reasons,
  ...mapping,
  ...block(
    '9.fe_family_history_functioning',
    'Three people who laugh at the same things, and a place kept for Nana Jean’s photograph.',
    [
      'Kelly’s bad days are not planned, and everything else is.',
      'A plan for bad days that names grown-ups first.',
      'Callum listens for the stairs every morning.'
    ],
    [5, 'together']
  ),
  ...block(
    '9.fe_wider_family',
    'Mark’s brother Dean takes Callum fishing.',
    ['Since Jean died nobody drops in.', 'Somebody who comes on Mondays.', 'Ellie asks who has the spare key now.'],
    [4, 'parent_or_carer']
  ),
  ...block(
    '9.fe_housing',
    'A warm house with a good landlord.',
    ['The bath is upstairs and has no rail.', 'A visit about rails and a shower.', 'Callum waits outside the door.'],
    [5, 'parent_or_carer']
  ),
  ...block(
    '9.fe_employment',
    'Kelly sews for people at home, when her hands allow.',
    ['Orders are late after bad weeks.', 'Advice about work and health.', 'Kelly sews at night.'],
    [4, 'parent_or_carer']
  ),
  ...block(
    '9.fe_income',
    'Mark pays what was agreed, on the first of the month.',
    [
      'Kelly gets no help for her health yet.',
      'A claim, with Old Town Money Advice.',
      'School trips are skipped quietly.'
    ],
    [4, 'parent_or_carer']
  ),
  ...block('9.fe_social_integration', 'Everybody on Quarry Rise knows Kelly’s hems.', 'Nothing worries us here.', [
    7,
    'together'
  ]),
  ...block('9.fe_community_resources', 'The canal, the library and the bike track.', 'Nothing worries us here.', [
    8,
    'child'
  ]),
  '9.tenure': 'private_rent',
  '9.housing_issues': ['adaptations'],
  '9.homeless_risk': 'no',
  '9.income_ok': 'no',
  '9.income_ok.detail': 'The week before the first of the month is soup week.',
  '9.essentials': ['none'],
  '9.family_activities': 'Soup week film night, and sewing costumes nobody asked for.',
  '8.parenting_together': 'some_conflict',
  '8.parenting_together.detail': 'They agree about the children and argue about times.',
  '21.an_summary': think(
    'This is a close family with one adult too few on bad days. Callum fills the gap and does it well, and that is why it is hard to see what it costs him. Ellie goes between two homes that both want her, and carries messages that belong to grown-ups. With help for Kelly’s health, and a way for the parents to write to each other, both children can put something down.'
  ),
  '21.an_protective': [
    { id: 'protects-1', what: 'Both parents say the same thing about Callum: he has done enough.' },
    { id: 'protects-2', what: 'Jo Farrant, whom Callum trusts.' }
  ],
  '21.an_risk': [{ id: 'risk-1', what: 'Bad days come without warning.' }],
  '21.an_history_pattern': 'Things held while Nana Jean was alive. Her Mondays were the frame of the week.',
  '21.an_unknown': 'We do not know how Kelly’s health will be in the winter.',
  '21.an_culture': 'The family is proud of managing. Asking for money is harder for them than asking for time.',
  '21.an_professional_judgement': think('A family plan, with adult care beside us, is the right size of help.'),
  '21.lon_family': '3',
  '21.lon_family.reason': 'Several needs at once, in health, money and caring.',
  '21.lon_threshold_doc': 'Levels of need in Marlow Vale, 2026',
  '21.decision': 'plan_lead_here',
  '21.lead_proposed': worker('amina-mensah'),
  '21.lead_proposed.family_heard': 'yes',
  '21.goals_draft': [
    {
      id: 'draft-1',
      goal: 'Callum has afternoons of his own.',
      for_whom: [person('callum')],
      linked_danger: 'worry-1'
    },
    { id: 'draft-2', goal: 'Ellie carries no messages.', for_whom: [person('ellie')], linked_danger: 'worry-2' }
  ],
  '21.family_comments': said('mark', '“I did not know about the stairs. I do now.”'),
  '21.sign_worker': { how: 'screen', name: 'Amina Mensah', on: daysAgo(written), witness: null },
  '21.next_review': daysAgo(140),
  'S.q1': 'no',
  'S.q2': 'no',
  'S.q3': 'no',
  'S.q4': 'no',
  'S.q5': 'no',
  'S.q6': 'no',
  'S.q7': 'no',
  'S.answered_on': daysAgo(written)
}

const ellie = {
  ...block('5.health_block', 'She is well, and faster than her brother.', 'Nothing worries us here.', [9, 'child']),
  '5.development': 'as_expected',
  '6.edu_status': 'on_roll',
  '6.attendance_pct': 93,
  '6.attendance_pct.date': daysAgo(195),
  '6.attendance_pct.source': 'Mrs Nair',
  '6.sen_provision': 'N',
  ...block(
    '6.progress',
    'She writes stories in which animals run a bus company.',
    ['Homework stays in the other home.', 'A second set of books at Mark’s.', 'She says sorry for it every Monday.'],
    [7, 'worker']
  ),
  '7.strengths_interests': 'Stories, running, and remembering birthdays.',
  ...block(
    '7.emotional_block',
    'She says what she feels, often in rhyme.',
    [
      'She goes quiet on Fridays at three.',
      'Parents hand over by message, not through her.',
      'Her tummy hurts on Fridays.'
    ],
    [5, 'child']
  ),
  ...block(
    '7.relationships_block',
    'She and Callum have a secret whistle.',
    ['She misses Nana Jean.', 'A box for Nana’s things.', 'She asks whether you can forget a voice.'],
    [6, 'child']
  ),
  '7.self_harm': 'no',
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(192),
  '18.voice_seen_alone': 'yes',
  '18.voice_seen_alone.date': daysAgo(192),
  '18.voice_method': ['three_houses'],
  '18.voice_words': said('ellie', '“I have two toothbrushes and one me. I am the post.”'),
  '18.voice_good': said('ellie', '“Wednesdays with Dad. Costumes with Mum.”'),
  '18.voice_worry': said('ellie', '“That I say it wrong and then it is my fault it is wrong.”'),
  '18.voice_wish': said('ellie', '“That they get a post box.”'),
  '18.voice_plan': said('ellie', '“Not carrying.”'),
  '18.voice_difference': 'Kelly and Mark agreed to write to each other before the plan was even made.',
  '18.voice_may_share': 'all',
  '20.other_parent_identified': 'known_involved',
  '21.an_child':
    'To be Ellie is to be loved twice and to be the bridge. If nothing changes she may stop saying what she wants.',
  '21.lon_child': '2',
  '21.lon_child.reason': 'She needs the grown-ups to talk to each other.',
  '21.copy_format': 'none'
}

const callum = {
  ...block(
    '5.health_block',
    'He is strong, and sleeps when the house sleeps.',
    ['He is up twice in the night on bad weeks.', 'A bell for Kelly that rings at Mark’s too.', 'He dozes on the bus.'],
    [6, 'child']
  ),
  '5.development': 'as_expected',
  '6.edu_status': 'on_roll',
  '6.attendance_pct': 86,
  '6.attendance_pct.date': daysAgo(195),
  '6.attendance_pct.source': 'Vale Academy',
  '6.absence_reason': ['caring'],
  '6.sen_provision': 'N',
  ...block(
    '6.progress',
    'He can take a bicycle apart and explain why.',
    [
      'He misses first lessons on bad days.',
      'A card that lets him come late without a talk.',
      'He stops asking what he missed.'
    ],
    [5, 'worker']
  ),
  '7.strengths_interests': 'Bikes, fishing with Dean, and a curry that people ask for.',
  ...block(
    '7.emotional_block',
    'He is steady, and he makes people laugh when it is hard.',
    ['He says “it’s fine” to most things.', 'Somebody who asks twice.', 'He carries it by himself.'],
    [6, 'worker']
  ),
  ...block(
    '7.relationships_block',
    'Three friends with bikes, who wait for him.',
    ['He has said no to them since the winter.', 'Two free afternoons a week.', 'They have begun to stop asking.'],
    [4, 'child']
  ),
  '7.self_harm': 'no',
  '18.voice_seen': 'yes',
  '18.voice_seen.date': daysAgo(200),
  '18.voice_seen_alone': 'yes',
  '18.voice_seen_alone.date': daysAgo(196),
  '18.voice_method': ['conversation'],
  '18.voice_words': said('callum', '“I don’t mind doing it. I mind being the only one who knows when.”'),
  '18.voice_good': said('callum', '“Sundays on the canal. Nobody needs anything from a fish.”'),
  '18.voice_worry': said('callum', '“If I’m at a mate’s and it’s a bad day.”'),
  '18.voice_wish': said('callum', '“To be late because of a puncture.”'),
  '18.voice_plan': said('callum', '“A person on Mondays. Like Nana.”'),
  '18.voice_difference': 'Mondays are the first thing in the plan.',
  '18.voice_may_share': 'some',
  '18.voice_may_share.detail': 'Not the part about the bus to his friends.',
  '20.other_parent_identified': 'known_involved',
  '21.an_child':
    'To be Callum is to be good at something that should not be his. If nothing changes he may lose his friends.',
  '21.lon_child': '3',
  '21.lon_child.reason': 'He cares for over ten hours a week.',
  '21.copy_format': 'plain'
}

const kelly = {
  ...block(
    '8.pc_basic_care',
    'She plans meals a week ahead, for two versions of herself.',
    ['On bad days Callum cooks.', 'Meals in the freezer, and a helper.', 'Callum eats standing.'],
    [6, 'parent_or_carer']
  ),
  ...block('8.pc_ensuring_safety', 'She knows who is where, and asks.', 'Nothing worries us here.', [8, 'worker']),
  ...block('8.pc_emotional_warmth', 'There is a note in every lunch box.', 'Nothing worries us here.', [9, 'child']),
  ...block('8.pc_stimulation', 'Costumes for every story Ellie writes.', 'Nothing worries us here.', [8, 'together']),
  ...block('8.pc_guidance_boundaries', 'Fair, and she says sorry.', 'Nothing worries us here.', [7, 'together']),
  ...block(
    '8.pc_stability',
    'The children know what a good day and a bad day look like.',
    ['They do not know which one it will be.', 'A sign at breakfast: sun, cloud or rain.', 'They watch her hands.'],
    [5, 'child']
  ),
  '8.parent_health': 'Joints that swell and hurt. She takes tablets that make mornings slow.',
  '8.parent_mental_health': 'mild',
  '8.parent_mental_health.detail': said('kelly', '“January was grey inside as well.”'),
  '8.parent_mental_health.support': 'Her doctor, and her aunt on the telephone.',
  '9.work_status': 'self_employed',
  '19.pv_going_well': said('kelly', '“They are kind. I did that.”'),
  '19.pv_worries': said('kelly', '“That Callum thinks this is what a childhood is.”'),
  '19.pv_hopes': said('kelly', '“To be the one who waits up.”'),
  '19.pv_helps': said('kelly', '“When somebody rings first.”'),
  '19.pv_hinders': said('kelly', '“Forms. Present company excepted.”'),
  '19.pv_agree': 'yes',
  '19.pv_scale': 5,
  '19.pv_scale.why_not_lower': 'Because we still laugh.',
  '21.sign_parent': { how: 'paper', name: 'Kelly Holroyd', on: daysAgo(written), witness: null },
  '21.copy_format': 'plain'
}

const mark = {
  ...block(
    '8.pc_basic_care',
    saw('Ellie’s shelf at his flat has her own cup and her own blanket.'),
    'Nothing worries us here.',
    [8, 'worker']
  ),
  ...block('8.pc_ensuring_safety', 'He walks her to the door and waits for the light.', 'Nothing worries us here.', [
    9,
    'child'
  ]),
  ...block('8.pc_emotional_warmth', 'He listens to every bus story to the end.', 'Nothing worries us here.', [
    9,
    'child'
  ]),
  ...block(
    '8.pc_stability',
    'Wednesdays and every other weekend, without fail.',
    ['Times change by message, through Ellie.', 'One calendar for two homes.', 'She holds the telephone.'],
    [6, 'parent_or_carer']
  ),
  '8.parent_mental_health': 'no_concern',
  '9.work_status': 'employed_ft',
  '19.pv_going_well': said('mark', '“Wednesdays.”'),
  '19.pv_worries': said('mark', '“That I only see the good days.”'),
  '19.pv_hopes': said('mark', '“To be asked.”'),
  '19.pv_agree': 'yes',
  '19.pv_scale': 7,
  '21.sign_parent': { how: 'spoken', name: 'Mark Ridley', on: daysAgo(written), witness: null },
  '21.copy_format': 'plain'
}

/** A mother with sore joints, a son who cares, a daughter with two homes. Signed six months ago. */
export const holroydFirst: PracticeAssessment = {
  family: 'family/holroyd',
  version: 1,
  formLength: 'full',
  assessmentType: 'new',
  startedDaysAgo: 200,
  writtenDaysAgo: written,
  answers: { family, ellie, callum, kelly, mark },
  rest: 'notAsked',
  submitted: {
    daysAgo: written,
    note: 'Read with Kelly and with Mark, each in their own kitchen.',
    onWarnings: [
      {
        field: '3.history_known',
        words: 'It is nine years ago, and Kelly remembers no dates. I will ask the 0 to 19 service.'
      }
    ]
  },
  decided: {
    as: 'authorised',
    by: 'worker/ruth-adeyemi',
    daysAgo: sealed,
    comment: 'I can hear both children in this. Level three agreed, because of what Callum carries.',
    remarks: []
  }
}

/** Six months on: what is still true, what has changed, and what nobody has looked at yet. */
export const holroydNext: PracticeAssessment = {
  family: 'family/holroyd',
  version: 2,
  formLength: 'full',
  assessmentType: 're_assessment',
  startedDaysAgo: 9,
  writtenDaysAgo: 4,
  stillTrue: {
    family: ['9.tenure', '9.fe_social_integration.well', '9.fe_community_resources.well', '9.family_activities'],
    ellie: ['7.strengths_interests', '5.health_block.well', '7.relationships_block.well'],
    callum: ['7.strengths_interests', '6.progress.well'],
    kelly: ['8.pc_emotional_warmth.well', '8.parent_health'],
    mark: ['8.pc_emotional_warmth.well']
  },
  answers: {
    family: {
      'A.lead_org_type': 'la_early_help',
      '3.why_now': 'The plan has run for half a year. A rail is on the bath, and somebody comes on Mondays.',
      '9.fe_wider_family.well': 'Aunt Pat comes on Mondays with a pie. Dean takes Callum fishing.',
      '9.fe_wider_family.worry': 'Pat has a new knee in the spring, and nobody knows yet who comes then.',
      '9.fe_wider_family.scale': 7,
      '9.fe_housing.well': 'A warm house with a rail, a shower downstairs and a good landlord.',
      '9.housing_issues': ['none'],
      '9.income_ok': 'just',
      '9.income_ok.detail': 'The claim came through in August. Soup week is now soup Friday, by choice.',
      '8.parenting_together': 'agree_mostly',
      '8.parenting_together.detail': 'One calendar on two telephones. They still argue about haircuts.'
    },
    ellie: {
      '7.emotional_block.worry': 'She was quiet on two Fridays this term, and said why both times.',
      '18.voice_seen': 'yes',
      '18.voice_seen.date': daysAgo(6),
      '18.voice_seen_alone': 'yes',
      '18.voice_seen_alone.date': daysAgo(6),
      '18.voice_method': ['conversation', 'drawing'],
      '18.voice_words': said('ellie', '“I got sacked from the post. I am retired now, I run the buses.”')
    },
    callum: {
      '5.health_block.well': 'He sleeps through. Mark’s telephone rings now, not his.',
      '6.attendance_pct': 94,
      '6.attendance_pct.date': daysAgo(11),
      '6.attendance_pct.source': 'Vale Academy',
      '7.relationships_block.well': 'Bikes on Tuesdays and Thursdays. He came home with a puncture, and grinned.',
      '7.relationships_block.worry': 'He still looks at his telephone every ten minutes.'
    },
    kelly: {
      '8.pc_stability.well': 'Sun, cloud or rain hangs on the kitchen door by seven.',
      '8.parent_mental_health': 'no_concern',
      '8.own_childhood': notAsked,
      '19.pv_going_well': said('kelly', '“He was late. Because of a puncture. I cried into the pie.”')
    }
  }
}
