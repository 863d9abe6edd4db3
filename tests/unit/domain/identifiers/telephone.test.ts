import { describe, expect, it } from 'vitest'
import { checkTelephone, normaliseTelephone } from '../../../../domain/identifiers/telephone.ts'

describe('checkTelephone', () => {
  it.each([
    ['07700 900123', '+447700900123', 'mobile', '07700 900123'],
    ['(01632) 960 001', '+441632960001', 'landline', '01632 960001'],
    ['+44 (0)20 7946 0018', '+442079460018', 'landline', '020 7946 0018'],
    ['0044 7700 900123', '+447700900123', 'mobile', '07700 900123'],
    ['+447700900123', '+447700900123', 'mobile', '07700 900123'],
    ['07700.900-123', '+447700900123', 'mobile', '07700 900123'],
    ['0114 496 0000', '+441144960000', 'landline', '0114 496 0000'],
    ['0161 496 0000', '+441614960000', 'landline', '0161 496 0000'],
    ['0306 999 0123', '+443069990123', 'uk_wide', '0306 999 0123'],
    ['0808 157 0123', '+448081570123', 'freephone', '0808 157 0123'],
    ['0800 123456', '+44800123456', 'freephone', '0800 123 456']
  ])('accepts %s as %s', (typed, value, kind, shown) => {
    expect(checkTelephone(typed)).toEqual({ status: 'valid_format', value, kind, shown, warnings: [] })
  })

  it.each([
    ['070 1234 5678', 'personal', 'telephone_personal_number'],
    ['016977 2345', 'landline', 'telephone_ten_digits'],
    ['+48 22 123 45 67', 'overseas', 'telephone_overseas'],
    ['0048 22 123 45 67', 'overseas', 'telephone_overseas']
  ])('accepts %s (%s) with the warning %s', (typed, kind, warning) => {
    expect(checkTelephone(typed)).toMatchObject({ status: 'valid_format', kind, warnings: [warning] })
  })

  it.each([
    ['07700 90012', 'telephone_too_short'],
    ['7700900123', 'telephone_no_leading_zero'],
    ['0999 1234567', 'telephone_range'],
    ['+44 999 123 4567', 'telephone_range'],
    ['07700 9001234', 'telephone_too_long'],
    ['07700 900123 ext 2', 'telephone_characters'],
    ['0500 123456', 'telephone_range'],
    ['+12345', 'telephone_too_short'],
    ['+1234567890123456', 'telephone_too_long'],
    ['', 'telephone_empty']
  ])('refuses "%s" with the reason %s', (typed, because) => {
    expect(checkTelephone(typed)).toEqual({ status: 'invalid_format', because })
  })

  it.each(['0800 1111', '101', '111', '999'])(
    'accepts the short number %s for a service and not for a person',
    typed => {
      expect(checkTelephone(typed, { serviceContact: true })).toMatchObject({ status: 'valid_format', kind: 'short' })
      expect(checkTelephone(typed).status).toBe('invalid_format')
    }
  )
})

describe('normaliseTelephone', () => {
  it('writes a number as it is dialled at home', () => {
    expect(['+44 (0)20 7946 0018', '0044 20 7946 0018', '020-7946-0018'].map(normaliseTelephone)).toEqual([
      '02079460018',
      '02079460018',
      '02079460018'
    ])
  })
})
