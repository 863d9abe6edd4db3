import type { IdentifierCheck } from './check.ts'

export type EmailBecause = 'email_empty' | 'email_spaces' | 'email_one_at' | 'email_domain'
export type EmailWarning = 'email_may_be_shared'

/** One @, no spaces, a domain with a dot, and no stricter: real addresses are odder than any pattern. */
export function checkEmail(typed: string): IdentifierCheck<EmailBecause, EmailWarning> {
  const text = typed.trim()
  if (text === '') return { status: 'invalid_format', because: 'email_empty' }
  if (/\s/.test(text)) return { status: 'invalid_format', because: 'email_spaces' }
  const [name, domain, ...more] = text.split('@')
  if (!name || domain === undefined || more.length > 0) return { status: 'invalid_format', because: 'email_one_at' }
  if (!/^[^.].*\.[^.]+$/.test(domain) || domain.includes('..'))
    return { status: 'invalid_format', because: 'email_domain' }
  const shared = /famil|household|(?:^|[._-])(?:and|n)(?:[._-]|$)/i.test(name)
  return {
    status: 'valid_format',
    value: `${name}@${domain.toLowerCase()}`,
    warnings: shared ? ['email_may_be_shared'] : []
  }
}
