// Finds every figure of a document with its bounds, its kind and what it counts.
import type { Sentence } from '../../model/sentence.ts'
import type { Operator, Quantity, QuantityKind, QuantityMention } from '../../model/quantity.ts'
import type { NumberModifier, NumberWords, VagueNumber } from '../../lang/numbers.ts'
import { kindOf, kindRules, type KindRules } from './kinds.ts'
import { countedNoun, tokenAt } from './noun.ts'
import { own, readNumeral } from './numeral.ts'
import { phraseAt, phraseBefore, phrasesOf, type Phrases } from './phrases.ts'
import { piecesOf, type Piece } from './pieces.ts'
import { between, quantity, vagueQuantity } from './value.ts'

interface Lists {
  readonly vague: Phrases<VagueNumber>
  readonly none: Phrases<boolean>
  readonly before: Phrases<NumberModifier>
  readonly after: Phrases<NumberModifier>
  readonly additional: Phrases<true>
  readonly anotherOne: Phrases<true>
  readonly opens: Phrases<readonly string[]>
  readonly links: ReadonlySet<string>
  readonly shares: ReadonlySet<string>
  readonly kinds: KindRules
}

const lists = new WeakMap<NumberWords, Lists>()

function listsOf(words: NumberWords): Lists {
  let found = lists.get(words)
  if (!found) {
    const modifiers = (side: NumberModifier['side']) => words.modifiers.filter(row => row.side === side).map(row => [row.words, row] as const)
    lists.set(words, found = {
      vague: phrasesOf(Object.entries(words.vague)),
      none: phrasesOf(Object.entries(words.none)),
      before: phrasesOf(modifiers('before'), 'last'),
      after: phrasesOf(modifiers('after')),
      additional: phrasesOf(words.additional.map(word => [word, true] as const), 'last'),
      anotherOne: phrasesOf(words.anotherOne.map(word => [word, true] as const)),
      opens: phrasesOf(words.between.filter(row => row.open !== '').map(row => [row.open, row.link] as const), 'last'),
      links: new Set([...words.between.flatMap(row => row.link), ',']),
      shares: new Set(words.share),
      kinds: kindRules(words),
    })
  }
  return found
}

/** A figure in pieces: `first` to `next` is the number, `kindNext` covers what is glued to it. */
interface Figure {
  readonly first: number
  readonly next: number
  readonly end: number
  readonly value: Quantity
  readonly n: number | undefined
  readonly kind: QuantityKind
  readonly rule: string
  /** Found only by its word: an article or a word that is no number. */
  readonly fixed: boolean
}

export function findQuantities(sentences: readonly Sentence[], text: string, words: NumberWords): QuantityMention[] {
  const known = listsOf(words)
  return sentences.flatMap(sentence => {
    const pieces = piecesOf(text, sentence)
    const figures = joined(figuresOf(pieces, text, words, known), pieces, words, known)
    return figures.filter(figure => figure.fixed || !isVerb(figure, sentence, pieces)).map(figure => mentionOf(figure, sentence, pieces, text, words, known))
  })
}

/** "acht" may be eight or a verb: the tagger knows. */
function isVerb({ first }: Figure, sentence: Sentence, pieces: readonly Piece[]): boolean {
  return pieces[first]!.kind === 'word' && sentence.tokens[tokenAt(sentence, pieces[first]!.start)]?.upos === 'VERB'
}

function figuresOf(pieces: readonly Piece[], text: string, words: NumberWords, known: Lists): Figure[] {
  const figures: Figure[] = []
  for (let at = 0; at < pieces.length;) {
    const figure = figureAt(pieces, at, text, words, known)
    if (figure) figures.push(figure)
    at = figure ? Math.max(figure.end, at + 1) : at + 1
  }
  return figures
}

