/** What the main process needs only when a page asks for something: it is read while the first page is being made. */
type SecondPart = Readonly<
  typeof import('./answerCall.ts') & typeof import('./firstStatus.ts') & typeof import('./startCore.ts')
>

let reading: Promise<SecondPart> | null = null

export function readSecondPart(): Promise<SecondPart> {
  reading ??= readAll()
  return reading
}

async function readAll(): Promise<SecondPart> {
  const parts = await Promise.all([import('./answerCall.ts'), import('./firstStatus.ts'), import('./startCore.ts')])
  return { ...parts[0], ...parts[1], ...parts[2] }
}
