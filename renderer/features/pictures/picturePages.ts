import { type ComponentType, lazy } from 'react'
import { genogramStrings } from '../../../resources/strings/en-GB/genogram.ts'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import type { FamilyView } from '../../app/register/familyView.ts'

export type PicturePageProps = {
  readonly familyId: string
  readonly view: FamilyView
  readonly mayChange: boolean
  /** The day the whole workspace shows; null for today. */
  readonly asAt: string | null
  readonly onAsAt: (day: string | null) => void
}

/** One kind of picture: its key stands in the address; its page is read from the disk when it is first opened. */
export type PicturePage = {
  readonly key: string
  readonly label: string
  readonly Page: ComponentType<PicturePageProps>
}

/** One line for each kind of picture: `{ key, label, Page: lazy(() => import(…)) }`. */
export const picturePages: readonly PicturePage[] = [
  {
    key: 'genogram',
    label: genogramStrings.label,
    Page: lazy(async () => ({ default: (await import('./GenogramPart.tsx')).GenogramPart }))
  },
  {
    key: 'ecomap',
    label: pictureStrings.pages.ecomap,
    Page: lazy(async () => ({ default: (await import('./EcomapPart.tsx')).EcomapPart }))
  },
  {
    key: 'scores',
    label: pictureStrings.pages.scores,
    Page: lazy(async () => ({ default: (await import('./OutcomesPart.tsx')).OutcomesPart }))
  }
]
