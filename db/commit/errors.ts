import type { PutProblem } from '../../domain/commit/putProblem.ts'

/** A value that cannot become a commit came past `findPutProblem`; the transaction is rolled back. */
export class UnacceptableValue extends Error {
  readonly problem: PutProblem['problem']
  readonly field: string | null
  constructor(type: string, { problem, field }: PutProblem) {
    super(`${problem} in ${type}${field === null ? '' : `.${field}`}`)
    this.name = 'UnacceptableValue'
    this.problem = problem
    this.field = field
  }
}

/** An entry lives in one bucket for ever; writing it in another would show it to people who may not see it. */
export class WrongBucket extends Error {
  constructor(type: string) {
    super(`this ${type} lives in another bucket`)
    this.name = 'WrongBucket'
  }
}

/** Nothing is written about families without an audit entry in the same transaction. */
export class MissingAudit extends Error {
  constructor() {
    super('a change was written without an audit entry')
    this.name = 'MissingAudit'
  }
}

/** A stamp came back from a screen in another shape than it was given out. */
export class UnreadableStamp extends Error {
  constructor() {
    super('this stamp was not made here')
    this.name = 'UnreadableStamp'
  }
}

/** `transact` inside `transact` would wait for itself for ever. */
export class NestedTransaction extends Error {
  constructor() {
    super('a transaction was asked for inside a transaction')
    this.name = 'NestedTransaction'
  }
}

export class NoWorkerKey extends Error {
  constructor() {
    super('a seal needs the signing key of the worker')
    this.name = 'NoWorkerKey'
  }
}

/** The file says something that the code which wrote it can never have written. */
export class BrokenFile extends Error {
  constructor(what: string) {
    super(`the file does not hold together: ${what}`)
    this.name = 'BrokenFile'
  }
}

/** What a use case staged is no commit that another laptop could read (an id that is none, a reason too long). */
export class UnreadableCommit extends Error {
  constructor(where: string) {
    super(`this would be no readable commit: ${where}`)
    this.name = 'UnreadableCommit'
  }
}
