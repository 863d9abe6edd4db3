import { codeList } from './list.ts'

export const nameTypes = codeList(
  { list: 'nameTypes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    legal: 'Legal name',
    preferred: 'Likes to be called',
    alias: 'Also known as',
    previous: 'Previous name',
    maiden: 'Name before marriage',
    religious: 'Religious name',
    online: 'Online name'
  }
)

export const nameStatusCodes = codeList(
  { list: 'nameStatusCodes', source: 'Goldthread’s own list, from the early help assessment' },
  {
    known: 'Known',
    partly_known: 'Partly known',
    not_known: 'Not known',
    withheld: 'Withheld'
  }
)
