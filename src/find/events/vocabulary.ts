// Lemma lists of the scheme as sets to look words up in, with compounds, and phrases of several words.
import type { Sentence, Token } from '../../model/sentence.ts'
import { wordsOf } from '../frames/words.ts'

export interface WordSet {
  readonly exact: ReadonlySet<string>
  readonly endings: readonly string[]
  readonly beginnings: readonly string[]
  /** Entries of several words, by their last word. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Whether the words of `nounWords` hold a single word of the list, once that was asked. */
  readonly asked: WeakMap<readonly string[], boolean>
}

const made = new Map<string, WordSet>()

/** The set of a list such as `aanslag -aanslag terreur- heart_attack`; made once per list. */
export function wordSet(list: string): WordSet {
  const known = made.get(list)
  if (known) return known
  const exact = new Set<string>()
  const endings: string[] = []
  const beginnings: string[] = []
  const phrases = new Map<string, string[][]>()
  for (const entry of list.split(' ').filter(Boolean)) {
    if (entry.startsWith('-')) endings.push(entry.slice(1))
    else if (entry.endsWith('-')) beginnings.push(entry.slice(0, -1))
    else if (entry.includes('_')) {
      const parts = entry.split('_')
      phrases.set(parts.at(-1)!, [...(phrases.get(parts.at(-1)!) ?? []), parts])
    } else exact.add(entry)
  }
  const set = { exact, endings, beginnings, phrases, asked: new WeakMap<readonly string[], boolean>() }
  made.set(list, set)
  return set
}

const wordsOfToken = new WeakMap<Token, readonly string[]>()
/** The same words come back all the time, and share one list. Emptied when full: a long text must not eat the memory. */
const wordLists = new Map<string, readonly string[]>()
const mostLists = 20_000

/** Words under which a noun may stand in a list: lemma and form, and plain singulars that the lemmatiser missed. */
export function nounWords(token: Token): readonly string[] {
  let words = wordsOfToken.get(token)
  if (words === undefined) {
    const known = wordsOf(token)
    const key = known.join('\n')
    words = wordLists.get(key)
    if (words === undefined) {
      words = singularsOf(known.filter(Boolean))
      if (wordLists.size >= mostLists) wordLists.clear()
      wordLists.set(key, words)
    }
    wordsOfToken.set(token, words)
  }
  return words
}

function singularsOf(known: readonly string[]): readonly string[] {
  const words = new Set(known)
  for (const word of known) {
    const joined = word.replaceAll('-', '')
    words.add(joined)
    for (const ending of ['en', 's', "'s", 'n', 'es']) if (joined.length > ending.length + 3 && joined.endsWith(ending)) words.add(joined.slice(0, -ending.length))
    // "aanvallen" → "aanval": the doubled consonant goes with the ending
    const doubled = /^(.*[^aeiou])([bdfgklmnprst])\2en$|^(.*)([bdfgklmnprst])\4en$/u.exec(joined)
    if (doubled) words.add((doubled[1] ?? doubled[3]!) + (doubled[2] ?? doubled[4]!))
  }
  return [...words]
}

/** The terms under which the scheme may list a noun, the longer first: "aid worker" and "worker", "train station" and "station". */
export function termsOf({ tokens }: Sentence, { index, lemma, form }: Token): readonly string[] {
  const words = nounWords(tokens[index]!)
  const before = tokens[index - 1]
  if (!before || !/^(?:NOUN|ADJ|PROPN|VERB)$/u.test(before.upos)) return words
  return [...new Set([before.form, before.lemma].flatMap((first) => [form, lemma, ...words].map((last) => `${first} ${last}`.toLowerCase()))), ...words]
}

export function holds(set: WordSet, sentence: Sentence, token: Token): boolean {
  const words = nounWords(token)
  let single = set.asked.get(words)
  if (single === undefined) {
    single = holdsWord(set, words)
    set.asked.set(words, single)
  }
  return single || (set.phrases.size > 0 && words.some((word) => set.phrases.get(word)?.some((parts) => endsPhrase(sentence, token.index, parts)) === true))
}

function holdsWord({ exact, endings, beginnings }: WordSet, words: readonly string[]): boolean {
  return words.some((word) => exact.has(word)
    || endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending))
    || beginnings.some((beginning) => word.length > beginning.length + 2 && word.startsWith(beginning)))
}

/** Whether the words `parts` stand in the sentence with the last at `at`. */
export function endsPhrase({ tokens }: Sentence, at: number, parts: readonly string[]): boolean {
  if (at - parts.length + 1 < 0) return false
  return parts.every((part, offset) => {
    const token = tokens[at - parts.length + 1 + offset]!
    return token.lemma.toLowerCase() === part || token.form.toLowerCase() === part || (offset === parts.length - 1 && nounWords(token).includes(part))
  })
}
