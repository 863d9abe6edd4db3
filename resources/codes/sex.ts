import { codeList } from './list.ts'

/** No meaning is added to these: who somebody is stands in gender identity. */
export const sexes = codeList(
  { list: 'sexes', source: 'DfE census codes; mapsTo is the Standard Safeguarding Dataset' },
  {
    M: { label: 'Male', mapsTo: '1' },
    F: { label: 'Female', mapsTo: '2' },
    U: 'Not asked, or not born yet'
  }
)
