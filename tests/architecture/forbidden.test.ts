import { describe, expect, it } from 'vitest'
import { findForbidden } from './findForbidden.ts'
import { listProductSources, listSources } from './sourceFile.ts'

describe('the product', () => {
  it('holds nothing that is forbidden', () => {
    const styles = listSources('renderer', /\.(css|html)$/)

    expect(findForbidden([...listProductSources(), ...styles])).toEqual([])
  })
})

describe('findForbidden', () => {
  it.each([
    ['db/open/open.ts', `new Database(file, { verbose: print })`, 'verbose:'],
    ['db/open/open.ts', `const copy = db.serialize()`, '.serialize('],
    ['db/queries/a.ts', "db.exec(`ATTACH 'x.db' AS x`)", "ATTACH '"],
    ['renderer/ui/A.tsx', `const a = <p dangerouslySetInnerHTML={{ __html: text }} />`, 'dangerouslySetInnerHTML'],
    ['renderer/ui/a.ts', `node.innerHTML = text`, 'innerHTML'],
    ['domain/a.ts', `const a = new Function('return 1')`, 'new Function('],
    ['electron/main/window.ts', `ipcMain.handle('x', answer)`, 'ipcMain.'],
    ['renderer/state/a.ts', `localStorage.setItem('draft', text)`, 'localStorage'],
    ['renderer/state/a.ts', `const a = await fetch(address)`, 'fetch('],
    ['renderer/index.html', `<script src="https://elsewhere.example/a.js"></script>`, 'src="https:'],
    ['renderer/app/a.css', `p { background: url(https://elsewhere.example/a.png) }`, 'url(https:'],
    ['electron/core/a.ts', `console.log(family)`, 'console.log'],
    ['electron/main/window.ts', `const preferences = { sandbox: false }`, 'sandbox: false'],
    ['domain/a.ts', `// @ts-ignore\nexport const a = 1`, '@ts-ignore']
  ])('reports %s when it says %s', (file, text, found) => {
    expect(findForbidden([{ file, text }])).toEqual([expect.stringContaining(`${file}:1: ${found}: `)])
  })

  it('names the line when the fault stands further down', () => {
    const text = `/* two\nlines */\nexport const a = () => console.info(1)\n`

    expect(findForbidden([{ file: 'domain/a.ts', text }])).toEqual([expect.stringContaining('domain/a.ts:3: ')])
  })

  it('lets a comment name what is forbidden', () => {
    const text = `// never ATTACH, never db.serialize(), never console.log\nexport const a = 1\n`

    expect(findForbidden([{ file: 'db/open/open.ts', text }])).toEqual([])
  })

  it('lets the one door use ipcMain', () => {
    expect(findForbidden([{ file: 'electron/main/ipc.ts', text: `ipcMain.handle('x', answer)` }])).toEqual([])
  })
})
