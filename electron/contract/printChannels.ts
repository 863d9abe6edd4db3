/** Names alone: the main process knows them before it has read what may be said on them. */
export const printChannels = { savePdf: 'print.savePdf', onPaper: 'print.onPaper', drawn: 'print.drawn' } as const
