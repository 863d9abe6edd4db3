import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assessmentWords } from '../../../resources/strings/en-GB/assessment.ts'
import { assessmentScreens as words } from '../../../resources/strings/en-GB/assessmentScreens.ts'
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

const author = 'Amina Mensah'
const manager = 'Ruth Adeyemi'
const { familyName } = familyHJ
const reasons = { code: '3' }

let profile: string
let goldthread: Goldthread
let desk: DeskPage
let family: FamilyPage
let assessment: AssessmentPage
keepPictureOfFailure(() => goldthread)
beforeAll(async () => {
  profile = practiceProfile()
  ;({ goldthread, desk } = await openDesk(profile))
  family = await writeFamilyHJ(goldthread, desk)
  assessment = new AssessmentPage(goldthread)
})
afterAll(async () => {
  await goldthread.close()
  removeFolder(profile)
})

describe('the assessment', () => {
  it('is begun, and takes the words of the family, of each child and of each adult', async () => {
    await family.openTab('assessment')
    await assessment.start('full')
    await assessment.arrive()
    await assessment.openSection(reasons)
    const before = await assessment.stateOf(reasons.code)

    await assessment.answer('3.reason_family_words', statedHJ(fieldOf('3.reason_family_words'), ''))
    for (const child of ['Kieran', 'Leigh', 'Molly']) {
      await assessment.openSection({ code: '6', about: child })
      await assessment.answer('6.well', statedHJ(fieldOf('6.well'), child))
    }
    await assessment.openSection({ code: '8', about: 'James' })
    await assessment.answer('8.worry', statedHJ(fieldOf('8.worry'), 'James'))
    await assessment.isSaved()

    expect(await assessment.stateOf(reasons.code)).not.toBe(before)
    await assessment.openSection({ code: '6', about: 'Leigh' })
    expect(await assessment.read('6.well')).toBe(familyHJ.words.leigh)
    await goldthread.checkPage()
  })

  it('shows what the register knows and does not ask for it again', async () => {
    await assessment.openSection({ code: '1', about: 'Kieran' })

    await assessment.reads(words.registerHere)
    await assessment.reads(/12 February \d{4}/)
    expect(await assessment.main().getByRole('textbox').count()).toBe(0)
    await goldthread.checkPage()
  })

  it('takes the worker to the next gap, and from each line of the check to its place', async () => {
    const gap = await assessment.toNextGap()
    expect(gap).not.toBeNull()
    const next = await assessment.toNextGap()
    expect(next?.field.key).not.toBe(gap?.field.key)

    const missing = await assessment.check()
    await goldthread.checkPage()
    const sentence = missing.find(line => line.includes(fieldOf('3.why_now').label)) ?? ''
    const place = await assessment.followGap(sentence)

    expect(place?.field.key).toBe('3.why_now')
  })

  it('is finished gap by gap and goes to the manager', async () => {
    const answered = await assessment.answerGaps(answerHJ)
    await assessment.openSection({ code: '21' })
    await assessment.answer('21.submit_exceptions', statedHJ(fieldOf('21.submit_exceptions'), ''))
    await assessment.isSaved()

    const missing = await assessment.check()
    expect(missing).toEqual([])
    await goldthread.checkPage()
    await assessment.send(() => 'The case says nothing of it; to be asked at the next visit.')

    expect(answered).toBeGreaterThan(60)
    await assessment.reads(words.state.submitted)
  }, 300_000)
})

describe('the decision', () => {
  it('begins with the manager, who comments on a paragraph and gives it back', async () => {
    await desk.signInAs(manager)
    await desk.goTo('waiting')
    const waiting = await new WaitingPage(goldthread).arrive()
    await waiting.open(familyName)
    await assessment.arrive()
    await assessment.openSection(reasons)
    await assessment.comment('3.why_now', 'Which month was it? Please write it out.')

    await assessment.giveBack('One date is missing in section 3; the rest reads well.')

    await assessment.reads(words.state.returned)
  })

  it('comes back to the author with the comment beside the answer, and is corrected', async () => {
    await desk.signInAs(author)
    await desk.goTo('waiting')
    await (await new WaitingPage(goldthread).isShown()).open(familyName)
    await assessment.isShown()
    await assessment.openSection(reasons)
    await assessment.reads('Which month was it? Please write it out.')
    await goldthread.checkPage()
    await assessment.answer('3.why_now', 'In February the coordinator came to the house and the family agreed.')
    await assessment.dealtWith()
    await assessment.isSaved()

    expect(await assessment.check()).toEqual([])
    await assessment.send(() => 'As before.')

    await assessment.reads(words.state.submitted)
  })

  it('is signed only when the level of need was looked at, and then nobody can change a letter', async () => {
    await desk.signInAs(manager)
    await desk.goTo('waiting')
    await (await new WaitingPage(goldthread).isShown()).open(familyName)
    await assessment.isShown()
    await assessment.authorise('A clear plan with the family in front.', false)
    await assessment.reads(assessmentWords.levelNotConfirmed)
    await goldthread.checkPage()
    await assessment.authorise('A clear plan with the family in front.', true)

    await assessment.reads(assessmentWords.moves.sealed)
    await assessment.openSection(reasons)
    expect(await assessment.isWritable('3.why_now')).toBe(false)
    await goldthread.checkPage()
  })

  it('is where the next assessment starts from, asking "still true?" beside what was said', async () => {
    await desk.signInAs(author)
    await desk.find('ashwor', familyName)
    await family.openTab('assessment')
    await assessment.toList()
    await assessment.start('full')
    await assessment.openSection(reasons)

    await assessment.besideTheLast()

    await assessment.before('3.why_now').waitFor()
    await assessment.sayStillTrue()
    await assessment.answer('3.why_now', 'In March Kieran finished his order.')
    expect(await assessment.before('3.why_now').innerText()).toMatch(/In February/)
    await goldthread.checkPage()
  })
})
