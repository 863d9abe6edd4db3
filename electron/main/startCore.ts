import { app, utilityProcess } from 'electron'
import { type CoreProgram, startCore } from '../core/port.ts'
import { type CoreLink, type CoreListener, linkCore } from './coreLink.ts'
import { readDeviceSecret } from './deviceSecret.ts'
import type { Places } from './places.ts'

export class NoCoreProgramError extends Error {
  override readonly name = 'NoCoreProgramError'
}

/** A fresh core process that has been told where the file lies. */
export function startFreshCore(places: Places, listener: CoreListener): CoreLink {
  const port = startCore(programOfCore(), places.core, !app.isPackaged && process.env.GOLDTHREAD_TRACE === '1')
  const deviceSecret = readDeviceSecret(places.profile)
  const link = linkCore(port, listener)
  port.post({ kind: 'start', profile: places.profile, deviceSecret })
  deviceSecret?.fill(0)
  return link
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
