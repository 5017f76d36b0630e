// Finds the words that name events, with the frame they fit and the tokens that fill its roles.
import type { EventFrame, EventType, Role } from '../../scheme/eventType.ts'
import { eventTypes } from '../../scheme/events/index.ts'
import type { Slot } from '../../scheme/frame.ts'
import type { ActorType } from '../../model/actor.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { LanguageId } from '../../model/source.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import { childrenOf, prepOf, relOf } from '../clauses/index.ts'
import { slotsOfNominal, slotsOfParticiple, slotsOfVerb, type SlotFiller } from '../frames/slots.ts'
import { nominalConjuncts, wordsOf } from '../frames/words.ts'
import { attackerNouns, innocentNouns, peopleNouns } from '../../scheme/contexts.ts'
import { targetTypeOf } from '../../scheme/targets.ts'
import { weaponTypeOf } from '../../scheme/weapons.ts'
import type { View } from './view.ts'
import { isDefinition } from './definitions.ts'
import { infinitivesOf } from './verbForms.ts'
import { endsPhrase, holds, nounWords, wordSet } from './vocabulary.ts'

export interface Filled {
  readonly token: number
  readonly slot: Slot
  readonly loose: boolean
}

export interface Trigger {
  readonly sentence: number
  readonly token: number
  /** First token of the trigger's words: "suicide bombing" begins one earlier. */
  readonly first: number
  readonly type: EventType
  readonly frame: EventFrame
  readonly because: string
  /** The trigger's own predicate when it is a verb. */
  readonly own: Predicate | null
  /** The light verb that carries it out. */
  readonly light: Predicate | null
  /** The predicate in whose clause it stands. */
  readonly clause: Predicate | null
  readonly roles: Readonly<Partial<Record<Role, readonly Filled[]>>>
}

interface Row {
  readonly type: EventType
  readonly frame: EventFrame
  readonly parts: readonly string[]
  readonly ending: boolean
}

interface Index {
  /** By last word for nouns, by first word for verbs. */
  readonly nouns: ReadonlyMap<string, readonly Row[]>
  readonly verbs: ReadonlyMap<string, readonly Row[]>
  readonly endings: readonly Row[]
}

const indexes = new Map<LanguageId, Index>()

