/** The notice of the operating system stands on a locked screen for everybody to read: a number, never a name. */
export const dueNotice = {
  title: 'Goldthread',
  body: (count: number) =>
    count === 1 ? '1 thing is due today in Goldthread' : `${count} things are due today in Goldthread`
} as const
