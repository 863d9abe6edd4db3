import { roleStrings } from '../../resources/strings/en-GB/roles.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Panel } from '../ui/Panel.tsx'

/** For whoever does not help families themselves: what will be here, and who can help until then. */
export function YourPart({ words }: { readonly words: string }) {
  return (
    <Panel title={roleStrings.title}>
      <EmptyState words={words} />
    </Panel>
  )
}
