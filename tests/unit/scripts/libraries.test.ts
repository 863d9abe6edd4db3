import { describe, expect, it } from 'vitest'
import { missingLibraries } from '../../../scripts/parts/libraries.mjs'

describe('missingLibraries', () => {
  it('lists each library that ldd did not find, once', () => {
    const output = [
      '\tlinux-vdso.so.1 (0x00007ffd2a5f2000)',
      '\tlibffmpeg.so => /somewhere/libffmpeg.so (0x00007f1c)',
      '\tlibnss3.so => not found',
      '\tlibgtk-3.so.0 => not found',
      '\tlibnss3.so => not found',
      '\t/lib64/ld-linux-x86-64.so.2 (0x00007f1d)'
    ].join('\n')

    expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgtk-3.so.0'])
  })

  it('lists none when everything was found', () => {
    expect(missingLibraries('\tlibc.so.6 => /lib/libc.so.6 (0x0)\n')).toEqual([])
  })
})
