// The frames of all event types by their words, and which of them a word of a sentence may stand for.
import type { EventFrame, EventType } from '../../scheme/eventType.ts'
import { eventTypes } from '../../scheme/events/index.ts'
import type { LanguageId } from '../../model/source.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf } from '../clauses/index.ts'
import { wordsOf } from '../frames/words.ts'
import { infinitivesOf } from './verbForms.ts'
import type { View } from './view.ts'
import { endsPhrase, nounWords } from './vocabulary.ts'

export interface Row {
  readonly type: EventType
  readonly frame: EventFrame
  readonly parts: readonly string[]
  readonly ending: boolean
}

export interface Index {
  /** By last word for nouns, by first word for verbs. */
  readonly nouns: ReadonlyMap<string, readonly Row[]>
  readonly verbs: ReadonlyMap<string, readonly Row[]>
  readonly endings: readonly Row[]
}

const indexes = new Map<LanguageId, Index>()

export function indexOf(language: LanguageId): Index {
  const known = indexes.get(language)
  if (known) return known
  const nouns = new Map<string, Row[]>()
  const verbs = new Map<string, Row[]>()
  const endings: Row[] = []
  for (const type of eventTypes as readonly EventType[]) {
    for (const frame of type.frames[language]) {
      for (const word of [frame.word, ...(frame.also ?? [])]) {
        const parts = word.split(' ')
        const row: Row = { type, frame, parts, ending: word.startsWith('-') }
        if (row.ending) { endings.push({ ...row, parts: [word.slice(1)] }); continue }
        const [into, key] = frame.pos === 'verb' ? [verbs, parts[0]!] as const : [nouns, parts.at(-1)!.replaceAll('-', '')] as const
        into.set(key, [...(into.get(key) ?? []), row])
      }
    }
  }
  const index = { nouns, verbs, endings }
  indexes.set(language, index)
  return index
}

export function verbRows(sentence: Sentence, token: Token, own: Predicate | undefined, { verbs }: Index, language: LanguageId): readonly Row[] {
  const words = verbWords(sentence, token, own, language)
  const rows: Row[] = []
  for (const word of words) {
    for (const row of [...(verbs.get(word) ?? []), ...(word.includes(' ') ? verbs.get(word.split(' ')[0]!) ?? [] : [])]) {
      if (row.parts.length === 1 ? words.has(row.parts[0]!) : words.has(row.parts.join(' ')) || particlesFollow(sentence, token, row.parts)) rows.push(row)
    }
  }
  return [...new Set(rows)]
}

/** Words under which a verb may stand: as the lemmatiser has it, and as the frames know its form, with its particle. */
function verbWords(sentence: Sentence, token: Token, own: Predicate | undefined, language: LanguageId): ReadonlySet<string> {
  const words = new Set([...wordsOf(token), own?.lemma.toLowerCase() ?? ''].filter(Boolean))
  const particle = token.joined?.endsWith(token.lemma) === true ? token.joined.slice(0, -token.lemma.length) : (childrenOf(sentence, token.index).find(({ rel }) => rel === 'compound:prt') ?? strayParticle(sentence, token))?.form.toLowerCase() ?? ''
  for (const infinitive of infinitivesOf(token.form, language)) {
    if (language === 'nl' && particle) words.add(`${particle}${infinitive}`)
    else words.add(particle ? `${infinitive} ${particle}` : infinitive)
  }
  return words
}

/** "roept de leider een staat uit": a particle at the end of the clause that the parser hung on a noun. */
function strayParticle({ tokens }: Sentence, { index, joined }: Token): Token | undefined {
  if (joined !== undefined) return undefined
  const end = tokens.findIndex(({ upos }, at) => at > index && (upos === 'VERB' || upos === 'AUX' || upos === 'PUNCT'))
  const last = tokens[(end < 0 ? tokens.length : end) - 1]
  return last && last.index > index + 1 && last.rel === 'compound:prt' && tokens[last.head]?.upos !== 'VERB' ? last : undefined
}

function particlesFollow(sentence: Sentence, token: Token, parts: readonly string[]): boolean {
  const below = childrenOf(sentence, token.index).map((child) => child.form.toLowerCase())
  const next = sentence.tokens.slice(token.index + 1, token.index + parts.length).map((word) => word.form.toLowerCase())
  const rest = parts.slice(1)
  return rest.every((part) => below.includes(part)) || rest.every((part, at) => next[at] === part)
}

export function nounRows(sentence: Sentence, token: Token, { nouns, endings }: Index): readonly Row[] {
  const words = nounWords(token)
  const rows: Row[] = []
  for (const word of words) {
    for (const row of nouns.get(word) ?? []) if (row.parts.length === 1 || endsPhrase(sentence, token.index, row.parts)) rows.push(row)
    for (const row of endings) if (word.length > row.parts[0]!.length + 2 && word.endsWith(row.parts[0]!)) rows.push(row)
  }
  return [...new Set(rows)]
}

/** Whether a word names violence, by any frame: what a warning must be about. `strong` leaves out words with a life outside conflict ("steekpartij"). */
export function namesViolence(view: View, sentence: Sentence, at: number, strong = false): boolean {
  const token = sentence.tokens[at]!
  return nounRows(sentence, token, indexOf(view.language)).some(({ type, frame }) => type.family === 'violence' && !(strong && frame.weak)) || /(?:terreur|terrorisme|geweld|dreiging|terrorist|oorlog|terror|violence|threat)/u.test(token.lemma.toLowerCase())
}
