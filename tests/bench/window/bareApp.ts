import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const main = `import { app, BrowserWindow } from 'electron'
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true, contextIsolation: true } })
  window.loadFile('index.html')
})
`
const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Bare</title></head>
<body><h1>A bare window</h1><label for="passphrase">Words</label><input id="passphrase"></body></html>
`

/** The least that Electron can show: one window with one heading and one field, and nothing behind it. */
export function makeBareApp(folder: string): string {
  const place = join(folder, 'bare-app')
  mkdirSync(place, { recursive: true })
  writeFileSync(
    join(place, 'package.json'),
    JSON.stringify({ name: 'bare', version: '1.0.0', type: 'module', main: 'main.js' })
  )
  writeFileSync(join(place, 'main.js'), main)
  writeFileSync(join(place, 'index.html'), page)
  return place
}
