/** Marks that turn the direction of all that follows, also of words that are not the name's. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** No script stacks more marks on one letter; a hundred of them are drawn over the lines above and below. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu

/** A name as it may stand among other words of a screen. What is stored and what is written in its field stay as typed. */
export function shownName(name: string): string {
  return name.replace(DIRECTION, '').replace(TOO_MANY_MARKS, '$1')
}
