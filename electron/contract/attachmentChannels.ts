/** A name alone: the main process knows it before it has read what may be said on it. */
export const saveCopyChannel = 'attachment.saveCopy'
