/*
 * node tests/bench/bench.ts [--only list,open,search,restricted,notes,day,duplicates,growth,genogram,typing,audit,unlock,start,memory,lock,chronology,copy] [--small] [--folder <folder>]
 *   Measures the product against a plain programme in one run, in turns, on invented families. It judges nothing by
 *   itself: a goal that was not reached is printed and does not fail the run.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measure, measures } from './measure/all.ts'
import { readOptions } from './measure/options.ts'
import { formatTable } from './measure/report.ts'

const options = readOptions(process.argv.slice(2))
const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'goldthread-bench-'))
const say = (words: string) => process.stdout.write(`${words}\n`)
const load = () => loadavg()[0]?.toFixed(1)

const wanted = measures.filter(({ name }) => options.only === null || options.only.has(name))
say(
  `Node ${process.version}, ${cpus().length} cores, load ${load()}, measures: ${wanted.map(({ name }) => name).join(', ')}`
)
try {
  for (const measure of wanted) await runMeasure(measure)
} finally {
  if (options.folder === null) rmSync(folder, { recursive: true, force: true })
}

async function runMeasure({ name, title, run }: Measure): Promise<void> {
  const outcome = await run({ folder, small: options.small })
  if ('skipped' in outcome) say(`\n${name}: skipped, because ${outcome.skipped}`)
  else say(`${formatTable(`${title} (${outcome.on}, load ${load()})`, outcome.lines)}`)
}
