import { brokeredChecker } from './checker/brokeredChecker.ts'
import { createChecker } from './checker/createChecker.ts'
import { startCheckersWith } from './checker/theChecker.ts'
import { connectParent } from './runtime/parent.ts'
import { serveCore } from './runtime/serve.ts'

const broker: Electron.ParentPort | undefined = process.parentPort
if (broker) startCheckersWith(createChecker(() => brokeredChecker(broker)))
serveCore(connectParent())
