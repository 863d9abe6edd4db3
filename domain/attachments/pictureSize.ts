import { RefusedFile } from './checkedFile.ts'

/** The largest photograph of today's telephones has 50 million points; more is a way to fill the memory of a window. */
export const mostPoints = 50_000_000
const longestSide = 20_000

export type PictureSize = { readonly width: number; readonly height: number }

export function mustBeShowable({ width, height }: PictureSize): void {
  if (width === 0 || height === 0) throw new RefusedFile('unreadable', 'a picture without points')
  if (width > longestSide || height > longestSide || width * height > mostPoints)
    throw new RefusedFile('tooManyPoints', `${width} x ${height}`)
}
