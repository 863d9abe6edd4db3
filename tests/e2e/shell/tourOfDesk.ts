import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { roleStrings } from '../../../resources/strings/en-GB/roles.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { AssessmentPage } from '../pages/assessment.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import { FindPage } from '../pages/find.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { JoiningPage } from '../pages/joining.ts'
import { LockPage } from '../pages/lock.ts'
import { NewFamilyPage } from '../pages/newFamily.ts'
import { PeoplePage } from '../pages/people.ts'
import { WaitingPage } from '../pages/waiting.ts'
import { practicePassphrase } from '../walks/profiles.ts'
import { type Look, lookInto } from './look.ts'
import type { deskScreens } from './screens.ts'

type DeskLook = Look<keyof typeof deskScreens>

const words = shellStrings.frame
const families = { led: 'Holroyd', sent: 'Petrov-Shaw' }
/** Roles that write nothing about a family: what they see first, each in a window of their own. */
const others = {
  chair: 'Imran Shah',
  'business support': 'Lesley Fenn',
  auditor: 'Owen Carr',
  administrator: 'Robin Clay'
} as const

const firstWords = {
  chair: roleStrings.parts.LMC,
  'business support': roleStrings.businessSupport,
  auditor: roleStrings.parts.QA,
  administrator: roleStrings.parts.SYS
} as const

/** From an empty laptop to My day. */
export async function tourOfTheFirstDay(goldthread: Goldthread, look: DeskLook): Promise<void> {
  const firstRun = await new FirstRunPage(goldthread).isShown()
  await look('first run')
  await firstRun.choose('practise')
  await goldthread.page.getByRole('heading', { name: sessionStrings.firstRun.passphraseTitle }).waitFor()
  await look('passphrase')
  await firstRun.choosePassphrase(practicePassphrase)
  await firstRun.keyIsShown()
  await look('recovery key')
  await firstRun.keepRecoveryKey()
}

/** Everything a practitioner opens that belongs to no family. */
export async function tourOfTheDesk(goldthread: Goldthread, look: DeskLook): Promise<void> {
  const { page } = goldthread
  const at = await new DeskPage(goldthread).isShown()
  await at.bandsAreShown()
  await look('my day')
  await at.openAccount()
  await look('account')
  await page.keyboard.press('Escape')
  const fromAccount = (name: string) => async () => {
    await at.openAccount()
    await at.button(name).click()
  }
  await lookInto(goldthread, fromAccount(words.changePassphrase), () => look('change passphrase'))
  await lookInto(goldthread, fromAccount(words.newRecoveryKey), () => look('new recovery key'))
  await lookInto(goldthread, fromAccount(words.settings), () => look('settings'))
  await lookInto(goldthread, fromAccount(words.practise), async () => {
    await page.getByRole('button', { name: sessionStrings.practise.open('A manager’s morning') }).waitFor()
    await look('practise')
  })
  await page.keyboard.press('Control+K')
  await page.keyboard.type('hol')
  await page.getByRole('option', { name: families.led }).first().waitFor()
  await look('find box')
  await page.keyboard.press('Escape')
  await lookInto(
    goldthread,
    () => page.keyboard.press('F1'),
    async () => {
      await page.getByRole('article', { name: helpStrings.article }).getByRole('heading').first().waitFor()
      await look('help')
    }
  )
  await lookInto(
    goldthread,
    () => page.keyboard.press('Shift+F1'),
    () => look('keys')
  )
  await lookInto(
    goldthread,
    () => page.keyboard.press('Control+J'),
    () => look('jots')
  )
  await lookInto(
    goldthread,
    () => page.keyboard.press('F9'),
    () => look('cover')
  )
  const find = new FindPage(goldthread)
  await find.openFromBox('breakfast')
  await find.texts().first().waitFor()
  await look('find')
  await at.goTo('families')
  const list = await new FamiliesPage(goldthread).isShown()
  await list.rowsAreShown()
  await look('families')
  await list.newFamily()
  const fresh = await new NewFamilyPage(goldthread).isShown()
  await look('new family')
  await fresh.typeFamilyName('Nobody')
  await page.keyboard.press('Alt+ArrowLeft')
  await list.newFamily()
  await lookInto(
    goldthread,
    () => at.button(familyStrings.create.startAgain).click(),
    () => look('new family, start again')
  )
}

/** What managers decide: an assessment that was sent, and whether two entries are one person. */
export async function tourOfTheManagers(goldthread: Goldthread, look: DeskLook): Promise<void> {
  const { page } = goldthread
  const at = new DeskPage(goldthread)
  await lookInto(
    goldthread,
    () => at.openSignInAs(),
    () => look('sign in as')
  )
  await at.signInAs('Ruth Adeyemi')
  await at.goTo('waiting')
  const waiting = await new WaitingPage(goldthread).isShown()
  await at.button(`${shellStrings.desk.open}: ${familyStrings.workspace.family(families.sent)}`).waitFor()
  await look('waiting')
  await waiting.open(families.sent)
  const sent = await new AssessmentPage(goldthread).isShown()
  await look('sent to the manager')
  await lookInto(
    goldthread,
    () => sent.beginToAuthorise(),
    () => look('authorise')
  )
  await new FamilyPage(goldthread).openTab('people')
  await new PeoplePage(goldthread).isShown()
  await lookInto(
    goldthread,
    () => at.button(joiningStrings.with).click(),
    () => look('the second entry')
  )
  await new FindPage(goldthread).openFromBox(families.led)
  const joining = await new JoiningPage(goldthread).compare('Ellie Holroyd', 'Kelly Holroyd')
  await look('two entries side by side')
  await joining.propose('The school wrote of Ellie and meant Kelly')
  await at.goTo('myDay')
  await at.signInAs('Helen Brookes')
  await at.goTo('waiting')
  await page.getByRole('button', { name: `${joiningStrings.check}: Ellie Holroyd` }).waitFor()
  await look('waiting for a second check')
  await lookInto(
    goldthread,
    async () => void (await joining.check('Ellie Holroyd')),
    () => look('second check')
  )
}

/** The first page of whoever does not write about families, and their list of them. */
export async function tourOfTheRoles(goldthread: Goldthread, look: DeskLook): Promise<void> {
  const at = new DeskPage(goldthread)
  for (const role of ['chair', 'business support', 'auditor', 'administrator'] as const) {
    await at.goTo('myDay')
    await at.signInAs(others[role])
    await at.reads(firstWords[role])
    await look(`${role}: my day`)
    await at.goTo('families')
    await new FamiliesPage(goldthread).isShown()
    await at.reads(role === 'business support' ? familyStrings.list.emptyMine : firstWords[role])
    await look(`${role}: families`)
  }
}

/** What stands before a file that is there already. */
export async function tourOfTheLock(goldthread: Goldthread, look: DeskLook): Promise<void> {
  const lock = await new LockPage(goldthread).isShown()
  await look('lock')
  await lock.button(sessionStrings.lock.useRecovery).click()
  await goldthread.page.getByRole('heading', { name: sessionStrings.lock.recoveryTitle }).waitFor()
  await look('open with the recovery key')
}
