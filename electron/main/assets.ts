import { extname, isAbsolute, join, relative } from 'node:path'

export const scheme = 'app'
export const host = 'goldthread'
export const startPage = `${scheme}://${host}/index.html`

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff'
}

export type Asset = { readonly path: string; readonly type: string }

/** The file of the window that an address means, or null: another host, another folder, or a kind we do not serve. */
export function findAsset(folder: string, address: string): Asset | null {
  const url = parseAddress(address)
  if (url === null || url.protocol !== `${scheme}:` || url.host !== host || url.search !== '') return null
  const name = decodePath(url.pathname)
  if (name === null || /[\\\0]|(^|\/)\.\.?(\/|$)|:/.test(name)) return null
  const path = join(folder, name === '/' ? '/index.html' : name)
  const inside = relative(folder, path)
  const type = types[extname(path)]
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || type === undefined) return null
  return { path, type }
}

/** Whether an address is a page of our own window; an empty one is not (a frame that is still blank has no say). */
export function isOwnPage(address: string): boolean {
  const url = parseAddress(address)
  return url !== null && url.protocol === `${scheme}:` && url.host === host
}

function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
