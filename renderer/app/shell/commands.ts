import { foldText } from '../../../domain/people/searchTokens.ts'
import { helpStrings } from '../../../resources/strings/en-GB/help.ts'
import { keyStrings } from '../../../resources/strings/en-GB/keys.ts'
import { shellStrings } from '../../../resources/strings/en-GB/shell.ts'
import { useHelpShown } from '../../state/helpShown.ts'
import { useKeysShown } from '../../state/keysShown.ts'
import { currentAddress, goTo, useNavigation } from '../../state/navigation.ts'
import { useSession } from '../../state/session.ts'
import { lockNow } from '../lockNow.ts'
import { mayBeginFamily } from '../otherPart.ts'
import { familyAddress, placeOf } from '../places.ts'

export type Command = { readonly key: string; readonly label: string; readonly act: () => void }

const words = shellStrings.command
const newFamily: Command = { key: 'newFamily', label: words.newFamily, act: () => goTo('families/new') }
const commands: readonly Command[] = [
  { key: 'myDay', label: words.myDay, act: () => goTo('desk') },
  { key: 'families', label: words.families, act: () => goTo('families') },
  { key: 'waiting', label: words.waiting, act: () => goTo('waiting') },
  { key: 'help', label: helpStrings.command, act: () => useHelpShown.getState().show() },
  { key: 'keys', label: keyStrings.command, act: () => useKeysShown.getState().show() },
  { key: 'lock', label: words.lock, act: () => void lockNow() }
]

/** What only some roles may do is offered to them alone. */
function commandsOfRole(): readonly Command[] {
  return mayBeginFamily(useSession.getState().status?.worker?.roles ?? []) ? [newFamily] : []
}

/** What can be done with the family that is open. */
function commandsOfFamily(): readonly Command[] {
  const place = placeOf(currentAddress(useNavigation.getState()))
  if (place.page !== 'family') return []
  return [{ key: 'visit', label: words.visit, act: () => goTo(familyAddress(place.familyId, 'visit')) }]
}

/** Commands of which every typed word begins a word. */
export function commandsFor(typed: string): readonly Command[] {
  const asked = foldText(typed).split(' ').filter(Boolean)
  return [...commandsOfFamily(), ...commandsOfRole(), ...commands].filter(command => {
    const own = foldText(command.label).split(' ')
    return asked.every(word => own.some(part => part.startsWith(word)))
  })
}
