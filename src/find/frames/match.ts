// Matches frames against a sentence: finds the frame's word, checks what must stand beside it, and fills its roles.
import type { LanguageId } from '../../model/source.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Slotted, Wanting } from '../../model/tried.ts'
import type { Frame, Slot } from '../../scheme/frame.ts'
import { firstConjunct } from '../clauses/phrase.ts'
import { childrenOf, relOf } from '../clauses/tree.ts'
import { adverbsAround, lightByOrder, slotsByOrder } from './lightByOrder.ts'
import { adpositionOf, nominalConjuncts, wordsOf } from './words.ts'
import { ownersOf, slotsOfNominal, slotsOfParticiple, slotsOfVerb } from './slots.ts'
import type { SlotFiller } from './slots.ts'

/** A frame, with the other words that take the same slots. */
export interface MatchFrame extends Frame {
  readonly also?: readonly string[]
}

/** A type of the codebook, as far as the matcher cares. */
export interface Framed {
  readonly id: string
  readonly frames: Readonly<Record<LanguageId, readonly MatchFrame[]>>
}

export interface Filling {
  readonly token: number
  readonly slot: Slot
  readonly loose: boolean
  readonly part?: string
  /** The frame's word itself: "diens opvolger" is the one who succeeds. */
  readonly self?: boolean
}

type FrameOf<T extends Framed> = T['frames'][LanguageId][number]

export interface FrameMatch<T extends Framed = Framed> {
  readonly type: T
  readonly frame: FrameOf<T>
  /** `<type id>/<frame id>`: what the record's `because` says. */
  readonly because: string
  readonly sentence: number
  /** The frame's word. */
  readonly token: number
  /** The light verb over it, when the frame asks for one. */
  readonly light: number | null
  /** The predicate whose cues and source apply: the word's own, or the one that it hangs under. */
  readonly predicate: Predicate | null
  readonly roles: Readonly<Record<string, readonly Filling[]>>
}

/** A frame whose word stands there, and what it asks for besides. */
export interface FrameMiss {
  readonly because: string
  readonly token: number
  readonly wanting: Wanting
  readonly roles: Readonly<Record<string, readonly Filling[]>>
}

interface Row<T extends Framed> {
  readonly type: T
  readonly frame: FrameOf<T>
  /** The word of the frame under which the row is listed; `-leider` stands for the end of a compound. */
  readonly word: string
}

export interface FrameIndex<T extends Framed = Framed> {
  readonly byWord: ReadonlyMap<string, readonly Row<T>[]>
  readonly bySuffix: readonly Row<T>[]
}

export function frameIndex<T extends Framed>(types: readonly T[], language: LanguageId): FrameIndex<T> {
  const byWord = new Map<string, Row<T>[]>()
  const bySuffix: Row<T>[] = []
  const add = (key: string, row: Row<T>): void => {
    const list = byWord.get(key)
    if (list) list.push(row)
    else byWord.set(key, [row])
  }
  for (const type of types) {
    for (const frame of type.frames[language] as readonly FrameOf<T>[]) {
      for (const word of new Set([frame.word, ...(frame.also ?? [])])) {
        const row = { type, frame, word }
        if (word.startsWith('-')) bySuffix.push(row)
        else add(word, row)
        // "break away": some parsers leave the particle apart, so the verb alone is looked up too
        if (word.includes(' ')) add(word.slice(0, word.indexOf(' ')), row)
      }
    }
  }
  return { byWord, bySuffix }
}

/** Filled roles as a list, for who asks what a rule saw. */
export function slotted(roles: FrameMatch['roles']): readonly Slotted[] {
  return Object.entries(roles).flatMap(([role, fillings]) => fillings.map(({ slot, token }) => ({ role, slot, token })))
}

/** All matches of the index in one sentence. `predicates` are those of this sentence. */
export function matchFrames<T extends Framed>(sentence: Sentence, predicates: readonly Predicate[], index: FrameIndex<T>): readonly FrameMatch<T>[] {
  return framesAt(sentence, predicates, index).filter((look): look is FrameMatch<T> => !('wanting' in look))
}

/** What each frame made of the words that it is for. */
export function framesAt<T extends Framed>(sentence: Sentence, predicates: readonly Predicate[], index: FrameIndex<T>): readonly (FrameMatch<T> | FrameMiss)[] {
  const looks: (FrameMatch<T> | FrameMiss)[] = []
  const slots = new Map<string, readonly SlotFiller[]>()
  for (const token of sentence.tokens) {
    const own = predicates.find(predicate => predicate.token === token.index)
    for (const row of rowsFor(token, own, index)) {
      looks.push(matchRow(sentence, token, own, row, predicates, slots))
    }
  }
  return looks
}

