import { CodeSelect, type CodeSelectProps } from './CodeSelect.tsx'

/** A person to choose: the detail (age, "mother") tells two of one name apart. */
export type PersonChoice = { readonly id: string; readonly name: string; readonly detail?: string | undefined }

export const personChoices = (people: readonly PersonChoice[]) =>
  people.map(person => ({ code: person.id, label: person.detail ? `${person.name}, ${person.detail}` : person.name }))

type PersonPickerProps = Omit<CodeSelectProps, 'options'> & { readonly people: readonly PersonChoice[] }

export function PersonPicker({ people, ...props }: PersonPickerProps) {
  return <CodeSelect choicesSay="" {...props} options={personChoices(people)} />
}
