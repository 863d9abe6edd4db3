import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { TakenKind } from '../../../domain/copies/recipients.ts'
import type { CopyForm } from '../../../electron/contract/copies.ts'
import type { TakenOf } from './TakeDialog.tsx'

/** Read from the disk when somebody takes something with them. */
const TakeDialog = lazy(async () => ({ default: (await import('./TakeDialog.tsx')).TakeDialog }))

export type Taking = { readonly onTake: (form: CopyForm) => void; readonly dialog: ReactNode }

/** What a page needs to let somebody take what it shows: `onTake` for its buttons, and the dialog to be drawn with it. */
export function useTaking(familyId: string, copyKind: TakenKind, of: TakenOf = {}): Taking {
  const [form, setForm] = useState<CopyForm | null>(null)
  return {
    onTake: setForm,
    dialog: form && (
      <Suspense fallback={null}>
        <TakeDialog {...{ familyId, copyKind, of, form }} onClose={() => setForm(null)} />
      </Suspense>
    )
  }
}