function figureAt(pieces: readonly Piece[], at: number, text: string, words: NumberWords, known: Lists): Figure | undefined {
  // "nog-nooit-iemand-fase": words inside a word chain count nothing.
  if (pieces[at]!.kind === 'word' && pieces[at]!.glued && pieces[at - 1]?.form === '-') return undefined
  const vague = phraseAt(known.vague, pieces, at)
  if (vague) {
    const kind = kindOf({ text, pieces, first: at, next: vague.next, value: NaN, digits: false, words, rules: known.kinds })
    return { first: at, next: vague.next, end: vague.next, value: vagueQuantity(vague.value), n: undefined, kind: kind?.kind ?? 'count', rule: kind?.rule ?? (vague.value.about === undefined ? 'vague' : 'about'), fixed: true }
  }
  const nothing = phraseAt(known.none, pieces, at)
  if (nothing) return noneAt(pieces, at, nothing.next, nothing.value, words, known)
  const one = oneAt(pieces, at, words, known)
  if (one !== undefined) return one ?? undefined
  const ordinal = ordinalAt(pieces, at, words)
  if (ordinal) return ordinal
  const numeral = readNumeral(pieces, at, words)
  if (!numeral) return pieces[at]!.kind === 'number' ? unread(pieces, at, text, words, known) : undefined
  const { value, digits, next } = numeral
  const kind = kindOf({ text, pieces, first: at, next, value, digits, words, rules: known.kinds })
  if (kind?.valueless) return { first: at, next: kind.next, end: kind.next, value: quantity('unstated', 0), n: undefined, kind: kind.kind, rule: kind.rule, fixed: true }
  return { first: at, next, end: kind?.next ?? next, value: quantity('exact', value), n: value, kind: kind?.kind ?? (Number.isInteger(value) ? 'count' : 'measure'), rule: kind?.rule ?? (!Number.isInteger(value) ? 'decimal' : digits ? 'digits' : 'words'), fixed: false }
}

/** Digits that are no number of this language ("12.5" in Dutch, "27.08.2021"): kept by kind, without a value. */
function unread(pieces: readonly Piece[], at: number, text: string, words: NumberWords, known: Lists): Figure {
  const kind = kindOf({ text, pieces, first: at, next: at + 1, value: NaN, digits: true, words, rules: known.kinds })
  return { first: at, next: at + 1, end: kind?.next ?? at + 1, value: quantity('unstated', 0), n: undefined, kind: kind?.kind ?? 'other', rule: kind?.rule ?? 'unread', fixed: true }
}

function noneAt(pieces: readonly Piece[], at: number, next: number, alone: boolean, words: NumberWords, known: Lists): Figure | undefined {
  const after = pieces[next]
  // "nog geen 50", "no more than ten": a modifier, not a nothing.
  if (!alone && (!after || after.kind === 'sign' || words.notNoun.includes(after.lower) || readNumeral(pieces, next, words) !== undefined || phraseAt(known.vague, pieces, next))) return undefined
  return { first: at, next, end: next, value: quantity('none', 0), n: undefined, kind: 'count', rule: alone ? 'nobody' : 'none', fixed: true }
}

/** The numeral one: "één" always, an article only before a person. Undefined leaves the piece to the other readings, null ends them. */
function oneAt(pieces: readonly Piece[], at: number, words: NumberWords, known: Lists): Figure | null | undefined {
  const more = phraseAt(known.anotherOne, pieces, at)
  const next = more?.next ?? at + 1
  const isOne = words.one.includes(pieces[at]!.lower)
  if (!isOne && !more) return undefined
  if (isOne && !more) {
    const numeral = readNumeral(pieces, at, words)
    const own = numeral && numeral.next > at + 1
    if (own || /^[-–]$/.test(pieces[next]?.form ?? '')) return undefined
  }
  const figure = (rule: string): Figure => ({ first: at, next, end: next, value: quantity('exact', 1), n: 1, kind: 'count', rule, fixed: true })
  if (more) return personAhead(pieces, next, words) ? figure('een-andere') : null
  const { lower } = pieces[at]!
  const follows = pieces[next]?.lower ?? ''
  if (words.oneOf.includes(follows) && own(words.units, lower) === 1) return figure('een-van')
  if (shareAhead(pieces, next, words, known)) return figure('een-op')
  if (kindOfUnit(pieces, next, known)) return { ...figure('een-eenheid'), kind: kindOfUnit(pieces, next, known)! }
  if (personAhead(pieces, next, words)) return figure('een')
  // "één" with its accents is a numeral whatever follows; so is "one" before a verb.
  return /[éÉ]/.test(pieces[at]!.form) || (lower === 'one' && words.notNoun.includes(follows) && at > 0) ? figure('een-alleen') : null
}

