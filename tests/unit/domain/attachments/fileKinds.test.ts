import { describe, expect, it } from 'vitest'
import { canKeepFile, largestFile } from '../../../../domain/attachments/fileKinds.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0])
const refused = (because: string) => ({ allowed: false, because })

describe('canKeepFile', () => {
  it.each([
    ['letter.PDF', bytes('%PDF-1.7 …'), 'application/pdf'],
    ['drawing.png', png, 'image/png'],
    ['photo.jpeg', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['words.txt', bytes('Zoë said “no”'), 'text/plain'],
    ['voice.m4a', bytes('\0\0\0\u0020ftypM4A '), 'audio/mp4'],
    ['voice.mp3', bytes('ID3'), 'audio/mpeg'],
    ['plan.docx', bytes('PK\u0003\u0004'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']
  ])('takes %s', (name, content, kind) => {
    expect(canKeepFile(name, content)).toEqual({ allowed: true, kind })
  })

  it.each([
    ['nothing.txt', new Uint8Array(), 'empty'],
    ['huge.txt', new Uint8Array(largestFile + 1), 'tooLarge'],
    ['photo.heic', bytes('\0\0\0\u0018ftypheic'), 'typeNotAllowed'],
    ['setup.exe', bytes('MZ'), 'typeNotAllowed'],
    ['page.html', bytes('<script>'), 'typeNotAllowed'],
    ['drawing.svg', bytes('<svg onload="1">'), 'typeNotAllowed'],
    ['constructor', bytes('a'), 'typeNotAllowed'],
    ['a.toString', bytes('a'), 'typeNotAllowed'],
    ['photo.jpg', bytes('MZ\u0090'), 'notWhatItSays'],
    ['photo.png.exe', png, 'typeNotAllowed'],
    ['words.txt', Uint8Array.from([0x61, 0, 0x62]), 'notWhatItSays'],
    ['words.txt', Uint8Array.from([0xc3, 0x28]), 'notWhatItSays'],
    ['plan.docx', bytes('%PDF-'), 'notWhatItSays']
  ])('refuses %s', (name, content, because) => {
    expect(canKeepFile(name, content)).toEqual(refused(because))
  })
})
