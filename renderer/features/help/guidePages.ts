/** The pages of docs/user in the order in which they are read: a page for each walk, then a page for each screen. */
export const guidePages = {
  walks: ['first-day', 'doorstep', 'whole-assessment', 'authorise'],
  screens: [
    'my-day',
    'find',
    'families',
    'new-family',
    'overview',
    'visit',
    'people',
    'relationships',
    'agreement',
    'assessment',
    'notes',
    'chronology',
    'family-pictures',
    'copies',
    'history',
    'waiting',
    'privacy',
    'keyboard',
    'words'
  ]
} as const

export type GuidePage = (typeof guidePages)[keyof typeof guidePages][number]

const all: readonly GuidePage[] = [...guidePages.walks, ...guidePages.screens]

export const isGuidePage = (page: string): page is GuidePage => all.some(one => one === page)
