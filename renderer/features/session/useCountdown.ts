import { useEffect, useState } from 'react'

const SECOND = 1000

/** Whole seconds left, counted down to none. */
export function useCountdown(start: number): readonly [number, (seconds: number) => void] {
  const [left, setLeft] = useState(Math.ceil(start))
  const counting = left > 0
  useEffect(() => {
    if (!counting) return
    const timer = setInterval(() => setLeft(seconds => Math.max(0, seconds - 1)), SECOND)
    return () => clearInterval(timer)
  }, [counting])
  return [left, seconds => setLeft(Math.ceil(seconds))]
}
