import { codeList } from './list.ts'

export const authorities = codeList(
  {
    list: 'authorities',
    source: 'DfE three-digit codes; mapsTo is the ONS code, to be checked because boundary changes replace it'
  },
  {
    '372': { label: 'Rotherham', mapsTo: 'E08000018' },
    '370': { label: 'Barnsley', mapsTo: 'E08000016' },
    '371': { label: 'Doncaster', mapsTo: 'E08000017' },
    '373': { label: 'Sheffield', mapsTo: 'E08000019' }
  }
)
