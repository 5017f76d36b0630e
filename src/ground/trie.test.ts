import { describe, expect, it } from 'vitest'
import { TokenTrie } from './trie.ts'

const pieces = (text: string): string[][] => text.toLowerCase().split(' ').map((token) => token.split('-'))

describe('TokenTrie', () => {
  const trie = new TokenTrie<string>()
  trie.add('Rode Bataljon', 'rb')
  trie.add('Rode Bataljon van Noord', 'rbn')
  trie.add('al-Hara', 'hara')

  it('gives the longest name first', () => {
    expect(trie.startingAt(pieces('rode bataljon van noord'), 0).map(({ values }) => values[0])).toEqual(['rbn', 'rb'])
  })

  it('matches a name whether it is one token or two', () => {
    expect(trie.startingAt(pieces('al-hara'), 0)[0]?.last).toBe(0)
    expect(trie.startingAt(pieces('al hara'), 0)[0]?.last).toBe(1)
  })

  it('lets only a name of several tokens end inside its last one', () => {
    expect(trie.startingAt(pieces('rode bataljon-strijders'), 0)[0]).toMatchObject({ last: 1, used: 1 })
    expect(trie.startingAt(pieces('al-hara-strijders'), 0)).toEqual([])
  })

  it('finds nothing in the middle of a name', () => {
    expect(trie.startingAt(pieces('bataljon van noord'), 0)).toEqual([])
  })
})
