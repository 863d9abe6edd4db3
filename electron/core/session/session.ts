import type { CoreReply, CoreStart, FromCore, ToCore } from '../../contract/wire.ts'

export type Session = {
  readonly answer: (call: ToCore & { readonly kind: 'call' }) => Promise<CoreReply>
  readonly close: () => Promise<void>
}

export async function startSession(start: CoreStart, _post: (message: FromCore) => void): Promise<Session> {
  return {
    answer: async call =>
      call.channel === 'session.status'
        ? {
            ok: true,
            value: {
              state: 'firstRun',
              authority: null,
              practice: false,
              worker: null,
              keychain: start.deviceSecret !== null,
              waitSeconds: 0,
              idleMinutes: 10,
              problem: null
            }
          }
        : { ok: false, code: 'locked', say: null },
    close: async () => undefined
  }
}
