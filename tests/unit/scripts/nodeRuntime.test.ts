import { describe, expect, it } from 'vitest'
import { prepareNode, whatToInstall } from '../../../scripts/parts/nodeRuntime.mjs'

describe('prepareNode', () => {
  it('keeps the running Node when it is new enough', async () => {
    expect(await prepareNode()).toBe(process.execPath)
  })
})

describe('whatToInstall', () => {
  it('names what is there and what to install', () => {
    expect(whatToInstall('20.20.2')).toMatch(/Node 20\.20\.2\. Please install Node 24/)
  })
})