/** "een op de vijf": the link of a share and another number. */
function shareAhead(pieces: readonly Piece[], from: number, words: NumberWords, { shares }: Lists): boolean {
  return [1, 2, 3].some(length => shares.has(wordsBetween(pieces, from, from + length)) && readNumeral(pieces, from + length, words) !== undefined)
}

function kindOfUnit(pieces: readonly Piece[], next: number, known: Lists): QuantityKind | undefined {
  const kind = phraseAt(known.kinds.after, pieces, next)?.value
  return kind === 'count' ? undefined : kind
}

/** A person noun within two words, with nothing but adjectives before it. */
function personAhead(pieces: readonly Piece[], from: number, words: NumberWords): boolean {
  for (let at = from; at < from + 3; at++) {
    const piece = pieces[at]
    if (piece?.kind !== 'word') return false
    if (words.people.includes(piece.lower)) return true
    if (words.notNoun.includes(piece.lower)) return false
  }
  return false
}

function ordinalAt(pieces: readonly Piece[], at: number, words: NumberWords): Figure | undefined {
  const value = own(words.ordinals, pieces[at]!.lower)
  return value === undefined ? undefined : { first: at, next: at + 1, end: at + 1, value: quantity('exact', value), n: value, kind: 'ordinal', rule: 'ordinal', fixed: true }
}

/** Kinds that a number takes from the next one in "20 en 30 jaar", "tussen 5 en 7 procent". */
const SHARED: ReadonlySet<QuantityKind> = new Set(['age', 'duration', 'money', 'percentage', 'distance', 'measure', 'time', 'year'])

/** Joins two numbers into a range, and lets the first of two share the kind of the second. */
function joined(figures: readonly Figure[], pieces: readonly Piece[], words: NumberWords, known: Lists): Figure[] {
  const out: Figure[] = []
  for (let index = figures.length - 1; index >= 0; index--) {
    let figure = figures[index]!
    const next = out.at(-1)
    const link = next && linkBetween(pieces, figure.end, next.first, known)
    if (next && figure.kind === 'count' && next.kind === 'count' && known.shares.has(wordsBetween(pieces, figure.end, next.first))) {
      out[out.length - 1] = { ...next, kind: 'percentage', rule: 'share' }
      figure = { ...figure, kind: 'percentage', rule: 'share' }
    }
    if (next && link !== undefined && figure.kind === 'count' && SHARED.has(next.kind) && figure.n !== undefined) figure = { ...figure, kind: next.kind, rule: next.rule }
    if (next && link !== undefined) {
      const range = rangeOf(figure, next, link, pieces, words, known)
      if (range) { out[out.length - 1] = range; continue }
    }
    out.push(figure)
  }
  return out.reverse()
}

/** The link between two numbers ("en de"), when nothing else stands there. */
function linkBetween(pieces: readonly Piece[], from: number, to: number, { links }: Lists): string | undefined {
  const words = wordsBetween(pieces, from, to)
  return words !== '' && links.has(words) ? words : undefined
}

/** At most three words; more are no link. */
function wordsBetween(pieces: readonly Piece[], from: number, to: number): string {
  return to > from && to - from <= 3 ? pieces.slice(from, to).map(piece => piece.lower).join(' ') : ''
}

function rangeOf(low: Figure, high: Figure, link: string, pieces: readonly Piece[], words: NumberWords, known: Lists): Figure | undefined {
  if (low.fixed || high.fixed || low.n === undefined || high.n === undefined || low.kind !== high.kind) return undefined
  if (low.kind === 'year' || low.kind === 'time' || low.kind === 'stamp') return undefined
  const opened = phraseBefore(known.opens, pieces, low.first)
  const links = opened ? opened.value : words.between.filter(row => row.open === '').flatMap(row => row.link)
  if (!links.includes(link) || (!opened && words.rising.includes(pieces[low.first - 1]?.lower ?? ''))) return undefined
  // "6 tot 8 miljoen": the scale counts for both.
  const scale = high.n >= 1e6 && low.n < 1000 && !opened ? Math.pow(10, Math.floor(Math.log10(high.n) / 3) * 3) : 1
  const from = low.n * scale
  if (from >= high.n) return isDash(link) && low.kind === 'count' ? score(low, high) : undefined
  if (link === words.or && high.n - from > Math.max(1, from / 2)) return undefined
  if (isDash(link) && low.kind === 'count' && scoreLike(low, high, pieces, words)) return score(low, high)
  return { ...low, first: opened?.first ?? low.first, next: high.next, end: high.end, value: between(from, high.n), n: undefined, kind: high.kind, rule: low.kind === 'count' ? 'between' : high.rule, fixed: true }
}

