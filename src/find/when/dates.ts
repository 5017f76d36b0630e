// Finds every date expression of a document and works out what it is worth, in the order of the text.
import type { DateMention, DateValue } from '../../model/date.ts'
import type { Sentence, Upos } from '../../model/sentence.ts'
import { dayOfIso, isoOf, within } from '../../model/day.ts'
import type { NumberWords } from '../../lang/numbers.ts'
import type { WhenWords } from '../../lang/when.ts'
import { tokenAt } from '../counts/noun.ts'
import { wordValue } from '../counts/numeral.ts'
import { piecesOf, type Piece } from '../counts/pieces.ts'
import { classReader, lexiconOf, type Lexicon } from './classes.ts'
import { dateOfEvent, headOf, type Told } from './event.ts'
import { makers } from './make/makers.ts'
import { caughtBy } from './make/slots.ts'
import { candidates, layerOf, type Layer } from './layer.ts'
import { matchAt, readPattern, type Part, type Pattern, type Table } from './pattern.ts'
import { edtfOf, type Context, type Earlier, type Value } from './value.ts'
import { yearStands } from './year.ts'

/** Sentences in which an event's date is looked for: the reach keeps time linear on endless texts. */
const REACH = 60
/** Words between a date and the cue of the future before it. */
const CUE = 6
/** Words that may stand before a date that opens its sentence. */
const OPENING = 2
/** Words of a sentence that are kept for that. */
const WORDS = 300

interface Grammar { readonly layers: readonly Layer[]; readonly lexicon: Lexicon }

/** Patterns are read once per language; the words are the key, so two tools with different words do not meet. */
const grammars = new WeakMap<WhenWords, Grammar>()

function grammarOf(words: WhenWords): Grammar {
  let grammar = grammars.get(words)
  if (!grammar) {
    const lexicon = lexiconOf(words)
    grammars.set(words, grammar = { layers: words.layers.map(layer => layerOf(layer.map(readPattern), lexicon)), lexicon })
  }
  return grammar
}

export function findDates(sentences: readonly Sentence[], text: string, published: DateValue | undefined, words: WhenWords, numbers: NumberWords): DateMention[] {
  const grammar = grammarOf(words)
  const ref = referenceOf(published)
  const mentions: DateMention[] = []
  const earlier: Earlier[] = []
  const told: Told[] = []
  for (const sentence of sentences) {
    const pieces = piecesOf(text, sentence)
    const here: Told = { words: new Set(pieces.slice(0, WORDS).map(({ lower }) => lower)), dates: [] }
    told.push(here)
    if (told.length > REACH) told.splice(1, 1)
    for (const part of outermost(pieces, text, sentence, grammar, words, numbers)) {
      const [start, end] = [pieces[part.first]!.start, pieces[part.next - 1]!.end]
      const context: Context = {
        ref, earlier, sentence: sentence.index, block: sentence.block,
        future: futureBeside(pieces, part, words),
        eventDate: (from, to) => dateOfEvent(told.slice(0, -1), headOf(piecesOf(text, { start: from, end: to }), words)),
      }
      const found = part.make(context)
      if (!found) continue
      const entry: Earlier = { index: mentions.length, sentence: sentence.index, block: sentence.block, opens: part.first <= OPENING, value: found }
      mentions.push(mentionOf(found, text, start, end, sentence.index, `${words.id}/when/${part.rule}`))
      earlier.push(entry)
      if (earlier.length > REACH) earlier.shift()
      here.dates.push(entry)
    }
  }
  return mentions
}

/** "vrijdag zal", "begint op vrijdag": a cue just behind the date, or a few words before it in the same breath. */
function futureBeside(pieces: readonly Piece[], { first, next }: Part, { future, futureBefore, futureStop }: WhenWords): boolean {
  if (future.includes(pieces[next]?.lower ?? '')) return true
  for (let at = first - 1; at >= 0 && first - at <= CUE; at--) {
    const { lower, kind } = pieces[at]!
    if (futureBefore.includes(lower)) return true
    if (kind === 'sign' || futureStop.includes(lower)) return false
  }
  return false
}

function referenceOf(published: DateValue | undefined): Context['ref'] {
  if (!published) return undefined
  const lo = published.earliest === null ? undefined : dayOfIso(published.earliest)
  const hi = published.latest === null ? undefined : dayOfIso(published.latest)
  if (lo === undefined || hi === undefined || lo > hi) return undefined
  return { lo, hi }
}

