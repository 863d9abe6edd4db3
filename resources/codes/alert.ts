import { codeList } from './list.ts'

const source = 'Goldthread’s own list, from the alerts of the early help assessment'

export const alertTypes = codeList(
  { list: 'alertTypes', source },
  {
    staff_safety: 'Safety of workers',
    animal: 'Animal in the home',
    do_not_visit_alone: 'Do not visit alone',
    safe_contact_only: 'Safe contact only',
    court_order: 'Court order',
    confidential_address: 'Address kept private',
    restricted: 'Restricted',
    medical_emergency_info: 'Medical emergency',
    bereavement: 'Bereavement',
    interpreter: 'Interpreter needed'
  }
)

export const alertTold = codeList(
  { list: 'alertTold', source },
  { yes: 'Yes', no: 'No', not_safe: 'No, it is not safe to tell them' }
)
