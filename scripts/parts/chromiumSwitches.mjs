/**
 * The switches an unpackaged Electron needs on this computer. A packaged build never carries them.
 *
 * @param {{ virtualDisplay: boolean, asRoot: boolean }} circumstances
 * @returns {string[]}
 */
export function chromiumSwitches({ virtualDisplay, asRoot }) {
  return [
    // Without it a start on a screen in memory hangs now and then, waiting for a graphics process.
    // A bare machine has no message bus either, which Chromium reports in a dozen lines at every start.
    ...(virtualDisplay ? ['--disable-gpu', '--log-level=3'] : []),
    // Chromium refuses to start as root with its sandbox.
    ...(asRoot ? ['--no-sandbox'] : [])
  ]
}

export function runsAsRoot() {
  return process.getuid?.() === 0
}
