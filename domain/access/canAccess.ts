import { decideAccess } from './decideAccess.ts'
import type { AccessQuestion, AccessVerdict } from './facts.ts'

export function canView(question: AccessQuestion): AccessVerdict {
  return decideAccess(question, 'R')
}

export function canCreate(question: AccessQuestion): AccessVerdict {
  return decideAccess(question, 'C')
}

/** Changing a draft; what is signed is only ever added to. */
export function canChange(question: AccessQuestion): AccessVerdict {
  return decideAccess(question, 'U')
}

/** Never by anybody who wrote it, whatever else they are. */
export function canAuthorise(question: AccessQuestion): AccessVerdict {
  return decideAccess(question, 'A')
}

export function canExport(question: AccessQuestion): AccessVerdict {
  return decideAccess(question, 'X')
}

/** True only when the content itself may be shown, in whole or in the part that the verdict names. */
export function showsContent(verdict: AccessVerdict): boolean {
  return verdict.allowed && verdict.masked === undefined
}