function rowsFor<T extends Framed>(token: Token, own: Predicate | undefined, index: FrameIndex<T>): readonly Row<T>[] {
  const lemmas = new Set([token.lemma.toLowerCase(), token.joined?.toLowerCase() ?? '', own?.lemma.toLowerCase() ?? ''])
  const words = new Set([...lemmas, ...wordsOf(token)])
  words.delete('')
  const rows = new Map<string, Row<T>>()
  const add = (key: string, row: Row<T>): void => {
    const id = `${row.type.id}/${row.frame.id}`
    // a verb's form may be another verb's lemma: "found" is no "founding"
    if (!rows.has(id) && (row.frame.pos !== 'verb' || lemmas.has(key))) rows.set(id, row)
  }
  for (const key of words) {
    for (const row of index.byWord.get(key) ?? []) add(key, row)
    for (const row of index.bySuffix) if (key.length > row.word.length && key.endsWith(row.word.slice(1))) add(key, row)
  }
  return [...rows.values()].filter(({ frame }) => fitsPos(token, frame.pos))
}

/** The tagger mixes up nouns and names, adjectives and participles: those pairs count as one. */
function fitsPos({ upos }: Token, pos: Frame['pos']): boolean {
  if (pos === 'verb') return upos === 'VERB' || upos === 'AUX'
  if (pos === 'noun') return upos === 'NOUN' || upos === 'PROPN' || upos === 'X'
  return upos === 'ADJ' || upos === 'ADV' || upos === 'VERB' || upos === 'NOUN' || upos === 'PROPN'
}

function matchRow<T extends Framed>(
  sentence: Sentence, token: Token, own: Predicate | undefined, { type, frame, word }: Row<T>, predicates: readonly Predicate[], cache: Map<string, readonly SlotFiller[]>,
): FrameMatch<T> | FrameMiss {
  const because = `${type.id}/${frame.id}`
  const wants = (wanting: Wanting, roles: FrameMiss['roles'] = {}): FrameMiss => ({ because, token: token.index, wanting, roles })
  const lightVerb = frame.light ? lightVerbOf(sentence, token, frame.light, predicates) : null
  const lightNoun = frame.light && !lightVerb ? lightNounOf(sentence, token, frame.light) : null
  const ordered = frame.light && !lightVerb && lightNoun === null ? lightByOrder(sentence, token.index, frame.light) : undefined
  if (frame.light && !lightVerb && lightNoun === null && ordered === undefined) return wants({ code: 'no-carrier', verbs: frame.light })
  const beside = besides(sentence, token.index, lightVerb, own)
  if (ordered !== undefined) for (const adverb of adverbsAround(sentence, token.index)) beside.add(adverb)
  const particle = word.includes(' ') && own?.lemma !== word ? word.slice(word.indexOf(' ') + 1) : null
  if (particle && !beside.has(particle)) return wants({ code: 'not-beside', words: [particle] })
  const lacking = frame.with?.find(either => !either.split('|').some(it => beside.has(it)))
  if (lacking !== undefined) return wants({ code: 'not-beside', words: lacking.split('|') })
  const against = frame.unless?.find(it => beside.has(it))
  if (against !== undefined) return wants({ code: 'beside', word: against })

  const key = `${token.index}/${frame.pos}/${frame.with?.join() ?? ''}/${lightVerb?.token ?? ''}/${lightNoun ?? ''}/${ordered ?? ''}`
  let fillers = cache.get(key)
  if (!fillers) {
    fillers = ordered === undefined ? slotsFor(sentence, token, frame, own, lightVerb, lightNoun, predicates) : [...slotsOfNominal(sentence, token.index, predicates).filter(({ slot }) => slot !== 'agent'), ...slotsByOrder(sentence, ordered, token.index)]
    cache.set(key, fillers)
  }
  const roles: Record<string, readonly Filling[]> = {}
  for (const [role, wanted] of Object.entries(frame.roles)) {
    const fillings = fill(sentence, token.index, typeof wanted === 'string' ? [wanted] : wanted, fillers)
    if (fillings.length > 0) roles[role] = fillings
  }
  const needs = frame.needs ?? Object.keys(frame.roles)
  const empty = needs.find(role => !roles[role])
  if (empty !== undefined) return wants({ code: 'no-filler', role: empty, slots: [frame.roles[empty] ?? []].flat() }, roles)
  const predicate = (own?.kind === 'verb' || own?.kind === 'nominal' ? own : null) ?? lightVerb ?? predicateOver(sentence, token, predicates)
  return { type, frame, because, sentence: sentence.index, token: token.index, light: lightVerb?.token ?? ordered ?? null, predicate, roles }
}

