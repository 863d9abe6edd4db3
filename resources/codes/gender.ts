import { codeList } from './list.ts'

export const genderIdentities = codeList(
  { list: 'genderIdentities', source: 'Goldthread’s own list, from the early help assessment' },
  {
    same_as_registered: 'Same as registered',
    man_boy: 'Man or boy',
    woman_girl: 'Woman or girl',
    non_binary: 'Non-binary',
    another: 'Another, in their own words',
    declined: 'Declined',
    not_asked: 'Not asked'
  }
)
