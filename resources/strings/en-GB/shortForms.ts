/** Words round a short form whose whole words can be read. */
export const shortFormStrings = {
  beside: (form: string) => `${form}?`,
  whatItMeans: (form: string) => `${form}? What it means`
} as const
