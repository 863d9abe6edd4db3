import { Button } from '@mantine/core'
import { pictureStrings } from '../../../resources/strings/en-GB/pictures.ts'
import type { More } from './useFirst.ts'

export function ShowMore({ more }: { readonly more: More }) {
  if (more.left === 0) return null
  return (
    <Button size="compact-sm" variant="default" onClick={more.show}>
      {pictureStrings.showMore(more.left)}
    </Button>
  )
}
