import type { FamilyPageProps } from '../../app/familyPages.ts'
import { familyAddress } from '../../app/places.ts'
import { goTo } from '../../state/navigation.ts'
import { NoteList } from './NoteList.tsx'
import { NoteReading } from './NoteReading.tsx'
import styles from './Notes.module.css'
import { WriteNote } from './WriteNote.tsx'
import { WriteVisit } from './WriteVisit.tsx'

/** The notes of a family with one of them open beside the list, or the one that is being written. */
export function NotesTab({ familyId, view, rest, mayChange, asAt }: FamilyPageProps) {
  const [first = '', second = '', third = ''] = rest.split('/')
  const goBack = () => goTo(familyAddress(familyId, 'notes'))
  if (first === 'write' && second !== '' && third === 'visit' && mayChange)
    return <WriteVisit key={second} familyId={familyId} noteId={second} view={view} />
  if (first === 'write' && second !== '' && mayChange)
    return <WriteNote key={second} familyId={familyId} noteId={second} view={view} />
  const noteId = first === 'write' ? '' : first
  return (
    <div className={styles.columns} data-open={noteId !== '' || undefined}>
      <NoteList familyId={familyId} view={view} chosen={noteId} mayChange={mayChange} asAt={asAt} />
      {noteId !== '' && (
        <NoteReading
          key={noteId}
          familyId={familyId}
          noteId={noteId}
          view={view}
          mayChange={mayChange}
          onClose={goBack}
        />
      )}
    </div>
  )
}
