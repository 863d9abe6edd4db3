import { describe, expect, it } from 'vitest'
import { assertRuntime } from '../../../../db/open/runtime.ts'

describe('assertRuntime', () => {
  it.each([
    { node: '22.14.0' },
    { node: '24.21.0' },
    { node: '22.15.1', electron: '35.0.0' },
    { node: '24.1.0', electron: '45.4.1' }
  ])('lets %o through', versions => {
    expect(() => assertRuntime(versions)).not.toThrow()
  })

  it.each([
    { node: '20.18.0' },
    { node: '22.13.1' },
    { node: '22.9.0' },
    {},
    { node: '20.18.1', electron: '33.2.1' },
    { node: '24.0.0', electron: '34.9.0' }
  ])('stops %o before the native module ends the process', versions => {
    expect(() => assertRuntime(versions)).toThrow(/needs (Electron 35|Node 22\.14)/)
  })
})
