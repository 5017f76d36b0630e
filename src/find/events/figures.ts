// Counts of people: how many were killed, wounded, taken, freed, arrested; each with the words that count them.
import { casualtyFrames, partMarkers, unharmed, type CasualtyFrame } from '../../scheme/casualties.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Quantity, QuantityMention } from '../../model/quantity.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { hull } from '../../model/span.ts'
import { childrenOf, clauseSpan, hasFeat, nounPhrase, prepOf, relOf } from '../clauses/index.ts'
import { fitsFrame } from './casualtyWords.ts'
import { countedBy } from './counted.ts'
import { isDefinition } from './definitions.ts'
import type { Figure } from './figure.ts'
import { quantityFor, saysNone, unnumbered, whoOf, zero } from './howMany.ts'
import { oneOfThem, parts } from './partFigures.ts'
import { groupOf, isAttacker, isPerson, quantityAt } from './people.ts'
import type { View } from './view.ts'
import { wordSet } from './vocabulary.ts'

export type { Figure }

/** Figures that say nothing of what happened: hypothetical, feared, asked. */
const unsaid: ReadonlySet<Cue['kind']> = new Set(['conditional', 'hypothetical', 'fear', 'question', 'wish', 'imperative', 'never', 'generic', 'threat', 'foiled', 'attempt', 'plan', 'future'])

export function figuresOf(view: View): readonly Figure[] {
  const found: Figure[] = []
  for (const sentence of view.telling) {
    const here = [...oneOfThem(view, sentence, found)]
    if (here.length === 0 && isDefinition(view, sentence)) continue
    if (here.length === 0) here.push(...counted(view, sentence))
    here.push(...parts(view, sentence, here))
    const seen = new Set<string>()
    for (const figure of here) {
      const key = `${figure.kind} ${figure.words.start}`
      if (seen.has(key)) continue
      seen.add(key)
      found.push(figure)
    }
  }
  return found
}

function* counted(view: View, sentence: Sentence): Generator<Figure> {
  for (const token of sentence.tokens) {
    for (const frame of casualtyFrames[view.language]) {
      if (!fitsFrame(view, sentence, token, frame)) continue
      for (const at of countedBy(view, sentence, token, frame)) {
        const figure = figureAt(view, sentence, token, at, frame)
        if (figure) yield figure
        const older = figure && olderToll(view, sentence, figure)
        if (older) yield older
      }
    }
    yield* unharmedAt(view, sentence, token)
  }
}

function figureAt(view: View, sentence: Sentence, token: Token, at: number, frame: CasualtyFrame): Figure | null {
  const own = view.predicateAt(sentence.index, token.index) ?? null
  const predicate = own ?? view.predicateOver(sentence.index, token.index) ?? null
  // "De aanslag eiste veertien levens" wishes for nothing.
  const cues = view.cuesAt(sentence.index, token.index).filter(({ start }) => !(start === predicate?.start && frame.with?.split(' ').includes(predicate.lemma) === true))
  if (cues.some(({ kind }) => unsaid.has(kind))) return null
  // "attacks in which ten or more die count as large": a definition.
  if (view.language === 'en' && own?.passive === true && own.tense === 'present' && childrenOf(sentence, token.index).some(({ form }) => /^(?:is|are)$/iu.test(form)) && view.datesOf(sentence.index).length === 0 && frame.pos === 'verb' && own.rel.startsWith('acl')) return null
  const mention = quantityFor(view, sentence, at, frame)
  const negated = cues.some(({ kind }) => kind === 'negation' || kind === 'denial')
  const word = sentence.tokens[at]!
  let quantity: Quantity | null = mention?.value ?? null
  if (frame.denied === true) {
    if (!negated || saysNone(sentence, at)) return null
  } else if (negated) {
    if (quantity?.op !== 'none' && !saysNone(sentence, at)) return null
    quantity = zero
  }
  quantity ??= saysNone(sentence, at) ? zero : unnumbered(view, sentence, at, frame)
  if (!quantity) return null
  // "slachtoffer: 70% van de inwoners werd vermoord" counts nobody.
  if (mention === undefined && /%|\bprocent\b|\bper ?cent\b/iu.test(view.text.slice(sentence.start, sentence.end))) return null
  // "een vrouw is aangehouden" tells of an arrest, not of a number.
  if (frame.kind === 'arrested' && quantity.op === 'exact' && mention && /^(?:een|a|an)$/iu.test(mention.text)) return null
  if (frame.who !== 'self' && !isPerson(view, sentence, at) && !(mention && (word.upos === 'NUM' || word.upos === 'ADJ' || isNumberItself(word, mention)))) return null
  // "Drie gewonden zijn later overleden": they are told as dead.
  if (frame.kind === 'wounded' && frame.pos !== 'verb' && isNowDead(view, sentence, token)) return null
  // "de twee dodelijke slachtoffers" are dead already: they are no wounded.
  if (frame.kind !== 'killed' && frame.who !== 'self' && [word, ...childrenOf(sentence, at).filter((child) => relOf(child) === 'amod')].some(({ form }) => deadAlready.test(form))) return null
  const phrase = nounPhrase(sentence, at)
  const words = mention ? hull([mention, frame.who === 'self' ? token : phrase.span]) : phrase.span
  const group = groupOf(view, sentence, at, frame.who)
  return {
    sentence: sentence.index, token: token.index, counted: at, kind: frame.kind, quantity,
    words: mention ?? phrase.span,
    who: frame.who === 'self' ? null : whoOf(view, sentence, at, mention),
    group, part: isPart(view, sentence, at, mention), superseded: false,
    attacker: isAttacker(view, sentence, at),
    ...(frame.denied === true ? { affirmed: true as const } : {}),
    predicate, cues,
    evidence: evidenceOf(sentence, predicate, words),
    because: `casualties:${frame.id}`,
  }
}

