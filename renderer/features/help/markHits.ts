import { foldText } from '../../../domain/people/searchTokens.ts'

export type MarkedRun = { readonly text: string; readonly hit: boolean }

/** The text in runs; a run is a hit where a word begins as one of the beginnings. Nothing of the text is lost. */
export function markHits(text: string, beginnings: readonly string[]): readonly MarkedRun[] {
  return text
    .split(/(?<![\p{L}\p{N}\p{M}’'])(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}\p{M}])(?![\p{L}\p{N}\p{M}’'])/u)
    .filter(run => run !== '')
    .map(run => ({ text: run, hit: beginnings.some(beginning => foldText(run).startsWith(beginning)) }))
}
