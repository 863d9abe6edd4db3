import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { z } from 'zod'
import { clearDraft, keepDraft, readDraft } from '../../electron/contract/draft.ts'
import { say } from '../state/notices.ts'
import { beforeTheWindowEnds } from '../state/settling.ts'
import { useTyping } from '../state/typing.ts'
import { askUntilAnswered } from './askUntilAnswered.ts'
import { call } from './call.ts'
import { createDraftKeeper } from './draftKeeper.ts'
import { leaveDraft, whenDraftIsLeft } from './draftsLeft.ts'

export type Draft<Value> = {
  readonly value: Value
  /**
   * Null until the file was asked; then whether something was found there, and from when. A page takes no letter before:
   * it would stand in the way of what was typed yesterday, or be lost to it.
   */
  readonly found: { readonly at: string | null } | null
  readonly change: (value: Value) => void
  /** A change that is asked for later, by an undo: of what stands there then, so that nothing typed meanwhile is lost. */
  readonly amend: (how: (now: Value) => Value) => void
  /** At blur: what was typed goes to the disk now. */
  readonly keepNow: () => void
  readonly clear: () => Promise<void>
}

type Shown<Value> = { readonly key: string; readonly value: Value; readonly found: Draft<Value>['found'] }

/**
 * What is being typed, kept in the encrypted file within half a second of the last key, so that a kill loses nothing.
 * Nothing is written before somebody types.
 */
export function useDraft<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
  initial: z.output<Schema>
): Draft<z.output<Schema>> {
  type Value = z.output<Schema>
  const start = useRef({ schema, initial })
  const [shown, setShown] = useState<Shown<Value>>({ key, value: initial, found: null })
  const latest = useRef(initial)
  const put = useCallback(
    (value: Value, found?: Draft<Value>['found']) => {
      latest.current = value
      setShown(before => ({ key, value, found: found ?? (before.key === key ? before.found : null) }))
    },
    [key]
  )
  const keeper = useMemo(
    () =>
      createDraftKeeper<Value>({
        keep: async value => {
          const reply = await call(keepDraft, { key, value: JSON.parse(JSON.stringify(value)) })
          return reply.ok ? reply.value.savedAt : null
        },
        forget: async () => {
          await call(clearDraft, { key })
        },
        onSaving: useTyping.getState().begin,
        onSaved: useTyping.getState().end
      }),
    [key]
  )

  useEffect(() => {
    latest.current = start.current.initial
    const stopAsking = askUntilAnswered({
      ask: async () => {
        await whenDraftIsLeft(key)
        return call(readDraft, { key })
      },
      onFirstFailure: failure => say(failure.say, { tone: 'overdue' }),
      onAnswer: kept => {
        if (keeper.isTouched()) return
        const parsed = kept.value === null ? null : start.current.schema.safeParse(kept.value)
        if (parsed?.success) put(parsed.data, { at: kept.at })
        else put(start.current.initial, { at: null })
      }
    })
    const stopSettling = beforeTheWindowEnds(keeper.flush)
    return () => {
      stopAsking()
      void leave()
    }
    async function leave() {
      await leaveDraft(key, keeper.flush)
      stopSettling()
    }
  }, [key, keeper, put])

  const change = useCallback(
    (value: Value) => {
      put(value)
      keeper.type(value)
    },
    [keeper, put]
  )
  const amend = useCallback(
    (how: (now: Value) => Value) => {
      const next = how(latest.current)
      if (next !== latest.current) change(next)
    },
    [change]
  )
  const clear = useCallback(() => {
    put(start.current.initial, { at: null })
    return keeper.clear()
  }, [keeper, put])
  const keepNow = useCallback(() => void keeper.flush(), [keeper])

  const { value, found } = shown.key === key ? shown : { value: start.current.initial, found: null }
  return { value, found, change, amend, keepNow, clear }
}
