// Gives telex text in capitals the case of a newspaper, word by word, by how other English corpora write the word inside a sentence.
import { readFileSync, readdirSync } from 'node:fs'
import { shared } from './shared.ts'

const insideSentence = /(?<=[\p{Ll}\d,;] )[\p{L}][\p{L}'’]*/gu
const word = /\p{Lu}[\p{Lu}'’]*/gu

/** Same length as the text it is given. A word never seen in lower case is taken for a name; the first of a sentence gets its capital. */
export function truecase(): (text: string) => string {
  const counts = caseCounts()
  return (text) => {
    const { short, names } = abbreviationsOf(text, counts)
    let begins = true
    return text.replace(/\p{Lu}[\p{Lu}'’]*|[.!?]["”)]?\s|\n\s*\n|--|\]/gu, (it, at: number) => {
      if (!/^\p{Lu}/u.test(it)) {
        begins = true
        return it
      }
      const cased = short.has(it) ? it : names.has(at) ? titled(it) : caseOf(it, counts, begins)
      begins = false
      return cased.length === it.length ? cased : it
    })
  }
}

/** A lone short word in brackets is an abbreviation when its letters begin the words before it, which are a name then ("… LIBERATION FRONT (FLN)"), or when no text writes it otherwise. */
function abbreviationsOf(text: string, counts: ReadonlyMap<string, Counts>): { short: ReadonlySet<string>; names: ReadonlySet<number> } {
  const short = new Set<string>()
  const names = new Set<number>()
  for (const { 1: letters, index } of text.matchAll(/[([](\p{Lu}{2,7})[\])]/gu)) {
    const before = [...text.slice(Math.max(0, index - 120), index).matchAll(word)].map((it) => ({ text: it[0], at: it.index + Math.max(0, index - 120) })).slice(-letters!.length - 3)
    const from = before.findLastIndex(({ text: first }, at) => first[0] === letters![0] && isInitials(letters!, before.slice(at).map((it) => it.text)))
    if (from >= 0 || (letters!.length <= 5 && !counts.has(letters!.toLowerCase()))) short.add(letters!)
    if (from < 0) continue
    for (const { text: part, at } of before.slice(from)) if (!smallWords.has(part)) names.add(at)
  }
  return { short, names }
}

const smallWords: ReadonlySet<string> = new Set(['OF', 'THE', 'AND', 'FOR', 'IN', 'DE', 'LA', 'DEL', 'Y'])

function isInitials(letters: string, words: readonly string[]): boolean {
  const initials = words.filter((it) => !smallWords.has(it)).map((it) => it[0]).join('')
  return initials === letters || (initials.length >= 2 && letters.startsWith(initials)) || words.map((it) => it[0]).join('') === letters
}

function titled(text: string): string {
  return `${text[0]!}${text.slice(1).toLowerCase()}`
}

function caseOf(text: string, counts: ReadonlyMap<string, Counts>, begins: boolean): string {
  const lower = text.toLowerCase()
  // The plural of a word that is never a name is none either.
  const seen = counts.get(lower) ?? (lower.endsWith('s') ? counts.get(lower.slice(0, -1)) : undefined)
  // An abbreviation has no vowel to speak of, or is known as one.
  if (seen === undefined) return /^[B-DF-HJ-NP-TV-XZ'’]+$/.test(text) && text.length <= 5 ? text : titled(text)
  const { small, title, capitals } = seen
  if (small >= title && small >= capitals) return begins ? titled(text) : lower
  return capitals > title ? text : titled(text)
}

interface Counts { small: number; title: number; capitals: number }

function caseCounts(): Map<string, Counts> {
  const counts = new Map<string, Counts>()
  for (const text of newspaperTexts()) {
    for (const [it] of text.matchAll(insideSentence)) {
      const lower = it.toLowerCase()
      const count = counts.get(lower) ?? { small: 0, title: 0, capitals: 0 }
      if (it === lower) count.small++
      else if (it.length > 1 && it === it.toUpperCase()) count.capitals++
      else count.title++
      counts.set(lower, count)
    }
  }
  return counts
}

function newspaperTexts(): string[] {
  const folder = shared('data', 'polnear', 'train', 'text')
  const read = (...path: readonly string[]): string => readFileSync(shared('data', ...path), 'utf8')
  const lines = <T>(text: string): T[] => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as T)
  return [
    ...readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    ...lines<{ text: string }>(read('re3d', 'documents.jsonl')).map(({ text }) => text),
    ...lines<{ tokens: string[] }>(read('wikievents', 'dev.jsonl')).map(({ tokens }) => tokens.join(' ')),
    ...['en-ewt-train', 'en-gum-train'].map((name) => [...read('ud', `${name}.conllu`).matchAll(/^# text = (.*)$/gm)].map(([, text]) => text).join('\n')),
    read('case2021_task2.tsv'), read('satp', 'train.tsv'),
  ]
}
