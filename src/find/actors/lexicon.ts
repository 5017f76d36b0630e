// The nouns of a language as a table to look words up in: singulars, plurals, phrases of two words, Dutch compounds.
import type { ActorWords, NounRow } from '../../lang/actors.ts'
import type { Token } from '../../model/sentence.ts'

export interface Noun {
  readonly row: NounRow
  /** The singular: "strijder" for "Talibanstrijders". */
  readonly noun: string
  readonly concept: string
  readonly plural: boolean
  /** First token of the noun; before its head only for phrases ("geheime dienst"). */
  readonly first: number
  /** What stands before the noun in a compound: "Taliban" of "Talibanstrijders". */
  readonly prefix?: string
}

export interface Lexicon {
  /** The noun whose last token is `tokens[at]`, longest first. */
  readonly at: (tokens: readonly Token[], at: number) => Noun | undefined
}

const lexicons = new WeakMap<ActorWords, Lexicon>()

function nominal(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (after !== undefined && ['NOUN', 'PROPN', 'ADJ'].includes(after.upos)) return false
  if (before !== undefined && (before.upos === 'DET' || before.upos === 'NUM' || before.upos === 'ADJ')) return true
  return tokens[index]!.upos === 'ADJ' ? index === 0 || /(?:nden|chten)$/u.test(tokens[index]!.form) : before?.upos === 'PROPN' && /(?:ers|ists|ants|men|rs)$/u.test(tokens[index]!.form)
}

/** Built once per language. */
export function lexiconOf(words: ActorWords): Lexicon {
  const known = lexicons.get(words)
  if (known !== undefined) return known
  const rows = new Map<string, NounRow>()
  const ends = new Map<string, NounRow>()
  for (const row of words.nouns) {
    for (const word of row.words.split(' ')) {
      const key = word.replaceAll('_', ' ').toLowerCase()
      if (!rows.has(key)) rows.set(key, row)
      if (row.ends === true && !ends.has(key)) ends.set(key, row)
    }
  }
  const not = new Set(words.notNouns)
  /** Last words of phrases, so that two words are only joined where they may make one. */
  const lastWords = new Set([...rows.keys(), ...not].filter((key) => key.includes(' ')).map((key) => key.slice(key.lastIndexOf(' ') + 1)))
  const stems = new Map<string, string>()
  const stemOf = (form: string): string => (lastWords.has(form) ? form : words.plurals(form).find((it) => lastWords.has(it)) ?? form)
  const conceptOf = (row: NounRow, noun: string): string => row.concept ?? noun

  // The same words come back all the time; the answer hangs on the form alone.
  const simple = new Map<string, ReturnType<typeof singular>>()
  const compounds = new Map<string, ReturnType<typeof compound>>()
  function remembered<T>(cache: Map<string, T>, form: string, make: (form: string) => T): T {
    if (cache.has(form)) return cache.get(form)!
    if (cache.size > 20_000) cache.clear()
    const made = make(form)
    cache.set(form, made)
    return made
  }

  /** `form` itself when it is a singular of the list, else one of its possible singulars. */
  function singular(table: ReadonlyMap<string, NounRow>, form: string): { noun: string; row: NounRow; plural: boolean } | undefined {
    const own = table.get(form)
    if (own !== undefined) return { noun: form, row: own, plural: false }
    for (const noun of words.plurals(form)) {
      const row = table.get(noun)
      if (row !== undefined) return { noun, row, plural: true }
    }
    return undefined
  }

  function compound(form: string): { noun: string; row: NounRow; plural: boolean; prefix: string } | undefined {
    for (let from = 2; form.length - from >= 4; from++) {
      const hit = singular(ends, form.slice(from))
      if (hit === undefined || not.has(form.slice(0, from) + hit.noun)) continue
      // "ontvoerder" is no compound of a group noun: what is left of the hyphen or the joint must be a word of its own length.
      const prefix = form.slice(0, from).replace(/-$/u, '')
      if (prefix.length >= 2) return { ...hit, prefix }
    }
    return undefined
  }

  const at: Lexicon['at'] = (tokens, index) => {
    const token = tokens[index]
    if (token === undefined || !/\p{L}/u.test(token.form) || token.form.length > 60) return undefined
    const form = token.form.toLowerCase().replaceAll('’', "'")
    for (let back = 2; back >= 1 && lastWords.has(remembered(stems, form, stemOf)); back--) {
      const start = index - back
      if (start < 0) continue
      const phrase = [...tokens.slice(start, index).map((it) => it.form.toLowerCase()), form].join(' ')
      if (not.has(phrase)) return undefined
      const hit = singular(rows, phrase)
      if (hit !== undefined) return { row: hit.row, noun: hit.noun, concept: conceptOf(hit.row, hit.noun), plural: hit.plural || hit.row.many === true, first: start }
    }
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN' && token.upos !== 'X' && token.upos !== 'ADJ' && token.upos !== 'VERB') return undefined
    if (not.has(form)) return undefined
    // "terreur-groep" is written apart, and the same word.
    const hit = remembered(simple, form, (it) => singular(rows, it) ?? (it.includes('-') ? singular(rows, it.replaceAll('-', '')) : undefined))
    // An adjective or verb is a noun here only where the tagger may well be wrong: "een ooggetuige verklaarde", "deskundigen denken".
    if (hit !== undefined && (token.upos === 'ADJ' || token.upos === 'VERB') && !nominal(tokens, index)) return undefined
    if (hit !== undefined) return { row: hit.row, noun: hit.noun, concept: conceptOf(hit.row, hit.noun), plural: hit.plural, first: index }
    if (token.upos === 'ADJ' || token.upos === 'VERB') return undefined
    const whole = remembered(compounds, form, compound)
    if (whole === undefined || not.has(whole.prefix + whole.noun)) return undefined
    return { row: whole.row, noun: whole.noun, concept: conceptOf(whole.row, whole.noun), plural: whole.plural, first: index, prefix: token.form.slice(0, whole.prefix.length) }
  }
  const lexicon: Lexicon = { at }
  lexicons.set(words, lexicon)
  return lexicon
}
