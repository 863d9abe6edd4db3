import { RefusedFile } from '../../../domain/attachments/checkedFile.ts'
import { readZip, type ZipPart } from '../../../domain/attachments/zip.ts'
import { unpackRaw } from './unpack.ts'

const needed = ['[Content_Types].xml', 'word/document.xml']
const programs = /(vbaproject|vbadata|activex)|\.(exe|dll|js|vbs|bat|cmd|ps1|scr|hta|jar|msi|com|lnk)$/i
const otherFiles = /embeddings?\/|oleobject|\.(bin|zip|rar|7z|docx?|docm|xlsx?|xlsm|pptx?|pdf|html?|mht|svg|rtf)$/i
/** Everything in a document but its pictures and its faces of type is XML. */
const isXml = (name: string) => /\.(xml|rels)$/i.test(name)
const pictures = /^(word|docProps)\/([\w-]+\/)*[\w.-]+\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|wdp|odttf|ttf|otf)$/i
const ways = /^(https?:|mailto:|tel:|#)/i

/** A document of words and pictures: no program, no other file, nothing that is fetched from elsewhere by itself. */
export function checkWordDocument(bytes: Uint8Array): void {
  const parts = readZip(bytes)
  if (needed.some(name => !parts.some(part => part.name === name)))
    throw new RefusedFile('notWhatItSays', 'no document')
  for (const part of parts) checkPart(part)
}

function checkPart(part: ZipPart): void {
  const { name } = part
  if (programs.test(name)) throw new RefusedFile('holdsProgram', name)
  if (otherFiles.test(name)) throw new RefusedFile('holdsFile', name)
  const content = part.deflated ? unpackRaw(part.packed, part.size) : part.packed
  if (content.length !== part.size) throw new RefusedFile('unreadable', 'the length of a part')
  if (name.endsWith('/')) return
  if (!isXml(name)) {
    const inner = Buffer.from(content.subarray(0, 4)).toString('latin1')
    if (!pictures.test(name) || inner.startsWith('PK') || inner.startsWith('MZ'))
      throw new RefusedFile('holdsFile', name)
    return
  }
  const text = asText(content)
  if (/<!\s*(DOCTYPE|ENTITY)/i.test(text)) throw new RefusedFile('holdsProgram', 'entities')
  if (name === '[Content_Types].xml' && /macroEnabled|vbaProject|activeX/i.test(text))
    throw new RefusedFile('holdsProgram', name)
  if (name.endsWith('.rels')) checkLinks(text)
  else if (/<w:altChunk\b/.test(text)) throw new RefusedFile('holdsFile', 'a chunk')
  else if (/\bDDE(AUTO)?\b/i.test(instructionsIn(text))) throw new RefusedFile('holdsProgram', 'a field')
}

/** XML in another encoding than UTF-8 would be read by a word processor as something that was not looked at here. */
function asText(content: Uint8Array): string {
  if (content.includes(0)) throw new RefusedFile('unreadable', 'its encoding')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    const said = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)/i.exec(text)?.[1] ?? 'utf-8'
    if (!/^(utf-8|us-ascii)$/i.test(said)) throw new RefusedFile('unreadable', 'its encoding')
    return text
  } catch (error) {
    if (error instanceof RefusedFile) throw error
    throw new RefusedFile('unreadable', 'its encoding')
  }
}

/** A link that somebody clicks may lead out; a template, a picture or a frame that is fetched may not. */
function checkLinks(text: string): void {
  if (text.includes('&#')) throw new RefusedFile('holdsLink', 'a hidden letter')
  for (const [tag] of text.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const said = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? ''
    const [mode, type, target] = [said('TargetMode'), said('Type'), said('Target')]
    const outside = mode !== '' && mode !== 'Internal'
    if (outside && !(type.endsWith('/hyperlink') && ways.test(target))) throw new RefusedFile('holdsLink', type)
    if (!outside && /^[a-z][a-z0-9+.-]*:|^(\\\\|\/\/)/i.test(target)) throw new RefusedFile('holdsLink', type)
  }
}

/** What the fields of a text are told to do, which may be cut into pieces between tags. */
const instructionsIn = (text: string) =>
  [...text.matchAll(/<w:instrText[^>]*>([^<]*)<|w:instr\s*=\s*["']([^"']*)/g)]
    .map(([, one, other]) => one ?? other)
    .join('')
