import { countDay } from '../../contract/day.ts'
import type { CoreReply, FromCore } from '../../contract/wire.ts'

/**
 * What the main process is told when the window has counted its day: numbers and days. It is read from the answer by the
 * contract of the count, so that nothing else can come along.
 */
export function findDueMessage(channel: string, reply: CoreReply, wished: boolean): FromCore | null {
  if (channel !== countDay.channel || !reply.ok) return null
  const counted = countDay.output.safeParse(reply.value)
  return counted.success ? { kind: 'due', wished, coming: counted.data.coming } : null
}
