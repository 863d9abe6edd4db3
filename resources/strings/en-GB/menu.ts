export const menuWords = {
  file: 'File',
  lock: 'Lock',
  quit: 'Quit',
  edit: 'Edit',
  view: 'View',
  cover: 'Cover the window',
  help: 'Help',
  guide: 'User guide',
  about: (version: string) => `Goldthread ${version}`
} as const
