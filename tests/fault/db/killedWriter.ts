import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { verifyAudit } from '../../../db/audit/verifyAudit.ts'
import { newSigner, signerFromSeed } from '../../../db/commit/signing.ts'
import { openStore } from '../../../db/commit/store.ts'
import { verifyChain } from '../../../db/history/verifyChain.ts'
import { chanceFrom } from '../../builders/seed.ts'
import { newId, openTestFile } from '../../builders/store.ts'

const writer = fileURLToPath(new URL('./writer.ts', import.meta.url))

/** Resolves when the writer has opened its file; everything it says it wrote is gathered in `acknowledged`. */
async function started(child: ChildProcess, acknowledged: Set<string>): Promise<void> {
  let rest = ''
  await new Promise<void>((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the writer ended by itself: ${code}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('utf8')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line === 'open') resolve()
        else acknowledged.add(line)
      }
    })
  })
  child.removeAllListeners('exit')
}

export type Casualties = {
  readonly acknowledged: number
  readonly lost: number
  readonly halves: number
  readonly integrity: unknown
  readonly chain: unknown
  readonly audit: unknown
}

/** Kills a writing process with SIGKILL so many times, each at a moment by chance, and counts what is missing after. */
export async function killWriter(kills: number, seed: number): Promise<Casualties> {
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-killed-'))
  const path = join(folder, 'case.db')
  const key = randomBytes(32)
  const assessmentId = newId()
  const chance = chanceFrom(seed)
  const acknowledged = new Set<string>()
  const created = await openTestFile(path, key, 'create')
  created.close()
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, ['--no-warnings', writer, path, key.toString('hex'), assessmentId], {
        stdio: ['ignore', 'pipe', 'inherit']
      })
      await started(child, acknowledged)
      const moment = setTimeout(() => child.kill('SIGKILL'), chance() * 60)
      await once(child, 'close')
      clearTimeout(moment)
    }
    return await count(path, key, acknowledged)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function count(path: string, key: Uint8Array, acknowledged: ReadonlySet<string>): Promise<Casualties> {
  const file = await openTestFile(path, key, 'open')
  const signer = signerFromSeed(Buffer.alloc(32, 7))
  const device = { id: 'writer', signer }
  const store = openStore({ file, device, workerSigner: newSigner(), now: () => new Date(), newId })
  const notes = await store.db.selectFrom('assessmentComment').select('id').execute()
  const commits = await store.db.selectFrom('sync_commit').select('n').execute()
  const looks = await store.db.selectFrom('auditSubject').select('subjectId').execute()
  const noted = new Set(notes.map(note => note.id))
  const audited = new Set(looks.map(look => look.subjectId))
  const halves = [...noted].filter(id => !audited.has(id)).length + [...audited].filter(id => !noted.has(id)).length
  const casualties: Casualties = {
    acknowledged: acknowledged.size,
    lost: [...acknowledged].filter(id => !noted.has(id)).length,
    halves: halves + Math.abs(commits.length - notes.length),
    integrity: file.database.pragma('integrity_check', { simple: true }),
    chain: await verifyChain(store.db, { device: device.id, publicKey: signer.publicKey, complete: true }),
    audit: await verifyAudit(store.db, { keys: new Map([[device.id, signer.publicKey]]), anchors: [] })
  }
  await store.close()
  return casualties
}
