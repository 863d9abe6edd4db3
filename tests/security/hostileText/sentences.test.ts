import { expect, it } from 'vitest'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { jotStrings } from '../../../resources/strings/en-GB/jots.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { hostileTexts } from '../../fixtures/hostileText.ts'

const turns = /[\u061C\u200E\u200F\u202A-\u202E\u2066\u2067]/
/** What is said after something was done, of a name as it was typed a moment ago. */
const told = {
  saved: familyStrings.create.saved,
  removed: familyStrings.create.removed,
  added: personStrings.addPerson.saved,
  filed: jotStrings.filed
}

it.each(Object.entries(told))('a notice that something was %s is never turned by the name in it', (_done, say) => {
  expect(hostileTexts.filter(({ text }) => turns.test(say(text))).map(({ name }) => name)).toEqual([])
})
