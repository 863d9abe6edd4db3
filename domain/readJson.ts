import type { Json } from './nonAnswer.ts'

/** What a text of our own writing says. `JSON.parse` answers nothing but JSON, so asking a schema again is time lost. */
export function readJson(text: string): Json {
  const read: Json = JSON.parse(text)
  return read
}
