/** Names alone: the main process knows them before it has read what may be said on them. */
export const printChannels = { saveFile: 'print.saveFile', onPaper: 'print.onPaper', drawn: 'print.drawn' } as const
