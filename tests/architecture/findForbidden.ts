import { parseSync } from 'vite'
import type { SourceFile } from './sourceFile.ts'

type Ban = {
  readonly what: string
  readonly pattern: RegExp
  /** Only files whose place fits are looked at. */
  readonly within: RegExp
  readonly except?: RegExp
}

/** What must not stand in the product, and why; comments are not looked at. */
export const bans: readonly Ban[] = [
  { what: 'a verbose database would print its key', pattern: /\bverbose\s*:/, within: /^(db|electron|hub)\// },
  { what: 'serialize returns the file in plain text', pattern: /\.serialize\s*\(/, within: /^(db|electron)\// },
  {
    what: 'ATTACH can write a plain-text copy',
    // The guard that refuses it may name it; a statement goes on with a file.
    pattern: /\bATTACH\s+(DATABASE\b|['"`$?:@]|\w+\s+AS\b)/i,
    within: /^(db|electron|hub)\//
  },
  {
    what: 'HTML from text can run as code',
    pattern: /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML/,
    within: /./
  },
  { what: 'code from text', pattern: /\beval\s*\(|new Function\s*\(/, within: /./ },
  {
    what: 'the window has one door',
    pattern: /\bipcMain\s*\./,
    within: /^electron\//,
    except: /^electron\/main\/ipc\.ts$/
  },
  {
    what: 'drafts belong in the encrypted file',
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b/,
    within: /^(renderer|electron)\//
  },
  {
    what: 'the window never touches the network',
    pattern: /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/,
    within: /^renderer\//
  },
  {
    what: 'the window loads nothing from elsewhere',
    pattern: /(src|href|url)\s*[=(:]\s*\{?\s*['"`]?(https?|wss?):/,
    within: /^renderer\//
  },
  { what: 'the log has one door, which names nobody', pattern: /\bconsole\s*\.\s*\w+/, within: /./ },
  {
    what: 'the window stays in its sandbox',
    pattern:
      /nodeIntegration\w*\s*:\s*true|webSecurity\s*:\s*false|contextIsolation\s*:\s*false|sandbox\s*:\s*false|webviewTag\s*:\s*true/,
    within: /^electron\//
  },
  { what: 'a check switched off', pattern: /@ts-(ignore|nocheck|expect-error)|biome-ignore/, within: /./ }
]

/** One sentence for each forbidden thing in these sources, with its line. */
export function findForbidden(sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap(({ file, text }) => {
    const fitting = bans.filter(({ within, except }) => within.test(file) && !except?.test(file))
    const spoken = withoutComments(file, text)
    return fitting.flatMap(({ what, pattern }) => {
      const found = pattern.exec(pattern.source.includes('@ts-') ? text : spoken)
      return found ? [`${file}:${lineOf(text, found.index)}: ${found[0]}: ${what}`] : []
    })
  })
}

/** The same text with every comment blanked, so that lines keep their numbers. */
function withoutComments(file: string, text: string): string {
  if (!/\.[cm]?[jt]sx?$/.test(file)) return text
  const { comments } = parseSync(file, text)
  return comments.reduce(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text
  )
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
