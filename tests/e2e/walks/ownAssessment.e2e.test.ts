import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentWords } from '../../../resources/strings/en-GB/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { answerHJ, statedHJ } from '../../fixtures/assessmentHJ.ts'
import { familyHJ } from '../../fixtures/familyHJ.ts'
import { AssessmentPage, fieldOf } from '../pages/assessment.ts'
import type { DeskPage } from '../pages/desk.ts'
import type { FamilyPage } from '../pages/family.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { WaitingPage } from '../pages/waiting.ts'
import { writeFamilyHJ } from './familyHJ.ts'
import { keepPictureOfFailure } from './pictureOfFailure.ts'
import { openDesk, practiceProfile, removeFolder } from './profiles.ts'

/** A team manager with families of her own: she decides about what her team writes, and writes herself. */
const manager = 'Nadia Karim'
const { familyName } = familyHJ

let profile: string
let goldthread: Goldthread
let desk: DeskPage
let family: FamilyPage
let assessment: AssessmentPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
  await desk.signInAs(manager)
  family = await writeFamilyHJ(goldthread, desk)
  assessment = new AssessmentPage(goldthread)
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('a manager who wrote the assessment', () => {
  it('sends it as any other author does', async () => {
    await family.openTab('assessment')
    await assessment.start('short')
    await assessment.answerGaps(answerHJ)
    await assessment.openSection({ code: '21' })
    await assessment.answer('21.submit_exceptions', statedHJ(fieldOf('21.submit_exceptions'), ''))
    await assessment.isSaved()

    expect(await assessment.check()).toEqual([])
    await assessment.send(() => 'The case says nothing of it; to be asked at the next visit.')

    await assessment.reads(words.state.submitted)
  }, 600_000)

  it('is told why somebody else decides about it, and finds nothing to sign with', async () => {
    await assessment.reads(assessmentWords.moves.authorCannotDecide)

    expect(await assessment.button(words.authorise).count()).toBe(0)
    expect(await assessment.button(words.giveBack).count()).toBe(0)
    await goldthread.checkPage()
  })

  it('does not find it among what waits for her', async () => {
    await desk.goTo('waiting')
    const waiting = await new WaitingPage(goldthread).arrive()

    await waiting.page.getByText(shellStrings.loading).waitFor({ state: 'detached' })

    expect(await waiting.page.getByRole('main').getByText(familyName).count()).toBe(0)
  })
})
