import { lazy, Suspense } from 'react'
import { MyDay } from '../../features/desk/MyDay.tsx'
import { Waiting } from '../../features/desk/Waiting.tsx'
import { Families } from '../../features/family/Families.tsx'
import { NewFamily } from '../../features/family/NewFamily.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { FamilyWorkspace } from '../FamilyWorkspace.tsx'
import { placeOf } from '../places.ts'

/** Read from the disk when it is first opened. */
const Find = lazy(async () => ({ default: (await import('../../features/find/Find.tsx')).Find }))

/** The one page that an address means. */
export function Page({ address }: { readonly address: string }) {
  const place = placeOf(address)
  switch (place.page) {
    case 'desk':
      return <MyDay />
    case 'families':
      return <Families />
    case 'newFamily':
      return <NewFamily />
    case 'waiting':
      return <Waiting />
    case 'find':
      return (
        <Suspense fallback={<Loading />}>
          <Find words={place.words} />
        </Suspense>
      )
    case 'family':
      return <FamilyWorkspace key={place.familyId} familyId={place.familyId} tab={place.tab} rest={place.rest} />
    default:
      return null
  }
}
