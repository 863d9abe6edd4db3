import type { BirthDateRefusal } from '../../../domain/dates/birthDate.ts'

/** What is wrong, and what to do. What was typed stays on the screen; nothing is saved until it is put right. */
export const birthDateRefusals: Readonly<Record<BirthDateRefusal, string>> = {
  birth_date_not_in_calendar: 'This day is not in the calendar. Check the day and the month.',
  birth_date_future: 'This date of birth has not come yet. Check the year, or choose “unborn baby”.',
  birth_date_over_120: 'This would make the person more than 120 years old. Check the year.',
  birth_date_expected_but_born: 'Write the day on which the baby was born in place of the day it was expected.',
  birth_date_after_death: 'This date of birth is after the date of death. Check both.',
  due_date_not_in_calendar: 'This day is not in the calendar. Check the day and the month.',
  due_date_long_past: 'The baby was due more than six weeks ago. If the baby is born, write the date of birth.',
  due_date_too_far_ahead: 'The baby cannot be due more than 42 weeks from today. Check the month and the year.'
}

export const peopleSentences = {
  dateNotInCalendar: 'This day is not in the calendar. Check the day and the month.',
  dateAhead: 'This day has not come yet. Check the date.',
  endBeforeStart: 'The end is before the start. Check both dates.',
  notRead: 'This could not be read. Choose or type it again.',
  tooLong: 'This is too long to be kept here. Shorten it, or put the rest in a note.',
  tooMuch: 'This is too much for one entry. Shorten it.',
  fixed: 'This cannot be moved to somebody else. Mark it as entered in error and write it again where it belongs.',
  choosePerson: 'Choose who this is about.',
  notInFamily: 'This person does not belong to this family. Add them to the family first.',
  familyNameMissing: 'Write a name for the family: the surname most people would look for.',
  familyNameUnseen:
    'This name has no letter that can be seen, so nobody could find the family again. Write the surname most people would look for.',

  kindMissing: 'Choose what this person is: a child, an unborn baby, an adult.',
  nameUnseen:
    'This name has no letter that can be seen, so nobody could find it again. Write the name, or choose “name not known”.',
  nameMissing: 'Write a first name or a surname. If the name is not known, choose “name not known”.',
  nameTooLong: 'A name can have up to 100 letters here.',
  placeholderMissing: 'Say in a few words who this is, for example “Father of Sam”, so that others can tell.',
  deathAhead: 'This date of death has not come yet. Check the year.',
  deathBeforeBirth: 'This date of death is before the date of birth. Check both.',
  yearReason: 'Say why the child is taught in another school year.',
  dueMissing: 'Write the day on which the baby is due, if it is known.',
  overSix: 'No child of this age is unborn. Choose “child”.',

  addressEmpty: 'Write at least a street, a town or a postcode. If there is no settled home, choose “no fixed home”.',
  addressLines: 'An address has up to five lines of up to 200 letters.',
  usualArea: 'Write the area where they usually are, so that they can be found.',
  nights: 'Write a whole number of nights from 0 to 14.',
  nightsSum: (nights: number) =>
    `The nights in all homes now come to ${nights}; a fortnight has 14. It is saved. Check with the family.`,
  refuge: 'A refuge is always kept private: it was saved as an address that only named people may see.',
  keptFromAdded: 'Kept from every adult of the family who does not live there. Check the list.',
  namesHaveReasons: 'Use “Who may see it” to name somebody or to end it: it asks why. Nothing was changed.',
  keptFromAndFor: 'Somebody cannot both be kept from an address and be named to see it.',

  contactKind: 'Choose what this is: a telephone number or an email address.',
  contactEmpty: 'Write the number or the address.',
  learningEmpty: 'Write the name of the school, college or work, or choose “not on roll”.',

  sameTwice: 'Choose two different people: nobody can be related to themselves.',
  relationshipType: 'Choose how they are related.',
  relationshipTwice: 'This is written already. Change the entry that is there.',
  ownAncestor: 'This would make somebody their own ancestor. It is saved. Check who is the parent of whom.',
  parentYoung:
    'The parent would be less than twelve years older than the child. It is saved. Check both dates of birth.',
  parentsMany:
    'This child would have more than two legal parents. It is saved. Check the basis: adoption, a donor and surrogacy are the usual reasons.',
  siblingsNoParent:
    'These two do not share both parents in this record. It is saved. Check whether “half” or “step” fits better.',
  siblingsShareParents: 'Half-brothers and half-sisters share exactly one parent. It is saved. Check the parents.',
  parentageKept: 'This is kept for named people only and is never printed.',
  restrictionType: 'Choose which order or condition this is.',
  namedOnlyEmpty: 'Answer at least one of these, or close without saving.',
  restrictionOther: 'Choose whom the person may not be in touch with.',

  memberTwice: 'This person belongs to the family already.',
  memberRole: 'Choose what the person is in this family.',
  agencyEmpty: 'Choose or write which service this is.',
  helpful: 'Write a whole number from 0 to 10.',
  declinedReason: 'Say why the family does not want this service, or that they did not say.',

  agreementPerson: 'Choose who agreed.',
  agreementCapacity: 'Choose on what footing they agreed: for themselves, as a parent, as a young person.',
  agreementDate: 'Write the day on which they agreed.',
  agreementScope: 'Choose what they agreed to. If they agreed to nothing, this is not an agreement.',
  agreementTime: 'Write the time as hours and minutes, for example 14:30.',
  agreementEvidence: 'Say where the signed paper or signature is kept.',
  withdrawalOf: 'Choose which agreement is withdrawn.',
  withdrawalDate: 'Write the day on which it was withdrawn.',
  withdrawalBefore: 'This is before the day of the agreement. Check both dates.',
  sharingWith: 'Write with whom: a service or a person.',
  sharingMay: 'Choose whether it may be shared.',
  basisMissing: 'Choose at least one lawful basis.',
  disclosureTo: 'Write who was told, or who was not.',
  disclosureWhat: 'Write what it was about.',
  consentPurpose: 'Choose what this is about.',
  conflictEnded: 'This has ended already. Nothing was changed.',
  conflictEndsBefore: 'It cannot end before the day it was said. Nothing was changed.',
  conflictSelf: 'You can write down only that you know this family yourself.',
  readOnlyType: 'This is not written here. Nothing was changed.'
} as const
