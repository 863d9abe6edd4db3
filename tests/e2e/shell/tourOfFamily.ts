import { copyStrings } from '../../../resources/strings/en-GB/copies.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { fileScreens } from '../../../resources/strings/en-GB/fileScreens.ts'
import { noteScreens } from '../../../resources/strings/en-GB/noteScreens.ts'
import { personStrings } from '../../../resources/strings/en-GB/person.ts'
import { visitStrings } from '../../../resources/strings/en-GB/visit.ts'
import { AssessmentPage } from '../pages/assessment.ts'
import { ChronologyPage } from '../pages/chronology.ts'
import { CopiesPage } from '../pages/copies.ts'
import { DeskPage } from '../pages/desk.ts'
import { FamilyPage } from '../pages/family.ts'
import { FilesPage } from '../pages/files.ts'
import type { Goldthread } from '../pages/goldthread.ts'
import { HistoryPage } from '../pages/history.ts'
import { NotesPage } from '../pages/notes.ts'
import { PeoplePage } from '../pages/people.ts'
import { PicturesPage } from '../pages/pictures.ts'
import { VisitPage } from '../pages/visit.ts'
import { type Look, lookInto } from './look.ts'
import type { assessmentScreens, familyScreens } from './screens.ts'

type FamilyLook = Look<keyof typeof familyScreens>

/** The kinds of page that the form has: the head, the register, three boxes, rows, own words, scales, the judgement. */
const sections = ['A', '1', '5', '9', '17', '18', '19', '21'] as const

async function openFamily(goldthread: Goldthread): Promise<FamilyPage> {
  await new DeskPage(goldthread).find('holr', 'Holroyd')
  return new FamilyPage(goldthread).isShown()
}

/** Who they are and what happened: the pages of the register and the pictures. */
export async function tourOfAFamily(goldthread: Goldthread, look: FamilyLook): Promise<void> {
  const { page } = goldthread
  const at = await openFamily(goldthread)
  await page.getByRole('heading', { name: familyStrings.overview.whoIsWho }).waitFor()
  await look('family')
  await lookInto(
    goldthread,
    () => at.button(familyStrings.workspace.iKnow).click(),
    () => look('I know this family')
  )
  await at.openTab('visit')
  await new VisitPage(goldthread).isShown()
  await look('visit')
  await lookInto(
    goldthread,
    () => at.button(visitStrings.print.toPrinter).click(),
    () => look('print the brief')
  )
  await at.openTab('people')
  const people = await new PeoplePage(goldthread).isShown()
  await look('people')
  const action = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}: `) }).first()
  await lookInto(
    goldthread,
    () => action(personStrings.entry.earlier).click(),
    () => look('earlier values')
  )
  await lookInto(
    goldthread,
    () => action(personStrings.entry.error).click(),
    () => look('entered in error')
  )
  await people.openGrid()
  await look('everyone to everyone')
  await people.beginAgreement()
  await look('agreement')
  await at.openTab('chronology')
  const chronology = await new ChronologyPage(goldthread).isShown()
  await page.getByRole('tabpanel').getByRole('row').nth(1).waitFor()
  await look('chronology')
  await chronology.openPicture()
  await look('chronology along the years')
  await at.openTab('pictures')
  const pictures = await new PicturesPage(goldthread).isShown()
  await pictures.genogramIsDrawn()
  await look('genogram')
  await lookInto(
    goldthread,
    () => at.button(copyStrings.forms.pdf).first().click(),
    () => look('a picture for whom')
  )
  await pictures.open('ecomap')
  await look('ecomap')
  await pictures.open('scores')
  await look('scores')
  await pictures.turnScoresRound()
  await look('scores as wheels')
}

/** Goes on with the family that is open: what is written about it, and what leaves for somebody. */
export async function tourOfItsPapers(goldthread: Goldthread, look: FamilyLook): Promise<void> {
  const at = await new FamilyPage(goldthread).isShown()
  const notes = await new NotesPage(goldthread).open()
  await notes.begin()
  const files = await new FilesPage(goldthread).isShown()
  await files.choose({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('Dear family') })
  await files.waiting('letter.txt').waitFor()
  await look('a note with a file')
  await files.keep('letter.txt', 'A letter')
  await lookInto(
    goldthread,
    () => files.of(fileScreens.save, 'A letter').click(),
    () => look('a copy of a file')
  )
  await notes.today()
  await notes.type(notes.words('What happened'), 'Ellie and Callum had breakfast together.')
  for (const child of [/^Ellie/, /^Callum/]) {
    await notes.isAbout('What happened', child)
    await notes.sayOfChild(child, noteScreens.write.childSeen, 'Yes')
  }
  await notes.saySafe('No')
  await lookInto(
    goldthread,
    () => notes.beginToFinish(),
    () => look('finish a note')
  )
  await notes.finish()
  await notes.reads(noteScreens.read.seal.holds)
  await look('a note to read')
  await at.button(noteScreens.read.close).click()
  await notes.rows().first().waitFor()
  await look('notes')
  await at.openTab('copies')
  const copies = await new CopiesPage(goldthread).isShown()
  await look('copies')
  await copies.chooseFirst(copyStrings.recipientKinds.child)
  await look('a copy')
  await lookInto(
    goldthread,
    () => at.button(copyStrings.forms.print).click(),
    () => look('print a copy')
  )
  await at.openTab('history')
  await new HistoryPage(goldthread).isShown()
  await look('history')
}

/** An assessment that is being written, and one of each kind of its sections. */
export async function tourOfAnAssessment(
  goldthread: Goldthread,
  look: Look<keyof typeof assessmentScreens>
): Promise<void> {
  await (await openFamily(goldthread)).openTab('assessment')
  const at = new AssessmentPage(goldthread)
  await at.versionIsListed(2)
  await look('versions')
  await at.openVersion(2)
  for (const code of sections) {
    await at.openSection({ code })
    await look(`section ${code}`)
  }
  await at.openSection({ code: '5' })
  await lookInto(
    goldthread,
    () => at.openFirstHistory(),
    () => look('earlier answers')
  )
  await at.besideTheLast()
  await look('beside the last')
  await at.check()
  await look('check')
  await at.closeCheck()
}
