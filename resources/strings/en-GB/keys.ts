/** What the keys do, as it is shown under Shift F1, and the words of what only the keyboard meets. */
export const keyStrings = {
  title: 'The keys',
  command: 'Show the keys',
  scrollBox: (label: string) => `${label}: the table, which scrolls`,
  groups: [
    {
      title: 'Everywhere',
      keys: [
        { keys: 'Tab, Shift Tab', does: 'To the next or the last thing that can be pressed or written in' },
        { keys: 'F6, Shift F6', does: 'To the next or the last part of the window' },
        { keys: 'Ctrl K', does: 'Find a person, a family or a command' },
        { keys: 'Ctrl J', does: 'Write a thought down, or file one that waits' },
        { keys: 'Alt ←, Alt →', does: 'Back and forward, to the very place' },
        { keys: 'Escape', does: 'Close what lies over the page' },
        { keys: 'F1', does: 'Help with the page that is open' },
        { keys: 'Shift F1', does: 'These keys' }
      ]
    },
    {
      title: 'In an assessment',
      keys: [
        { keys: 'F8, Shift F8', does: 'To the next or the last gap, in whatever section it is' },
        { keys: 'Ctrl Page Down, Ctrl Page Up', does: 'To the next or the last section' },
        { keys: '← →', does: 'From child to child, when the focus is on a name' }
      ]
    },
    {
      title: 'In lists and tables',
      keys: [
        { keys: '↑ ↓', does: 'From row to row, and from choice to choice' },
        { keys: 'Enter', does: 'Open the row, or press the button' },
        { keys: 'Space', does: 'Tick or choose' }
      ]
    },
    {
      title: 'Keep it to yourself',
      keys: [
        { keys: 'F9', does: 'Cover the window, and uncover it' },
        { keys: 'Ctrl L', does: 'Lock Goldthread' }
      ]
    }
  ]
} as const
