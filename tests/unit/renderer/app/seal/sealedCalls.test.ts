import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../../../electron/contract/method.ts'
import { agree, SealedAnswer } from '../../../../../electron/contract/seal.ts'
import type { CoreReply } from '../../../../../electron/contract/wire.ts'
import { openSealedDoor, type SealedDoor } from '../../../../../electron/core/session/sealedDoor.ts'
import { sealedCalls } from '../../../../../renderer/app/seal/sealedCalls.ts'
import { failures } from '../../../../../resources/strings/en-GB/failures.ts'

const reference = '00000000-0000-4000-8000-000000000001'

/** A window before a core that can be exchanged for a fresh one; what passes between them is kept. */
function aLine(answer: (input: unknown) => CoreReply = input => ({ ok: true, value: input })) {
  const heard: unknown[] = []
  const passed: { readonly channel: string; readonly input: unknown }[] = []
  const fresh = () =>
    openSealedDoor(async ({ input }) => {
      heard.push(input)
      return answer(input)
    })
  let core: SealedDoor = fresh()
  let spoil = (value: unknown) => value
  const calls = sealedCalls({
    call: async <Value>(channel: string, input: unknown): Promise<Reply<Value>> => {
      passed.push({ channel, input: structuredClone(input) })
      const reply = await core.answer({ kind: 'call', id: 1, channel, input: structuredClone(input), reference })
      if (!reply.ok) return { ok: false, error: { code: reply.code, say: failures[reply.code], reference } }
      const sealed = SealedAnswer.safeParse(reply.value)
      const value = sealed.success ? spoil({ sealed: sealed.data.sealed, reference }) : reply.value
      return { ok: true, value: value as Value }
    }
  })
  return {
    calls,
    heard,
    passed,
    agreements: () => passed.filter(({ channel }) => channel === agree.channel).length,
    exchangeCore: () => {
      core = fresh()
    },
    replaceCore: (next: SealedDoor) => {
      core = next
    },
    spoilAnswers: (act: (value: unknown) => unknown) => {
      spoil = act
    }
  }
}

describe('ask', () => {
  it('agrees once and brings each answer to its question', async () => {
    const line = aLine()
    const questions = Array.from({ length: 40 }, (_, place) => ({ place, words: 'x'.repeat((place % 5) * 40_000) }))

    const replies = await Promise.all(questions.map(question => line.calls.ask('draft.keep', question)))

    expect(replies).toEqual(questions.map(value => ({ ok: true, value })))
    expect(line.heard).toEqual(questions)
    expect(line.agreements()).toBe(1)
  })

  it('lets no word of question or answer pass unsealed', async () => {
    const line = aLine(() => ({ ok: true, value: { name: 'Moss' } }))

    await line.calls.ask('find.peopleAndFamilies', { words: 'Ada' })

    const bytes = Buffer.concat(line.passed.map(({ input }) => Buffer.from(Object(input).sealed ?? [])))
    expect(bytes.length).toBeGreaterThan(0)
    expect([bytes.toString('latin1'), JSON.stringify(line.passed)].join()).not.toMatch(/Ada|Moss/)
  })

  it('tells a refusal with its sentence, or the usual one, and the reference of the call', async () => {
    const said = aLine(() => ({ ok: false, code: 'refused', say: 'This family is restricted.' }))
    const unsaid = aLine(() => ({ ok: false, code: 'locked', say: null }))

    expect(await said.calls.ask('family.open', {})).toEqual({
      ok: false,
      error: { code: 'refused', say: 'This family is restricted.', reference }
    })
    expect(await unsaid.calls.ask('family.open', {})).toEqual({
      ok: false,
      error: { code: 'locked', say: failures.locked, reference }
    })
  })

  it('asks as it was when it was asked, whatever is typed meanwhile', async () => {
    const line = aLine()
    const draft = { words: 'mornings' }

    const asked = line.calls.ask('draft.keep', draft)
    draft.words = 'mornings are'

    expect(await asked).toEqual({ ok: true, value: { words: 'mornings' } })
  })

  it('agrees anew with a core that took the place of another, and loses no question', async () => {
    const line = aLine()
    await line.calls.ask('draft.keep', { turn: 0 })
    line.exchangeCore()

    const replies = await Promise.all([1, 2, 3].map(turn => line.calls.ask('draft.keep', { turn })))

    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(line.heard).toEqual(expect.arrayContaining([{ turn: 1 }, { turn: 2 }, { turn: 3 }]))
    expect(line.heard).toHaveLength(4)
    expect(line.agreements()).toBe(2)
  })

  it('gives up with a sentence before a core that never keeps an agreement', async () => {
    const line = aLine()
    const forgetful = openSealedDoor(async () => ({ ok: true, value: null }))
    line.replaceCore({
      ...forgetful,
      answer: async call => {
        if (call.channel !== agree.channel) forgetful.forget()
        return forgetful.answer(call)
      }
    })

    expect(await line.calls.ask('family.open', {})).toEqual({
      ok: false,
      error: { code: 'unsealed', say: failures.unsealed, reference }
    })
    expect(line.passed.length).toBeLessThan(10)
  })

  it('is answered with the reason when no agreement can be had, and tries again with the next question', async () => {
    const line = aLine()
    line.replaceCore({ answer: async () => ({ ok: false, code: 'failed', say: null }), forget: () => undefined })
    const refused = await line.calls.ask('family.open', {})

    line.exchangeCore()

    expect(refused).toEqual({ ok: false, error: { code: 'failed', say: failures.failed, reference } })
    expect(await line.calls.ask('family.open', { turn: 1 })).toEqual({ ok: true, value: { turn: 1 } })
  })

  it('throws at an answer that the core did not seal for this question, and goes on afterwards', async () => {
    const line = aLine()
    line.spoilAnswers(() => ({ sealed: new Uint8Array(60), reference }))
    await expect(line.calls.ask('family.open', {})).rejects.toThrow()

    line.spoilAnswers(value => value)

    expect(await line.calls.ask('family.open', { turn: 1 })).toEqual({ ok: true, value: { turn: 1 } })
  })
})

describe('begin', () => {
  it('agrees before the first question', async () => {
    const line = aLine()

    await line.calls.begin()
    await line.calls.ask('family.open', {})

    expect(line.agreements()).toBe(1)
  })

  it('leaves it to the first question when nobody is there yet', async () => {
    const line = aLine()
    line.replaceCore({ answer: () => Promise.reject(new Error('gone')), forget: () => undefined })
    await line.calls.begin()

    line.exchangeCore()

    expect(await line.calls.ask('family.open', { turn: 1 })).toEqual({ ok: true, value: { turn: 1 } })
  })
})
