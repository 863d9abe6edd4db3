import { useEffect, useState } from 'react'
import { shellStrings } from '../../resources/strings/en-GB/shell.ts'

const PATIENCE_MS = 400

/** Nothing for the first moment: an answer from this computer is there before a word could be read. */
export function Loading() {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return <p aria-live="polite">{late ? shellStrings.loading : ''}</p>
}
