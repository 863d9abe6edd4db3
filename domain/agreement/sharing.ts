export const sharingTopics = [
  'all',
  'school',
  'health',
  'mental_health',
  'substance',
  'domestic_abuse',
  'money',
  'immigration',
  'offences'
] as const
export type SharingTopic = (typeof sharingTopics)[number]

/** From the most restrictive to the least; two rows about one thing are settled by the first. */
export const sharingAnswers = ['no', 'not_safe', 'ask_first', 'yes'] as const
export type SharingAnswer = (typeof sharingAnswers)[number]

export type SharingPreference = {
  readonly personId: string
  readonly withPersonId?: string
  readonly withOrganisation?: string
  readonly topics: readonly SharingTopic[]
  readonly mayShare: SharingAnswer
  readonly fromOn?: string
  readonly toOn?: string
}
export type Recipient = { readonly personId: string } | { readonly organisation: string }

/** A recorded reason that stands above a refusal: the law or a child's safety, never convenience. */
export type SharingOverride = {
  readonly basis: 'legal_duty' | 'public_interest'
  readonly reason: string
  readonly managerId: string
  readonly familyTold: 'yes' | 'no_unsafe'
}
export type SharingVerdict =
  | { readonly allowed: true; readonly by: 'agreement' | 'legal_duty' | 'public_interest' }
  | { readonly allowed: false; readonly because: 'refused' | 'not_safe' | 'ask_first' | 'not_asked' }

const REASONS: Readonly<Record<Exclude<SharingAnswer, 'yes'>, 'refused' | 'not_safe' | 'ask_first'>> = {
  no: 'refused',
  not_safe: 'not_safe',
  ask_first: 'ask_first'
}

type Question = {
  readonly personId: string
  readonly with: Recipient
  readonly topic: SharingTopic
  readonly on: string
  readonly override?: SharingOverride
}

/** May this about this person be told to them? The most restrictive answer in force wins; silence is not a yes. */
export function canShareWith(preferences: readonly SharingPreference[], question: Question): SharingVerdict {
  const { override } = question
  const counting = preferences.filter(preference => speaksTo(preference, question))
  const strictest = sharingAnswers.find(answer => counting.some(({ mayShare }) => mayShare === answer))
  if (strictest === 'yes') return { allowed: true, by: 'agreement' }
  if (override && override.reason.trim() !== '' && override.managerId !== '')
    return { allowed: true, by: override.basis }
  return { allowed: false, because: strictest === undefined ? 'not_asked' : REASONS[strictest] }
}

function speaksTo(preference: SharingPreference, { personId, with: recipient, topic, on }: Question): boolean {
  if (preference.personId !== personId) return false
  if (preference.fromOn !== undefined && preference.fromOn > on) return false
  if (preference.toOn !== undefined && preference.toOn <= on) return false
  // Asking about everything is answered by a refusal of any part of it, and only by a yes to all of it.
  const sameTopic =
    preference.topics.includes('all') ||
    preference.topics.includes(topic) ||
    (topic === 'all' && preference.mayShare !== 'yes')
  return sameTopic && isAbout(preference, recipient)
}

/** A row that names nobody speaks of everybody. */
function isAbout(preference: SharingPreference, recipient: Recipient): boolean {
  const { withPersonId, withOrganisation } = preference
  if (withPersonId === undefined && withOrganisation === undefined) return true
  if ('personId' in recipient) return withPersonId === recipient.personId
  return withOrganisation !== undefined && sameName(withOrganisation, recipient.organisation)
}

function sameName(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase()
}
