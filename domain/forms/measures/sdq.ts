export const sdqScales = ['total', 'emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial', 'impact'] as const
export type SdqScale = (typeof sdqScales)[number]
export type SdqInformant = 'parent' | 'teacher' | 'self'
export type SdqBand = 'closeToAverage' | 'slightlyRaised' | 'high' | 'veryHigh'

/** The edges of the first three of four bands; for prosocial, where more is better, their lower edges. */
export type SdqBands = Readonly<Record<SdqInformant, Readonly<Record<SdqScale, readonly [number, number, number]>>>>

const BANDS: readonly SdqBand[] = ['closeToAverage', 'slightlyRaised', 'high', 'veryHigh']

/**
 * The four-band name of a score, or `null` for the versions for ages 2 to 4, which have a table of their own. A
 * screening result, never a diagnosis; for prosocial the names are read the other way round (lowered, low, very low).
 */
export function findSdqBand(bands: SdqBands, version: string, scale: SdqScale, score: number): SdqBand | null {
  const informant = informantOf(version)
  if (informant === null || !Number.isInteger(score)) return null
  const edges = bands[informant][scale]
  const place = edges.findIndex(edge => (scale === 'prosocial' ? score >= edge : score <= edge))
  return BANDS[place === -1 ? 3 : place] ?? null
}

/** The older scheme of three bands for a parent's total; the two schemes are never mixed in one line. */
export function sdqThreeBand(
  edges: readonly [number, number],
  total: number
): 'normal' | 'borderline' | 'causeForConcern' {
  if (total <= edges[0]) return 'normal'
  return total <= edges[1] ? 'borderline' : 'causeForConcern'
}

function informantOf(version: string): SdqInformant | null {
  if (version === 'parent_4_17') return 'parent'
  if (version === 'teacher_4_17') return 'teacher'
  return version === 'self_11_17' ? 'self' : null
}

/** The ages in years that a version is made for; the app warns outside them and never blocks. */
export function sdqAges(version: string): { readonly from: number; readonly to: number } | null {
  const found = /_([0-9]+)_([0-9]+)$/.exec(version)
  return found ? { from: Number(found[1]), to: Number(found[2]) } : null
}
