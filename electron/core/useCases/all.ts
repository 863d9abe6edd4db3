import type { Handler } from '../handler.ts'

const subjects: readonly (readonly Handler[])[] = []

/** Every use case by the channel it answers. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  subjects.flat().map(handler => [handler.method.channel, handler])
)