/** The grammar's readings of a sentence, left to right, the longest at each place. */
function outermost(pieces: readonly Piece[], text: string, sentence: Sentence, { layers, lexicon }: Grammar, words: WhenWords, numbers: NumberWords): Part[] {
  const parts: Part[][] = Array.from({ length: pieces.length }, () => [])
  const table: Table = { pieces, classAt: classReader(text, pieces, lexicon, at => tagOf(sentence, pieces[at]!), words, numbers), partsAt: at => parts[at] ?? [] }
  const numerals = pieces.map(({ kind, lower }) => kind === 'word' && (numbers.one.includes(lower) || wordValue(lower, numbers) !== undefined))
  for (const layer of layers) {
    const fresh: Part[] = []
    for (let at = 0; at < pieces.length; at++) {
      for (const pattern of candidates(layer, pieces[at]!, parts[at]!.length > 0, numerals[at]!)) {
        const part = partAt(pattern, table, at, text, words, numbers)
        if (part) fresh.push(part)
      }
    }
    for (const part of fresh) parts[part.first]!.push(part)
    // The longest reading first, and of equals the one of the later layer.
    for (const part of fresh) parts[part.first]!.sort((a, b) => b.next - a.next)
  }
  const chosen: Part[] = []
  for (let at = 0; at < pieces.length;) {
    const best = parts[at]![0]
    if (best) chosen.push(best)
    at = best ? best.next : at + 1
  }
  return chosen
}

/** `X` is what an engine without a tagger gives. */
function tagOf(sentence: Sentence, piece: Piece): Upos | undefined {
  const tag = sentence.tokens[tokenAt(sentence, piece.start)]?.upos
  return tag === 'X' ? undefined : tag
}

function partAt(pattern: Pattern, table: Table, at: number, text: string, words: WhenWords, numbers: NumberWords): Part | undefined {
  const { rule } = pattern
  const before = table.pieces[at - 1]?.lower ?? ''
  if (rule.after && !rule.after.includes(before)) return undefined
  if (rule.notAfter?.includes(before)) return undefined
  const match = matchAt(pattern, table, at)
  if (!match) return undefined
  const next = table.pieces[match.next]?.lower ?? ''
  if (rule.ahead && !rule.ahead.includes(next)) return undefined
  if (rule.notAhead?.includes(next)) return undefined
  if (rule.make === 'weekday' && !words.capital.includes('WEEKDAY') && isCapital(table.pieces[at]!) && table.pieces[at - 1]?.kind === 'word') return undefined
  if (rule.make === 'month' && inName(table.pieces, at, match.next)) return undefined
  if (rule.make === 'year' && !yearStands(table.pieces, at, match.next, words, numbers)) return undefined
  const eventFrom = match.slots['EVENT']
  const event = typeof eventFrom === 'number' ? eventWords(text, table.pieces, eventFrom, match.next) : undefined
  return { first: at, next: match.next, shape: rule.shape, make: makers[rule.make](caughtBy(match, rule, event)), rule: rule.id }
}

/** "Mei Lin", "Jan Maart": a capitalised month beside another capitalised word. English months always have one, so the number after decides there. */
function inName(pieces: readonly Piece[], at: number, next: number): boolean {
  const [piece, before, after] = [pieces[at]!, pieces[at - 1], pieces[next]]
  if (next !== at + 1 || !isCapital(piece)) return false
  return (before?.kind === 'word' && isCapital(before) && at > 1) || (after?.kind === 'word' && isCapital(after))
}

function isCapital(piece: Piece): boolean {
  return /^\p{Lu}/u.test(piece.form)
}

function eventWords(text: string, pieces: readonly Piece[], first: number, next: number) {
  const [start, end] = [pieces[first]!.start, pieces[next - 1]!.end]
  return { words: text.slice(start, end), start, end }
}

function mentionOf(found: Value, text: string, start: number, end: number, sentence: number, because: string): DateMention {
  const lo = found.lo === null ? null : within(found.lo)
  const hi = found.hi === null ? null : within(found.hi)
  const edtf = edtfOf({ ...found, lo, hi })
  return {
    text: text.slice(start, end), start, end, sentence,
    kind: found.kind,
    earliest: lo === null ? null : isoOf(lo),
    latest: hi === null ? null : isoOf(hi),
    ...(found.days ? { candidates: found.days.map(isoOf) } : {}),
    granularity: found.granularity,
    relation: found.relation,
    approx: found.approx,
    ...(found.anchor === undefined ? {} : { anchor: found.anchor }),
    ...(edtf === undefined ? {} : { edtf }),
    because,
  }
}
