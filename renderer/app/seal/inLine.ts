/** Does one thing after the other, in the order in which they were asked for; what fails holds nobody up. */
export function inLine(): <Value>(act: () => Promise<Value>) => Promise<Value> {
  let last: Promise<void> = Promise.resolve()
  return async act => {
    const before = last
    const done = Promise.withResolvers<void>()
    last = done.promise
    await before
    try {
      return await act()
    } finally {
      done.resolve()
    }
  }
}
