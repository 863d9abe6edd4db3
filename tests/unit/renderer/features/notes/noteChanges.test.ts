import { describe, expect, it } from 'vitest'
import { newNote, newParagraph, withChild, withType } from '../../../../../renderer/features/notes/noteChanges.ts'

const headingsOf = (draft: ReturnType<typeof newNote>) => draft.paragraphs.map(({ heading }) => heading)

describe('withType', () => {
  it('keeps what is written and offers the headings of the new kind', () => {
    const home = { ...newParagraph('home'), words: 'Warm, and the kettle was on.' }
    const visit = { ...newNote('visit', ''), paragraphs: [newParagraph('purpose'), home, newParagraph('childs_words')] }

    const call = withType(visit, 'call')

    expect(headingsOf(call)).toEqual(['purpose', 'what_happened', 'next_steps', 'home'])
    expect(call.paragraphs.at(-1)).toBe(home)
  })
})

describe('withChild', () => {
  it('answers for one child and leaves the others alone', () => {
    const [mia, leo] = ['00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000002']

    const first = withChild(newNote('visit', ''), mia, { seen: 'yes' })
    const both = withChild(withChild(first, leo, { seen: 'no' }), mia, { seenAlone: 'no' })

    expect(both.children.map(({ personId, seen, seenAlone }) => [personId, seen, seenAlone])).toEqual([
      [leo, 'no', null],
      [mia, 'yes', 'no']
    ])
  })
})
