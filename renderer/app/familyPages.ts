import { type ComponentType, lazy } from 'react'
import type { FamilyTab } from './places.ts'
import type { FamilyView } from './register/familyView.ts'

export type FamilyPageProps = {
  readonly familyId: string
  readonly view: FamilyView
  /** What stands behind the tab in the address. */
  readonly rest: string
  readonly mayChange: boolean
  /** The day the whole workspace shows, `YYYY-MM-DD`; null for today. */
  readonly asAt: string | null
  readonly onAsAt: (day: string | null) => void
}

/** Pages of a family that are read from the disk when they are first opened: `lazy(() => import(…))`, one for each tab. */
export const laterPages: { readonly [Tab in FamilyTab]?: ComponentType<FamilyPageProps> } = {
  visit: lazy(async () => ({ default: (await import('../features/visit/VisitTab.tsx')).VisitTab })),
  notes: lazy(async () => ({ default: (await import('../features/notes/NotesTab.tsx')).NotesTab })),
  chronology: lazy(async () => ({ default: (await import('../features/chronology/ChronologyTab.tsx')).ChronologyTab })),
  copies: lazy(async () => ({ default: (await import('../features/copies/CopiesTab.tsx')).CopiesTab })),
  pictures: lazy(async () => ({ default: (await import('../features/pictures/PicturesTab.tsx')).PicturesTab }))
}
