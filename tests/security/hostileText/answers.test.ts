import { expect, it } from 'vitest'
import { verifyChain } from '../../../db/history/verifyChain.ts'
import type { Field } from '../../../domain/forms/definition.ts'
import {
  checkAssessment,
  journalAnswers,
  openAssessment,
  settleAnswers,
  startAssessment
} from '../../../electron/contract/assessment.ts'
import { keepDraft, readDraft } from '../../../electron/contract/draft.ts'
import { earlyHelpAssessmentV1 } from '../../../resources/forms/early-help-assessment.v1/form.ts'
import { anAssessedFamily, ask } from '../../builders/assessedFamily.ts'
import { amina, aPractice } from '../../builders/family.ts'
import { hostileTexts, muchText } from '../../fixtures/hostileText.ts'

const rounds = 5
const stride = 11
const isWords = ({ type }: Field) => type === 'long' || type === 'text'
const questions = earlyHelpAssessmentV1.sections.flatMap(section =>
  section.fields.filter(isWords).map(field => ({ field, about: section.about }))
)

async function anAssessment() {
  const family = await anAssessedFamily()
  const assessmentId = family.newId()
  await ask(family.lead, startAssessment, {
    id: assessmentId,
    familyId: family.familyId,
    formLength: 'full',
    assessmentType: 'new',
    startedOn: '2026-09-10'
  })
  const aboutIdOf = (about: string | undefined) => {
    if (about === 'eachChild' || about === 'eachPerson') return family.samId
    return about === 'eachAdult' ? family.motherId : ''
  }
  /** Every question gets the text whose turn it is: over the rounds each meets several, and each text many questions. */
  const write = async (round: number) => {
    const answers = questions.map(({ field, about }, at) => ({
      field: field.key,
      aboutId: aboutIdOf(about),
      given: { value: hostileTexts[(at + round * stride) % hostileTexts.length]?.text ?? '' },
      basis: null,
      sourcePersonId: null,
      sourceOrganisation: null,
      familyCopy: true,
      familyCopyReason: null,
      carried: 'no' as const,
      stamp: null
    }))
    for (let at = 0; at < answers.length; at += 20)
      await ask(family.lead, journalAnswers, { assessmentId, answers: answers.slice(at, at + 20) })
    await ask(family.lead, settleAnswers, { assessmentId })
    const opened = await ask(family.lead, openAssessment, { assessmentId })
    return answers.map(asked => ({
      asked,
      given: opened.answers.find(one => one.field === asked.field && one.aboutId === asked.aboutId)?.given
    }))
  }
  return { family, assessmentId, write }
}

it('every question of words keeps hostile text to the last letter, and the chain of commits holds', async () => {
  const { family, assessmentId, write } = await anAssessment()

  const faults: string[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const { asked, given } of await write(round))
      if (JSON.stringify(given) !== JSON.stringify(asked.given)) faults.push(`${asked.field}: ${JSON.stringify(given)}`)
  const check = await ask(family.lead, checkAssessment, { assessmentId })
  const { store, device } = family
  const chain = await store.read(db =>
    verifyChain(db, { device: device.id, publicKey: device.signer.publicKey, complete: true })
  )

  expect(questions.length).toBeGreaterThan(40)
  expect(faults).toEqual([])
  expect(check.gaps.every(({ say }) => say.length > 10)).toBe(true)
  expect(chain).toBeNull()
})

it('a half-filled page keeps every hostile text, and a megabyte of it', async () => {
  const { ask: asks } = await aPractice()
  const texts = [...hostileTexts, muchText].map(({ text }) => text)

  await asks(amina, keepDraft, { key: 'newFamily/hostile', value: texts })

  const { value } = await asks(amina, readDraft, { key: 'newFamily/hostile' })
  expect(value).toEqual(texts)
})
