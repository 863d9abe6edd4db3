import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Field } from '../../../domain/forms/definition.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { statedHJ } from '../../fixtures/assessmentHJ.ts'
import { bornWhenAged, type TypedAnswer, typedDaysAgo } from '../../fixtures/typed.ts'
import { AnswerHand } from '../pages/answerHand.ts'
import { AssessmentPage, fieldOf } from '../pages/assessment.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { tabToAndType } from '../pages/keyboard.ts'
import { LockPage } from '../pages/lock.ts'
import { KeyboardFamily } from './keyboardFamily.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { practicePassphrase, practiceProfile, removeFolder } from './profiles.ts'

const surname = 'Thornbury'
const family = {
  name: surname,
  adult: { kind: 'adult_carer', forename: 'Helen', surname, born: bornWhenAged(38, 4, 5) },
  child: { kind: 'child', forename: 'Leigh', surname, born: bornWhenAged(12, 3, 7) }
} as const

/** Whoever the published case speaks of besides these two is not in this family. */
const own: Readonly<Record<string, TypedAnswer>> = {
  'A.dates_with_family': [{ date: typedDaysAgo(3), place: 'At home', who: ['Helen', 'Leigh'], child_seen: ['Leigh'] }],
  '21.goals_draft': [
    { goal: 'Leigh keeps her friends', for_whom: ['Leigh'], measure: 'She sees them weekly', by: typedDaysAgo(-90) }
  ]
}
/** Left for the check to find. */
const forgotten = ['3.why_now', '3.tried_before']
/** The analysis needs its sentences; elsewhere few letters do, for it is the ways between the answers that are walked. */
const atLength = ['21.an_summary', '21.an_professional_judgement']

function answerTo(field: Field, about: string): TypedAnswer {
  const given = own[field.key] ?? statedHJ(field, about)
  const isWritten = field.type === 'long' || field.type === 'text'
  return isWritten && !atLength.includes(field.key) ? 'Said at home.' : given
}

let profile: string
let goldthread: Goldthread
let assessment: AssessmentPage
let people: KeyboardFamily
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  goldthread = await Goldthread.start({ profile })
  people = new KeyboardFamily(new AnswerHand(goldthread, true))
  assessment = new AssessmentPage(goldthread, { keyboardOnly: true })
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('an assessment without a mouse', () => {
  it('is unlocked, and the family and what the register must know of it are written', async () => {
    const lock = await new LockPage(goldthread).isShown()
    await tabToAndType(goldthread.page, lock.passphrase(), practicePassphrase)
    await goldthread.page.keyboard.press('Enter')
    await new DeskPage(goldthread).frameIsShown()

    await people.writeFamily(family)
    await people.writeRelationship(family)
    await people.writeAgreement(family)
    await people.writeLawfulBasis()

    goldthread.expectQuiet()
  })

  it('is begun in the family that was found, and answered gap by gap in every section', async () => {
    await new DeskPage(goldthread).find('thornb', surname)
    await new FamilyPage(goldthread).isShown()
    await people.toTab('assessment')
    await assessment.start('short')

    const answered = await assessment.answerGaps((field, about) =>
      forgotten.includes(field.key) ? null : answerTo(field, about)
    )

    expect(answered).toBeGreaterThan(80)
    goldthread.expectQuiet()
  })

  it('goes from a line of the check to its gap, and to the manager', async () => {
    const missing = await assessment.check()
    const [first = '', second = ''] = forgotten
    const gap = await assessment.followGap(missing.find(line => line.includes(fieldOf(first).label)) ?? '')
    expect(gap?.field.key).toBe(first)
    expect((await assessment.toNextGap())?.field.key).toBe(second)
    expect((await assessment.toNextGap('Shift+F8'))?.field.key).toBe(first)
    await assessment.turnSection('PageDown', '4')
    await assessment.turnSection('PageUp', '3')
    expect((await assessment.toNextGap())?.field.key).toBe(first)
    await assessment.answer(first, 'The family agreed to work as a team.')
    expect((await assessment.toNextGap())?.field.key).toBe(second)
    await assessment.answer(second, 'Two plans at school.')
    await assessment.goRoundToSections()
    await assessment.openSection({ code: '21' })
    await assessment.answer('21.submit_exceptions', 'To be asked at the next visit.')
    await assessment.isSaved()

    expect(await assessment.check()).toEqual([])
    await assessment.send(() => 'To be asked at the next visit.')

    await assessment.reads(words.state.submitted)
    goldthread.expectQuiet()
  })
})
