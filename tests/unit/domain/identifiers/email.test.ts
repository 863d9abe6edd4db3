import { describe, expect, it } from 'vitest'
import { checkEmail } from '../../../../domain/identifiers/email.ts'

describe('checkEmail', () => {
  it.each([
    ['sam@example.org', 'sam@example.org'],
    [' Sam.O\u2019Neill+help@Example.ORG ', 'Sam.O\u2019Neill+help@example.org'],
    ['用户@例子.公司', '用户@例子.公司']
  ])('accepts %s', (typed, value) => {
    expect(checkEmail(typed)).toEqual({ status: 'valid_format', value, warnings: [] })
  })

  it.each([
    ['', 'email_empty'],
    ['sam example@example.org', 'email_spaces'],
    ['sam.example.org', 'email_one_at'],
    ['sam@home@example.org', 'email_one_at'],
    ['@example.org', 'email_one_at'],
    ['sam@example', 'email_domain'],
    ['sam@.org', 'email_domain'],
    ['sam@example..org', 'email_domain'],
    ['sam@example.', 'email_domain']
  ])('refuses "%s" with the reason %s', (typed, because) => {
    expect(checkEmail(typed)).toEqual({ status: 'invalid_format', because })
  })

  it.each(['thehartleyfamily@example.org', 'jo.and.ash@example.org', 'jo_n_ash@example.org'])(
    'flags %s as a mailbox that may be shared',
    typed => {
      expect(checkEmail(typed)).toMatchObject({ status: 'valid_format', warnings: ['email_may_be_shared'] })
    }
  )

  it('does not flag a name that merely contains those letters', () => {
    expect(checkEmail('andy.sands@example.org')).toMatchObject({ warnings: [] })
  })
})
