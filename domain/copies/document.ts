import type { Picture } from '../pictures/drawing.ts'

/** What a page of a copy is made of. Words are text and nothing else. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly words: string }
  | { readonly kind: 'paragraph'; readonly words: string; readonly said?: { readonly by: string } }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly { readonly name: string; readonly words: string }[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly columns: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  | { readonly kind: 'picture'; readonly picture: Picture }
  | { readonly kind: 'newPage' }

export const copyLayouts = ['plain', 'large_print', 'easy_read', 'child'] as const
export type CopyLayout = (typeof copyLayouts)[number]

/** A worker's own paper has a layout of its own, which no family is offered: everything on one page. */
export const paperLayouts = [...copyLayouts, 'one_page'] as const
export type PaperLayout = (typeof paperLayouts)[number]

/** One thing that the recipient does not get, in words for the worker's preview; never printed. */
export type LeftOut = { readonly what: string; readonly why: string }

/** A copy, letter or brief for one recipient, as it will be read. */
export type CopyDocument = {
  readonly title: string
  readonly recipient: string
  readonly language: string
  readonly layout: PaperLayout
  readonly madeOn: string
  readonly footer: string
  readonly blocks: readonly Block[]
  readonly leftOut: readonly LeftOut[]
  /** Pictures and wide tables lie across the sheet. */
  readonly landscape?: boolean | undefined
  /** A first page that says whose paper it is to nobody: long copies lie about, and printers are shared (E-50). */
  readonly cover?: { readonly title: string; readonly words: readonly string[] } | undefined
  /** The same paragraph in another language, by what it says here; whoever made it is named. */
  readonly beside?: Translation | undefined
}

export type Translation = {
  readonly language: string
  /** "Translated into Polish by ..." */
  readonly madeBy: string
  readonly lines: readonly { readonly of: string; readonly words: string }[]
}
