import { describe, expect, it } from 'vitest'
import {
  canAuthorise,
  canChange,
  canCreate,
  canExport,
  canView,
  showsContent
} from '../../../../domain/access/canAccess.ts'
import { aFamily, aQuestion, aWorker, favourable } from './aQuestion.ts'

const team = aFamily({ relations: ['team'] })

describe('canAuthorise', () => {
  it('refuses a team manager who is the author too', () => {
    const worker = aWorker('TM', { roles: ['TM', 'PRAC'] })
    const own = aQuestion({ worker, family: team, content: { authorIds: ['somebody', 'worker'] } })

    expect(canAuthorise(own)).toEqual({ allowed: false, because: 'author_cannot_authorise' })
    expect(canAuthorise({ ...own, content: { authorIds: ['somebody'] } })).toEqual({ allowed: true })
  })
})

describe('canChange', () => {
  it('refuses what is signed', () => {
    expect(canChange(aQuestion({ content: { signed: true } }))).toEqual({ allowed: false, because: 'already_signed' })
    expect(canChange(aQuestion({ content: { signed: false } }))).toEqual({ allowed: true })
  })

  it('refuses what may not be seen', () => {
    expect(canChange(aQuestion({ shareClass: 'S4' }))).toEqual({ allowed: false, because: 'share_class' })
  })
})

describe('canCreate', () => {
  it('lets anybody at work bring in a contact about a family that is not theirs', () => {
    const elsewhere = aFamily({ relations: [] })

    expect(
      (['PRAC', 'PPRAC', 'TRI', 'BS'] as const).map(role =>
        canCreate(aQuestion({ worker: aWorker(role), family: elsewhere, object: 'contact' }))
      )
    ).toEqual(Array.from({ length: 4 }, () => ({ allowed: true })))
  })

  it('lets a lead write something of class S4 that only named people will read', () => {
    const written = aQuestion({ shareClass: 'S4', content: { authorIds: ['worker'] } })

    expect(canCreate(aQuestion({ shareClass: 'S4' }))).toEqual({ allowed: true })
    expect(canView(written)).toEqual({ allowed: true })
    expect(canView({ ...written, content: {} })).toEqual({ allowed: true, masked: 'share_class' })
  })
})

describe('canView', () => {
  it('masks what the family refused to share with this organisation, unless an override is recorded', () => {
    const worker = aWorker('PPRAC')
    const family = aFamily({ relations: ['involvedAgency'] })
    const shared = { shared: true, sharing: 'refused' } as const

    expect(canView(aQuestion({ worker, family, content: shared }))).toEqual({
      allowed: true,
      masked: 'sharing_refused'
    })
    expect(canView(aQuestion({ worker, family, content: { ...shared, sharing: 'refused_with_override' } }))).toEqual({
      allowed: true
    })
  })

  it('keeps a secret address from everybody not named, and from the named who are on the other list', () => {
    const address = aQuestion({ object: 'confidentialAddress', shareClass: 'S4' })

    expect(canView(address)).toEqual({ allowed: false, because: 'address_kept_private' })
    expect(canView({ ...address, content: { authorIds: ['worker'] } })).toMatchObject({
      because: 'address_kept_private'
    })
    expect(canView({ ...address, content: { namedWorkerIds: ['worker'] } })).toEqual({ allowed: true })
    expect(
      canView({ ...address, content: { namedWorkerIds: ['worker'], keptFromWorkerIds: ['worker'] } })
    ).toMatchObject({ because: 'address_kept_private' })
  })

  it('gives business support a way to route the letter, never the address', () => {
    const question = aQuestion({
      worker: aWorker('BS'),
      family: team,
      object: 'confidentialAddress',
      content: favourable
    })

    expect(canView(question)).toEqual({ allowed: false, because: 'letter_routing_only' })
  })

  it('never opens a secret address by broken glass, nor anything offline', () => {
    const restriction = { restricted: true, grantedUntil: null, breakGlassLive: true } as const
    const family = aFamily({ relations: ['team'], restriction })
    const worker = aWorker('TM')

    expect(canView(aQuestion({ worker, family }))).toEqual({ allowed: true })
    expect(canView(aQuestion({ worker, family, object: 'confidentialAddress', content: favourable }))).toMatchObject({
      because: 'restricted'
    })
    expect(canView(aQuestion({ worker: aWorker('TM', { online: false }), family }))).toMatchObject({
      because: 'restricted'
    })
    expect(canChange(aQuestion({ worker, family, object: 'person' }))).toMatchObject({ because: 'restricted' })
  })

  it('shows a locality attendee nothing that was not released', () => {
    const worker = aWorker('LMA')
    const family = aFamily({ relations: ['meetingPack'] })

    expect(canView(aQuestion({ worker, family, object: 'plan' }))).toEqual({ allowed: false, because: 'not_released' })
    expect(canView(aQuestion({ worker, family, object: 'plan', content: { releasedToPack: true } }))).toEqual({
      allowed: true,
      limitedTo: 'released'
    })
  })
})

describe('canExport', () => {
  it('refuses to print what may not be seen', () => {
    expect(canExport(aQuestion({ shareClass: 'S4' }))).toEqual({ allowed: false, because: 'share_class' })
    expect(canExport(aQuestion())).toEqual({ allowed: true })
  })
})

describe('showsContent', () => {
  it('is false for a mask and for a refusal', () => {
    expect([
      showsContent({ allowed: true }),
      showsContent({ allowed: true, limitedTo: 'summary' }),
      showsContent({ allowed: true, masked: 'share_class' }),
      showsContent({ allowed: false, because: 'restricted' })
    ]).toEqual([true, true, false, false])
  })
})
