import { describe, expect, it } from 'vitest'
import { packMessage, unpackMessage } from '../../../../../electron/contract/pack.ts'
import { agree, SealedAnswer, type SealedCall } from '../../../../../electron/contract/seal.ts'
import type { CoreReply } from '../../../../../electron/contract/wire.ts'
import { openSealedDoor } from '../../../../../electron/core/session/sealedDoor.ts'
import type { Call } from '../../../../../electron/core/session/session.ts'
import { type Agreement, agreeWithCore } from '../../../../../renderer/app/seal/agreement.ts'

const reference = '00000000-0000-4000-8000-000000000001'
const invalid = { ok: false, code: 'invalid', say: null }
const unsealed = { ok: false, code: 'unsealed', say: null }

function aDoor(reply: CoreReply = { ok: true, value: { name: 'Ada Moss' } }) {
  const asked: Call[] = []
  const door = openSealedDoor(async call => {
    asked.push(call)
    return reply
  })
  const call = (channel: string, input: unknown) => door.answer({ kind: 'call', id: 1, channel, input, reference })
  const agreed = async (): Promise<Agreement> => {
    const reply = await agreeWithCore(async (channel, input) => {
      const answered = await call(channel, input)
      return answered.ok
        ? { ok: true, value: answered.value as never }
        : { ok: false, error: { code: answered.code, say: '', reference } }
    })
    return reply.ok ? reply.value : expect.fail('no agreement')
  }
  return { asked, call, agreed, forget: door.forget }
}

const sealing = (agreement: Agreement, message: unknown, channel = 'family.open') =>
  agreement.seal(channel, packMessage(message))

async function open(agreement: Agreement, channel: string, { number }: SealedCall, reply: CoreReply): Promise<unknown> {
  const { sealed } = SealedAnswer.parse(reply.ok ? reply.value : null)
  return unpackMessage(await agreement.open(channel, number, new Uint8Array(sealed)))
}

describe('openSealedDoor', () => {
  it('opens a question, and seals an answer that only the window can open', async () => {
    const door = aDoor()
    const window = await door.agreed()
    const question = await sealing(window, { familyId: 'one' })

    const reply = await door.call('family.open', question)

    expect(door.asked).toMatchObject([{ channel: 'family.open', input: { familyId: 'one' }, reference }])
    expect(Buffer.from(SealedAnswer.parse(reply.ok && reply.value).sealed).toString('latin1')).not.toContain('Moss')
    expect(await open(window, 'family.open', question, reply)).toEqual({ ok: true, value: { name: 'Ada Moss' } })
  })

  it('hands a passphrase on as bytes', async () => {
    const door = aDoor()
    const passphrase = new TextEncoder().encode('copper lantern walks')

    await door.call('session.unlock', await sealing(await door.agreed(), { passphrase }, 'session.unlock'))

    expect(door.asked[0]?.input).toEqual({ passphrase })
  })

  it('tells the main process the code of a refusal, and its words to the window alone', async () => {
    const refusal: CoreReply = { ok: false, code: 'refused', say: 'Ada Moss is already in this family.' }
    const door = aDoor(refusal)
    const window = await door.agreed()
    const question = await sealing(window, {})

    const reply = await door.call('family.open', question)

    expect(reply).toMatchObject({ ok: true, value: { code: 'refused' } })
    expect(JSON.stringify(reply)).not.toContain('Moss')
    expect(await open(window, 'family.open', question, reply)).toEqual(refusal)
  })

  it('takes a question once', async () => {
    const door = aDoor()
    const question = await sealing(await door.agreed(), {})
    await door.call('family.open', question)

    expect(await door.call('family.open', question)).toEqual(invalid)
    expect(door.asked).toHaveLength(1)
  })

  it('takes no question that is older than the last, but one of which some before were held back', async () => {
    const door = aDoor()
    const window = await door.agreed()
    const [first, , third] = [await sealing(window, {}), await sealing(window, {}), await sealing(window, {})]

    expect(await door.call('family.open', third)).toMatchObject({ ok: true })
    expect(await door.call('family.open', first)).toEqual(invalid)
  })

  it.each([
    ['for another method', (question: SealedCall) => ({ channel: 'family.list', question })],
    ['under another number', (question: SealedCall) => ({ question: { ...question, number: 2 } })],
    ['with one bit turned', (question: SealedCall) => ({ question: { ...question, sealed: turned(question.sealed) } })],
    ['cut short', (question: SealedCall) => ({ question: { ...question, sealed: question.sealed.subarray(1) } })]
  ])('does not open a question %s, and takes the true one afterwards', async (_what, change) => {
    const door = aDoor()
    const question = await sealing(await door.agreed(), {})
    const changed = { channel: 'family.open', ...change(question) }

    expect(await door.call(changed.channel, changed.question)).toEqual(invalid)
    expect(door.asked).toEqual([])
    expect(await door.call('family.open', question)).toMatchObject({ ok: true })
  })

  it.each([
    ['a plain question', { familyId: 'one' }],
    ['nothing', null],
    ['a plain question in the place of bytes', { agreement: '0f'.repeat(16), number: 1, sealed: { familyId: 'one' } }]
  ])('does not answer %s', async (_what, input) => {
    const door = aDoor()
    await door.agreed()

    expect(await door.call('family.open', input)).toEqual(invalid)
    expect(door.asked).toEqual([])
  })

  it('does not answer bytes that were sealed and are no message', async () => {
    const door = aDoor()
    const question = await (await door.agreed()).seal('family.open', new Uint8Array([0, 0, 0, 9, 1]))

    expect(await door.call('family.open', question)).toEqual(invalid)
    expect(door.asked).toEqual([])
  })

  it('forgets the former window when the next one agrees', async () => {
    const door = aDoor()
    const former = await door.agreed()
    const next = await door.agreed()

    expect(await door.call('family.open', await sealing(former, {}))).toEqual(unsealed)
    expect(await door.call('family.open', await sealing(next, {}))).toMatchObject({ ok: true })
  })

  it('answers nobody once it has forgotten', async () => {
    const door = aDoor()
    const window = await door.agreed()

    door.forget()

    expect(await door.call('family.open', await sealing(window, {}))).toEqual(unsealed)
  })

  it.each([
    ['no point of the curve', new Uint8Array(65).fill(4)],
    ['too short', new Uint8Array(64)],
    ['a text', 'key']
  ])('agrees with nobody whose public key is %s, and keeps the window it has', async (_what, publicKey) => {
    const door = aDoor()
    const window = await door.agreed()

    expect(await door.call(agree.channel, { publicKey })).toEqual(invalid)
    expect(await door.call('family.open', await sealing(window, {}))).toMatchObject({ ok: true })
  })
})

function turned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes)
  copy[0] = (copy[0] ?? 0) ^ 1
  return copy
}
