import type { Trouble } from './wire.ts'

const className = /^[A-Z][A-Za-z]{0,60}$/
const systemCode = /^[A-Z][A-Z0-9_]{1,60}$/
const ownPlace = /([A-Za-z0-9._-]{1,60}\.(?:m?js|ts):\d{1,7}:\d{1,7})\)?$/m

/** What may be written down about an error: never its message, which can carry what somebody typed. */
export function describeTrouble(error: unknown, channel: string, reference: string): Trouble {
  const name = error instanceof Error ? error.name : ''
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return {
    reference,
    channel,
    error: className.test(name) ? name : 'Unnamed',
    code: systemCode.test(code) ? code : '',
    where: ownPlace.exec(stack)?.[1] ?? ''
  }
}
