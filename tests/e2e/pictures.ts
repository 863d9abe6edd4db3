import path from 'node:path'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/parts/folders.mjs'
import { type Launched, launchGoldthread } from './launch.ts'

/** Draws every screen for docs/user at 1280x800, from the practice authority. Labels are those a reader sees. */
const folder = path.join(root, 'docs/user/pictures')
const pictureTabs = [
  ['Genogram', 'genogram'],
  ['Who is round us', 'ecomap'],
  ['Scores', 'scores']
] as const
const words = 'seven copper kettles on the stove'

let launched: Launched = await launchGoldthread()
const page = (): Page => launched.app.windows().at(-1) ?? launched.window

/** Names after the command: only these are written, all others stay as they are. */
const only = process.argv.slice(2)

async function picture(name: string): Promise<void> {
  if (only.length > 0 && !only.includes(name) && !name.startsWith('../')) return
  await page().mouse.move(0, 0)
  await page().screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
}

const press = (name: string | RegExp) => page().getByRole('button', { name }).first().click()
const tab = (name: string) => page().getByRole('tab', { name, exact: true }).click()
const rail = (name: string | RegExp) => page().getByRole('navigation', { name: 'Main' }).getByText(name).click()
/** Whatever was still being read from the file is there. */
const opened = () => page().waitForFunction(() => !document.body.innerText.includes('Opening…'))
const heading = (name: string | RegExp) => page().getByRole('heading', { name }).first().waitFor()

async function firstDay(): Promise<void> {
  await heading('Welcome to Goldthread')
  await picture('first-day-1-welcome')
  await press('Next')
  await page().getByLabel('Use my own').check()
  await page().locator('#passphrase').fill(words)
  await page().locator('#passphraseAgain').fill(words)
  await picture('first-day-2-passphrase')
  await press(/^Make the encrypted/)
  const groups = page().getByTestId('recoveryKey').locator('li')
  await groups.first().waitFor({ timeout: 60_000 })
  await picture('first-day-3-recovery-key')
  await page().locator('#printed').check()
  const key = await groups.allInnerTexts()
  for (const at of [0, 1]) {
    const asked = Number(/\d+/.exec(await page().locator(`label[for=group-${at}]`).innerText())?.[0])
    await page()
      .locator(`#group-${at}`)
      .fill(key[asked - 1] ?? '')
  }
  await page().locator('form button[type=submit]').click()
  await heading(/^Hello/)
  await opened()
  await picture('desk-my-day')
}

async function families(): Promise<void> {
  await rail('Families')
  await heading('Families')
  await page()
    .getByRole('button', { name: /Holroyd/ })
    .first()
    .waitFor()
  await picture('families')
  await press('New family')
  await heading('New family')
  await picture('family-new')
  await rail('Families')
  await press(/Holroyd/)
  await heading('Who is who')
  await picture('family-overview')
  await tab('Visit')
  await heading(/^Before you see/)
  await picture('visit')
  await tab('People')
  await heading('Names')
  await picture('family-people')
  await page().getByText('Everyone to everyone').click()
  await heading('Everyone to everyone')
  await picture('family-relationships')
  await page().getByText('Agreement and sharing').click()
  await heading('Agreement and sharing')
  await picture('family-agreement')
  await tab('Notes')
  await heading('Notes and visits')
  await page().getByRole('tabpanel').getByRole('listitem').first().waitFor()
  await picture('notes')
  await tab('Chronology')
  await page().getByRole('tabpanel').getByRole('row').nth(1).waitFor()
  await picture('chronology')
  await tab('Pictures')
  for (const [name, file] of pictureTabs) {
    await tab(name)
    await page().getByRole('tabpanel').locator('svg, p').first().waitFor()
    await opened()
    await picture(file)
  }
  await tab('Copies')
  await heading('Make a copy')
  await picture('copies')
  await tab('History')
  await heading('What changed')
  await picture('family-history')
}

async function assessment(): Promise<void> {
  await tab('Assessment')
  await heading('Versions')
  await picture('assessment-versions')
  await press('Open: Version 2')
  await page().getByText('Version 2 · Being written').waitFor()
  await page()
    .getByRole('button', { name: /^In my own words/ })
    .click()
  await heading('In my own words')
  await picture('assessment-voice-of-the-child')
  await page()
    .getByRole('button', { name: /^Home, money/ })
    .click()
  await heading(/^Home, money/)
  await press('Beside the last one')
  await page().getByText('Last time').nth(2).scrollIntoViewIfNeeded()
  await picture('assessment-beside-the-last')
  await press('Check and send to the manager')
  await heading('Before it goes to your manager')
  await page()
    .getByText(/still missing/)
    .first()
    .waitFor()
  await picture('assessment-check')
  await page().keyboard.press('Escape')
}

async function manager(): Promise<void> {
  await press(/Amina Mensah/)
  await page()
    .getByText(/^Sign in as/)
    .click()
  await page()
    .getByText(/Ruth Adeyemi/)
    .first()
    .waitFor()
  await picture('sign-in-as')
  await page()
    .getByText(/Ruth Adeyemi/)
    .first()
    .click()
  await heading(/^Hello Ruth/)
  await rail('Waiting for me')
  await heading('Waiting for me')
  await page()
    .getByRole('button', { name: /Petrov-Shaw|Open/ })
    .first()
    .waitFor()
  await picture('waiting-for-me')
  await page()
    .getByRole('button', { name: /Petrov-Shaw|Open/ })
    .first()
    .click()
  await page().getByRole('button', { name: 'Authorise and sign' }).waitFor()
  await picture('authorise-read')
  await press('Authorise and sign')
  await heading('Authorise and sign')
  await picture('authorise-sign')
  await page().keyboard.press('Escape')
}

async function lockScreen(): Promise<void> {
  await page().keyboard.press('Control+K')
  await page().keyboard.type('hol')
  await page().getByRole('option').first().waitFor()
  await picture('find')
  await page().keyboard.press('Escape')
  await page().keyboard.press('F1')
  await page().getByRole('dialog', { name: 'Help' }).getByRole('heading').nth(1).waitFor()
  await picture('help')
  await page().keyboard.press('Escape')
  await launched.app.close()
  launched = await launchGoldthread({ profile: launched.profile })
  await page().locator('#passphrase').waitFor({ timeout: 60_000 })
  await picture('lock')
}

try {
  for (const part of [firstDay, families, assessment, manager, lockScreen]) await part()
} catch (error) {
  await picture('../../../.cache/picture-that-failed')
  throw error
} finally {
  await launched.close()
}
