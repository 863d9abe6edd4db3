import { familyStrings } from '../../../resources/strings/en-GB/family.ts'

const long: Readonly<Record<number, string>> = familyStrings.levels
const short: Readonly<Record<number, string>> = familyStrings.levelsShort
const states: Readonly<Record<string, string>> = familyStrings.states

export const levelWords = (level: number | null) =>
  level === null ? familyStrings.levelNotSet : (long[level] ?? String(level))
export const levelInTable = (level: number | null) =>
  level === null ? familyStrings.levelNotSet : (short[level] ?? String(level))
export const stateWords = (state: string | null) => (state === null ? familyStrings.noState : (states[state] ?? state))
