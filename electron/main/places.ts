import { join } from 'node:path'

/** Where the parts of the built app and the person's own folder lie. */
export type Places = {
  readonly profile: string
  readonly pages: string
  readonly preload: string
  readonly core: string
  readonly checker: string
}

/** `build` is the folder that holds main/, core/, preload/ and renderer/. */
export function placesIn(build: string, profile: string): Places {
  return {
    profile,
    pages: join(build, 'renderer'),
    preload: join(build, 'preload', 'preload.cjs'),
    core: join(build, 'core', 'core.js'),
    checker: join(build, 'checker', 'checker.js')
  }
}
