import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { appendAudit } from '../../../db/audit/appendAudit.ts'
import { verifyAudit } from '../../../db/audit/verifyAudit.ts'
import { openStore } from '../../../db/commit/store.ts'
import { sessionOfWorld } from '../world/act.ts'
import { drawFrom } from '../world/draw.ts'
import { usualSeed } from '../world/world.ts'
import { openWorldFile, worldDevice } from '../world/worldFile.ts'
import { repeat } from './alternate.ts'
import { now, today } from './product.ts'
import { type Line, timedLine } from './report.ts'

/** The whole log, read again from its first entry. */
export async function measureAudit(folder: string, entries: number): Promise<readonly Line[]> {
  const place = join(folder, 'audit')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  const device = worldDevice()
  const draw = drawFrom(usualSeed)
  const file = await openWorldFile(join(place, 'case.db'), 'create')
  const store = openStore({ file, device, now, newId: () => draw.id(0) })
  const origin = { device: device.id, sessionId: sessionOfWorld, at: `${today}T09:00:00.000Z` }
  await store.writeLocal(statements => {
    for (let number = 0; number < entries; number += 1) {
      const ids = { workerId: draw.id(number), correlationId: draw.id(number) }
      const note = { action: 'family.open', subjectIds: [draw.id(number)], outcome: 'shown', purpose: null }
      appendAudit(statements, device.signer, { ...origin, ...ids, ticks: number }, note)
    }
  })
  const keys = new Map([[device.id, device.signer.publicKey]])
  const verify = (quick: boolean) => async () => {
    const finding = await verifyAudit(store.db, { keys, anchors: [], quick })
    if (finding !== null) throw new Error(`entry ${finding.seq}: ${finding.because}`)
  }
  const quick = await repeat(verify(true), { turns: 5, warm: 1 })
  const whole = await repeat(verify(false), { turns: 3, warm: 0 })
  await store.close()
  rmSync(place, { recursive: true })
  return [
    timedLine(`verify ${entries} entries, quick`, quick, 5000),
    timedLine(`verify ${entries} entries, every signature`, whole)
  ]
}
