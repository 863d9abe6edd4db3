import { Suspense } from 'react'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import type { FamilyPageProps } from '../../app/familyPages.ts'
import { familyAddress } from '../../app/places.ts'
import { goTo } from '../../state/navigation.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { picturePages } from './picturePages.ts'

/** The pictures of a family, drawn from what is written; which one is open stands in the address. */
export function PicturesTab({ rest, ...page }: FamilyPageProps) {
  const [key = ''] = rest.split('/')
  const open = picturePages.find(one => one.key === key) ?? picturePages[0]
  if (!open) return <EmptyState words={pictureStrings.nothing} />
  return (
    <Tabs
      label={pictureStrings.choose}
      tabs={picturePages}
      chosen={open.key}
      onChoose={chosen => goTo(familyAddress(page.familyId, 'pictures', chosen))}
    >
      <Suspense fallback={<Loading />}>
        <open.Page {...page} />
      </Suspense>
    </Tabs>
  )
}
