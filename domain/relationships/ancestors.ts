import { asStoredFrom, type Relationship } from './relationship.ts'

const ELDER = ['PAR', 'APA', 'GPA', 'GGP'] as const

export function isOwnAncestor(personId: string, relationships: readonly Relationship[]): boolean {
  const elders = asStoredFrom(ELDER, relationships)
  const seen = new Set<string>()
  const waiting = [personId]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { fromPersonId, toPersonId } of elders) {
      if (toPersonId !== next || fromPersonId === toPersonId) continue
      if (fromPersonId === personId) return true
      if (!seen.has(fromPersonId)) waiting.push(fromPersonId)
      seen.add(fromPersonId)
    }
  }
  return false
}
