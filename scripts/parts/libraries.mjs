/**
 * The libraries that `ldd` could not find, each once, in its order.
 *
 * @param {string} lddOutput
 * @returns {string[]}
 */
export function missingLibraries(lddOutput) {
  const missing = lddOutput
    .split('\n')
    .map(line => /^\s*(\S+)\s+=>\s+not found/.exec(line)?.[1])
    .filter(name => name !== undefined)
  return [...new Set(missing)]
}
