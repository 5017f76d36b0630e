import { describe, expect, it } from 'vitest'
import { readTable, wordsOf } from './tsv.ts'

describe('readTable', () => {
  it('reads rows by the names of the first line and skips remarks', () => {
    const rows = readTable('# a remark\nid\tname\n\nx\tIcks\n# another\ny\n', 'some.tsv')
    expect(rows).toEqual([
      { line: 4, cells: { id: 'x', name: 'Icks' } },
      { line: 6, cells: { id: 'y', name: '' } },
    ])
  })

  it('names file and line when a line has too many cells', () => {
    expect(() => readTable('id\tname\nx\ty\tz', 'mine.tsv')).toThrow('mine.tsv:2 has 3 cells, the first line names 2')
  })
})

describe('wordsOf', () => {
  it('reads the flags behind a word', () => {
    expect(wordsOf('US {case}|Amal {needs}| |MIT {case, needs}')).toEqual([
      { text: 'US', exactCase: true, needs: false },
      { text: 'Amal', exactCase: false, needs: true },
      { text: 'MIT', exactCase: true, needs: true },
    ])
  })
})
