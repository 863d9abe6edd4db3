import { describe, expect, it } from 'vitest'
import { checkFile } from '../../../../../electron/core/checker/checkFile.ts'
import {
  aDocx,
  aJpeg,
  anM4a,
  anMp3,
  aPdf,
  aPng,
  latin1,
  packedObjects,
  placeWords
} from '../../../../builders/files.ts'

const facts = { width: null, height: null, pages: null }

describe('checkFile', () => {
  it.each([
    ['photo.jpg', aJpeg(), { ...facts, width: 40, height: 30 }],
    ['drawing.png', aPng(), { ...facts, width: 40, height: 30 }],
    [
      'letter.pdf',
      aPdf(['<< /Type /Pages /Count 2 >>', '<< /Type /Page >>', '<< /Type/Page/OpenAction [1 /Fit] >>']),
      { ...facts, pages: 2 }
    ],
    [
      'packed.pdf',
      aPdf([packedObjects('<< /Type /Page >> << /Type /Page >> << /Type /Page >>')]),
      { ...facts, pages: 3 }
    ],
    ['unknown.pdf', aPdf(['<< >>']), facts],
    ['plan.docx', aDocx(), facts],
    ['words.txt', latin1('<!DOCTYPE x [<!ENTITY a "b">]> stays text'), facts]
  ])('takes %s as it is, and says what is known of it', async (fileName, bytes, known) => {
    expect(await checkFile({ fileName, bytes })).toMatchObject({ kept: true, bytes, facts: known })
  })

  it.each([
    ['voice.m4a', anM4a()],
    ['voice.mp3', anMp3()]
  ])('leaves the sound of %s and nothing beside it', async (fileName, bytes) => {
    const checked = await checkFile({ fileName, bytes })

    const kept = checked.kept ? Buffer.from(checked.bytes).toString('latin1') : ''
    expect(checked.kept).toBe(true)
    expect(kept).not.toContain(placeWords)
    expect(kept.length).toBe(fileName === 'voice.m4a' ? bytes.length : 7)
  })

  it('lets a link that somebody clicks stand', async () => {
    const link =
      '<Relationships><Relationship Type="x/hyperlink" Target="https://school.example" TargetMode="External"/></Relationships>'
    const bytes = aDocx([{ name: 'word/_rels/document.xml.rels', content: link }])

    expect(await checkFile({ fileName: 'plan.docx', bytes })).toMatchObject({ kept: true })
  })
})
