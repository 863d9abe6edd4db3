import { describeTrouble } from '../../contract/trouble.ts'
import type { CoreReply, ToCore } from '../../contract/wire.ts'
import { openSealedDoor, type SealedDoor } from '../session/sealedDoor.ts'
import { type Session, startSession } from '../session/session.ts'
import type { Parent } from './parent.ts'

const notStarted: CoreReply = { ok: false, code: 'failed', say: null }

/** Answers the main process, one call after the other: the file has one writer, and an order that can be relied on. */
export function serveCore(parent: Parent): void {
  let session: Session | null = null
  let door: SealedDoor | null = null
  let running: Promise<void> = Promise.resolve()

  const answer = async (message: ToCore) => {
    if (message.kind === 'start') {
      session = startSession(message, parent.post)
      door = openSealedDoor(session.answer)
    } else if (message.kind === 'close') {
      door?.forget()
      await session?.close()
      parent.post({ kind: 'closed', id: message.id })
    } else if (message.kind === 'saveCopy') {
      const reply = session === null ? notStarted : await session.saveCopy(message)
      parent.post({ kind: 'reply', id: message.id, reply })
    } else if (message.kind === 'call') {
      const reply = door === null ? notStarted : await door.answer(message)
      parent.post({ kind: 'reply', id: message.id, reply })
    }
  }

  const stop = (error: unknown) => {
    parent.post({ kind: 'trouble', trouble: describeTrouble(error, '', '') })
    process.exit(1)
  }

  parent.onMessage(message => {
    running = afterwards(running, () => answer(message))
  })
  parent.onGone(() => process.exit(0))
  process.on('uncaughtException', stop)
  process.on('unhandledRejection', stop)
  parent.post({ kind: 'ready' })
}

async function afterwards(before: Promise<void>, next: () => Promise<void>): Promise<void> {
  await before
  await next()
}
