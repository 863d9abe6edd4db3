import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { keyStrings } from '../../../resources/strings/en-GB/keys.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { AssessmentPage } from '../pages/assessment.ts'
import { ChronologyPage } from '../pages/chronology.ts'
import { CopiesPage } from '../pages/copies.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamiliesPage } from '../pages/families.ts'
import { FamilyPage } from '../pages/family.ts'
import { FindPage } from '../pages/find.ts'
import { FilesPage } from '../pages/files.ts'
import { FirstRunPage } from '../pages/firstRun.ts'
import { Goldthread } from '../pages/goldthread.ts'
import { HistoryPage } from '../pages/history.ts'
import { JoiningPage } from '../pages/joining.ts'
import { LockPage } from '../pages/lock.ts'
import { NewFamilyPage } from '../pages/newFamily.ts'
import { NotesPage } from '../pages/notes.ts'
import { PeoplePage } from '../pages/people.ts'
import { PicturesPage } from '../pages/pictures.ts'
import { VisitPage } from '../pages/visit.ts'
import { WaitingPage } from '../pages/waiting.ts'
import { newFolder, practicePassphrase, removeFolder } from '../walks/profiles.ts'

/** Looks at the screen that is open now. */
export type Look = (name: string, goldthread: Goldthread) => Promise<void>
/** Makes the window as it is to be looked at: small, or in other colours. A lock opens a new one. */
export type Prepare = (goldthread: Goldthread) => Promise<void>

const families = { written: 'Holroyd', sent: 'Petrov-Shaw' }
/** The kinds of page that the form has: the head, the register, three boxes, rows, own words, scales, the judgement. */
const sections = ['A', '1', '5', '9', '17', '18', '19', '21']

/** From an empty laptop through every kind of screen to the lock. */
export async function tourEveryScreen(prepare: Prepare, look: Look): Promise<void> {
  const profile = newFolder()
  let goldthread = await Goldthread.start({ profile })
  try {
    await prepare(goldthread)
    await firstDay(goldthread, look)
    await desk(goldthread, look)
    await family(goldthread, look)
    await assessment(goldthread, look)
    await manager(goldthread, look)
    await goldthread.close()
    goldthread = await Goldthread.start({ profile })
    await prepare(goldthread)
    await new LockPage(goldthread).isShown()
    await look('lock', goldthread)
  } finally {
    await goldthread.close()
    removeFolder(profile)
  }
}

async function firstDay(goldthread: Goldthread, look: Look): Promise<void> {
  const firstRun = await new FirstRunPage(goldthread).isShown()
  await look('first run', goldthread)
  await firstRun.choose('practise')
  await firstRun.choosePassphrase(practicePassphrase)
  await firstRun.keyIsShown()
  await look('recovery key', goldthread)
  await firstRun.keepRecoveryKey()
}

async function desk(goldthread: Goldthread, look: Look): Promise<void> {
  const { page } = goldthread
  const at = await new DeskPage(goldthread).isShown()
  await look('my day', goldthread)
  await at.openAccount()
  await look('account', goldthread)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+K')
  await page.keyboard.type('hol')
  await page.getByRole('option', { name: families.written }).first().waitFor()
  await look('find', goldthread)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: helpStrings.title }).waitFor()
  await look('help', goldthread)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Shift+F1')
  await page.getByRole('dialog', { name: keyStrings.title }).waitFor()
  await look('keys', goldthread)
  await page.keyboard.press('Escape')
  await page.keyboard.press('F9')
  await page.getByText(shellStrings.frame.coverWords).waitFor()
  await look('cover', goldthread)
  await page.keyboard.press('F9')
  await at.goTo('families')
  const list = await new FamiliesPage(goldthread).isShown()
  await list.rowsAreShown()
  await look('families', goldthread)
  await list.newFamily()
  await new NewFamilyPage(goldthread).isShown()
  await look('new family', goldthread)
  await at.goTo('waiting')
  await new WaitingPage(goldthread).isShown()
  await look('waiting', goldthread)
}

async function family(goldthread: Goldthread, look: Look): Promise<void> {
  await new DeskPage(goldthread).find('holr', families.written)
  const at = await new FamilyPage(goldthread).isShown()
  await goldthread.page.getByRole('heading', { name: familyStrings.overview.whoIsWho }).waitFor()
  await look('family', goldthread)
  await at.openTab('visit')
  await new VisitPage(goldthread).isShown()
  await look('visit', goldthread)
  await at.openTab('people')
  const people = await new PeoplePage(goldthread).isShown()
  await look('people', goldthread)
  await people.openGrid()
  await look('everyone to everyone', goldthread)
  await people.beginAgreement()
  await look('agreement', goldthread)
  await at.openTab('chronology')
  const chronology = await new ChronologyPage(goldthread).isShown()
  await look('chronology', goldthread)
  await chronology.openPicture()
  await look('chronology along the years', goldthread)
  await at.openTab('pictures')
  const pictures = await new PicturesPage(goldthread).isShown()
  await pictures.open('ecomap')
  await look('ecomap', goldthread)
  await pictures.open('scores')
  await look('scores', goldthread)
  const notes = await new NotesPage(goldthread).open()
  await notes.begin()
  const files = await new FilesPage(goldthread).isShown()
  await files.choose({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear family') })
  await files.waiting('letter.txt').waitFor()
  await look('a note with a file', goldthread)
  await at.openTab('copies')
  const copies = await new CopiesPage(goldthread).isShown()
  await look('copies', goldthread)
  await copies.chooseFirst(copyStrings.recipientKinds.child)
  await look('a copy', goldthread)
  await at.openTab('history')
  await new HistoryPage(goldthread).isShown()
  await look('history', goldthread)
}

async function assessment(goldthread: Goldthread, look: Look): Promise<void> {
  await new FamilyPage(goldthread).openTab('assessment')
  const at = new AssessmentPage(goldthread)
  await at.versionIsListed(2)
  await look('versions', goldthread)
  await at.openVersion(2)
  for (const code of sections) {
    await at.openSection({ code })
    await look(`section ${code}`, goldthread)
  }
  await at.besideTheLast()
  await look('beside the last', goldthread)
  await at.check()
  await look('check', goldthread)
  await at.closeCheck()
}

async function manager(goldthread: Goldthread, look: Look): Promise<void> {
  const at = new DeskPage(goldthread)
  await at.openSignInAs()
  await look('sign in as', goldthread)
  await at.choosePersonToBe('Ruth Adeyemi')
  await at.goTo('waiting')
  await (await new WaitingPage(goldthread).isShown()).open(families.sent)
  const sent = await new AssessmentPage(goldthread).isShown()
  await look('sent to the manager', goldthread)
  await sent.beginToAuthorise()
  await look('authorise', goldthread)
  await goldthread.page.keyboard.press('Escape')
  await new FindPage(goldthread).openFromBox(families.written)
  await new JoiningPage(goldthread).compare('Ellie Holroyd', 'Kelly Holroyd')
  await look('two entries side by side', goldthread)
}
