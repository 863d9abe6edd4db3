import { closeSync, copyFileSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { writeJournal } from '../../../db/journal/journal.ts'
import type { Generated } from '../generate.ts'
import { listLongFields } from '../world/assessment.ts'
import { alternate, repeat } from './alternate.ts'
import { openProduct, type Product } from './product.ts'
import { compared, type Line, timedLine } from './report.ts'
import { measureSeal } from './seal.ts'

const twoKilobytes = 'She said that mornings are better now that the bus stops here. '.repeat(32)

type Assessment = { readonly assessmentId: string; readonly workerId: string }

const answersTyped = (count: number, turn: number) =>
  listLongFields()
    .filter(({ ofPerson }) => !ofPerson)
    .slice(0, count)
    .map(({ key }) => ({
      field: key,
      aboutId: '',
      given: { value: `${twoKilobytes} ${turn}` },
      basis: 'fact_observed',
      sourcePersonId: null,
      sourceOrganisation: null,
      familyCopy: true,
      familyCopyReason: null,
      carried: 'no',
      stamp: null
    }))

/** What is typed: into the journal within a second, into signed commits when a field is left. All of it on the disk. */
export async function measureTyping(generated: Generated): Promise<readonly Line[]> {
  const path = join(dirname(generated.path), 'typed.db')
  copyFileSync(generated.path, path)
  const product = await openProduct(path)
  const disk = openSync(`${path}.disk`, 'w')
  try {
    const assessment = await findAssessment(product)
    return [
      ...(await journalLines(product, assessment, disk)),
      ...(await coreLines(product, assessment)),
      ...(await measureSeal(twoKilobytes))
    ]
  } finally {
    closeSync(disk)
    await product.store.close()
    for (const ending of ['', '-wal', '-shm', '.hold', '.disk']) rmSync(path + ending, { force: true })
  }
}

async function findAssessment({ store }: Product): Promise<Assessment> {
  const { rows } = await sql<Assessment>`SELECT s.id AS assessmentId, s.leadAssessorId AS workerId FROM assessment AS s
    WHERE NOT EXISTS (SELECT 1 FROM episode AS e WHERE e.familyId = s.familyId AND (e.restricted = 1 OR e.state = 'closed'))
    ORDER BY s.id LIMIT 1`.execute(store.db)
  const [found] = rows
  if (found === undefined) throw new Error('no assessment can be written in')
  return found
}

/** `disk` is the floor: the same bytes at the end of a file, and the wait until they are really there. */
async function journalLines({ store }: Product, { workerId }: Assessment, disk: number): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const fields of [1, 20]) {
    const entries = (turn: number) =>
      Array.from({ length: fields }, (_, place) => ({
        key: `bench:${place}`,
        workerId,
        value: `${twoKilobytes} ${turn}`
      }))
    const page = Buffer.alloc(4096 * (1 + fields))
    const measured = await alternate(
      {
        product: turn => writeJournal(store, entries(turn)),
        baseline: () => {
          writeSync(disk, page)
          fsyncSync(disk)
        }
      },
      { turns: 300, warm: 20 }
    )
    lines.push(
      timedLine(`keystrokes to disk, ${fields} ${fields === 1 ? 'field' : 'fields'} of 2 KB`, measured.product, 15),
      compared('  beside a bare write and fsync of as many bytes', measured)
    )
  }
  return lines
}

async function coreLines(product: Product, { assessmentId, workerId }: Assessment): Promise<readonly Line[]> {
  if (!product.answers('assessment.journal') || !product.answers('assessment.settle')) return []
  const journal = (count: number) => (turn: number) =>
    product.call(workerId, 'assessment.journal', { assessmentId, answers: answersTyped(count, turn) })
  const typed = await repeat(journal(1), { turns: 100, warm: 10 })
  const settled: number[] = []
  for (let turn = 0; turn < 60; turn += 1) {
    await journal(1)(turn)
    const started = performance.now()
    await product.call(workerId, 'assessment.settle', { assessmentId })
    settled.push(performance.now() - started)
  }
  return [
    timedLine('use case: journal 1 answer', typed, 15),
    timedLine('use case: settle it (commit, two signatures, audit)', settled, 150)
  ]
}
