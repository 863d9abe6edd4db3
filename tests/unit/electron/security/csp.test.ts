import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../../../electron/security/csp.ts'

describe('contentPolicy', () => {
  it('is the one of the security design, word for word', () => {
    expect(contentPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
  })
})
