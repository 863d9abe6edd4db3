import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * Runs a child with mounts of its own, which end with it. For root a permission bit means nothing, so only a real mount
 * can be read-only or full; anybody else becomes root of a namespace of their own.
 */
export function runWithOwnMounts(mounts: string, child: string, folder: string): unknown {
  const flags = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user']
  const script = join(import.meta.dirname, 'children', child)
  const line = `set -e; ${mounts}; exec "$NODE" "$SCRIPT" "$FOLDER"`
  const out = execFileSync('unshare', [...flags, 'sh', '-c', line], {
    env: { ...process.env, NODE: process.execPath, SCRIPT: script, FOLDER: folder },
    encoding: 'utf8'
  })
  return JSON.parse(out)
}
