/** Sentences and rows of a picture may repeat and are always drawn anew as a whole, so that their place is part of the name. */
export const rowKey = (words: string | undefined, at: number): string => `${at} ${words ?? ''}`
