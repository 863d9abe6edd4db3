const categories: Readonly<Record<string, string>> = {
  born: 'birth',
  died: 'loss',
  moved: 'move',
  school: 'education',
  schoolLeft: 'education'
}

/** Under which kind of event a fact of the register stands in a chronology, on the screen and on paper alike. */
export function categoryOfFact(kind: string): string {
  return categories[kind] ?? 'service_contact'
}
