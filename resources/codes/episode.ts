import { codeList } from './list.ts'

export const contactStates = codeList(
  { list: 'contactStates', source: 'Goldthread’s own list, from the early help assessment' },
  {
    draft: 'Draft',
    received: 'Received',
    triage: 'Triage',
    awaiting_info: 'Waiting for an answer',
    ended_at_triage: 'Ended at triage'
  }
)

export const episodeStates = codeList(
  { list: 'episodeStates', source: 'Goldthread’s own list, from the early help assessment' },
  {
    awaiting_allocation: { label: 'Awaiting allocation', plainLabel: 'Waiting for a worker' },
    allocated: { label: 'Allocated', plainLabel: 'A worker is named' },
    assessing: { label: 'Assessing', plainLabel: 'Writing our family assessment' },
    assessment_review: { label: 'Assessment with manager', plainLabel: 'Our assessment is being checked' },
    planning: { label: 'Planning', plainLabel: 'Making our family plan' },
    plan_active: { label: 'Plan active', plainLabel: 'Working on our family plan' },
    step_up_pending: { label: 'Step-up pending', plainLabel: 'Asking a social worker to help' },
    co_working: { label: 'Co-working', plainLabel: 'Working with a social worker' },
    step_down_incoming: { label: 'Step-down incoming', plainLabel: 'Moving on from social work to early help' },
    on_hold: { label: 'On hold', plainLabel: 'Pausing' },
    closure_pending: { label: 'Closure pending', plainLabel: 'Getting ready to end' },
    closed: { label: 'Closed', plainLabel: 'Ended' }
  }
)

/** “No further action” alone is not offered: every contact ends with what was done. */
export const contactOutcomes = codeList(
  { list: 'contactOutcomes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    advice_given: 'Advice given',
    signposted_universal: 'Pointed to a service for everybody',
    referred_single_service: 'Referred to one service',
    partner_to_lead_eha: 'Partner to lead an assessment',
    joined_open_episode: 'Joined to help already open',
    family_declined_no_risk_evident: 'Family declined; no risk evident',
    no_response_no_risk_evident: 'No response; no risk evident',
    out_of_area_passed: 'Passed to another area',
    passed_to_csc: 'Passed to children’s social care',
    duplicate: 'Duplicate',
    opened_in_error: 'Opened in error'
  }
)

/** A waiting list is not a reason to hold. */
export const holdReasons = codeList(
  { list: 'holdReasons', source: 'Goldthread’s own list, from the early help assessment' },
  {
    family_temporarily_away: 'Family away for a time',
    serious_illness_or_bereavement: 'Serious illness or bereavement',
    awaiting_specialist_assessment: 'Waiting for a specialist assessment',
    worker_absence_cover_pending: 'Worker absent, cover being found',
    legal_or_police_request: 'Asked to by court or police'
  }
)

export const planTypes = codeList(
  { list: 'planTypes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    early_help: 'Early help',
    child_in_need: 'Child in need',
    co_worked: 'Co-worked'
  }
)

export const allocationRoles = codeList(
  { list: 'allocationRoles', source: 'Goldthread’s own list, from the early help assessment' },
  {
    lead: 'Lead practitioner',
    co_worker: 'Co-worker',
    covering: 'Covering'
  }
)
