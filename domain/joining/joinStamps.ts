import { z } from 'zod'

const Stamp = z.record(z.string(), z.array(z.string()))

/** One stamp that names what two name: dots are never used twice, so that neither can be taken for the other. */
export function joinStamps(one: string, other: string): string {
  const [first, second] = [Stamp.parse(JSON.parse(one)), Stamp.parse(JSON.parse(other))]
  const joined = { ...first }
  for (const [dot, fields] of Object.entries(second)) joined[dot] = [...new Set([...(joined[dot] ?? []), ...fields])]
  return JSON.stringify(joined)
}
