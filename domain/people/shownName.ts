/** Marks that turn the direction of all that follows, also of words that are not the name's. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** No script stacks more marks on one letter; a hundred of them are drawn over the lines above and below. */
const TOO_MANY_MARKS = /(\p{M}{4})\p{M}+/gu
/** Scripts that are read from the right: a digit or a comma that follows such a letter would be drawn before it. */
const FROM_THE_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const [FIRST_STRONG_ISOLATE, POP_ISOLATE] = ['\u2068', '\u2069']

/** The letters of a name without what would turn its neighbours; to be put together with other parts of the name. */
export function withoutTurns(name: string): string {
  return name.replace(DIRECTION, '').replace(TOO_MANY_MARKS, '$1')
}

/**
 * A whole name set apart from the words around it, in markup, labels and pictures alike: "שרה, 6" keeps its 6 behind. Names
 * that are read from the left need nothing and get nothing.
 */
export function setApart(name: string): string {
  return FROM_THE_RIGHT.test(name) ? `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}` : name
}

/** A name as it may stand among other words of a screen. What is stored and what is written in its field stay as typed. */
export function shownName(name: string): string {
  return setApart(withoutTurns(name))
}
