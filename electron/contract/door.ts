/** The one channel on which the window asks, and the one on which it is told. */
export const callChannel = 'goldthread:call'
export const noticeChannel = 'goldthread:notice'
