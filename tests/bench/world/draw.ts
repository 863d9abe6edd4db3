import { uuidv7 } from '../../../domain/ids.ts'
import { chanceFrom } from '../../builders/seed.ts'

/** Everything by chance comes from here, so that one number says exactly which families were measured. */
export type Draw = {
  readonly number: (below: number) => number
  readonly oneOf: <Value>(values: readonly Value[]) => Value
  readonly bytes: (count: number) => Uint8Array
  readonly id: (milliseconds: number) => string
}

export class NothingToDrawFrom extends Error {
  override readonly name = 'NothingToDrawFrom'
}

export function drawFrom(seed: number): Draw {
  const chance = chanceFrom(seed)
  const number = (below: number) => Math.floor(chance() * below)
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => number(256))
  return {
    number,
    bytes,
    oneOf: values => {
      const value = values[number(values.length)]
      if (value === undefined) throw new NothingToDrawFrom()
      return value
    },
    id: milliseconds => uuidv7(milliseconds, bytes(10))
  }
}
