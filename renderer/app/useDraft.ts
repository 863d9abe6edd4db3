import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { clearDraft, keepDraft, readDraft } from '../../electron/contract/draft.ts'
import { beforeTheWindowEnds } from '../state/settling.ts'
import { useTyping } from '../state/typing.ts'
import { call } from './call.ts'

const QUIET_MS = 350
const LONGEST_MS = 500

export type Draft<Value> = {
  readonly value: Value
  /** Null until the file was asked; then whether something was found there, and from when. */
  readonly found: { readonly at: string | null } | null
  readonly change: (value: Value) => void
  /** At blur: what was typed goes to the disk now. */
  readonly keepNow: () => void
  readonly clear: () => Promise<void>
}

/**
 * What is being typed, kept in the encrypted file within half a second of the last key, so that a kill loses nothing.
 * Nothing is written before somebody types.
 */
export function useDraft<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
  initial: z.output<Schema>
): Draft<z.output<Schema>> {
  const [value, setValue] = useState(initial)
  const [found, setFound] = useState<{ at: string | null } | null>(null)
  const pending = useRef<{ value: z.output<Schema> } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const firstUnkeptAt = useRef(0)
  const start = useRef({ schema, initial })

  useEffect(() => {
    let gone = false
    void read()
    async function read() {
      const reply = await call(readDraft, { key })
      if (gone) return
      const parsed = reply.ok && reply.value.value !== null ? start.current.schema.safeParse(reply.value.value) : null
      if (parsed?.success && pending.current === null) setValue(parsed.data)
      setFound({ at: parsed?.success && reply.ok ? reply.value.at : null })
    }
    return () => {
      gone = true
    }
  }, [key])

  const keep = useCallback(async () => {
    clearTimeout(timer.current)
    const typed = pending.current
    if (typed === null) return
    pending.current = null
    firstUnkeptAt.current = 0
    useTyping.getState().begin()
    const reply = await call(keepDraft, { key, value: JSON.parse(JSON.stringify(typed.value)) })
    useTyping.getState().end(reply.ok ? reply.value.savedAt : null)
    // Not kept (the core is away for a moment): it stays pending, unless something newer was typed meanwhile.
    if (!reply.ok && pending.current === null) pending.current = typed
  }, [key])

  useEffect(() => {
    const stop = beforeTheWindowEnds(keep)
    return () => {
      stop()
      void keep()
    }
  }, [keep])

  const change = useCallback(
    (next: z.output<Schema>) => {
      setValue(next)
      pending.current = { value: next }
      const now = Date.now()
      if (firstUnkeptAt.current === 0) firstUnkeptAt.current = now
      clearTimeout(timer.current)
      const left = firstUnkeptAt.current + LONGEST_MS - now
      timer.current = setTimeout(() => void keep(), Math.max(0, Math.min(QUIET_MS, left)))
    },
    [keep]
  )

  const clear = useCallback(async () => {
    clearTimeout(timer.current)
    pending.current = null
    firstUnkeptAt.current = 0
    setValue(start.current.initial)
    setFound({ at: null })
    await call(clearDraft, { key })
  }, [key])

  return { value, found, change, keepNow: () => void keep(), clear }
}
