import type { NamingRefusal } from '../../../domain/access/addressAccess.ts'
import type { AccessRefusal } from '../../../domain/access/facts.ts'

/** One sentence for all of "not there", "not yours" and "restricted": the difference would tell that it exists. */
const nothing = 'There is no family here that you can open. If you think there should be, ask your manager.'

export const accessSentences: Readonly<Record<AccessRefusal, string>> = {
  worker_not_active: 'Your account is not active. Ask your manager or the administrator.',
  training_out_of_date:
    'Your information governance training is more than twelve months old. Ask your manager; your work is kept.',
  device_not_trusted: 'This computer is not trusted at the moment. Ask the administrator; your work is kept.',
  conflict_of_interest: nothing,
  restricted: nothing,
  role_does_not_allow: 'Your role does not include this. Nothing was changed.',
  letter_routing_only: 'Letters to this person go by hand through the lead practitioner.',
  outside_scope: nothing,
  not_released: nothing,
  not_own: 'You can change only what you or your organisation wrote. Nothing was changed.',
  not_shared: 'This has not been shared with your organisation.',
  not_lead: 'Only the lead practitioner can do this. Nothing was changed.',
  address_kept_private: 'Address kept private. Only people who are named for it can see it.',
  already_signed: 'This is signed and cannot be changed. Write an addition instead.',
  author_cannot_authorise: 'You wrote this, so somebody else has to authorise it.',
  share_class: 'This is kept for fewer people than you. Nothing was changed.',
  sharing_refused: 'The family asked that this is not shared with your organisation.'
}

export const noSuchFamily = nothing
export const noSuchEntry = 'This entry is not in this family. Nothing was changed.'

/** Why a worker was not named for an address kept private, or stays named. */
export const namingSentences: Readonly<Record<NamingRefusal, string>> = {
  ...accessSentences,
  role_does_not_allow:
    'Somebody who is named for this address, or a service manager, decides this. Nothing was changed.',
  not_for_yourself: 'You cannot name yourself. Somebody else who decides this has to. Nothing was changed.',
  already_named: 'This worker is named already. Nothing was changed.',
  not_named: 'This worker is not named any more. Nothing was changed.',
  last_one: 'This is the only worker who may see it. Name another first. Nothing was changed.',
  could_not_see:
    'This worker could not open the address even if they were named. They need to work with this family, in a role that may see it. Nothing was changed.'
}
