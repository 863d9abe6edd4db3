import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aPracticeProfile, type PracticeProfile } from '../../fault/app/practiceProfile.ts'
import { type Launched, launchGoldthread } from '../launch.ts'
import { lockWindow, searchMemory, strangeNames, workWithoutWords } from './memoryAfterLock.ts'

let template: PracticeProfile
let launched: Launched
beforeAll(async () => {
  template = await aPracticeProfile({ family: family() })
  launched = await launchGoldthread({ profile: template.folder })
})
afterAll(async () => {
  await launched.close()
  rmSync(template.folder, { recursive: true, force: true })
})

const [familyName, forename, surname, called] = strangeNames

const family = () => ({
  id: randomUUID(),
  familyName,
  people: [
    { id: randomUUID(), person: { personKind: 'child' }, forename, surname, preferredName: called, memberRole: 'child' }
  ],
  existingPersonIds: [],
  address: null,
  addressIsConfidential: false
})

/**
 * The process that hands questions and answers over cannot be ended without ending the app, and Chromium does not
 * overwrite the buffers it has handed over: what may stand there is named in docs/security/tests.md.
 */
const handsOver = /^main: (?!DEK|database key)/

describe('a lock', () => {
  it('leaves no key in any process, and no name and no passphrase but where messages are handed over', async () => {
    await workWithoutWords(launched.window)
    const before = searchMemory(launched, template)

    await lockWindow(launched, launched.window)
    const after = searchMemory(launched, template)

    const found = (what: RegExp) => before.hits.filter(hit => what.test(hit))
    for (const name of strangeNames) expect(found(new RegExp(`^(core|renderer): ${name}`))).not.toEqual([])
    expect(found(/^core: database key/)).not.toEqual([])
    expect(after.hits.filter(hit => !handsOver.test(hit))).toEqual([])
    expect(after.processes).toBeGreaterThan(2)
    process.stdout.write(`left where messages are handed over: ${after.hits.join('; ') || 'nothing'}\n`)
  })
})
