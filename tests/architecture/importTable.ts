/** One row of the table in docs/ARCHITECTURE.md: what the files of a room may import. */
export type Row = { readonly rooms: readonly Room[]; readonly packages: readonly RegExp[] }

/** The longest fitting beginning of a path decides its room. */
const places = {
  'domain/': 'domain',
  'db/': 'db',
  'db/open/': 'dbOpen',
  'electron/contract/': 'contract',
  'electron/contract/door.ts': 'channelNames',
  'electron/core/': 'core',
  'electron/core/port.ts': 'port',
  'electron/sync/': 'sync',
  'electron/export/': 'export',
  'electron/main/': 'main',
  'electron/security/': 'security',
  'electron/preload/': 'preload',
  'renderer/': 'renderer',
  'resources/': 'resources',
  'hub/': 'hub',
  'hub/contract/': 'hubContract'
} as const

export type Room = (typeof places)[keyof typeof places]

export function findRoom(file: string): Room | null {
  const fitting = Object.entries(places).filter(([place]) => file.startsWith(place))
  const [longest] = fitting.sort(([one], [other]) => other.length - one.length)
  return longest?.[1] ?? null
}

const node = /^node:$/
const zod = /^zod$/
const window =
  /^(react|react-dom|zustand|zod|temporal-polyfill|elkjs|@mantine\/.+|@tabler\/.+|@tanstack\/.+|@fontsource-variable\/.+)$/

const casework: Row = {
  rooms: [
    'domain',
    'db',
    'dbOpen',
    'contract',
    'channelNames',
    'core',
    'port',
    'sync',
    'export',
    'hubContract',
    // The keyring and the key derivation; the build check sees to it that no Electron comes in with them.
    'security',
    'resources'
  ],
  packages: [node, zod, /^kysely$/, /^better-sqlite3$/, /^@node-rs\/argon2$/, /^temporal-polyfill$/]
}

const windowOwner: Row = {
  rooms: ['main', 'security', 'domain', 'dbOpen', 'contract', 'channelNames', 'port', 'resources'],
  packages: [node, zod, /^electron$/, /^@node-rs\/argon2$/]
}

export const importTable: Readonly<Record<Room, Row>> = {
  domain: { rooms: ['domain'], packages: [zod, /^temporal-polyfill$/] },
  dbOpen: { rooms: ['domain', 'db', 'dbOpen'], packages: [node, zod, /^kysely$/, /^better-sqlite3$/] },
  db: { rooms: ['domain', 'db', 'dbOpen'], packages: [node, zod, /^kysely$/, /^better-sqlite3$/] },
  contract: { rooms: ['domain', 'contract', 'channelNames'], packages: [zod] },
  channelNames: { rooms: [], packages: [] },
  core: casework,
  port: casework,
  sync: casework,
  export: casework,
  main: windowOwner,
  security: { ...windowOwner, rooms: windowOwner.rooms.filter(room => room !== 'main') },
  preload: { rooms: ['channelNames'], packages: [/^electron$/] },
  renderer: { rooms: ['renderer', 'domain', 'contract', 'channelNames', 'resources'], packages: [window] },
  resources: { rooms: ['resources', 'domain'], packages: [] },
  hub: { rooms: ['hub', 'hubContract', 'domain'], packages: [node, zod, /^kysely$/, /^pg$/, /^fastify$/] },
  hubContract: { rooms: ['hubContract', 'domain'], packages: [zod] }
}
