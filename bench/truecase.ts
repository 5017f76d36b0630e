// Gives telex text in capitals the case of a newspaper, word by word, by how other English corpora write the word inside a sentence.
import { readFileSync, readdirSync } from 'node:fs'
import { shared } from './shared.ts'

const insideSentence = /(?<=[\p{Ll}\d,;] )[\p{L}][\p{L}'’]*/gu

/** Same length as the text it is given. A word never seen in lower case is taken for a name; the first of a sentence gets its capital. */
export function truecase(): (text: string) => string {
  const counts = caseCounts()
  return (text) => {
    let begins = true
    return text.replace(/\p{Lu}[\p{Lu}'’]*|[.!?]["”)]?\s|\n\s*\n|--|\]/gu, (word) => {
      if (!/^\p{Lu}/u.test(word)) {
        begins = true
        return word
      }
      const cased = caseOf(word, counts, begins)
      begins = false
      return cased.length === word.length ? cased : word
    })
  }
}

function caseOf(word: string, counts: ReadonlyMap<string, Counts>, begins: boolean): string {
  const lower = word.toLowerCase()
  const seen = counts.get(lower)
  const name = `${word[0]}${lower.slice(1)}`
  // An abbreviation has no vowel to speak of, or is known as one.
  if (seen === undefined) return /^[B-DF-HJ-NP-TV-XZ'’]+$/.test(word) && word.length <= 5 ? word : name
  const { small, title, capitals } = seen
  if (small >= title && small >= capitals) return begins ? name : lower
  return capitals > title ? word : name
}

interface Counts { small: number; title: number; capitals: number }

function caseCounts(): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  const folder = shared('data', 'polnear', 'train', 'text')
  const re3d = readFileSync(shared('data', 're3d', 'documents.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text)
  for (const text of [...readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')), ...re3d]) {
    for (const [word] of text.matchAll(insideSentence)) {
      const lower = word.toLowerCase()
      const count = counts.get(lower) ?? { small: 0, title: 0, capitals: 0 }
      if (word === lower) count.small++
      else if (word.length > 1 && word === word.toUpperCase()) count.capitals++
      else count.title++
      counts.set(lower, count)
    }
  }
  return counts
}
