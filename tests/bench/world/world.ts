import type { Act } from './act.ts'
import { type Draw, drawFrom } from './draw.ts'
import { type PlannedFamily, planFamily, type Shape } from './family.ts'
import { planService, type Service } from './service.ts'

export type World = {
  readonly seed: number
  readonly shape: Shape
  readonly familyCount: number
  readonly service: Service
  /** In the order in which they were written, drawn one after the other: a hundred thousand of them never stand in memory. */
  readonly families: () => Iterable<PlannedFamily>
}

export const usualSeed = 20_260_914
const start = Date.parse('2024-01-08T08:00:00.000Z')
const apart = 600_000

/** The same seed gives the same families on every machine, id for id. */
export function planWorld(familyCount: number, shape: Shape, seed = usualSeed): World {
  const draw = drawFrom(seed)
  const service = planService(draw, familyCount, start)
  return {
    seed,
    shape,
    familyCount,
    service,
    families: () => planFamilies(drawFrom(seed + 1), service, familyCount, shape)
  }
}

function* planFamilies(draw: Draw, service: Service, count: number, shape: Shape): Iterable<PlannedFamily> {
  for (let number = 1; number <= count; number += 1)
    yield planFamily(draw, service, start + number * apart, number, shape)
}

/** Every act of a world in the order in which it goes to disk. */
export function* listActs(world: World): Iterable<Act> {
  yield world.service.act
  for (const family of world.families()) yield* family.acts
}
