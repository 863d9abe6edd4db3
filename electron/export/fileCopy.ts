import { fileCopySentences as words } from '../../resources/strings/en-GB/attachments.ts'
import { copyStrings } from '../../resources/strings/en-GB/copies.ts'
import { openCopy } from './openCopy.ts'
import { listKeptPlaces } from './places.ts'
import { isExcluded } from './refusals.ts'
import type { CopySource, Recipient } from './source.ts'

export type FileToLeave = {
  readonly shareClass: string
  readonly aboutIds: readonly string[]
  /** A look at this very file, which no machine can have for a picture or a letter. */
  readonly looked: boolean
}

/**
 * Why a file may not leave for this recipient; none means that it may. The same allow-list as every copy: only about
 * whom they may read, nothing that is for named people, and no picture of a place that is kept from them.
 */
export function refusalsOfFile(source: CopySource, recipient: Recipient, file: FileToLeave): readonly string[] {
  if (isExcluded(recipient.personId, source)) return [copyStrings.refusals.excluded]
  const opened = openCopy(source, recipient)
  const kept = listKeptPlaces(source.entries, source.people)
  const forOurFile = recipient.kind === 'file'
  const keptFromThem = kept.some(({ from }) => recipient.personId !== null && from.includes(recipient.personId))
  const children = source.people.filter(({ isChild, deceased }) => isChild && !deceased)
  const about = file.aboutIds.length > 0 ? file.aboutIds : children.map(({ id }) => id)
  return [
    ...(about.every(id => opened.names.has(id)) ? [] : [words.notAboutThem]),
    ...(file.shareClass === 'S4' && !forOurFile ? [words.namedOnly] : []),
    // What a photograph shows cannot be searched for words: it is never for who must not know the place (13.3, rule 3).
    ...(keptFromThem ? [words.keptFromThem] : []),
    ...(kept.length > 0 && !keptFromThem && !file.looked ? [words.lookFirst] : [])
  ]
}
