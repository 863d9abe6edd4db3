import type { ClockCode, ClockRule } from './clockRule.ts'

/** A council's own figure for one clock, as it was set with the day it holds from. */
export type ClockSetting = { readonly key: string; readonly value: string; readonly effectiveFrom: string }

const settingKey = /^clock\.(K-[A-Z]+)\.(days|months|hard|safety|high)$/
const parts = { days: 'count', months: 'count', hard: 'hardLimit', safety: 'urgentCount', high: 'urgentCount' } as const

/** The rules of the product with those of this council laid over them, each from its own day on. */
export function withSettings(rules: readonly ClockRule[], settings: readonly ClockSetting[]): readonly ClockRule[] {
  let known = rules
  for (const setting of settings.toSorted((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1))) {
    const found = settingKey.exec(setting.key)
    const base = known.filter(rule => rule.code === found?.[1]).at(-1)
    const part = found?.[2]
    const count = Number(setting.value)
    if (base === undefined || !isPart(part) || !Number.isInteger(count) || count < 0) continue
    known = [...known, { ...base, [parts[part]]: count, inForceFrom: setting.effectiveFrom }]
  }
  return known
}

const isPart = (text: string | undefined): text is keyof typeof parts => text !== undefined && text in parts

/** The rule in force on the day a clock started; before the first one, the first. */
export function getRuleInForce(rules: readonly ClockRule[], code: ClockCode, on: string): ClockRule {
  const ofCode = rules
    .filter(rule => rule.code === code)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : a.inForceFrom > b.inForceFrom ? 1 : 0))
  const rule = ofCode.findLast(({ inForceFrom }) => inForceFrom <= on) ?? ofCode[0]
  if (rule === undefined) throw new RangeError(`No rule for the clock ${code}`)
  return rule
}
