import { createContext, useContext } from 'react'
import type { z } from 'zod'
import type { readFamilyDue } from '../../../electron/contract/day.ts'
import type { Asked } from '../useAsked.ts'

export type FamilyDue = Asked<z.output<typeof readFamilyDue.output>>

/** What is due in the family that is open: asked once for its header and its first page. Null where a past day is shown. */
export const FamilyDueContext = createContext<FamilyDue | null>(null)

export const useFamilyDue = () => useContext(FamilyDueContext)
