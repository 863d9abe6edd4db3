import { homeKeys } from './homeKeys.ts'

type Place = { readonly lines: readonly string[]; readonly postcode?: string; readonly uprn?: string }

/**
 * The key of one address by itself. Households are keyed over all the family's addresses at once: to learn by which
 * address somebody lives in one, read `homes` of the household.
 */
export function addressKey(place: Place): string {
  return homeKeys([place])(place)
}
