/** What a window needs on a bare Debian; apt leaves alone what is there. */
export const WINDOW_PACKAGES = [
  'xvfb',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libnotify4',
  'libatk-bridge2.0-0',
  'libcups2',
  'fonts-dejavu-core'
]

/** The apt-get calls in their order; the first one refreshes the lists, without which a new machine finds nothing. */
export const APT_CALLS = [
  ['update', '-qq'],
  ['install', '-y', '-qq', '--no-install-recommends', ...WINDOW_PACKAGES]
]

/**
 * What to say where the packages are missing and cannot be installed from here.
 *
 * @param {readonly string[]} missing
 * @param {boolean} hasApt
 */
export function whatToRun(missing, hasApt) {
  const lacking = `A window cannot open here: ${missing.join(', ')} missing.`
  if (!hasApt) return `${lacking} Install with your system's own tool what Debian calls: ${WINDOW_PACKAGES.join(' ')}`
  const commands = APT_CALLS.map(words => `  sudo apt-get ${words.filter(word => word !== '-qq').join(' ')}`)
  return [`${lacking} Please run, then try again:`, ...commands].join('\n')
}
