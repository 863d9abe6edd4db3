import type { Chance } from './chance.ts'

/** One transition of domain.md 3.3, so many days after the one before it. */
export type PlannedStep = {
  readonly transition: string
  readonly from: string
  readonly to: string
  readonly after: number
  readonly by: 'lead' | 'manager' | 'frontDoor'
  readonly reasonCode?: string
  readonly reason?: string
  /** Days from this step to the day until which it holds (T27). */
  readonly holds?: number
}

export type History = {
  readonly state: string
  readonly steps: readonly PlannedStep[]
  /** Days since the last step. */
  readonly since: number
  readonly entryRoute: 'request_for_support' | 'step_down'
  /** What a manager ought to notice, and what the lists of the practice page are made from. */
  readonly flag?: 'overdue' | 'drift' | 'agreementMissing' | 'bounceBack' | 'reReferral' | 'notSeen' | 'holdOver'
}

const accepted = (): PlannedStep => ({
  transition: 'T06',
  from: 'triage',
  to: 'awaiting_allocation',
  after: 0,
  by: 'frontDoor',
  reason: 'The family would like help and nobody else is working with them. Level of need agreed with the referrer.'
})
const allocated = (chance: Chance): PlannedStep => ({
  transition: 'T08',
  from: 'awaiting_allocation',
  to: 'allocated',
  after: chance.between(1, 3),
  by: 'manager',
  reason: 'Ring within two days, meet the family where they feel at ease, and ask what they would like to be different.'
})
const agreed = (chance: Chance): PlannedStep => ({
  transition: 'T10',
  from: 'allocated',
  to: 'assessing',
  after: chance.between(2, 8),
  by: 'lead',
  reason: 'Met at home. The privacy notice was read together and taking part was agreed.'
})
const submitted = (chance: Chance): PlannedStep => ({
  transition: 'T12',
  from: 'assessing',
  to: 'assessment_review',
  after: chance.between(26, 44),
  by: 'lead',
  reason: 'Every child has been seen and heard, and the family has read it.'
})
const returned: PlannedStep = {
  transition: 'T13',
  from: 'assessment_review',
  to: 'assessing',
  after: 3,
  by: 'manager',
  reason: 'Clear about the worries. Please add what the children’s father thinks and what already works at home.'
}
const authorised = (chance: Chance): PlannedStep => ({
  transition: 'T14',
  from: 'assessment_review',
  to: 'planning',
  after: chance.between(1, 5),
  by: 'manager',
  reason: 'The family’s own words are all through this. Level of need confirmed; a plan is needed.'
})
const planned = (chance: Chance): PlannedStep => ({
  transition: 'T16',
  from: 'planning',
  to: 'plan_active',
  after: chance.between(8, 15),
  by: 'lead',
  reason: 'First team around the family held; the family chose two goals.'
})
const reviewed = (after: number): PlannedStep => ({
  transition: 'T17',
  from: 'plan_active',
  to: 'plan_active',
  after,
  by: 'lead',
  reasonCode: 'RD1',
  reason: 'Each goal was scored by the family first. The plan goes on.'
})
const proposed = (reasonCode: string, reason: string, from = 'plan_active'): PlannedStep => ({
  transition: 'T29',
  from,
  to: 'closure_pending',
  after: 20,
  by: 'lead',
  reasonCode,
  reason
})
const closed = (chance: Chance): PlannedStep => ({
  transition: 'T30',
  from: 'closure_pending',
  to: 'closed',
  after: chance.between(1, 6),
  by: 'manager',
  reason: 'All children seen, agencies told, the ending letter is with the family.'
})

const toAssessing = (chance: Chance) => [accepted(), allocated(chance), agreed(chance)]
const toPlanning = (chance: Chance) => [...toAssessing(chance), submitted(chance), authorised(chance)]
const toActive = (chance: Chance, reviews: number) => [
  ...toPlanning(chance),
  planned(chance),
  ...Array.from({ length: reviews }, () => reviewed(chance.between(35, 48)))
]
const met = () => proposed('outcomes_met', 'Both goals are met and the family says they can carry on.')

type MakeHistory = (chance: Chance) => History
const request = 'request_for_support' as const

