import { useCallback, useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import type { Failure, Method } from '../../electron/contract/method.ts'
import { useChanges } from '../state/changes.ts'
import { call } from './call.ts'

export type Asked<Value> = {
  readonly value: Value | null
  readonly failure: Failure | null
  readonly askAgain: () => void
}

/**
 * Asks when the screen opens, and again after every change notice. What is shown stays on the screen while the new
 * answer is fetched; an answer that was overtaken by a newer question is dropped. What is dear and stands beside
 * everything waits so many milliseconds (`calm`) for changes to end: nobody's typing is to count their whole day anew.
 */
export function useAsked<Input extends z.ZodType, Output extends z.ZodType>(
  method: Method<Input, Output>,
  input: z.input<Input>,
  calm = 0
): Asked<z.output<Output>> {
  const changes = useChanges(state => state.count)
  const [again, setAgain] = useState(0)
  const [answer, setAnswer] = useState<{ key: string; value: z.output<Output> | null; failure: Failure | null } | null>(
    null
  )
  const key = JSON.stringify([method.channel, input])
  const latest = useRef(0)
  const asked = useRef<string | null>(null)
  const question = useRef({ method, input })
  question.current = { method, input }
  const ask = useCallback(async (askedKey: string) => {
    latest.current += 1
    const mine = latest.current
    const reply = await call(question.current.method, question.current.input)
    if (mine !== latest.current) return
    setAnswer(
      reply.ok
        ? { key: askedKey, value: reply.value, failure: null }
        : { key: askedKey, value: null, failure: reply.error }
    )
  }, [])
  useEffect(() => {
    // A change anywhere, or a wish to ask again, is a reason to ask the same question once more.
    if (changes < 0 || again < 0) return
    const wait = asked.current === key ? calm : 0
    asked.current = key
    if (wait === 0) {
      void ask(key)
      return
    }
    const timer = setTimeout(() => void ask(key), wait)
    return () => clearTimeout(timer)
  }, [ask, key, changes, again, calm])
  const askAgain = useCallback(() => setAgain(count => count + 1), [])
  const current = answer?.key === key ? answer : null
  return { value: current?.value ?? null, failure: current?.failure ?? null, askAgain }
}
