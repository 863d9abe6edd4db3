import { codeList } from './list.ts'

/** One main reason, then any others; mapped to national need codes for exchange when the council has confirmed its map. */
export const reasonsForHelpCodes = codeList(
  { list: 'reasonsForHelpCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    attendance: 'Going to school',
    behaviour_home: 'Behaviour at home',
    behaviour_school: 'Behaviour at school',
    child_mental_health: 'Child’s mental health',
    parent_mental_health: 'Parent’s mental health',
    domestic_abuse: 'Domestic abuse',
    parental_conflict: { label: 'Parental conflict', plainLabel: 'Parents arguing' },
    substance_parent: 'Parent’s use of alcohol or drugs',
    substance_child: 'Child’s use of alcohol or drugs',
    neglect_worry: { label: 'Worry about neglect', plainLabel: 'Worry that a child’s everyday needs are not met' },
    parenting: 'Parenting',
    disability_send: {
      label: 'Disability or special educational needs',
      plainLabel: 'Disability, or extra needs at school'
    },
    young_carer: 'Young carer',
    housing: 'Housing',
    money_work: 'Money or work',
    isolation: { label: 'Isolation', plainLabel: 'Being on one’s own' },
    exploitation_risk: { label: 'Risk of exploitation', plainLabel: 'Worry that somebody is using a child' },
    asb_crime: { label: 'Anti-social behaviour or crime', plainLabel: 'Trouble with neighbours or police' },
    pregnancy_new_baby: 'Pregnancy or new baby',
    bereavement: 'Bereavement',
    step_down: 'Moving on from social work',
    other: 'Other'
  }
)
