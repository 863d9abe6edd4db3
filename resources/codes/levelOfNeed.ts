import { codeList } from './list.ts'

/** The number never stands on a family copy; the plain description does. */
export const levelsOfNeedCodes = codeList(
  {
    list: 'levelsOfNeedCodes',
    source: 'Goldthread’s summary of the common four levels; a council loads its own threshold document'
  },
  {
    '1': { label: 'Universal', plainLabel: 'Needs met by family, school, GP and health visitor' },
    '2': {
      label: 'Early help, additional',
      plainLabel: 'Some extra need; one or two services; the family can usually manage with light help'
    },
    '3': {
      label: 'Targeted early help, complex',
      plainLabel: 'Several needs at once that need drawing together and could get worse'
    },
    '4': {
      label: 'Specialist, statutory',
      plainLabel: 'A child who needs a social worker’s help to be well and safe, or is in care'
    }
  }
)
