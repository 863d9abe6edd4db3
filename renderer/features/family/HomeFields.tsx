import { checkPostcode } from '../../../domain/identifiers/postcode.ts'
import type { FieldProblem } from '../../../electron/contract/entry.ts'
import { familyStrings } from '../../../resources/strings/en-GB/family.ts'
import { identifierRefusals, identifierWarnings } from '../../../resources/strings/en-GB/identifiers.ts'
import { type Problem, problemOf } from '../../ui/problem.ts'
import { TextField } from '../../ui/TextField.tsx'
import styles from './NewFamily.module.css'
import type { NewFamilyDraft } from './newFamilyDraft.ts'

type HomeFieldsProps = {
  readonly draft: NewFamilyDraft
  readonly problems: readonly FieldProblem[]
  readonly onChange: (draft: NewFamilyDraft) => void
}

const words = familyStrings.create
const SHORTEST = 5

/** A doubt about a postcode is said while it is typed; it never stops the save. */
function postcodeDoubt(typed: string): Problem | null {
  if (typed.trim().length < SHORTEST) return null
  const found = checkPostcode(typed)
  if (found.status === 'invalid_format') return { kind: 'warning', say: identifierRefusals[found.because] }
  const [first] = found.warnings
  return first ? { kind: 'warning', say: identifierWarnings[first] } : null
}

export function HomeFields({ draft, problems, onChange }: HomeFieldsProps) {
  const fields = [
    { field: 'line1', label: words.line1, sent: 'address.lines' },
    { field: 'line2', label: words.line2, sent: '' },
    { field: 'town', label: words.town, sent: 'address.town' },
    { field: 'postcode', label: words.postcode, sent: 'address.postcode' }
  ] as const
  return (
    <>
      <p className={styles.why}>{words.addressHint}</p>
      <div className={styles.home}>
        {fields.map(({ field, label, sent }) => (
          <TextField
            key={field}
            id={sent === '' ? field : sent.replaceAll('.', '-')}
            label={label}
            value={draft[field]}
            maxLength={200}
            problem={problemOf(problems, sent) ?? (field === 'postcode' ? postcodeDoubt(draft.postcode) : null)}
            onChange={typed => onChange({ ...draft, [field]: typed })}
          />
        ))}
      </div>
    </>
  )
}
