/** Words of the frame that all pictures share. */
export const pictureStrings = {
  title: 'Pictures',
  choose: 'Which picture',
  pages: { ecomap: 'Who is round us', scores: 'Scores' },
  views: { label: 'How to look at it', picture: 'Picture', table: 'Table', words: 'In words' },
  larger: 'Larger',
  smaller: 'Smaller',
  sizeLabel: 'Size',
  fit: 'Fit',
  more: 'More',
  showMore: (left: number) => `Show more (${left} are left)`,
  size: (percent: number) => `${percent} %`,
  hint: 'Arrow keys go from one to the next, Page Down and Page Up through all of them, Enter opens. + and − change the size, 0 shows all; with the mouse, hold Ctrl and turn the wheel. Drag the sheet to push it about, or hold Shift and press an arrow key.',
  chosenNothing: 'Nothing is chosen yet.',
  chosen: (name: string) => `Chosen: ${name}`,
  open: 'Open',
  legend: 'What the signs mean',
  nothing: 'Nothing can be drawn yet.',
  day: {
    title: 'On which day',
    slider: 'Drag to another day',
    shownAs: 'Shown as it was on',
    today: 'Today',
    request: 'Day of the request',
    other: 'Another day',
    otherHint: 'What is known now, as it was on that day.',
    show: 'Show that day',
    known: 'As it was known on that day'
  },
  take: {
    label: 'Take it with you',
    print: 'Print',
    pdf: 'Save as PDF',
    png: 'Save as PNG',
    svg: 'Save as SVG'
  }
}

/** What is said when a place in a picture cannot be kept. */
export const pictureSentences = {
  shapeMissing: 'It is not said what was moved. Nothing was changed; move it again.',
  tooFar: 'That is too far outside the picture. It stands where it was; move it less far.'
}
