import { codeList } from './list.ts'

/** A person’s own words stand in a field beside it; a council adds its own codes mapped to one of these. */
export const ethnicities = codeList(
  { list: 'ethnicities', source: 'DfE school census main ethnicity codes; mapsTo is the ONS 2021 group' },
  {
    WBRI: { label: 'White British', mapsTo: 'White' },
    WIRI: { label: 'White Irish', mapsTo: 'White' },
    WIRT: { label: 'Traveller of Irish heritage', mapsTo: 'White' },
    WROM: { label: 'Gypsy / Roma', mapsTo: 'White' },
    WOTH: { label: 'Any other White background', mapsTo: 'White' },
    MWBC: { label: 'White and Black Caribbean', mapsTo: 'Mixed' },
    MWBA: { label: 'White and Black African', mapsTo: 'Mixed' },
    MWAS: { label: 'White and Asian', mapsTo: 'Mixed' },
    MOTH: { label: 'Any other mixed background', mapsTo: 'Mixed' },
    AIND: { label: 'Indian', mapsTo: 'Asian' },
    APKN: { label: 'Pakistani', mapsTo: 'Asian' },
    ABAN: { label: 'Bangladeshi', mapsTo: 'Asian' },
    CHNE: { label: 'Chinese', mapsTo: 'Asian' },
    AOTH: { label: 'Any other Asian background', mapsTo: 'Asian' },
    BCRB: { label: 'Black Caribbean', mapsTo: 'Black' },
    BAFR: { label: 'Black African', mapsTo: 'Black' },
    BOTH: { label: 'Any other Black background', mapsTo: 'Black' },
    OOTH: { label: 'Any other ethnic group', mapsTo: 'Other' },
    REFU: 'Declined',
    NOBT: 'Not obtained'
  }
)