function isDash(link: string): boolean {
  return link === '-' || link === '–'
}

/** "2-3" without a noun behind it is a result of a match. */
function scoreLike(low: Figure, high: Figure, pieces: readonly Piece[], words: NumberWords): boolean {
  const after = pieces[high.end]
  return low.n! <= 30 && high.n! <= 30 && (after?.kind !== 'word' || words.notNoun.includes(after.lower))
}

function score(low: Figure, high: Figure): Figure {
  return { ...low, next: high.next, end: high.end, value: quantity('unstated', 0), n: undefined, kind: 'score', rule: 'score', fixed: true }
}

function mentionOf(figure: Figure, sentence: Sentence, pieces: readonly Piece[], text: string, words: NumberWords, known: Lists): QuantityMention {
  let { first, end, value } = figure
  let rule = figure.rule
  let additional = figure.rule === 'een-andere'
  // Modifiers and "nog eens" in any order: "nog eens zeker twaalf", "zeker nog eens twaalf".
  for (let step = 0; step < 3; step++) {
    const modifier = figure.kind === 'ordinal' || value.op === 'none' ? undefined : phraseBefore(known.before, pieces, first)
    if (modifier) {
      first = modifier.first
      if (value.op === 'exact' && figure.n !== undefined) { value = quantity(modifier.value.op, figure.n, modifier.value.near); rule = modifier.value.id }
      else if (value.op === 'approx' && figure.n === undefined && modifier.value.op !== 'approx') { value = quantity(modifier.value.op, value.best!, modifier.value.near); rule = modifier.value.id }
      continue
    }
    const more = phraseBefore(known.additional, pieces, first)
    if (!more) break
    first = more.first
    additional = true
  }
  // "30 of meer", and with the noun between: "30 people or more".
  const near = phraseAt(known.after, pieces, end)
  const behind = near ?? (pieces[end]?.kind === 'word' ? phraseAt(known.after, pieces, end + 1) : undefined)
  // Where the noun is looked for: behind "30 of meer", but inside "30 mensen of meer".
  const nounFrom = near ? near.next : end
  if (behind && value.op === 'exact' && figure.n !== undefined && figure.kind !== 'ordinal') {
    value = quantity(behind.value.op, figure.n, behind.value.near)
    rule = behind.value.id
    end = behind.next
  }
  const counted = figure.kind === 'count'
  if (counted && !figure.fixed && words.additionalAfter.includes(pieces[end]?.lower ?? '')) additional = true
  const [start, stop] = [pieces[first]!.start, pieces[end - 1]!.end]
  const [headStart, headEnd] = [pieces[figure.first]!.start, pieces[figure.next - 1]!.end]
  const noun = counted && figure.rule !== 'nobody' ? countedNoun(sentence, headStart, Math.max(headEnd, pieces[nounFrom - 1]!.end), words) : undefined
  const bare = counted && noun === undefined && figure.n !== undefined && bareYear(pieces[figure.first]!.form, value.op)
  if (bare) rule = 'bare-year'
  return {
    text: text.slice(start, stop), start, end: stop, sentence: sentence.index, kind: bare ? 'year' : figure.kind, value,
    head: { start: headStart, end: headEnd },
    ...(noun === undefined ? {} : { noun }),
    ...(additional ? { additional: true } : {}),
    because: `${words.id}/counts/${rule}`,
  }
}

/** "dan 2016", "rond 1980": four digits that count nothing are a year, unless they are round and changed ("meer dan 2000 zijn gewond"). */
function bareYear(form: string, op: Operator): boolean {
  return /^(?:1[89]|20)\d\d$/.test(form) && (op === 'exact' || !form.endsWith('00'))
}
