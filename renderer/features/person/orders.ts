import type { Entry } from '../../../electron/contract/entry.ts'
import { personChoices, personStrings } from '../../../resources/strings/en-GB/person.ts'
import { dayInWords } from '../../app/entry/valueInWords.ts'
import { type FamilyView, listOf, nameOf } from '../../app/register/familyView.ts'
import { textIn } from '../../app/register/fieldsOf.ts'

const words = personStrings.orders

/** Orders that name this person, on whichever side of them they stand. */
export const ordersAbout = (view: FamilyView, personId: string): readonly Entry[] =>
  listOf(view, 'contactRestriction').filter(entry =>
    [textIn(entry, 'personId'), textIn(entry, 'otherPersonId')].includes(personId)
  )

/** Those that hold today, as the words that stand at the top of both people's pages. */
export function orderBanners(view: FamilyView, personId: string): readonly string[] {
  return ordersAbout(view, personId)
    .filter(entry => !entry.enteredInError && (textIn(entry, 'to') || view.today) >= view.today)
    .map(entry => {
      const other = textIn(entry, textIn(entry, 'personId') === personId ? 'otherPersonId' : 'personId')
      const until = textIn(entry, 'to')
      return words.banner(orderName(entry), nameOf(view, other)) + (until ? words.until(dayInWords(until)) : '')
    })
}

export const orderName = (entry: Entry): string =>
  personChoices.restrictionType.find(choice => choice.code === textIn(entry, 'restrictionType'))?.label ?? ''
