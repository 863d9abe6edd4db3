import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'

/** Stands for a checker that was made to do what a hostile file says. */
const tried = (work: () => unknown) => {
  try {
    work()
    return 'done'
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'failed'
  }
}

process.on('message', (asked: { readonly fileName: string; readonly number: number; readonly bytes: Uint8Array }) => {
  const { fileName, number, bytes } = asked
  if (fileName === 'hang.txt') for (;;);
  if (fileName === 'end.txt') process.exit(1)
  if (fileName === 'lie.txt') return process.send?.({ number, checked: { kept: true, kind: 'image/png', bytes } })
  if (fileName === 'other.txt')
    return process.send?.({ number: number - 1, checked: { kept: false, because: 'empty' } })
  const place = Buffer.from(bytes).toString()
  const words = [
    tried(() => readFileSync(place)),
    tried(() => writeFileSync(`${place}.out`, 'x')),
    tried(() => spawnSync('true')),
    JSON.stringify(Object.keys(process.env))
  ].join(' ')
  const facts = { width: null, height: null, pages: null }
  return process.send?.({ number, checked: { kept: true, kind: 'text/plain', bytes: Buffer.from(words), facts } })
})
process.on('disconnect', () => process.exit(0))
