// Counts of people: how many were killed, wounded, taken, freed, arrested; each with the words that count them.
import { casualtyFrames, partMarkers, unharmed, type CasualtyFrame } from '../../scheme/casualties.ts'
import { peopleNouns } from '../../scheme/contexts.ts'
import type { Cue, Predicate } from '../../model/predicate.ts'
import type { Quantity, QuantityMention } from '../../model/quantity.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { hull } from '../../model/span.ts'
import { childrenOf, clauseSpan, hasFeat, nounPhrase, prepOf, relOf } from '../clauses/index.ts'
import { countedBy } from './counted.ts'
import { isDefinition } from './definitions.ts'
import { groupOf, isAttacker, isPerson, quantityAt } from './people.ts'
import { tokensIn, type View } from './view.ts'
import { infinitivesOf } from './verbForms.ts'
import { holds, nounWords, wordSet } from './vocabulary.ts'

export interface Figure {
  readonly sentence: number
  /** The verb, noun or adjective that counts. */
  readonly token: number
  /** The counted word. */
  readonly counted: number
  readonly kind: CasualtyFrame['kind']
  readonly quantity: Quantity
  readonly words: Span
  readonly who: string | null
  readonly group: string
  readonly part: boolean
  /** The text itself replaces it: "van 14 naar 31". */
  readonly superseded: boolean
  readonly attacker: boolean
  readonly predicate: Predicate | null
  readonly cues: readonly Cue[]
  readonly evidence: Span
  readonly because: string
}

const one: Quantity = { low: 1, best: 1, high: 1, op: 'exact' }
const some: Quantity = { low: 2, best: null, high: null, op: 'vague' }
const zero: Quantity = { low: 0, best: 0, high: 0, op: 'none' }

/** Figures that say nothing of what happened: hypothetical, feared, asked. */
const unsaid: ReadonlySet<Cue['kind']> = new Set(['conditional', 'hypothetical', 'fear', 'question', 'wish', 'imperative', 'never', 'generic', 'threat', 'foiled', 'attempt', 'plan', 'future'])

export function figuresOf(view: View): readonly Figure[] {
  const found: Figure[] = []
  for (const sentence of view.telling) {
    if (isDefinition(view, sentence)) continue
    const here = [...counted(view, sentence)]
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
      }
    }
    yield* unharmedAt(view, sentence, token)
  }
}

function fitsFrame(view: View, sentence: Sentence, token: Token, { pos, words, with: beside, unless }: CasualtyFrame): boolean {
  const own = view.predicateAt(sentence.index, token.index)
  if (pos === 'verb' && !(token.upos === 'VERB' || own?.kind === 'verb')) return false
  if (pos === 'noun' && !(token.upos === 'NOUN' || token.upos === 'ADJ' || token.upos === 'X' || token.upos === 'PROPN')) return false
  if (pos === 'adj' && token.upos !== 'ADJ' && token.upos !== 'VERB' && token.upos !== 'ADV') return false
  const set = wordSet(words)
  // A joined verb is no longer its simple one: "omkomen" is not "komen".
  const verb = token.joined !== undefined ? [token.joined] : [particleOf(sentence, token) + token.lemma, own?.lemma ?? '', token.lemma]
  if (pos === 'verb' ? ![...verb, ...(token.joined === undefined ? infinitivesOf(token.form, view.language) : [])].some((word) => set.exact.has(word.toLowerCase())) : !holds(set, sentence, token)) return false
  if (!beside && !unless) return true
  const near = nearWords(view, sentence, token)
  return (!beside || beside.split(' ').some((word) => near.has(word))) && !unless?.split(' ').some((word) => near.has(word))
}

/** A particle that the parser left apart: the "om" before a comma or the end in "kwamen zeven mensen om, …". */
function particleOf({ tokens }: Sentence, { index }: Token): string {
  for (let at = index + 1; tokens[at] && tokens[at]!.upos !== 'VERB'; at++) {
    const next = tokens[at + 1]
    if (/^(?:om|aan|op|neer|vrij|in|vast|af)$/u.test(tokens[at]!.form) && (next === undefined || next.upos === 'PUNCT' || next.upos === 'CCONJ')) return tokens[at]!.form
    if (tokens[at]!.form === ',') return ''
  }
  return ''
}

function nearWords(view: View, sentence: Sentence, token: Token): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (at: number): void => { for (const word of nounWords(sentence.tokens[at]!)) words.add(word) }
  for (const child of childrenOf(sentence, token.index)) {
    add(child.index)
    for (const deeper of childrenOf(sentence, child.index)) if (!/^(?:acl|conj|advcl)/u.test(deeper.rel)) add(deeper.index)
  }
  for (const { token: arg } of view.predicateAt(sentence.index, token.index)?.args ?? []) add(arg)
  if (token.upos !== 'VERB' && token.head >= 0) add(token.head)
  // "om het leven komen", "naar het ziekenhuis gebracht": the words stand close whatever the tree says, but no other verb stands between.
  for (const step of [-1, 1]) {
    for (let at = token.index + step, left = 5; left > 0 && sentence.tokens[at] && sentence.tokens[at]!.form !== ',' && sentence.tokens[at]!.upos !== 'CCONJ' && sentence.tokens[at]!.upos !== 'VERB'; at += step, left--) add(at)
  }
  return words
}

