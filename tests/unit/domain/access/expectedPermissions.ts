/**
 * What the specification's permission matrix says, typed from its text and used only by tests. A cell holds the actions;
 * `?word` after an action is a condition that must hold, `:word` a part that is all the role gets.
 */
const SHEET = `
object              | PRAC        | PPRAC             | TRI              | TM            | SM          | LMC               | LMA        | BS                | QA          | IG      | SYS
contact             | C R         | C R?own           | C R U A:triage   | R A           | R           | -                 | -          | C R?own           | R           | R       | -
person              | C R U       | R U?agency        | C R U            | R U           | R           | R:pack            | R:minimum  | C R U             | R           | R       | -
confidentialAddress | R?named     | -                 | R?named          | R?named       | R?named     | -                 | -          | -                 | -           | R?named | -
agreement           | C R U       | C R?own           | C R              | R             | R           | R:flag            | R:flag     | R:flag            | R           | R       | -
assessment          | C R U X     | C R?ownShared U X | R:summary        | R A X         | R A X       | R:summary         | R:summary  | -                 | R           | R X     | -
toolScore           | C R         | C R?own           | -                | R             | R           | R:band            | -          | -                 | R           | R       | -
plan                | C R U X     | C R U?own X       | -                | R A X         | R A X       | R                 | R:released | R U:dates         | R           | R       | -
meeting             | C R U X     | C R U?lead X      | -                | R A           | R           | R                 | R:released | C R U:draft_minutes | R         | R       | -
caseNote            | C R         | C R?ownShared     | R:recent_headline| R C           | R           | -                 | -          | -                 | R           | R       | -
chronology          | C R U       | R?shared C        | R:headline       | R U           | R           | R:headline        | -          | -                 | R           | R       | -
stepUp              | C R         | C R               | C R              | R A           | R A         | -                 | -          | -                 | R           | R       | -
stepDown            | R           | R?lead            | C R              | R A           | R A         | -                 | -          | C:log             | R           | R       | -
referralOut         | C R U X     | C R U X           | C R              | R             | R           | R:list            | -          | R U:status        | R           | R       | -
supervision         | R:own_cases | -                 | -                | C R U         | R           | -                 | -          | -                 | R:direction | R       | -
restrictedGrant     | -           | -                 | -                | C:propose     | A           | -                 | -          | -                 | -           | A       | -
caseloadBoard       | R:own_cases | R:own_cases       | R:capacity       | R             | R           | R:locality_totals | -          | R:names_and_dates | R           | -       | -
kpiReport           | R:own_cases | R:own_cases       | R:totals         | R:team        | R           | R:locality        | R:totals   | R:totals          | R           | -       | -
auditLog            | -           | -                 | -                | R:team_events | R           | -                 | -          | -                 | R           | R X     | R:technical
configuration       | -           | -                 | -                | -             | R U:propose | -                 | -          | -                 | -           | -       | C R U
retention           | -           | -                 | -                | -             | A:joint     | -                 | -          | -                 | -           | A:joint | -
`

/** Which roles a relation lets in; the other way round from the product's own table. */
const SCOPE_SHEET = `
lead            | PRAC PPRAC TM
coWorker        | PRAC PPRAC TM
covering        | PRAC PPRAC TM
team            | TM SM BS
locality        | SM BS
involvedAgency  | PPRAC
triage          | TRI
meetingPack     | LMC LMA
auditSample     | QA
informationCase | IG
none            |
`

const CLASS_SHEET = `
     | PRAC | PPRAC | TRI | TM | SM | LMC | LMA | BS | QA | IG | SYS
S0   | yes  | yes   | yes | yes | yes | yes | yes | yes | yes | yes | yes
S1   | yes  | yes   | yes | yes | yes | yes | yes | yes | yes | yes | no
S2   | yes  | yes   | yes | yes | yes | yes | yes | yes | yes | yes | no
S3   | yes  | works | safe | yes | yes | no | no  | no | yes | yes | no
S4   | named | named | named | named | named | no | no | named | named | named | no
S5   | named | named | named | named | named | named | named | named | named | named | named
`

export type ExpectedCell = { readonly condition?: string; readonly part?: string }

function rowsOf(sheet: string): readonly (readonly string[])[] {
  return sheet
    .trim()
    .split('\n')
    .map(line => line.split('|').map(cell => cell.trim()))
}

export function expectedCell(object: string, role: string, action: string): ExpectedCell | null {
  const [header = [], ...rows] = rowsOf(SHEET)
  const cell = rows.find(row => row[0] === object)?.[header.indexOf(role)] ?? ''
  const found = cell.split(/\s+/).find(token => token.startsWith(action))
  const read = found && /^[CRUAX](?:\?(\w+))?(?::(\w+))?$/.exec(found)
  if (!read) return null
  return { ...(read[1] ? { condition: read[1] } : {}), ...(read[2] ? { part: read[2] } : {}) }
}

export function expectedScope(relation: string): readonly string[] {
  const row = rowsOf(SCOPE_SHEET).find(([name]) => name === relation)
  return (row?.[1] ?? '').split(' ')
}

export function expectedReach(shareClass: string, role: string): string {
  const [header = [], ...rows] = rowsOf(`x${CLASS_SHEET.trimStart()}`)
  return rows.find(row => row[0] === shareClass)?.[header.indexOf(role)] ?? ''
}

export const expectedObjects: readonly string[] = rowsOf(SHEET)
  .slice(1)
  .map(([object = '']) => object)
