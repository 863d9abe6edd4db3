const queues = new Map<string, Promise<unknown>>()

/** Runs work on one keyring after the other: tries asked for together must all be counted. */
export async function oneAtATime<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const before = queues.get(name)
  const turn = takeTurn(before, work)
  queues.set(name, turn)
  try {
    return await turn
  } finally {
    if (queues.get(name) === turn) queues.delete(name)
  }
}

async function takeTurn<Value>(before: Promise<unknown> | undefined, work: () => Promise<Value>): Promise<Value> {
  await Promise.allSettled([before])
  return work()
}