function figureAt(view: View, sentence: Sentence, token: Token, at: number, frame: CasualtyFrame): Figure | null {
  const own = view.predicateAt(sentence.index, token.index) ?? null
  const predicate = own ?? view.predicateOver(sentence.index, token.index) ?? null
  const cues = view.cuesAt(sentence.index, token.index)
  if (cues.some(({ kind }) => unsaid.has(kind))) return null
  // "attacks in which ten or more die count as large": a definition.
  if (view.language === 'en' && own?.passive === true && own.tense === 'present' && childrenOf(sentence, token.index).some(({ form }) => /^(?:is|are)$/iu.test(form)) && view.datesOf(sentence.index).length === 0 && frame.pos === 'verb' && own.rel.startsWith('acl')) return null
  const mention = quantityFor(view, sentence, at, frame)
  const negated = cues.some(({ kind }) => kind === 'negation' || kind === 'denial')
  const word = sentence.tokens[at]!
  let quantity: Quantity | null = mention?.value ?? null
  if (negated) {
    if (quantity?.op !== 'none' && !saysNone(sentence, at)) return null
    quantity = zero
  }
  quantity ??= saysNone(sentence, at) ? zero : unnumbered(view, sentence, at, frame)
  if (!quantity) return null
  // "een vrouw is aangehouden" tells of an arrest, not of a number.
  if (frame.kind === 'arrested' && quantity.op === 'exact' && mention && /^(?:een|a|an)$/iu.test(mention.text)) return null
  if (frame.who !== 'self' && !isPerson(view, sentence, at) && !(mention && word.upos === 'NUM') && !(mention && word.upos === 'ADJ')) return null
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
    predicate, cues,
    evidence: evidenceOf(sentence, predicate, words),
    because: `casualties:${frame.id}`,
  }
}

/** Ends of the verb that the tree hangs on the counted noun before it. */
const lostEnd = / (?:om het leven|om|dood|gewond|dead|to death)$/u

/** The counted words, from the count on where there is one: no "donderdag", "ook" or "onder wie" before them, no day behind them. */
function whoOf(view: View, sentence: Sentence, at: number, mention: QuantityMention | undefined): string | null {
  const { first, last } = nounPhrase(sentence, at)
  let from = first
  while (from < at && sentence.tokens[from]!.start < (mention?.start ?? Infinity) && (/^(?:ADV|ADP|SCONJ|CCONJ|PUNCT)$/u.test(sentence.tokens[from]!.upos) || /^(?:wie|whom|them|dead)$/iu.test(sentence.tokens[from]!.form))) from++
  const known = /^(?:de|het|the)$/iu.test(sentence.tokens[from]!.form)
  const counted = mention && !known && mention.start <= sentence.tokens[at]!.start ? mention.start : sentence.tokens[from]!.start
  const day = view.datesOf(sentence.index).find(({ kind, start, end }) => kind !== 'duration' && start > sentence.tokens[at]!.end && end >= sentence.tokens[last]!.end && start < sentence.tokens[last]!.end)
  const to = day ? sentence.tokens.findLast(({ index, end, upos }) => index >= at && end <= day.start && upos !== 'ADP')! : sentence.tokens[last]!
  const words = view.text.slice(counted, to.end).replace(lostEnd, '')
  // "negen zijn gewond": a number alone counts no words.
  return words === mention?.text ? null : words
}

function evidenceOf(sentence: Sentence, predicate: Predicate | null, words: Span): Span {
  if (predicate) {
    const clause = clauseSpan(sentence, predicate.token)
    if (clause.end - clause.start <= 160 && clause.start <= words.start && words.end <= clause.end) return clause
  }
  return words
}

function quantityFor(view: View, sentence: Sentence, at: number, frame: CasualtyFrame): QuantityMention | undefined {
  const direct = quantityAt(view, sentence, at)
  if (direct) return direct
  const below = childrenOf(sentence, at).filter((child) => relOf(child) === 'nummod' || relOf(child) === 'det' || relOf(child) === 'amod').map((child) => quantityAt(view, sentence, child.index)).find((one) => one !== undefined)
  if (below) return below
  // "tientallen doden": the count stands right before its noun, whatever the tagger made of it.
  const right = view.quantitiesOf(sentence.index).find(({ kind, noun, end }) => kind === 'count' && (noun === undefined || noun === at) && /^\s+(?:\p{L}+e\s+){0,2}$/u.test(view.text.slice(end, sentence.tokens[at]!.start)))
  if (right) return right
  if (frame.id !== 'dode' && frame.id !== 'death') return undefined
  // "het dodental steeg van 14 naar 31": the last number is the one that holds.
  const toll = /(?:tal|aantal|cijfer|toll)$/u.test(sentence.tokens[at]!.lemma)
  if (!toll) return undefined
  const here = view.quantitiesOf(sentence.index).filter(({ kind, start }) => kind === 'count' && start > sentence.tokens[at]!.start)
  return here.findLast(({ start }) => tokensIn(sentence, { start: start - 1, end: start }).length >= 0 && /(?:naar|op|to|at|tot|of)$/iu.test(view.text.slice(sentence.start, start).trimEnd())) ?? here[0]
}

