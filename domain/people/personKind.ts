import { z } from 'zod'

export const personKinds = ['child', 'unborn', 'adult_carer', 'adult_other', 'significant_other', 'deceased'] as const
export const PersonKind = z.enum(personKinds)
export type PersonKind = z.infer<typeof PersonKind>

export const nameStatuses = ['known', 'partly_known', 'not_known', 'withheld'] as const
export const NameStatus = z.enum(nameStatuses)
export type NameStatus = z.infer<typeof NameStatus>