function indexOf(language: LanguageId): Index {
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

const triggersOf = new WeakMap<View, Map<number, readonly Trigger[]>>()

/** The triggers of a sentence; found once, for several steps ask. */
export function triggersIn(view: View, sentence: Sentence): readonly Trigger[] {
  const known = triggersOf.get(view) ?? new Map<number, readonly Trigger[]>()
  triggersOf.set(view, known)
  const found = known.get(sentence.index) ?? findTriggers(view, sentence)
  known.set(sentence.index, found)
  return found
}

function findTriggers(view: View, sentence: Sentence): readonly Trigger[] {
  const index = indexOf(view.language)
  const found: Trigger[] = []
  if (isDefinition(view, sentence)) return found
  for (const token of sentence.tokens) {
    const trigger = triggerAt(view, sentence, token, index)
    if (trigger) found.push(trigger)
  }
  return told(view, sentence, found).filter((trigger) => !found.some((other) => other !== trigger && (swallows(sentence, other, trigger) || other.light?.token === trigger.token || doesIt(other, trigger))))
}

/** "Air strikes killed 14 people", "14 people were killed in clashes": the noun is the event, the killing what it did. */
function told(view: View, sentence: Sentence, found: readonly Trigger[]): readonly Trigger[] {
  const gone = new Set<Trigger>()
  const victims = new Map<Trigger, Trigger>()
  for (const killing of found) {
    if (killing.frame.pos !== 'verb' || !killings.has(killing.frame.id) || !killing.own) continue
    const causes = [killing.own, ...alsoHarmed(view, sentence, killing.own)].flatMap(({ args }) => args.filter(({ role, prep }) => role === 'agent' || (role === 'oblique' && prep !== undefined && within.has(prep))).map(({ token }) => token))
    const noun = found.find(({ token, frame, type }) => frame.pos === 'noun' && !frame.leaning && !frame.series && type.family === 'violence' && causes.includes(token))
      ?? (killing.roles.perpetrator === undefined ? found.find((other) => isWhen(sentence, other, killing)) : undefined)
    const did = killing.own.args.find(({ role }) => role === 'agent')?.token
    if (!noun || (did !== noun.token && (killing.roles.perpetrator ?? []).some(({ token }) => token !== noun.token))) continue
    gone.add(killing)
    victims.set(noun, killing)
  }
  return found.filter((trigger) => !gone.has(trigger)).map((trigger) => {
    const victim = victims.get(trigger)?.roles.victim
    return victim && trigger.type.roles.includes('victim') && trigger.roles.victim === undefined ? { ...trigger, roles: { ...trigger.roles, victim } } : trigger
  })
}

/** "Two people were killed and eight were injured in a bombing": the bombing hangs on the second verb only. */
function alsoHarmed(view: View, sentence: Sentence, { token }: Predicate): readonly Predicate[] {
  return view.predicatesOf(sentence.index).filter((other) => other.passive && relOf(sentence.tokens[other.token]!) === 'conj' && sentence.tokens[other.token]!.head === token && /^(?:injure|wound|hurt|verwonden)$/u.test(other.lemma))
}

/** "50 people were killed when militants attacked a market": the clause of time tells what killed them. */
function isWhen(sentence: Sentence, { type, frame, own, light }: Trigger, killing: Trigger): boolean {
  const verb = own ?? (frame.pos === 'noun' ? light : null)
  if (!verb || !/^(?:attack|clash)/u.test(type.id) || verb.token === killing.token || killings.has(frame.id)) return false
  const word = sentence.tokens[verb.token]!
  return word.head === killing.token && relOf(word) === 'advcl' && childrenOf(sentence, verb.token).some(({ form }) => /^(?:when|after|as|toen|nadat|doordat)$/iu.test(form))
}

const killings: ReadonlySet<string> = new Set(['doden', 'to-kill'])
const within: ReadonlySet<string> = new Set(['bij', 'in', 'door', 'tijdens', 'during', 'by'])

/** "Gunmen kidnapped a judge": who does what another word tells is no attack beside it. */
function doesIt({ type, roles, frame }: Trigger, doer: Trigger): boolean {
  return doer.frame.leaning === true && doer.frame.pos === 'noun' && !frame.leaning && type.family === 'violence' && (doer.roles.perpetrator ?? []).some(({ slot }) => slot === 'self') && (roles.perpetrator ?? []).some(({ token }) => token === doer.token)
}

/** A noun is part of the trigger beside it: "bombing" in "suicide bombing", "bom" under "liet een bom afgaan". */
function swallows(sentence: Sentence, big: Trigger, small: Trigger): boolean {
  if (big.first <= small.token && small.token < big.token) return true
  return big.frame.with !== undefined && small.token !== big.token && sentence.tokens[small.token]!.head === big.token && wordsOf(sentence.tokens[small.token]!).some((word) => big.frame.with!.includes(word))
}

function triggerAt(view: View, sentence: Sentence, token: Token, index: Index): Trigger | null {
  const own = view.predicateAt(sentence.index, token.index)
  // "a stabbing on a tram": a verb form with an article is a noun; "een geslaagd bezoek" describes one.
  const nounLike = token.upos === 'VERB' && sentence.tokens[token.index - 1]?.upos === 'DET' && relOf(token) !== 'amod'
  const rows = (token.upos === 'VERB' || own?.kind === 'verb') && !nounLike
    ? verbRows(sentence, token, own, index, view.language)
    : nounLike || token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'X' || (token.upos === 'ADJ' && /^(?:nsubj|obj|obl|conj|nmod|root)/u.test(token.rel)) ? nounRows(sentence, token, index) : []
  let best: { trigger: Trigger; rank: number } | null = null
  for (const row of rows) {
    const trigger = fit(view, sentence, token, own, row)
    if (!trigger) continue
    const rank = row.parts.length * 4 + (row.frame.with || row.frame.by ? 3 : 0) + (trigger.light ? 2 : 0) + (row.frame.needs?.length ?? 0) - (row.ending ? 2 : 0)
    if (!best || rank > best.rank) best = { trigger, rank }
  }
  return best?.trigger ?? null
}

function verbRows(sentence: Sentence, token: Token, own: Predicate | undefined, { verbs }: Index, language: LanguageId): readonly Row[] {
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
export function verbWords(sentence: Sentence, token: Token, own: Predicate | undefined, language: LanguageId): ReadonlySet<string> {
  const words = new Set([...wordsOf(token), own?.lemma.toLowerCase() ?? ''].filter(Boolean))
  const particle = token.joined?.endsWith(token.lemma) === true ? token.joined.slice(0, -token.lemma.length) : childrenOf(sentence, token.index).find(({ rel }) => rel === 'compound:prt')?.form.toLowerCase() ?? ''
  for (const infinitive of infinitivesOf(token.form, language)) {
    if (language === 'nl' && particle) words.add(`${particle}${infinitive}`)
    else words.add(particle ? `${infinitive} ${particle}` : infinitive)
  }
  return words
}

function particlesFollow(sentence: Sentence, token: Token, parts: readonly string[]): boolean {
  const below = childrenOf(sentence, token.index).map((child) => child.form.toLowerCase())
  const next = sentence.tokens.slice(token.index + 1, token.index + parts.length).map((word) => word.form.toLowerCase())
  const rest = parts.slice(1)
  return rest.every((part) => below.includes(part)) || rest.every((part, at) => next[at] === part)
}

function nounRows(sentence: Sentence, token: Token, { nouns, endings }: Index): readonly Row[] {
  const words = nounWords(token)
  const rows: Row[] = []
  for (const word of words) {
    for (const row of nouns.get(word) ?? []) if (row.parts.length === 1 || endsPhrase(sentence, token.index, row.parts)) rows.push(row)
    for (const row of endings) if (word.length > row.parts[0]!.length + 2 && word.endsWith(row.parts[0]!)) rows.push(row)
  }
  return [...new Set(rows)]
}

function fit(view: View, sentence: Sentence, token: Token, own: Predicate | undefined, row: Row): Trigger | null {
  const { type, frame } = row
  const selfNamed = Object.values(frame.roles).includes('self')
  // A bomb goes off by itself; an attack that does something carries nothing out.
  const light = frame.light ? lightVerb(view, sentence, token, frame.light, selfNamed) : null
  if (frame.light && selfNamed && !light) return null
  if (frame.with || frame.unless) {
    const beside = besides(sentence, token.index, own)
    if (frame.with && !frame.with.some((word) => beside.has(word))) return null
    if (frame.unless?.some((word) => beside.has(word))) return null
  }
  const fillers = fillersOf(view, sentence, token, own, frame, light, type.family)
  const roles: Partial<Record<Role, readonly Filled[]>> = {}
  for (const [role, wanted] of Object.entries(frame.roles) as [Role, Slot | readonly Slot[]][]) {
    const filled = fill(view, sentence, token, role, typeof wanted === 'string' ? [wanted] : wanted, fillers)
    if (filled.length > 0) roles[role] = filled
  }
  if (frame.needs?.some((role) => roles[role as Role] === undefined)) return null
  if (frame.by && !doneBy(view, sentence, roles, frame.by)) return null
  const clause = own?.kind === 'verb' ? own : light ?? view.predicateOver(sentence.index, token.index) ?? null
  return {
    sentence: sentence.index, token: token.index, first: token.index - (frame.pos === 'noun' ? row.parts.length - 1 : 0), type, frame,
    because: `events/${type.id}:${frame.id}`, own: own?.kind === 'verb' ? own : null, light, clause, roles,
  }
}

function doneBy(view: View, { index }: Sentence, roles: Trigger['roles'], kinds: readonly ActorType[]): boolean {
  return [...roles.perpetrator ?? [], ...roles.actor ?? []].some(({ token }) => {
    const type = view.actors.get(view.mentionAt(index, token)?.actor ?? '')?.type
    return type !== undefined && kinds.includes(type)
  })
}

/** The verb that carries the noun out: it stands in its clause and takes the noun as an argument. */
function lightVerb(view: View, sentence: Sentence, token: Token, light: readonly string[], happens: boolean): Predicate | null {
  const top = coordinated(sentence, token.index)
  const able = view.predicatesOf(sentence.index).filter((predicate) => predicate.token !== token.index
    && [predicate.lemma, view.token(sentence.index, predicate.token).lemma, ...infinitivesOf(view.token(sentence.index, predicate.token).form, view.language)].some((verb) => light.includes(verb.toLowerCase()))
    && predicate.args.some((arg) => (arg.token === token.index || arg.token === top) && (arg.role === 'agent' ? happens : arg.role !== 'oblique' || arg.prep === undefined || carrying.has(arg.prep) || (happens && /^(?:met|with)$/u.test(arg.prep)))))
  return able.find(({ args }) => args.some((arg) => arg.token === token.index && arg.role === 'patient')) ?? able[0] ?? null
}

/** "op een mijn rijden", "met een bom aanvallen", "tot een gevecht komen"; "een bijdrage aan de strijd leveren" carries out no fight. */
const carrying: ReadonlySet<string> = new Set(['op', 'in', 'tot', 'over', 'on', 'onto', 'into', 'to'])

/** The first of the coordination that a noun stands in: "aanslagen en ontvoeringen plegen". */
function coordinated(sentence: Sentence, at: number): number {
  let top = at
  for (let steps = 0; steps < sentence.tokens.length && relOf(sentence.tokens[top]!) === 'conj' && sentence.tokens[top]!.head >= 0; steps++) top = sentence.tokens[top]!.head
  return top
}

/** Words directly beside the trigger and its arguments. */
function besides(sentence: Sentence, token: number, own: Predicate | undefined): ReadonlySet<string> {
  const words = new Set<string>()
  const add = (at: number): void => { for (const word of nounWords(sentence.tokens[at]!)) words.add(word) }
  for (const child of childrenOf(sentence, token)) {
    add(child.index)
    if (relOf(child) === 'obl' || relOf(child) === 'obj' || relOf(child) === 'xcomp' || relOf(child) === 'compound') for (const deeper of childrenOf(sentence, child.index)) if (relOf(deeper) !== 'acl') add(deeper.index)
  }
  for (const { token: arg } of own?.args ?? []) add(arg)
  // A particle may hang anywhere in its clause: "reed twee agenten dood".
  if (own) for (let at = token + 1; sentence.tokens[at] && sentence.tokens[at]!.upos !== 'VERB' && sentence.tokens[at]!.form !== ','; at++) if (particles.has(sentence.tokens[at]!.form.toLowerCase())) add(at)
  if (own && sentence.tokens.some(({ form }, at) => at > token && form === 'in' && sentence.tokens[at + 1]?.form === 'op')) words.add('in')
  // "riep aanhangers op om aanslagen te plegen": the clause that hangs on the word has its words too.
  for (const child of childrenOf(sentence, token)) if (['xcomp', 'ccomp', 'advcl', 'acl'].includes(relOf(child)) && child.rel !== 'acl:relcl') for (const deeper of childrenOf(sentence, child.index)) add(deeper.index)
  return words
}

const particles: ReadonlySet<string> = new Set(['dood', 'neer', 'dead'])

function fillersOf(view: View, sentence: Sentence, token: Token, own: Predicate | undefined, frame: EventFrame, light: Predicate | null, family: EventType['family']): readonly SlotFiller[] {
  const self: SlotFiller = { slot: 'self', token: token.index, loose: false }
  if (frame.pos === 'verb') return own ? [self, ...slotsOfVerb(sentence, own, view.predicatesOf(sentence.index)), ...struckDown(view, sentence, own, frame), ...asClauses(view, sentence, own), ...inOn(sentence, own), ...(family === 'speech' ? spokenAbout(sentence, own) : [])] : [self, ...slotsOfParticiple(sentence, token.index)]
  // What a noun describes ("het was een aanslag") is not who did it.
  const nominal = slotsOfNominal(sentence, token.index, view.predicatesOf(sentence.index)).filter(({ slot }) => slot !== 'agent')
  if (!light) return [self, ...nominal, ...nearBy(view, sentence, token)]
  return [self, ...nominal, ...slotsOfVerb(sentence, light, view.predicatesOf(sentence.index)).filter((filler) => filler.token !== token.index)]
}

/** "waarschuwden eerder deze week al voor een aanslag": what a warning is about, however far the parser hung it. */
function spokenAbout(sentence: Sentence, own: Predicate): readonly SlotFiller[] {
  const end = sentence.tokens.findIndex(({ index, upos }) => index > own.token && upos === 'VERB')
  return sentence.tokens.filter(({ index, upos }) => index > own.token && (end < 0 || index < end) && (upos === 'NOUN' || upos === 'PROPN')).flatMap(({ index }) => {
    const prep = prepOf(sentence, index)
    return prep === undefined ? [] : [{ slot: `prep:${prep}` as const, token: index, loose: true }]
  })
}

/** "reed in op een menigte": both words before the noun, of which the parser makes one or none. */
function inOn({ tokens }: Sentence, own: Predicate): readonly SlotFiller[] {
  const at = tokens.findIndex(({ form }, index) => index > own.token && form === 'in' && tokens[index + 1]?.form === 'op')
  const noun = at < 0 ? undefined : tokens.find(({ index, upos }) => index > at + 1 && (upos === 'NOUN' || upos === 'PROPN'))
  return noun ? [{ slot: 'prep:op', token: noun.index, loose: true }] : []
}

/** "executeerde drie gevangenen": people that the parser took for a clause are who undergoes it. */
function asClauses(view: View, sentence: Sentence, own: Predicate): readonly SlotFiller[] {
  return own.args.filter(({ role, token, prep }) => (role === 'clause' || (role === 'oblique' && prep === undefined)) && namesPeople(view, sentence, sentence.tokens[token]!)).map(({ token }) => ({ slot: 'patient' as const, token, loose: true }))
}

/** "reed twee agenten dood": the people between a verb and its particle of death, where the tree gives it no object. */
function struckDown(view: View, sentence: Sentence, own: Predicate, frame: EventFrame): readonly SlotFiller[] {
  if (!frame.with?.some((word) => particles.has(word)) || own.args.some(({ role, token }) => role === 'patient' && isPeople(view, sentence, token))) return []
  const end = sentence.tokens.findIndex(({ index, form }) => index > own.token && particles.has(form.toLowerCase()))
  const between = sentence.tokens.filter(({ index, upos }) => index > own.token && index < end && upos === 'NOUN')
  const last = between.findLast(({ index }) => isPeople(view, sentence, index) && !own.args.some(({ role, token }) => role === 'agent' && token === index))
  return last ? [{ slot: 'patient', token: last.index, loose: true }] : []
}

function isPeople(view: View, sentence: Sentence, at: number): boolean {
  return holds(wordSet(peopleNouns[view.language]), sentence, sentence.tokens[at]!) || view.mentionAt(sentence.index, at) !== undefined
}

/** A phrase right behind the noun that the parser hung on the verb: "werd een aanslag op een markt opgeëist". */
function nearBy(view: View, sentence: Sentence, token: Token): readonly SlotFiller[] {
  const verb = view.predicateOver(sentence.index, token.index)
  if (!verb || verb.token === token.index) return []
  return verb.args.flatMap(({ role, token: arg, prep }) => {
    if (role !== 'oblique' || prep === undefined || arg <= token.index) return []
    const start = Math.min(...childrenOf(sentence, arg).filter((child) => relOf(child) === 'case').map(({ index }) => index), arg)
    return start === token.index + 1 ? [{ slot: `prep:${prep}` as const, token: arg, loose: true }] : []
  })
}

function fill(view: View, sentence: Sentence, trigger: Token, role: Role, wanted: readonly Slot[], fillers: readonly SlotFiller[]): readonly Filled[] {
  // Those who talk stand in several places: "de onderhandelingen die de regering voerde met de rebellen".
  if (role === 'party' && wanted.length > 1) {
    const all = wanted.flatMap((slot) => fill(view, sentence, trigger, role, [slot], fillers))
    return all.filter(({ token }, at) => all.findIndex((one) => one.token === token) === at)
  }
  for (const slot of wanted) {
    const found = fillers.filter((filler) => filler.slot === slot && filler.part === undefined && mayFill(view, sentence, trigger, role, filler))
    const sure = found.filter(({ loose }) => !loose)
    const chosen = sure.length > 0 ? sure : found
    if (chosen.length === 0) continue
    const tokens = new Set(chosen.flatMap(({ token }) => slot === 'self' ? [token] : nominalConjuncts(sentence, token)))
    return [...tokens].map((token) => ({ token, slot, loose: sure.length === 0 }))
  }
  return []
}

/** Dates fill no role, and who did it is never a place or a time behind "van": "de aanslag van gisteren", "de aanslagen van Parijs". */
function mayFill(view: View, sentence: Sentence, trigger: Token, role: Role, { token, slot }: SlotFiller): boolean {
  const filler = sentence.tokens[token]!
  if (slot !== 'self' && token === trigger.index) return false
  if ((filler.upos === 'VERB' && !namesPeople(view, sentence, filler)) || filler.upos === 'ADV' || filler.upos === 'SCONJ') return false
  if (view.datesOf(sentence.index).some(({ start, end }) => start <= filler.start && filler.end <= end)) return false
  // "een explosie in Veldstad": the place is where, not what was hit.
  if (role === 'target' && (slot === 'prep:in' || slot === 'prep:bij' || slot === 'prep:at') && filler.upos === 'PROPN') return false
  if (role === 'weapon' && (slot === 'agent' || slot === 'patient') && !nounWords(filler).some((word) => weaponTypeOf(word, view.language) !== null)) return false
  // Who does something is somebody: "het plan van de groep" plots nothing, a van drives into nobody by itself.
  if (role === 'perpetrator' && [filler, ...childrenOf(sentence, token).filter(({ rel, upos }) => /^(?:nmod|appos|flat)/u.test(rel) && upos === 'NOUN')].some((word) => holds(wordSet(innocentNouns[view.language]), sentence, word))) return false
  // Police who enter a building make no war; that is told by another frame.
  if (role === 'side_a' && view.actors.get(view.mentionAt(sentence.index, token)?.actor ?? '')?.type === 'police_security') return false
  if (slot === 'modifier' && doers.has(role)) return isDoerBefore(view, sentence, token)
  if (doers.has(role) && slot !== 'self' && view.mentionAt(sentence.index, token) === undefined && filler.upos !== 'PRON' && !isDoer(view, sentence, filler)) return false
  if ((slot === 'prep:van' || slot === 'possessor') && (role === 'perpetrator' || role === 'side_a' || role === 'actor')) return view.mentionAt(sentence.index, token) !== undefined
  return true
}


const doers: ReadonlySet<Role> = new Set(['perpetrator', 'side_a', 'actor', 'authority', 'speaker', 'party', 'participant'])

/** "an al-Shabaab attack", "a Turkish air strike": a group, or a state by its demonym; "the Kennedy assassination" is not his. */
function isDoerBefore(view: View, sentence: Sentence, token: number): boolean {
  const mention = view.mentionAt(sentence.index, token)
  const type = view.actors.get(mention?.actor ?? '')?.type
  return type === 'armed_group' || type === 'faction' || type === 'criminal_group' || (type === 'state' && mention?.how === 'demonym')
}

/** "verdachten", "gevangenen": people, whatever the tagger took the word for. */
function namesPeople(view: View, sentence: Sentence, word: Token): boolean {
  return holds(wordSet(attackerNouns[view.language]), sentence, word) || holds(wordSet(peopleNouns[view.language]), sentence, word)
}

function isDoer(view: View, sentence: Sentence, word: Token): boolean {
  if (word.upos === 'PROPN' || /^(?:thousand|hundred|dozen|million|duizend|honderd|tiental|miljoen)/u.test(word.lemma.toLowerCase())) return true
  if (holds(wordSet(attackerNouns[view.language]), sentence, word) || holds(wordSet(peopleNouns[view.language]), sentence, word)) return true
  return nounWords(word).some((one) => ['armed_group', 'military', 'police', 'government', 'political_party'].includes(targetTypeOf(one, view.language) ?? '')) || /(?:groep|bende|coalitie|commando|rechter|rechtbank|officier|ministerie|beweging|organisatie|militie|partij|kant|land|group|gang|coalition|court|judge|prosecutor|ministry|movement|organisation|organization|militia|party|side|country)$/u.test(word.lemma.toLowerCase())
}

/** Whether a word names violence, by any frame: what a warning must be about. `strong` leaves out words with a life outside conflict ("steekpartij"). */
export function namesViolence(view: View, sentence: Sentence, at: number, strong = false): boolean {
  const token = sentence.tokens[at]!
  return nounRows(sentence, token, indexOf(view.language)).some(({ type, frame }) => type.family === 'violence' && !(strong && frame.weak)) || /(?:terreur|terrorisme|geweld|dreiging|terrorist|oorlog|terror|violence|threat)/u.test(token.lemma.toLowerCase())
}
