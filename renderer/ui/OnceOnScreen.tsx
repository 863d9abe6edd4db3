import { type ReactNode, useContext, useEffect, useId } from 'react'
import { useShortFormsShown } from '../state/shortFormsShown.ts'
import { ScreenScope } from './screenScope.ts'

type OnceOnScreenProps = { readonly form: string; readonly children: ReactNode; readonly otherwise?: ReactNode }

/** Shows its children for the first of the same short forms on a screen, and the plain words for all others. */
export function OnceOnScreen({ form, children, otherwise = null }: OnceOnScreenProps) {
  const who = useId()
  const place = `${useContext(ScreenScope)} ${form}`
  const isFirst = useShortFormsShown(state => state.asking[place]?.[0] === who)
  useEffect(() => {
    const { ask, leave } = useShortFormsShown.getState()
    ask(place, who)
    return () => leave(place, who)
  }, [place, who])
  return isFirst ? children : otherwise
}
