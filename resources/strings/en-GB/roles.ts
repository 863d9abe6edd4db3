/** What somebody finds here whose part in the service is not to help families themselves: what there is, and who helps. */
export const roleStrings = {
  title: 'Your part',
  parts: {
    LMC: 'You chair locality meetings. The pack of a meeting will be here before you chair it; Goldthread does not plan meetings yet. Until then the lead practitioner of a family gives you what the meeting needs.',
    LMA: 'You come to meetings. What is released to you for a meeting will be here; Goldthread does not plan meetings yet. Until then the lead practitioner of a family gives you what you need.',
    QA: 'You look at how well families are helped. The families of your audit sample will be here, to read only; Goldthread does not draw samples yet. Until then a service manager shows you the families you ask for.',
    IG: 'You answer for what is kept about people. The families of an open request or complaint will be here; Goldthread does not open such cases yet. Until then a service manager shows you what you ask for.',
    SYS: 'You look after Goldthread, and no family is shown to you. People, computers and the hub will be set up here; Goldthread does not do that yet. Until then each computer is set up on its own first day; the guide (F1) says how.'
  },
  businessSupport:
    'You do not lead families. You may write a new family down, and see the families of your team; a manager then says who helps them.',
  mayNotBegin: 'A front door worker or a practitioner writes a new family down.'
} as const
