/** A name as it may stand on paper that can be lost: "Mary-Ann O'Neill" is "M. O."; a name with no letter is nobody's. */
export function initialsOf(name: string): string {
  const letters = name.split(/\s+/u).flatMap(part => /\p{L}/u.exec(part)?.[0] ?? [])
  return letters.map(letter => `${letter.toLocaleUpperCase('en-GB')}.`).join(' ')
}

export type NamedPerson = { readonly id: string; readonly names: readonly string[] }

const shortest = 2
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Every name of these people as initials, in names and in the middle of a sentence. A first name alone has its letter,
 * and people with the same letters get a number, so that the reader still knows who is meant.
 */
export function inInitials(text: string, people: readonly NamedPerson[]): string {
  const letters = lettersOf(people)
  const known = people.flatMap(({ id, names }) => {
    const parts = names.flatMap(name => [name, ...name.split(/\s+/u)])
    return [...new Set(parts)]
      .filter(part => part.length >= shortest && /\p{L}/u.test(part))
      .map(part => [part, letters.get(id) ?? ''] as const)
  })
  const inTurn = known.toSorted(([one], [other]) => other.length - one.length)
  const shared = new Map<string, string>()
  for (const [part, own] of inTurn) {
    const key = part.toLocaleLowerCase('en-GB')
    const before = shared.get(key)
    // A surname that several of them have stands for none of them.
    shared.set(key, before === undefined || before === own ? own : initialsOf(part))
  }
  const words = [...shared.keys()].toSorted((one, other) => other.length - one.length).map(escaped)
  if (words.length === 0) return text
  const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return text.replace(anywhere, found => shared.get(found.toLocaleLowerCase('en-GB')) ?? initialsOf(found))
}

/** The letters of each, with a number where two have the same. */
function lettersOf(people: readonly NamedPerson[]): ReadonlyMap<string, string> {
  const count = new Map<string, number>()
  return new Map(
    people.map(({ id, names }) => {
      const own = initialsOf(names[0] ?? '')
      const before = count.get(own) ?? 0
      count.set(own, before + 1)
      return [id, before === 0 ? own : `${own}${before + 1}`]
    })
  )
}
