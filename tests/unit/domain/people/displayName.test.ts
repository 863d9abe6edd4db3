import { describe, expect, it } from 'vitest'
import { displayName, shortName } from '../../../../domain/people/displayName.ts'

describe('displayName', () => {
  it.each([
    [{ nameStatus: 'known', forename: 'Samantha', surname: 'Hartley', preferredName: 'Sam' } as const, 'Sam Hartley'],
    [{ nameStatus: 'known', forename: 'Samantha', surname: 'Hartley' } as const, 'Samantha Hartley'],
    [{ nameStatus: 'known', forename: 'Suharto', singleName: true } as const, 'Suharto'],
    [{ nameStatus: 'known', surname: 'Suharto', singleName: true } as const, 'Suharto'],
    [
      { nameStatus: 'known', forename: 'Sam', surname: 'Hartley', preferredName: 'Sam Hartley' } as const,
      'Sam Hartley'
    ],
    [{ nameStatus: 'partly_known', forename: 'Dean' } as const, 'Dean (name partly known)'],
    [{ nameStatus: 'not_known', placeholder: 'Father of Sam' } as const, 'Father of Sam, name not known'],
    [{ nameStatus: 'not_known' } as const, 'Person, name not known'],
    [{ nameStatus: 'known', forename: '  ' } as const, 'Person, name not known'],
    [
      { nameStatus: 'withheld', placeholder: 'Grandmother of Sam', forename: 'Ann' } as const,
      'Grandmother of Sam, name withheld'
    ]
  ])('shows %o as "%s"', (names, shown) => {
    expect(displayName(names)).toBe(shown)
  })
})

describe('shortName', () => {
  it.each([
    [{ nameStatus: 'known', forename: 'Samantha', surname: 'Hartley', preferredName: 'Sam' } as const, 'Sam'],
    [{ nameStatus: 'not_known', placeholder: 'Father of Sam' } as const, 'Father of Sam'],
    [{ nameStatus: 'withheld', forename: 'Ann' } as const, 'Person, name withheld']
  ])('calls %o "%s"', (names, shown) => {
    expect(shortName(names)).toBe(shown)
  })
})
