import type { z } from 'zod'
import type { Store } from '../../db/commit/store.ts'
import { roles } from '../../domain/access/words.ts'
import type { Method } from '../../electron/contract/method.ts'
import type { Handler, UseCaseContext } from '../../electron/core/handler.ts'
import { practiceId } from '../../electron/core/practice/practiceId.ts'
import { seedPracticeAuthority } from '../../electron/core/practice/seed.ts'
import { handlers as day } from '../../electron/core/useCases/day/handlers.ts'
import { handlers as draft } from '../../electron/core/useCases/draft.ts'
import { handlers as entry } from '../../electron/core/useCases/entry.ts'
import { handlers as family } from '../../electron/core/useCases/family.ts'
import { handlers as familyHistory } from '../../electron/core/useCases/familyHistory.ts'
import { handlers as find } from '../../electron/core/useCases/find.ts'
import { handlers as merge } from '../../electron/core/useCases/merge/handlers.ts'
import { readingAsOne } from '../../electron/core/useCases/merge/readingAsOne.ts'
import { aStore, newId, type TestStore } from './store.ts'

/** The invented authority in a real encrypted file, and a way to ask it anything as any of its workers. */
export type Practice = TestStore & {
  readonly as: (workerKey: string) => Promise<UseCaseContext>
  readonly ask: <Input extends z.ZodType, Output extends z.ZodType>(
    workerKey: string,
    method: Method<Input, Output>,
    input: z.input<Input>
  ) => Promise<z.output<Output>>
}

const handlers: readonly Handler[] = [...family, ...entry, ...find, ...merge, ...day, ...draft, ...familyHistory].map(
  readingAsOne
)

export async function contextOf(store: Store, workerId: string, now: () => Date): Promise<UseCaseContext> {
  const row = await store.read(db =>
    db.selectFrom('worker').selectAll().where('id', '=', workerId).executeTakeFirstOrThrow()
  )
  const held: readonly string[] = JSON.parse(row.roles ?? '[]')
  return {
    store,
    worker: {
      workerId,
      roles: roles.filter(role => held.includes(role)),
      active: row.active === 1,
      trainedOn: row.trainedOn,
      deviceTrusted: true,
      online: false
    },
    sessionId: newId(),
    practice: true,
    now,
    newId
  }
}

/** Asks the real use case of a method, past the door: input and output are parsed as the door does. */
export async function answer<Input extends z.ZodType, Output extends z.ZodType>(
  context: UseCaseContext,
  method: Method<Input, Output>,
  input: z.input<Input>
): Promise<z.output<Output>> {
  const handler = handlers.find(one => one.method.channel === method.channel)
  if (!handler) throw new Error(`nobody answers ${method.channel}`)
  return method.output.parse(await handler.run(context, input))
}

export async function aPractice(): Promise<Practice> {
  const made = await aStore()
  await seedPracticeAuthority({ store: made.store, sessionId: made.newId(), now: made.clock.now })
  const as = (workerKey: string) => contextOf(made.store, practiceId(`worker/${workerKey}`), made.clock.now)
  const ask: Practice['ask'] = async (workerKey, method, input) => answer(await as(workerKey), method, input)
  return { ...made, as, ask }
}

export const amina = 'amina-mensah'
export const familyIdOf = (key: string) => practiceId(`family/${key}`)
export const personIdOf = (familyKey: string, personKey: string) =>
  practiceId(`family/${familyKey}/person/${personKey}`)
