import { Button } from '@mantine/core'
import { useState } from 'react'
import { previewJoining } from '../../../electron/contract/merge.ts'
import { joiningStrings } from '../../../resources/strings/en-GB/joining.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { OneOf } from '../../ui/OneOf.tsx'
import { useAsked } from '../useAsked.ts'
import { ComparedFacts } from './ComparedFacts.tsx'
import styles from './Joining.module.css'
import { approve, type Choices, type Preview, propose, SHORTEST_REASON, separate, type Waiting } from './moves.ts'
import { WhatComes } from './WhatComes.tsx'

const words = joiningStrings

type JoinDialogProps = {
  readonly personId: string
  readonly aliasId: string
  /** What another manager proposed and this one checks. */
  readonly waiting?: Waiting
  readonly onClose: () => void
}

/** Two entries side by side: what differs, what is read together, and the decision with its reason. */
export function JoinDialog({ personId, aliasId, waiting, onClose }: JoinDialogProps) {
  const [pair, setPair] = useState({ personId, aliasId })
  const { value, failure, askAgain } = useAsked(previewJoining, pair)
  return (
    <Dialog title={waiting ? words.checkTitle : words.title} onClose={onClose} wide>
      <div className={styles.stack}>
        <p>{words.explain}</p>
        {failure && <Failed failure={failure} onAgain={askAgain} />}
        {!value && !failure && <Loading />}
        {value && waiting && <Check preview={value} waiting={waiting} onClose={onClose} />}
        {value && !waiting && (
          <Proposal
            key={pair.personId}
            preview={value}
            onSwap={() => setPair({ personId: pair.aliasId, aliasId: pair.personId })}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  )
}

const entryWords = ({ name, born, families }: Preview['person']) => words.entry(name, born, families.join(', '))

type ProposalProps = { readonly preview: Preview; readonly onSwap: () => void; readonly onClose: () => void }

function Proposal({ preview, onSwap, onClose }: ProposalProps) {
  const { person, alias } = preview
  const [choices, setChoices] = useState<Choices>({})
  const [reason, setReason] = useState('')
  const pair = { personId: person.id, aliasId: alias.id }
  const said = reason.trim()
  const confirm = async () => {
    if (await propose({ pair, name: person.name }, said, choices)) onClose()
  }
  return (
    <form
      className={styles.stack}
      onSubmit={event => {
        event.preventDefault()
        if (said.length >= SHORTEST_REASON) void confirm()
      }}
    >
      <OneOf
        label={words.keep}
        hint={words.keepHint}
        stacked
        options={[person, alias].map(side => ({ code: side.id, label: entryWords(side) }))}
        value={person.id}
        onChange={id => id !== person.id && onSwap()}
      />
      <ComparedFacts preview={preview} choices={choices} onChange={setChoices} />
      <WhatComes preview={preview} />
      <LongText label={words.reason} hint={words.reasonHint} value={reason} maxLength={1000} onChange={setReason} />
      <div className={styles.buttons}>
        <Button type="submit" disabled={said.length < SHORTEST_REASON}>
          {words.propose}
        </Button>
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

type CheckProps = { readonly preview: Preview; readonly waiting: Waiting; readonly onClose: () => void }

function Check({ preview, waiting, onClose }: CheckProps) {
  const { name } = preview.person
  const join = async () => {
    if (await approve(waiting.id, name)) onClose()
  }
  const refuse = async () => {
    if ((await separate(waiting.id, words.notOne, name)) !== null) onClose()
  }
  return (
    <>
      <p>
        {entryWords(preview.person)}
        <br />
        {entryWords(preview.alias)}
      </p>
      <ComparedFacts preview={preview} choices={waiting.choices} onChange={null} />
      <WhatComes preview={preview} />
      <p>
        <b>{words.reason}</b>
        <br />
        {waiting.reason}
      </p>
      {waiting.proposedByMe && <p>{words.mine}</p>}
      <div className={styles.buttons}>
        {!waiting.proposedByMe && <Button onClick={() => void join()}>{words.approve}</Button>}
        <Button variant="default" onClick={() => void refuse()}>
          {waiting.proposedByMe ? words.takeBack : words.notOne}
        </Button>
      </div>
    </>
  )
}
