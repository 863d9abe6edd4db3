import { lazy, Suspense } from 'react'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { roleStrings } from '../../../resources/strings/en-GB/roles.ts'
import { MyDay } from '../../features/desk/MyDay.tsx'
import { Waiting } from '../../features/desk/Waiting.tsx'
import { Families } from '../../features/family/Families.tsx'
import { NewFamily } from '../../features/family/NewFamily.tsx'
import { useSession } from '../../state/session.ts'
import { Loading } from '../../ui/Loading.tsx'
import { PageFrame } from '../../ui/PageFrame.tsx'
import { FamilyWorkspace } from '../FamilyWorkspace.tsx'
import { mayBeginFamily, otherPart } from '../otherPart.ts'
import { placeOf } from '../places.ts'
import { YourPart } from '../YourPart.tsx'

/** Read from the disk when it is first opened. */
const Find = lazy(async () => ({ default: (await import('../../features/find/Find.tsx')).Find }))

/** The one page that an address means. */
export function Page({ address }: { readonly address: string }) {
  const roles = useSession(state => state.status?.worker?.roles) ?? []
  const part = otherPart(roles)
  const place = placeOf(address)
  switch (place.page) {
    case 'desk':
      return <MyDay />
    case 'families':
      return part === null ? <Families /> : <PartPage title={familyStrings.list.title} words={part} />
    case 'newFamily':
      return mayBeginFamily(roles) ? (
        <NewFamily />
      ) : (
        <PartPage title={familyStrings.create.title} words={part ?? roleStrings.mayNotBegin} />
      )
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

function PartPage({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <PageFrame title={title}>
      <YourPart words={words} />
    </PageFrame>
  )
}
