import type { FormDefinition } from '../../domain/forms/definition.ts'
import { earlyHelpAssessmentV1 } from './early-help-assessment.v1/form.ts'

const forms: readonly FormDefinition[] = [earlyHelpAssessmentV1]

/** The form as it stood in that version: what was signed is always shown with the questions it answered. */
export function findForm(key: string, version: number): FormDefinition | null {
  return forms.find(form => form.key === key && form.version === version) ?? null
}
