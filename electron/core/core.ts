import { connectParent } from './runtime/parent.ts'
import { serveCore } from './runtime/serve.ts'

serveCore(connectParent())
