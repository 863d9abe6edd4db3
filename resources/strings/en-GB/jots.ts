import { shownName } from '../../../domain/people/shownName.ts'

/** The tray for thoughts that have no place yet. */
export const jotStrings = {
  title: 'Jots',
  why: 'Write a thought down before it goes. It is kept on this computer as you type, for you alone, until you file it.',
  button: (count: number) => (count === 0 ? 'Jots' : count === 1 ? '1 jot' : `${count} jots`),
  describe: 'A thought to keep, and those you have not filed yet (Ctrl J)',
  fresh: 'A new thought',
  waiting: 'Not filed yet',
  jot: (when: string) => `Written ${when}`,
  family: 'Family',
  heading: 'As',
  file: 'File in a note',
  filed: (family: string) =>
    `The thought is in a new note of the ${shownName(family)} family. Finish the note when you are ready.`,
  chooseFamily: 'Choose the family first. The thought is kept.',
  throwAway: 'Throw away',
  thrownAway: 'The thought is gone.',
  done: 'Done'
} as const
