import { z } from 'zod'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

function brandedId<Name extends string>() {
  return z.string().regex(UUID).brand<Name>()
}

export const PersonId = brandedId<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const FamilyId = brandedId<'FamilyId'>()
export type FamilyId = z.infer<typeof FamilyId>
export const WorkerId = brandedId<'WorkerId'>()
export type WorkerId = z.infer<typeof WorkerId>
export const AssessmentId = brandedId<'AssessmentId'>()
export type AssessmentId = z.infer<typeof AssessmentId>
/** Any entry of any type: where the type is not known, or does not matter. */
export const EntryId = z.string().regex(UUID)
export type EntryId = z.infer<typeof EntryId>

const hexadecimal = (bytes: Uint8Array) => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

function formatUuid(bytes: Uint8Array): string {
  const text = hexadecimal(bytes)
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20, 32)].join('-')
}

/** UUIDv7 (RFC 9562) from a clock in milliseconds and ten random bytes, so that ids sort by the moment they were made. */
export function uuidv7(milliseconds: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(milliseconds) << 16n)
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return formatUuid(bytes)
}

/** UUIDv8 (RFC 9562) from a digest: two laptops that write the same answer offline must name the same entry. */
export function uuidFromDigest(digest: Uint8Array): string {
  const bytes = digest.slice(0, 16)
  bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  return formatUuid(bytes)
}
