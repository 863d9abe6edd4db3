import { agree, SealedAnswer } from '../../../electron/contract/seal.ts'
import { openSealedDoor } from '../../../electron/core/session/sealedDoor.ts'
import { sealedCalls } from '../../../renderer/app/seal/sealedCalls.ts'
import { repeat } from './alternate.ts'
import { type Line, timedLine } from './report.ts'

const reference = 'bench'

/** What the seal adds to a call: packed and sealed by the page's code, opened, answered and sealed by the core's, opened. */
export async function measureSeal(words: string): Promise<readonly Line[]> {
  const core = openSealedDoor(async () => ({ ok: true, value: { words } }))
  const { ask } = sealedCalls({
    call: async (channel, input) => {
      const reply = await core.answer({ kind: 'call', id: 1, channel, input, reference })
      if (!reply.ok) throw new Error(`${channel}: ${reply.code}`)
      if (channel === agree.channel) return { ok: true, value: reply.value as never }
      const { sealed } = SealedAnswer.parse(reply.value)
      return { ok: true, value: { sealed, reference } as never }
    }
  })
  const sealed = await repeat(() => ask('draft.keep', { key: 'bench', value: words }), { turns: 2000, warm: 200 })
  return [timedLine('what the seal adds to a call of 2 KB answered with 2 KB', sealed, 1)]
}
