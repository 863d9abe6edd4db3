/** Marks that join, turn or part letters are welcome in a name; they are no name by themselves. */
const onlyUnseen = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Control}\p{Format}]+$/u

/** Something stands there and nobody could see it: such a name is never found again. */
export function isUnseen(name: string): boolean {
  return onlyUnseen.test(name)
}
