import { describe, expect, it } from 'vitest'
import { clearDraft, keepDraft, listDrafts, readDraft } from '../../../../../electron/contract/draft.ts'
import { amina, aPractice } from '../../../../builders/family.ts'

describe('keepDraft', () => {
  it('comes back for the worker who typed it, for nobody else, until it is cleared', async () => {
    const { ask } = await aPractice()
    const value = { familyName: 'Mars', people: [{ forename: 'Ell' }] }
    await ask(amina, keepDraft, { key: 'newFamily/1', value })

    const mine = await ask(amina, readDraft, { key: 'newFamily/1' })
    const others = await ask('daniel-okoro', readDraft, { key: 'newFamily/1' })
    const listed = await ask(amina, listDrafts, {})
    await ask(amina, clearDraft, { key: 'newFamily/1' })

    expect(mine.value).toEqual(value)
    expect(others).toEqual({ value: null, at: null })
    expect(listed.drafts.map(draft => draft.key)).toEqual(['newFamily/1'])
    expect(await ask(amina, readDraft, { key: 'newFamily/1' })).toEqual({ value: null, at: null })
  })
})
