/** Words of the user guide inside Goldthread; its pages are those of docs/user. */
export const helpStrings = {
  title: 'Help',
  command: 'Help',
  commandKeys: 'F1',
  search: 'Search the guide',
  contents: 'Pages of the guide',
  groups: { walks: 'From beginning to end', screens: 'Screen by screen' },
  results: (count: number) => (count === 1 ? '1 place in the guide' : `${count} places in the guide`),
  nothing: 'No page has a word that begins so. Try another word, or fewer letters.',
  backToPages: 'All pages',
  allKeys: 'Show all the keys',
  article: 'The page',
  shortForms: ['Short form', 'Whole words']
} as const
