export type SchoolYear =
  | { readonly stage: 'early_years' }
  | { readonly stage: 'reception' }
  | { readonly stage: 'year'; readonly year: number }
  | { readonly stage: 'left_school' }

/** The school year a birth date belongs to; a child taught out of year is recorded with a reason, not here. */
export function schoolYearOn(bornOn: string, on: string): SchoolYear {
  const year = academicYearOf(on) - academicYearOf(bornOn) - 5
  if (year < 0) return { stage: 'early_years' }
  if (year === 0) return { stage: 'reception' }
  return year > 13 ? { stage: 'left_school' } : { stage: 'year', year }
}

function academicYearOf(on: string): number {
  const [year = 0, month = 0] = on.split('-').map(Number)
  return month >= 9 ? year : year - 1
}