function slotsFor(
  sentence: Sentence, token: Token, frame: Frame, own: Predicate | undefined, lightVerb: Predicate | null, lightNoun: number | null, predicates: readonly Predicate[],
): readonly SlotFiller[] {
  if (frame.pos === 'verb') return own ? slotsOfVerb(sentence, own, predicates) : slotsOfParticiple(sentence, token.index)
  const had = frame.with?.some(word => word === 'met' || word === 'with') === true
  const nominal = slotsOfNominal(sentence, token.index, predicates, had)
  if (lightNoun !== null) return [...nominal.filter(filler => filler.slot !== 'agent'), ...ownersOf(sentence, lightNoun)]
  if (!lightVerb) return nominal
  // the light verb's subject is the holder; the noun's own modifiers come first, its neighbours' after
  const ofVerb = slotsOfVerb(sentence, lightVerb, predicates).filter(filler => filler.token !== token.index)
  // "die deel uitmaakt van X en daarvan steun krijgt": a second verb whose object the tree took for its subject
  const first = ofVerb.some(({ slot }) => slot === 'agent') || lightVerb.rel !== 'conj' ? undefined : predicates.find(one => one.token === sentence.tokens[lightVerb.token]!.head)
  if (first) ofVerb.push(...slotsOfVerb(sentence, first, predicates).filter(({ slot }) => slot === (first.passive ? 'patient' : 'agent')).map(filler => ({ ...filler, slot: 'agent' as const, loose: true })))
  return [...nominal.filter(filler => filler.slot !== 'agent'), ...ofVerb]
}

function fill(sentence: Sentence, word: number, wanted: readonly Slot[], fillers: readonly SlotFiller[]): readonly Filling[] {
  for (const slot of wanted) {
    const found = fillers.filter(filler => filler.slot === slot && (filler.token !== word || filler.part !== undefined || filler.self === true))
    const sure = found.filter(filler => !filler.loose)
    const chosen = sure.length > 0 ? sure : found
    if (chosen.length === 0) continue
    const seen = new Set<number>()
    const all: Filling[] = []
    for (const { token, loose, part, self, shared } of chosen) {
      const tokens = part !== undefined || self ? [token] : nominalConjuncts(sentence, shared ? firstConjunct(sentence, token) : token)
      for (const one of tokens) {
        if (seen.has(one)) continue
        seen.add(one)
        all.push({ token: one, slot, loose, ...(part === undefined ? {} : { part }), ...(self ? { self } : {}) })
      }
    }
    return all
  }
  return []
}

function lightVerbOf(sentence: Sentence, token: Token, light: readonly string[], predicates: readonly Predicate[]): Predicate | null {
  // "geld en wapens krijgen"
  const first = firstConjunct(sentence, token.index)
  // "begon de regering | met een aanval": hung on the subject between the two
  const glued = relOf(token) === 'nmod' && /^(?:met|with)$/.test(adpositionOf(sentence, token.index))
  const fits = (predicate: Predicate): boolean => light.includes(predicate.lemma.toLowerCase()) || light.includes(sentence.tokens[predicate.token]!.lemma.toLowerCase())
  return predicates.find(predicate => fits(predicate) && predicate.token !== token.index
    && (predicate.token === token.head || predicate.args.some(arg => arg.token === token.index || arg.token === first || (glued && arg.token === token.head)))) ?? null
}

/** "de deelname van Canada aan de strijd": the noun that carries the frame's noun as a light verb would. */
function lightNounOf(sentence: Sentence, token: Token, light: readonly string[]): number | null {
  const head = token.head >= 0 && (relOf(token) === 'nmod' || relOf(token) === 'obl') ? sentence.tokens[token.head] : undefined
  return head && head.upos === 'NOUN' && light.includes(head.lemma.toLowerCase()) ? head.index : null
}

/** Words that stand directly beside the frame's word, its light verb and its arguments. */
function besides(sentence: Sentence, token: number, lightVerb: Predicate | null, own: Predicate | undefined): Set<string> {
  const words = new Set<string>()
  const add = (at: number, deep: boolean): void => {
    for (const child of childrenOf(sentence, at)) {
      for (const word of wordsOf(child)) words.add(word)
      if (deep && relOf(child) !== 'acl' && relOf(child) !== 'advcl' && relOf(child) !== 'ccomp') add(child.index, false)
    }
  }
  add(token, true)
  // "wil onafhankelijk zijn", "wil een staat stichten": the verb of wishing stands above
  const above = sentence.tokens[sentence.tokens[token]!.head]
  if (above?.upos === 'VERB' || above?.upos === 'AUX') for (const word of wordsOf(above)) words.add(word)
  if (lightVerb) add(lightVerb.token, true)
  for (const { token: arg } of own?.args ?? []) for (const word of wordsOf(sentence.tokens[arg]!)) words.add(word)
  return words
}

/** The predicate whose clause the token stands in. */
export function predicateOver(sentence: Sentence, token: Token, predicates: readonly Predicate[]): Predicate | null {
  let at: Token | undefined = token
  for (let steps = 0; at && steps <= sentence.tokens.length; steps++) {
    const here = at.index
    const found = predicates.find(predicate => predicate.token === here)
    if (found) return found
    at = at.head >= 0 ? sentence.tokens[at.head] : undefined
  }
  return null
}
