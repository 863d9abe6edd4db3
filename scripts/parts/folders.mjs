import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the work tree. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Everything these scripts prepare lies in here; deleting the folder only costs the time to prepare it again. */
export const cache = path.join(root, '.cache')
