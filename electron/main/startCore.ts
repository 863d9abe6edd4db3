import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, safeStorage, utilityProcess } from 'electron'
import { type CoreProgram, startCore } from '../core/port.ts'
import { findDeviceSecret, newDeviceSecret } from '../security/deviceSecret.ts'
import { keyringFolder } from '../security/keyringFolder.ts'
import { keyringName } from '../security/keyringStore.ts'
import { brokerChecker } from './brokerChecker.ts'
import { type CoreLink, type CoreListener, linkCore } from './coreLink.ts'
import type { Places } from './places.ts'

export class NoCoreProgramError extends Error {
  override readonly name = 'NoCoreProgramError'
}

/** A fresh core process that has been told where the file lies. */
export async function startFreshCore(places: Places, listener: CoreListener): Promise<CoreLink> {
  const program = programOfCore()
  const port = startCore(program, places.core, !app.isPackaged && process.env.GOLDTHREAD_TRACE === '1')
  const link = linkCore(port, listener)
  if (program.kind === 'utility') brokerChecker(port, places.checker)
  const deviceSecret = await secretOfThisComputer(places.profile)
  const cheapKdf = !app.isPackaged && process.env.GOLDTHREAD_KDF === 'floor'
  const small = !app.isPackaged && process.env.GOLDTHREAD_COUNTY === 'handWritten'
  const county = small ? { county: 'handWritten' as const } : {}
  port.post({ kind: 'start', profile: places.profile, deviceSecret, cheapKdf, ...county })
  deviceSecret?.fill(0)
  return link
}

/** A secret is made before the first keyring and never after: a new one would shut out the keyring made with the old. */
async function secretOfThisComputer(profile: string): Promise<Uint8Array | null> {
  const folder = keyringFolder(profile)
  const found = await findDeviceSecret(folder, safeStorage)
  if (found !== null || existsSync(join(profile, keyringName))) return found
  return newDeviceSecret(folder, safeStorage)
}

/** A packaged build has one way only; for development an older Electron may borrow a Node for the core. */
function programOfCore(): CoreProgram {
  const node = process.env.GOLDTHREAD_NODE
  if (Number.parseInt(process.versions.electron, 10) >= 35) {
    return { kind: 'utility', fork: (module, words, options) => utilityProcess.fork(module, words, options) }
  }
  if (!app.isPackaged && node !== undefined) return { kind: 'forked', node }
  throw new NoCoreProgramError('This Electron cannot open the file itself: set GOLDTHREAD_NODE to a Node 24.')
}
