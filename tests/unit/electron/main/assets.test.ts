import { describe, expect, it } from 'vitest'
import { findAsset, isOwnPage } from '../../../../electron/main/assets.ts'

const folder = '/opt/goldthread/renderer'

describe('findAsset', () => {
  it.each([
    ['app://goldthread/', 'index.html', 'text/html; charset=utf-8'],
    ['app://goldthread/index.html', 'index.html', 'text/html; charset=utf-8'],
    ['app://goldthread/index.html#/families', 'index.html', 'text/html; charset=utf-8'],
    ['app://goldthread/assets/main-1a2b.js', 'assets/main-1a2b.js', 'text/javascript; charset=utf-8'],
    ['app://goldthread/assets/main.css', 'assets/main.css', 'text/css; charset=utf-8'],
    ['app://goldthread/assets/type.woff2', 'assets/type.woff2', 'font/woff2'],
    ['app://goldthread/assets/mark.svg', 'assets/mark.svg', 'image/svg+xml']
  ])('serves %s', (address, path, type) => {
    expect(findAsset(folder, address)).toEqual({ path: `${folder}/${path}`, type })
  })

  it.each([
    ['app://goldthread/../main/main.js%00.html'],
    ['app://goldthread/..%2fmain%2fmain.js'],
    ['app://goldthread/assets/..%5c..%5cmain.js'],
    ['app://goldthread/%2e%2e%2f%2e%2e%2fetc/passwd'],
    ['app://goldthread//etc/hosts.json%00'],
    ['app://goldthread/c:/windows/win.json'],
    ['app://goldthread/assets/%E0%A4%A'],
    ['app://goldthread/goldthread.db'],
    ['app://goldthread/keyring'],
    ['app://goldthread/index.html?x=1'],
    ['app://elsewhere/index.html'],
    ['app://goldthread:80/index.html'],
    ['https://goldthread/index.html'],
    ['file:///opt/goldthread/renderer/index.html'],
    ['']
  ])('has nothing for %s', address => {
    expect(findAsset(folder, address)).toBeNull()
  })

  it('never leaves its folder, whatever the path says', () => {
    for (const path of ['/../../x.js', '/a/../../x.js', '/a/..%2f..%2f..%2fx.js', '/%2e%2e/%2e%2e/x.js', '//x/x.js']) {
      expect(findAsset(folder, `app://goldthread${path}`)?.path ?? folder).toMatch(/^\/opt\/goldthread\/renderer/)
    }
  })
})

describe('isOwnPage', () => {
  it.each([
    ['app://goldthread/index.html', true],
    ['app://goldthread/', true],
    ['', false],
    ['about:blank', false],
    ['app://goldthread.example/', false],
    ['app://x@goldthread.example/', false],
    ['blob:app://goldthread/1', false],
    ['data:text/html,x', false],
    ['https://goldthread/', false]
  ])('says of "%s" that it is ours: %s', (address, own) => {
    expect(isOwnPage(address)).toBe(own)
  })
})
