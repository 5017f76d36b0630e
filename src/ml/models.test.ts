// Model files: what is saved loads again, and every broken file gives a clear error.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ModelError } from './errors.ts'
import { packModel, readModelFile } from './model-file.ts'
import { packWeights, WeightTable } from './weights.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-models-'))
afterAll(() => rmSync(folder, { recursive: true }))

const good = Buffer.from(packModel({ language: 'nl', task: 'tagger', version: '3', settings: { labels: ['A', 'B'] } }, new Map([['weights', Uint8Array.of(1, 2, 3)], ['more', new Uint8Array(500)]])))

function troubleOf(name: string, bytes: Buffer | null): string {
  const file = join(folder, name)
  if (bytes !== null) writeFileSync(file, bytes)
  try {
    readModelFile(file, 'nl', 'tagger')
    return 'none'
  } catch (error) {
    expect(error).toBeInstanceOf(ModelError)
    expect((error as Error).message).toContain(name)
    expect((error as Error).message).toContain('npm run train -- nl tagger')
    return (error as ModelError).trouble
  }
}

describe('a model file', () => {
  it('loads as it was saved', () => {
    writeFileSync(join(folder, 'good.bin'), good)
    const model = readModelFile(join(folder, 'good.bin'), 'nl', 'tagger')
    expect(model).toMatchObject({ language: 'nl', task: 'tagger', version: '3', settings: { labels: ['A', 'B'] } })
    expect([...model.blocks.get('weights')!]).toEqual([1, 2, 3])
  })
  it('that is missing is called missing', () => expect(troubleOf('gone.bin', null)).toBe('missing'))
  it('that is a folder is called unreadable', () => {
    expect(() => readModelFile(folder, 'nl', 'tagger')).toThrow(/cannot be read/)
  })
  it('that was cut off is called truncated', () => {
    for (const size of [4, 200, good.length - 10]) expect(troubleOf(`cut${size}.bin`, good.subarray(0, size))).toBe('truncated')
  })
  it('of something else is called foreign', () => {
    expect(troubleOf('pdf.bin', Buffer.from('%PDF-1.7 and more of it'))).toBe('foreign')
    expect(troubleOf('empty.txt', Buffer.from('x'))).toBe('foreign')
  })
  it('of another format version is refused', () => {
    const other = Buffer.from(good)
    other.writeUInt32LE(99, 8)
    expect(troubleOf('version.bin', other)).toBe('version')
  })
  it('with one changed byte is called damaged', () => {
    for (const at of [20, 150, good.length - 100]) {
      const other = Buffer.from(good)
      other[at]! ^= 1
      expect(['damaged', 'truncated']).toContain(troubleOf(`byte${at}.bin`, other))
    }
  })
  it('for another language or task is refused', () => {
    const other = Buffer.from(packModel({ language: 'en', task: 'tagger', version: '1', settings: {} }, new Map()))
    expect(troubleOf('english.bin', other)).toBe('mismatch')
  })
})

describe('weights', () => {
  it.each([3, 40])('of %i classes add up as they were packed', (classes) => {
    const rows = [
      { key: 5, shift: 0, pairs: [[0, 3], [2, -7]] as const },
      { key: -77, shift: 3, pairs: [[1, 127]] as const },
      { key: 1 << 30, shift: 1, pairs: [[2, -127]] as const },
    ]
    const table = new WeightTable(packWeights(classes, rows))
    const scores = new Float64Array(classes)
    table.score(Int32Array.of(5, -77, 123, 1 << 30), 4, scores)
    expect([...scores.subarray(0, 3)]).toEqual([3, 127 * 8, -7 - 254])
    table.score(Int32Array.of(123), 1, scores)
    expect(scores.every((score) => score === 0)).toBe(true)
  })
})
