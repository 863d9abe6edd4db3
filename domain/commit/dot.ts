/** Names one commit for ever: the device that wrote it and how many it had written by then, "<device>:<n>". */
export type Dot = string

export const dotPattern = /^[A-Za-z0-9._-]{1,64}:[1-9][0-9]{0,15}$/

export function dotOf(device: string, n: number): Dot {
  return `${device}:${n}`
}

export function parseDot(dot: Dot): { readonly device: string; readonly n: number } {
  const colon = dot.lastIndexOf(':')
  return { device: dot.slice(0, colon), n: Number(dot.slice(colon + 1)) }
}
