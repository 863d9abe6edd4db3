const notFound = 'Nothing was found here. Nothing was changed.'

/** Sentences of the assessment's use cases: what is wrong, what was kept, what to do. */
export const assessmentWords = {
  notFound,
  moves: {
    wrongState:
      'The assessment has moved on since you opened it. Nothing was lost; open it again to see where it stands.',
    sealed: 'This version is signed and cannot be changed. Start the next assessment to write something new.',
    authorCannotDecide:
      'You wrote part of this assessment, so somebody else has to decide about it. Everything you wrote is kept.',
    notSubmittedByYou: 'Somebody else submitted this assessment; ask them, or your manager, to take it back.'
  },
  alreadyOpen: 'An assessment of this family is being written already. Open it to go on; nothing was started twice.',
  startInFuture: 'The first day cannot be in the future. What you typed is kept; change the date.',
  unsettled:
    'One answer is too long to be signed in one piece (more than 200,000 characters). It is kept as you typed it; shorten it or move part of it into another box.',
  gapsLeft: 'Some things are still missing. Nothing you wrote is lost; each line takes you to the place.',
  warningsNeedWords: 'Each point below needs a word from you before this goes to your manager.',
  levelNotConfirmed: 'Confirm the level of need first, or return the assessment with your reasons.',
  commentsOpen: 'There are comments on this assessment that nobody has answered yet.',
  formNotKnown:
    'This assessment was written in a newer version of its form than this computer has. It is kept; update Goldthread to open it.'
} as const
