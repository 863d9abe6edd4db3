import { familyHJ } from '../../fixtures/familyHJ.ts'
import { typedDaysAgo } from '../../fixtures/typed.ts'
import type { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { NewFamilyPage } from '../pages/newFamily.ts'
import { PeoplePage } from '../pages/people.ts'

/** The family of the case, typed in through the screens: who they are, where they live, who agreed. */
export async function writeFamilyHJ(goldthread: Goldthread, desk: DeskPage): Promise<FamilyPage> {
  await desk.goTo('families')
  await (await new FamiliesPage(goldthread).isShown()).newFamily()
  const newFamily = await new NewFamilyPage(goldthread).isShown()
  await newFamily.typeFamilyName(familyHJ.familyName)
  for (const [at, person] of familyHJ.people.entries()) await newFamily.typePerson(at + 1, person)
  await newFamily.typeHome(familyHJ.home)
  await newFamily.save(familyHJ.familyName)
  const family = await new FamilyPage(goldthread).isShown()
  await family.openTab('people')
  const people = await new PeoplePage(goldthread).isShown()
  await people.openGrid()
  for (const child of ['Kieran', 'Leigh', 'Molly']) {
    await people.sayResponsibility('Helen', child, 'Yes')
    await people.sayResponsibility('James', child, child === 'Molly' ? 'Yes' : 'Not known')
  }
  await people.agree({ person: 'Helen', footing: 'parent_with_pr', on: typedDaysAgo(5) })
  await people.writeLawfulBasis()
  return family
}
