import type { GuidanceCard } from '../../../domain/forms/definition.ts'

/** Ways in by age or stage: offered beside the questions, never a rule. */
export const voicePrompts: readonly GuidanceCard[] = [
  {
    heading: 'Before birth',
    text: 'How the parents picture the baby; getting ready; what life will be like at first.'
  },
  {
    heading: '0 to 2',
    text: 'Watch: who comforts, eye contact, exploring, routine. Write "I" sentences only if you say that they are your reading.'
  },
  { heading: '2 to 4', text: 'Play, dolls, bears, faces, photographs of rooms.' },
  { heading: '5 to 7', text: 'Three houses (worries, good things, dreams), a wishing wand, drawing.' },
  { heading: '8 to 11', text: 'Three houses, ladders from 0 to 10, circles of trust, a week in my life.' },
  {
    heading: '12 to 15',
    text: 'Talk while walking or driving, scales, timelines, apps, their own writing. Let them choose the place.'
  },
  { heading: '16 to 17', text: 'As a partner: their own copy and their own agreement.' },
  { heading: 'Ways of communicating', text: 'Symbols, sign, a key worker, extra visits. Write down what you changed.' }
]
