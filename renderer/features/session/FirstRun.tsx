import { useState } from 'react'
import { createFile, type SessionStatus } from '../../../electron/contract/session.ts'
import { sessionStrings } from '../../../resources/strings/en-GB/session.ts'
import { call } from '../../app/call.ts'
import { refreshSession } from '../../app/refreshSession.ts'
import { AboutYouStep } from './AboutYouStep.tsx'
import { type AboutYou, nobodyYet, type Purpose } from './aboutYou.ts'
import { GatePage } from './GatePage.tsx'
import { PassphraseStep } from './PassphraseStep.tsx'
import { PurposeStep } from './PurposeStep.tsx'
import { passphraseBytes } from './passphraseProblems.ts'
import { RecoveryKeyStep } from './RecoveryKeyStep.tsx'

type Step = 'purpose' | 'aboutYou' | 'passphrase' | 'recoveryKey'

const stepsFor = (purpose: Purpose): readonly Step[] =>
  purpose === 'practise'
    ? ['purpose', 'passphrase', 'recoveryKey']
    : ['purpose', 'aboutYou', 'passphrase', 'recoveryKey']

const words = sessionStrings.firstRun
const titles: Readonly<Record<Step, string>> = {
  purpose: words.welcome,
  aboutYou: words.aboutYou,
  passphrase: words.passphraseTitle,
  recoveryKey: words.recoveryTitle
}

/** The first day: what for, who, the passphrase, the recovery key, and to the desk (walk 1). */
export function FirstRun({ status }: { readonly status: SessionStatus }) {
  const [purpose, setPurpose] = useState<Purpose>('practise')
  const [about, setAbout] = useState<AboutYou>(nobodyYet)
  const [step, setStep] = useState<Step>('purpose')
  const [recoveryKey, setRecoveryKey] = useState('')
  const [refusal, setRefusal] = useState<string | null>(status.problem)
  const steps = stepsFor(purpose)
  const move = (by: 1 | -1) => setStep(steps[steps.indexOf(step) + by] ?? step)

  async function make(passphrase: string) {
    const reply = await call(createFile, { purpose, passphrase: passphraseBytes(passphrase), ...about })
    if (reply.ok && reply.value.outcome === 'made') {
      setRecoveryKey(reply.value.recoveryKey)
      setRefusal(null)
      return setStep('recoveryKey')
    }
    setRefusal(reply.ok && reply.value.outcome === 'refused' ? reply.value.say : reply.ok ? null : reply.error.say)
  }

  return (
    <GatePage
      title={titles[step]}
      progress={words.steps(steps.indexOf(step) + 1, steps.length)}
      share={(steps.indexOf(step) + 1) / steps.length}
      refusal={refusal}
    >
      {step === 'purpose' && <PurposeStep purpose={purpose} onChoose={setPurpose} onNext={() => move(1)} />}
      {step === 'aboutYou' && (
        <AboutYouStep about={about} onChange={setAbout} onNext={() => move(1)} onBack={() => move(-1)} />
      )}
      {step === 'passphrase' && <PassphraseStep keychain={status.keychain} onChosen={make} onBack={() => move(-1)} />}
      {step === 'recoveryKey' && <RecoveryKeyStep recoveryKey={recoveryKey} onDone={refreshSession} />}
    </GatePage>
  )
}
