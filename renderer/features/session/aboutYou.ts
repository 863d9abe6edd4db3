export type Purpose = 'practise' | 'council'

/** Who sets the file up for a council. Empty in the practice authority: its workers are invented. */
export type AboutYou = {
  readonly displayName: string
  readonly jobTitle: string
  readonly role: string
  readonly teamName: string
  readonly organisationName: string
  readonly authority: string
}

export const nobodyYet: AboutYou = {
  displayName: '',
  jobTitle: '',
  role: 'PRAC',
  teamName: '',
  organisationName: '',
  authority: ''
}

export const aboutYouFields = ['displayName', 'jobTitle', 'teamName', 'organisationName', 'authority'] as const

/** What still has to be filled in, in the order of the page. */
export function missingAboutYou(about: AboutYou): readonly (typeof aboutYouFields)[number][] {
  return aboutYouFields.filter(field => about[field].trim() === '')
}
