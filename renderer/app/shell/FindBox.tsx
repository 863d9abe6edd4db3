import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { findPeopleAndFamilies } from '../../../electron/contract/find.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { goTo } from '../../state/navigation.ts'
import { placeAfter } from '../../ui/placeAfter.ts'
import { call } from '../call.ts'
import { familyAddress, findAddress } from '../places.ts'
import { commandsFor } from './commands.ts'
import { findBoxId } from './focusFindBox.ts'
import styles from './Header.module.css'

type Hit = {
  readonly key: string
  readonly title: string
  readonly detail: string
  readonly kind: string
  readonly act: () => void
}

const words = shellStrings.frame
const MOST = 12
const LEAST_EVERYWHERE = 2

function commandHits(typed: string): readonly Hit[] {
  return commandsFor(typed).map(command => ({
    key: command.key,
    title: command.label,
    detail: '',
    kind: words.findCommand,
    act: command.act
  }))
}

/** The way on, always last: everything on a page of its own, with the words of the notes. */
function everywhereHits(typed: string): readonly Hit[] {
  if (typed.trim().length < LEAST_EVERYWHERE) return []
  return [
    {
      key: 'everywhere',
      title: words.findEverywhere(typed.trim()),
      detail: '',
      kind: words.findPage,
      act: () => goTo(findAddress(typed.trim()))
    }
  ]
}

/** "Holroyd family" is how people say it; only the name is looked for. */
function namesIn(typed: string): string {
  const without = typed.replace(/\bfamily\b/iu, '').trim()
  return without === '' ? typed : without
}

type Found = { readonly hits: readonly Hit[]; readonly notice: string | null }
/** `answered` is what was typed when it was asked. */
type Answer = Found & { readonly answered: string | null }
const noAnswer: Answer = { answered: null, hits: [], notice: null }

async function hitsFor(typed: string): Promise<Found> {
  const commands = commandHits(typed)
  if (typed.trim() === '') return { hits: commands, notice: null }
  const reply = await call(findPeopleAndFamilies, { words: namesIn(typed), limit: MOST })
  const onwards = [...commands, ...everywhereHits(typed)]
  if (!reply.ok) return { hits: onwards, notice: reply.error.say }
  const found = reply.value.found.map(one => ({
    key: `${one.kind}${one.id}`,
    title: one.title,
    detail: one.detail,
    kind: one.kind === 'family' ? words.findFamily : words.findPerson,
    act: () =>
      one.kind === 'family'
        ? goTo(familyAddress(one.id))
        : one.familyId !== null && goTo(familyAddress(one.familyId, 'people', one.id))
  }))
  return { hits: [...found, ...onwards], notice: reply.value.notice }
}

/** Ctrl+K: any of one's families within two keystrokes, and the commands of the window. */
export function FindBox() {
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const asked = useRef(0)
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState(false)
  const [{ answered, hits, notice }, setAnswer] = useState(noAnswer)
  const [chosen, setChosen] = useState(0)
  // Somebody who types fast presses Enter before the answer is drawn: it is opened when it stands there.
  const enterWaits = useRef(false)

  const close = () => {
    setOpen(false)
    setTyped('')
    enterWaits.current = false
    setAnswer(before => ({ ...before, answered: null }))
  }
  const leaveFor = (hit: Hit) => {
    close()
    input.current?.blur()
    hit.act()
  }
  const leave = useRef(leaveFor)
  leave.current = leaveFor
  useEffect(() => {
    if (!open) return
    asked.current += 1
    const mine = asked.current
    void find()
    async function find() {
      const answer = await hitsFor(typed)
      if (mine !== asked.current) return
      setAnswer({ answered: typed, ...answer })
      setChosen(0)
    }
  }, [typed, open])
  useEffect(() => {
    if (!enterWaits.current || answered !== typed) return
    enterWaits.current = false
    if (hits[0]) leave.current(hits[0])
  }, [answered, typed, hits])

  const onEnter = () => {
    // Of an answer to other letters nothing is opened: its first line is somebody else.
    const hit = answered === typed ? hits[chosen] : undefined
    if (hit) leaveFor(hit)
    else enterWaits.current = answered !== typed
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return close()
    if (event.key === 'Enter') return onEnter()
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    const next = placeAfter(event.key, chosen, hits.length)
    if (next === null || event.altKey) return
    event.preventDefault()
    setChosen(next)
  }
  const known = hits.filter(hit => hit.key !== 'everywhere').length
  const message = notice ?? (asked.current > 0 && typed !== '' && known === 0 ? words.findNothing : null)
  return (
    <div className={styles.find}>
      <label htmlFor={findBoxId} className="visuallyHidden">
        {words.find}
      </label>
      <input
        ref={input}
        id={findBoxId}
        type="text"
        dir="auto"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.find}
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open && hits[chosen] ? `${listId}-${chosen}` : undefined}
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={event => {
          setTyped(event.currentTarget.value)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <span className={styles.keys}>{words.findKeys}</span>
      <div className={open && (hits.length > 0 || message) ? styles.found : 'visuallyHidden'}>
        <p role="status" className={open && message ? styles.notice : 'visuallyHidden'}>
          {open && typed ? (message ?? words.findResults(known)) : ''}
        </p>
        <div id={listId} role="listbox" aria-label={words.find} hidden={!open || hits.length === 0}>
          {hits.map((hit, at) => (
            <div
              key={hit.key}
              id={`${listId}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === chosen}
              className={styles.hit}
              onMouseDown={event => {
                event.preventDefault()
                leaveFor(hit)
              }}
            >
              <b>{hit.title}</b>
              <span className={styles.kind}>{hit.kind}</span>
              {hit.detail && <span className={styles.detail}>{hit.detail}</span>}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}