const deadAlready = /^(?:doden?|dodelijke?|omgekomen|dead|deceased|killed)$/iu

const none = /^(?:niemand|geen|nobody|none|no)$/iu

function saysNone(sentence: Sentence, at: number): boolean {
  return none.test(sentence.tokens[at]!.form) || childrenOf(sentence, at).some((child) => none.test(child.form))
}

/** "een man" is one; "andere personen" are some; "mensen" says nothing. */
function unnumbered(view: View, sentence: Sentence, at: number, { kind, who }: CasualtyFrame): Quantity | null {
  if (who === 'self') return null
  const token = sentence.tokens[at]!
  const plural = hasFeat(token, 'Number=Plur')
  const modified = childrenOf(sentence, at).some((child) => /^(?:ander|sommig|meerdere|verschillende|enkele|other|some|several)e?$/iu.test(child.form))
  if (token.upos === 'NOUN' && plural) return modified ? some : null
  // One arrested or wounded person is news only with a number; one dead person is a figure.
  if (kind === 'arrested' || kind === 'displaced' || kind === 'surrendered' || kind === 'escaped' || kind === 'captive' || kind === 'abducted') return null
  // "Held doodde ontvoerder": titles leave out articles and with them the number.
  if (view.roleOf(sentence.index) === 'headline' && !childrenOf(sentence, at).some((child) => relOf(child) === 'det')) return null
  if (token.upos === 'NOUN' && holds(wordSet(peopleNouns[view.language]), sentence, token)) return one
  if (token.upos === 'PROPN' || token.upos === 'PRON') {
    const mention = view.mentionAt(sentence.index, at)
    const actor = mention?.actor ? view.actors.get(mention.actor) : undefined
    if (actor && (actor.type === 'person' || actor.type === 'person_perpetrator') && actor.number !== 'plural') return one
  }
  return null
}

function isPart(view: View, sentence: Sentence, at: number, mention: QuantityMention | undefined): boolean {
  const start = mention?.start ?? sentence.tokens[at]!.start
  const before = view.text.slice(Math.max(sentence.start, start - 40), start).toLowerCase()
  const after = view.text.slice(start, Math.min(sentence.end, start + 30)).toLowerCase()
  return partMarkers[view.language].some((marker) => new RegExp(`${marker}\\s+(?:\\S+\\s+){0,3}$`, 'u').test(before)) || /^\S+ (?:van hen|of them|of whom|van wie)\b/u.test(after)
}

/** "onder wie vier kinderen": counted once more, as a part of the figure before. */
function parts(view: View, sentence: Sentence, before: readonly Figure[]): readonly Figure[] {
  const found: Figure[] = []
  for (const mention of view.quantitiesOf(sentence.index)) {
    if (mention.kind !== 'count' || before.some(({ words }) => words.start <= mention.start && mention.end <= words.end)) continue
    const lead = view.text.slice(Math.max(sentence.start, mention.start - 40), mention.start).toLowerCase()
    const marker = partMarkers[view.language].find((one) => new RegExp(`${one}\\s+(?:\\S+\\s+){0,2}$`, 'u').test(lead))
    if (marker === undefined) continue
    const kind = /gewond|injur|wound/u.test(marker) ? 'wounded' : /dod|dead|slachtoffers|victims/u.test(marker) ? 'killed' : kindBehind(view, sentence, mention) ?? before.filter(({ words }) => words.start < mention.start).at(-1)?.kind
    const noun = mention.noun ?? tokensIn(sentence, mention.head)[0]?.index
    if (kind === undefined || noun === undefined || !isPerson(view, sentence, noun)) continue
    const total = before.filter((one) => one.kind === kind).at(-1)
    const phrase = nounPhrase(sentence, noun)
    found.push({
      sentence: sentence.index, token: total?.token ?? noun, counted: noun, kind, quantity: mention.value, words: mention,
      who: whoOf(view, sentence, noun, mention), group: groupOf(view, sentence, noun, 'subject'), part: true, superseded: false, attacker: false,
      predicate: total?.predicate ?? view.predicateOver(sentence.index, noun) ?? null, cues: total?.cues ?? [], evidence: hull([mention, phrase.span]), because: 'casualties:part',
    })
  }
  return found
}

/** "waarvan er één is overleden": a part with a verb of its own counts what that verb says. */
function kindBehind(view: View, sentence: Sentence, { end }: QuantityMention): CasualtyFrame['kind'] | undefined {
  const clause = sentence.tokens.filter(({ start }) => start >= end)
  const stop = clause.findIndex(({ form, upos }) => form === ',' || upos === 'CCONJ')
  const verb = clause.slice(0, stop < 0 ? clause.length : stop).find(({ upos }) => upos === 'VERB')
  return verb && casualtyFrames[view.language].find((frame) => frame.pos === 'verb' && fitsFrame(view, sentence, verb, frame))?.kind
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
