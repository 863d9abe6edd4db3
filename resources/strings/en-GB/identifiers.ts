import type { EmailBecause, EmailWarning } from '../../../domain/identifiers/email.ts'
import type { NationalInsuranceNumberBecause } from '../../../domain/identifiers/nationalInsuranceNumber.ts'
import type { NhsNumberBecause, NhsNumberWarning } from '../../../domain/identifiers/nhsNumber.ts'
import type { PostcodeBecause, PostcodeWarning } from '../../../domain/identifiers/postcode.ts'
import type { SystemReferenceBecause } from '../../../domain/identifiers/systemReference.ts'
import type { TelephoneBecause, TelephoneWarning } from '../../../domain/identifiers/telephone.ts'
import type {
  UniquePupilNumberBecause,
  UniquePupilNumberWarning
} from '../../../domain/identifiers/uniquePupilNumber.ts'
import type { UprnBecause } from '../../../domain/identifiers/uprn.ts'

export type IdentifierBecause =
  | NhsNumberBecause
  | UniquePupilNumberBecause
  | NationalInsuranceNumberBecause
  | PostcodeBecause
  | UprnBecause
  | TelephoneBecause
  | EmailBecause
  | SystemReferenceBecause
export type IdentifierWarning =
  | NhsNumberWarning
  | UniquePupilNumberWarning
  | PostcodeWarning
  | TelephoneWarning
  | EmailWarning

/** Each says what is wrong, what was kept, and what to do; the person is saved whatever it says. */
export const identifierRefusals: Readonly<Record<IdentifierBecause, string>> = {
  nhs_number_characters:
    'An NHS number has only digits. What you typed is kept, marked as not checked. Compare it with the letter or the GP record.',
  nhs_number_length:
    'An NHS number has 10 digits. What you typed is kept, marked as not checked. Look for a missing or extra digit.',
  nhs_number_repeated_digit:
    'This looks wrong: no NHS number is one digit repeated. What you typed is kept, marked as not checked. Leave it empty if the number is not known.',
  nhs_number_check_digit:
    'This looks wrong: the last digit does not fit the others. What you typed is kept, marked as not checked. Two digits may be swapped; compare it with the letter.',
  upn_length:
    'A unique pupil number has 13 characters. What you typed is kept, marked as not checked. Ask the school for the full number.',
  upn_letter_never_used:
    'A unique pupil number never has the letters I, O or S. What you typed is kept, marked as not checked. Try the digits 1, 0 or 5 instead.',
  upn_characters:
    'A unique pupil number is one letter, 11 digits, and a last digit or letter. What you typed is kept, marked as not checked. Ask the school to read it to you.',
  upn_check_letter:
    'This looks wrong: the first letter does not fit the rest. What you typed is kept, marked as not checked. Ask the school to read it to you again.',
  national_insurance_shape:
    'A National Insurance number is two letters, six digits and one letter. What you typed is kept, marked as not checked. Compare it with a payslip or letter.',
  national_insurance_letters:
    'The first two letters are not used in National Insurance numbers. What you typed is kept, marked as not checked. Compare it with a payslip or letter.',
  national_insurance_prefix:
    'No National Insurance number starts with these two letters. What you typed is kept, marked as not checked. Compare it with a payslip or letter.',
  national_insurance_suffix:
    'A National Insurance number ends in A, B, C or D. What you typed is kept, marked as not checked. Compare it with a payslip or letter.',
  postcode_empty:
    'No postcode is typed. The rest of the address is kept. Type the postcode, or choose “no settled home” and give the usual area.',
  postcode_letter_for_digit:
    'This postcode seems to have a letter O or I in place of a nought or a one. What you typed is kept. Check it and type it again.',
  postcode_shape:
    'This does not look like a postcode. What you typed is kept. Check it, or choose another country if the address is overseas.',
  uprn_characters:
    'A property reference number has only digits. What you typed is kept, marked as not checked. Leave it empty if you are not sure.',
  uprn_length:
    'A property reference number has 1 to 12 digits. What you typed is kept, marked as not checked. Leave it empty if you are not sure.',
  uprn_zero:
    'Nought is not a property reference number. What you typed is kept, marked as not checked. Leave it empty if the number is not known.',
  telephone_empty: 'No telephone number is typed. Nothing was changed. Type a number, or remove this line.',
  telephone_characters:
    'A telephone number has only digits, spaces and a leading +. What you typed is kept. Put words such as “work” or “mum’s” in the note.',
  telephone_no_leading_zero:
    'A number in this country starts with 0. What you typed is kept. Add the 0, or a + and the country code.',
  telephone_too_short: 'This telephone number is too short. What you typed is kept. Look for a missing digit.',
  telephone_too_long: 'This telephone number is too long. What you typed is kept. Look for an extra digit.',
  telephone_range:
    'No person’s number in this country starts like this. What you typed is kept. Check the first four digits.',
  email_empty: 'No email address is typed. Nothing was changed. Type an address, or remove this line.',
  email_spaces: 'An email address has no spaces. What you typed is kept. Take out the space and check the rest.',
  email_one_at: 'An email address has one @ with a name before it. What you typed is kept. Ask the person to spell it.',
  email_domain:
    'The part after the @ needs a dot, as in example.org. What you typed is kept. Ask the person to spell it.',
  reference_shape:
    'This does not look like one of our references. Nothing was searched. They look like FAM-4830157-6, PER-7700312-7, EPI-2026-00001 or EHA-2026-000001.',
  reference_check_digit:
    'The last digit of this reference does not fit the others. Nothing was searched. Two digits may be swapped; check it and type it again.'
}

export const identifierWarnings: Readonly<Record<IdentifierWarning, string>> = {
  nhs_number_test_range: 'Numbers that start with 999 are used for tests. It is saved. Check it with the GP.',
  nhs_number_for_unborn:
    'A baby gets an NHS number at birth. It is saved. Check that this is not the number of the person who is pregnant.',
  upn_temporary: 'This is a temporary pupil number. It is saved. Ask the school for the permanent one later.',
  upn_authority_not_known: 'The authority in this number is not in our list. It is saved. Check it with the school.',
  postcode_bfpo: 'This is a forces address. It is saved as typed.',
  postcode_overseas: 'Postcodes of other countries are not checked. It is saved as typed.',
  telephone_personal_number:
    'Numbers that start with 070 are not mobiles and can cost a lot to ring. It is saved. Ask for another number.',
  telephone_ten_digits:
    'Most numbers have 11 digits; a few areas have 10. It is saved. Check that no digit is missing.',
  telephone_overseas: 'This is an overseas number. It is saved. Ask when it is a good time to ring there.',
  email_may_be_shared:
    'More than one person may read this mailbox. It is saved. Ask who reads it before you write anything private.'
}
