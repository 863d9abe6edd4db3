import type { Handler } from '../../handler.ts'
import { historyHandlers } from './answerHistory.ts'
import { commentHandlers } from './comments.ts'
import { decidingHandlers } from './deciding.ts'
import { readingHandlers } from './reading.ts'
import { startingHandlers } from './starting.ts'
import { writingHandlers } from './writing.ts'

export const handlers: readonly Handler[] = [
  ...readingHandlers,
  ...historyHandlers,
  ...startingHandlers,
  ...writingHandlers,
  ...commentHandlers,
  ...decidingHandlers
]