/** "het dodental steeg van 14 naar 31": the text itself replaces the fourteen. */
function olderToll(view: View, sentence: Sentence, figure: Figure): Figure | undefined {
  if (!/(?:tal|aantal|cijfer|toll)$/u.test(sentence.tokens[figure.counted]!.lemma)) return undefined
  const before = (start: number, word: RegExp): boolean => word.test(view.text.slice(sentence.start, start).trimEnd())
  const here = view.quantitiesOf(sentence.index).filter(({ kind }) => kind === 'count')
  const older = here.find(({ start }) => start > sentence.tokens[figure.counted]!.end && start < figure.words.start && before(start, /\b(?:van|from)$/iu))
  return older && before(figure.words.start, /\b(?:naar|tot|to)$/iu) ? { ...figure, quantity: older.value, words: older, superseded: true } : undefined
}

function evidenceOf(sentence: Sentence, predicate: Predicate | null, words: Span): Span {
  if (predicate) {
    const clause = clauseSpan(sentence, predicate.token)
    if (clause.end - clause.start <= 160 && clause.start <= words.start && words.end <= clause.end) return clause
  }
  return words
}

const deadAlready = /^(?:doden?|dodelijke?|omgekomen|dead|deceased|killed)$/iu

/** "tientallen", "dozens more": the number is the noun. */
function isNumberItself({ start, end }: Token, { head }: QuantityMention): boolean {
  return head.start <= start && end <= head.end
}

function isNowDead(view: View, sentence: Sentence, { index }: Token): boolean {
  const over = view.predicatesOf(sentence.index).find(({ args }) => args.some(({ token, role }) => token === index && (role === 'agent' || role === 'patient')))
  const verb = over && sentence.tokens[over.token]!
  return verb !== undefined && casualtyFrames[view.language].some((frame) => frame.kind === 'killed' && frame.pos === 'verb' && fitsFrame(view, sentence, verb, frame))
}

function isPart(view: View, sentence: Sentence, at: number, mention: QuantityMention | undefined): boolean {
  const start = mention?.start ?? sentence.tokens[at]!.start
  const before = view.text.slice(Math.max(sentence.start, start - 40), start).toLowerCase()
  const after = view.text.slice(start, Math.min(sentence.end, start + 30)).toLowerCase()
  return partMarkers[view.language].some((marker) => new RegExp(`${marker}\\s+(?:[^\\s,]+\\s+){0,3}$`, 'u').test(before)) || /^\S+ (?:van hen|of them|of whom|van wie)\b/u.test(after)
}

function* unharmedAt(view: View, sentence: Sentence, token: Token): Generator<Figure> {
  if (!wordSet(unharmed[view.language]).exact.has(token.lemma.toLowerCase())) return
  const predicate = view.predicateAt(sentence.index, token.index) ?? view.predicateOver(sentence.index, token.index)
  const subject = predicate?.args.find(({ role }) => role === 'agent' || role === 'patient')
  if (!predicate || !subject || prepOf(sentence, subject.token) !== undefined) return
  if (!hasFeat(sentence.tokens[subject.token]!, 'Number=Plur') || quantityAt(view, sentence, subject.token)) return
  const phrase = nounPhrase(sentence, subject.token)
  yield {
    sentence: sentence.index, token: token.index, counted: subject.token, kind: 'wounded', quantity: zero, words: phrase.span, who: view.text.slice(phrase.span.start, phrase.span.end),
    group: 'part', part: true, superseded: false, attacker: false, predicate, cues: predicate.cues, evidence: hull([phrase.span, token]), because: 'casualties:unharmed',
  }
}
