import type { FamilyView } from '../../app/register/familyView.ts'
import type { PersonView } from '../../app/register/personView.ts'

/** What every page about the people of a family is given. */
export type FamilyPart = { readonly familyId: string; readonly view: FamilyView; readonly mayChange: boolean }

/** The same, for a section about one of them. */
export type PersonPart = FamilyPart & { readonly person: PersonView }
