const bucketOfRegister = /^[fp]:([0-9a-f]{8})-([0-9a-f]{4})-[0-9a-f]([0-9a-f]{3})-[0-9a-f]{4}-[0-9a-f]{12}(\/|$)/i

/**
 * Which row of `register` holds what stands in a bucket: the moment at which its family or person was made, and what
 * chance added to it, so that who was made together lies together. A compartment lies with its person. Two that chance
 * gives one number share a row, which names its buckets. Null for a bucket that is nobody's.
 */
export function findRegisterNumber(bucket: string): bigint | null {
  const found = bucketOfRegister.exec(bucket)
  return found === null ? null : BigInt(`0x${found[1]}${found[2]}${found[3]}`)
}
