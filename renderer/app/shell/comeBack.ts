const AGAIN_MS = 100
const PATIENCE_MS = 1500

/** The first sign of anybody at the keyboard, with the pointer, or with a screen reader or dictation. */
const acts = ['keydown', 'beforeinput', 'pointerdown', 'wheel', 'focusin'] as const

type ComingBack = {
  /** Where every key, pointer and focus passes first. */
  readonly heard: EventTarget
  /** Puts the caret into its field; false as long as the field is not drawn. */
  readonly reach: () => boolean
  readonly onEnd: () => void
}

/** Calls once, at the first thing that somebody does; answers with how to stop listening. */
export function atFirstAct(heard: EventTarget, onAct: () => void): () => void {
  const stop = () => {
    for (const act of acts) heard.removeEventListener(act, hear, { capture: true })
  }
  const hear = (event: Event) => {
    // The Enter that unlocked the window, still held down, is nothing that anybody means by the page behind it.
    if ('repeat' in event && event.repeat === true) return
    stop()
    onAct()
  }
  for (const act of acts) heard.addEventListener(act, hear, { capture: true })
  return stop
}

/**
 * The field may only be drawn once its answer has come: tries again for a moment. Whoever types, points or moves on
 * meanwhile is never taken back: their letters would land in another field. Answers with how to give up.
 */
export function comeBack({ heard, reach, onEnd }: ComingBack): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const end = () => {
    if (ended) return
    ended = true
    clearTimeout(timer)
    stop()
    onEnd()
  }
  let reaching = false
  let stop = () => {}
  const listen = () => {
    stop = atFirstAct(heard, () => {
      if (reaching) listen()
      else end()
    })
  }
  const look = (triedMs: number) => {
    reaching = true
    const arrived = reach()
    reaching = false
    if (arrived || triedMs >= PATIENCE_MS) return end()
    timer = setTimeout(() => look(triedMs + AGAIN_MS), AGAIN_MS)
  }
  listen()
  look(0)
  return end
}
