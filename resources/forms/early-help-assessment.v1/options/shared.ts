/** The level of need of the authority's threshold document; families read the words, never the number. */
export const levelsOfNeed = {
  '1': 'Level 1: needs met by family, school, GP and health visitor',
  '2': 'Level 2: some extra need, one or two services',
  '3': 'Level 3: several needs at once, help must be coordinated',
  '4': 'Level 4: specialist or statutory help'
}

export const reasonsForHelp = {
  attendance: 'Going to school',
  behaviour_home: 'Behaviour at home',
  behaviour_school: 'Behaviour at school',
  child_mental_health: "A child's mental health",
  parent_mental_health: "A parent's mental health",
  domestic_abuse: 'Domestic abuse',
  parental_conflict: 'Conflict between parents',
  substance_parent: "A parent's drug or alcohol use",
  substance_child: "A child's drug or alcohol use",
  neglect_worry: 'Worry about neglect',
  parenting: 'Help with parenting',
  disability_send: 'Disability or special educational needs',
  young_carer: 'A child who looks after someone',
  housing: 'Housing',
  money_work: 'Money or work',
  isolation: 'Being cut off from others',
  exploitation_risk: 'Risk of being exploited',
  asb_crime: 'Anti-social behaviour or crime',
  pregnancy_new_baby: 'Pregnancy or a new baby',
  bereavement: 'A death in the family',
  step_down: 'Following on from a social worker',
  other: 'Something else'
}