const awaiting: MakeHistory = chance => ({
  state: 'awaiting_allocation',
  steps: [accepted()],
  since: chance.between(0, 4),
  entryRoute: request
})
const atFirstContact: MakeHistory = chance => ({
  state: 'allocated',
  steps: [accepted(), allocated(chance)],
  since: chance.between(1, 8),
  entryRoute: request
})
const assessing: MakeHistory = chance => ({
  state: 'assessing',
  steps: toAssessing(chance),
  since: chance.between(4, 40),
  entryRoute: request
})
const assessingLate: MakeHistory = chance => ({
  ...assessing(chance),
  since: chance.between(58, 75),
  flag: 'overdue'
})
const assessingWithoutAgreement: MakeHistory = chance => ({ ...assessing(chance), flag: 'agreementMissing' })
const assessingAgain: MakeHistory = chance => ({
  state: 'assessing',
  steps: [...toAssessing(chance), submitted(chance), returned],
  since: chance.between(1, 9),
  entryRoute: request
})
const review: MakeHistory = chance => ({
  state: 'assessment_review',
  steps: [...toAssessing(chance), submitted(chance)],
  since: chance.between(0, 9),
  entryRoute: request
})
const planning: MakeHistory = chance => ({
  state: 'planning',
  steps: toPlanning(chance),
  since: chance.between(2, 16),
  entryRoute: request
})
const active: MakeHistory = chance => ({
  state: 'plan_active',
  steps: toActive(chance, chance.between(0, 5)),
  since: chance.between(3, 36),
  entryRoute: request
})
const activeLate: MakeHistory = chance => ({
  state: 'plan_active',
  steps: toActive(chance, chance.between(1, 3)),
  since: chance.between(52, 80),
  entryRoute: request,
  flag: 'overdue'
})
const drifting: MakeHistory = chance => ({
  state: 'plan_active',
  steps: toActive(chance, chance.between(5, 8)),
  since: chance.between(70, 110),
  entryRoute: request,
  flag: 'drift'
})
const notSeen: MakeHistory = chance => ({ ...active(chance), since: chance.between(30, 38), flag: 'notSeen' })
const activeAgain: MakeHistory = chance => ({ ...active(chance), flag: 'reReferral' })
const stepUp: MakeHistory = chance => ({
  state: 'step_up_pending',
  steps: [
    ...toActive(chance, chance.between(1, 3)),
    {
      transition: 'T18',
      from: 'plan_active',
      to: 'step_up_pending',
      after: 18,
      by: 'lead',
      reason: 'Rang the hub the same morning. The family was told why and what would happen next.'
    }
  ],
  since: chance.between(0, 2),
  entryRoute: request
})
const coWorking: MakeHistory = chance => {
  const { steps } = stepUp(chance)
  const opened: PlannedStep = {
    transition: 'T19',
    from: 'step_up_pending',
    to: 'co_working',
    after: 1,
    by: 'manager',
    reason: 'A social worker is named. One plan, led by social care; the family keeps its worker.'
  }
  return { state: 'co_working', steps: [...steps, opened], since: chance.between(5, 60), entryRoute: request }
}
const declinedBySocialCare: MakeHistory = chance => {
  const { steps } = stepUp(chance)
  const back: PlannedStep = {
    transition: 'T21',
    from: 'step_up_pending',
    to: 'plan_active',
    after: 1,
    by: 'manager',
    reason: 'Social care did not open. We agree with the reason; the plan is looked at again within ten working days.'
  }
  return { state: 'plan_active', steps: [...steps, back], since: chance.between(3, 20), entryRoute: request }
}
const offered = (): PlannedStep => ({
  transition: 'T24',
  from: 'none',
  to: 'step_down_incoming',
  after: 0,
  by: 'frontDoor',
  reason: 'Social care proposes to hand over; the family has said yes to meeting us.'
})
const stepDown: MakeHistory = chance => ({
  state: 'step_down_incoming',
  steps: [offered()],
  since: chance.between(2, 15),
  entryRoute: 'step_down'
})
const takenOver = (): PlannedStep => ({
  transition: 'T25',
  from: 'step_down_incoming',
  to: 'plan_active',
  after: 9,
  by: 'manager',
  reason: 'Handover held with the family. The social care plan goes on as ours.'
})
const bouncedBack: MakeHistory = chance => ({
  state: 'co_working',
  steps: [
    offered(),
    takenOver(),
    reviewed(40),
    {
      transition: 'T18',
      from: 'plan_active',
      to: 'step_up_pending',
      after: 12,
      by: 'manager',
      reason: 'The old worries are back within twelve weeks of the step-down. Rang the hub together with the school.'
    },
    {
      transition: 'T19',
      from: 'step_up_pending',
      to: 'co_working',
      after: 1,
      by: 'manager',
      reason: 'Social care opened again. The family keeps its worker.'
    }
  ],
  since: chance.between(6, 30),
  entryRoute: 'step_down',
  flag: 'bounceBack'
})
const onHold: MakeHistory = chance => ({
  state: 'on_hold',
  steps: [
    ...toActive(chance, 1),
    {
      transition: 'T27',
      from: 'plan_active',
      to: 'on_hold',
      after: 14,
      by: 'manager',
      reasonCode: chance.pick([
        'family_temporarily_away',
        'serious_illness_or_bereavement',
        'awaiting_specialist_assessment'
      ]),
      reason: 'Safety was considered; the school sees the children each day and knows whom to ring.',
      holds: 25
    }
  ],
  since: chance.between(3, 18),
  entryRoute: request
})
const holdOver: MakeHistory = chance => ({ ...onHold(chance), since: chance.between(29, 36), flag: 'holdOver' })
const ending: MakeHistory = chance => ({
  state: 'closure_pending',
  steps: [...toActive(chance, chance.between(2, 4)), met()],
  since: chance.between(0, 7),
  entryRoute: request
})
const ended: MakeHistory = chance => ({
  state: 'closed',
  steps: [...toActive(chance, chance.between(1, 3)), met(), closed(chance)],
  since: chance.between(10, 420),
  entryRoute: request
})
const endedEarly: MakeHistory = chance => ({
  state: 'closed',
  steps: [
    accepted(),
    allocated(chance),
    {
      transition: 'T11',
      from: 'allocated',
      to: 'closure_pending',
      after: 16,
      by: 'lead',
      reasonCode: 'declined_before_assessment',
      reason:
        'Rang twice, wrote once and called at the house. The family thanked us and would rather manage with their own people; the school sees no risk.'
    },
    closed(chance)
  ],
  since: chance.between(30, 300),
  entryRoute: request
})
const notNeeded: MakeHistory = chance => ({
  state: 'closed',
  steps: [
    ...toAssessing(chance),
    submitted(chance),
    {
      transition: 'T15',
      from: 'assessment_review',
      to: 'closure_pending',
      after: 3,
      by: 'manager',
      reasonCode: 'no_support_needed',
      reason: 'The assessment found a family that manages well. Advice given about the children’s centre.'
    },
    closed(chance)
  ],
  since: chance.between(20, 200),
  entryRoute: request
})
const notAccepted: MakeHistory = chance => ({
  state: 'closed',
  steps: [
    offered(),
    {
      transition: 'T26',
      from: 'step_down_incoming',
      to: 'closed',
      after: 8,
      by: 'manager',
      reasonCode: 'step_down_not_accepted',
      reason: 'Two court dates are still to come. Answered social care the same day with the reason.'
    }
  ],
  since: chance.between(20, 90),
  entryRoute: 'step_down'
})

/** So many families of each kind; together with those who only asked and the hand-written ones there are 120. */
export const historyMix: readonly (readonly [count: number, make: MakeHistory])[] = [
  [4, awaiting],
  [6, atFirstContact],
  [7, assessing],
  [2, assessingLate],
  [2, assessingWithoutAgreement],
  [2, assessingAgain],
  [5, review],
  [6, planning],
  [13, active],
  [4, activeLate],
  [3, drifting],
  [2, notSeen],
  [2, activeAgain],
  [2, declinedBySocialCare],
  [3, stepUp],
  [3, coWorking],
  [2, stepDown],
  [1, bouncedBack],
  [3, onHold],
  [1, holdOver],
  [4, ending],
  [8, ended],
  [3, endedEarly],
  [2, notNeeded],
  [1, notAccepted]
]
