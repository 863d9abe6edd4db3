import type { Question as Asked } from '../../../domain/forms/listQuestions.ts'

export type Piece =
  | { readonly kind: 'question'; readonly key: string; readonly question: Asked }
  | {
      readonly kind: 'block'
      readonly key: string
      readonly label: string
      /** Working well, worried about, needs to happen: side by side where there is room. */
      readonly side: readonly Asked[]
      readonly rest: readonly Asked[]
    }

const SIDE_BY_SIDE: ReadonlySet<string> = new Set(['well', 'worry', 'need'])

/** Boxes that belong together stand together, in the order in which the form names them first. */
export function piecesOf(questions: readonly Asked[]): readonly Piece[] {
  const groups = Map.groupBy(questions, ({ field }) => field.block?.name ?? field.key)
  return [...groups].flatMap(([key, group]): Piece[] => {
    const label = group[0]?.field.block?.label
    if (label === undefined) return group.map(question => ({ kind: 'question', key: question.field.key, question }))
    const isSide = ({ field }: Asked) => field.block !== undefined && SIDE_BY_SIDE.has(field.block.part)
    return [{ kind: 'block', key, label, side: group.filter(isSide), rest: group.filter(one => !isSide(one)) }]
  })
}
