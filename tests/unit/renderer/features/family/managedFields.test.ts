import { describe, expect, it } from 'vitest'
import { valueInWords } from '../../../../../renderer/app/entry/valueInWords.ts'
import { isManaged, managedFields } from '../../../../../renderer/features/family/managedFields.ts'

const other = (field: string) => ({ field, value: null, writtenAt: '2026-09-14T08:30:00.000Z', workerId: 'w' })
const entry = (type: 'episode' | 'allocation', fields: readonly string[]) => ({
  type,
  id: '0190a000-0000-7000-8000-000000000001',
  stamp: '{}',
  fields: {},
  others: fields.map(other),
  enteredInError: false
})
const workers = [{ id: 'w1', displayName: 'Amina Mensah' }]

describe('managedFields', () => {
  it('names each detail that was written twice, once, and says its value as people do', () => {
    const [worker, from] = managedFields(entry('allocation', ['workerId', 'from', 'from']), workers)
    const said = [worker && valueInWords(worker, 'w1', () => ''), from && valueInWords(from, '2026-09-14', () => '')]

    expect([worker?.label, from?.label]).toEqual([
      'Who works with the family: worker',
      'Who works with the family: from'
    ])
    expect(said).toEqual(['Amina Mensah', '14 September 2026'])
  })

  it('belongs to the period of help and to allocation, and to nothing that a form writes', () => {
    expect(['episode', 'allocation', 'family', 'safeAddress'].filter(isManaged)).toEqual(['episode', 'allocation'])
  })
})
