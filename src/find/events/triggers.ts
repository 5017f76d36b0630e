// Finds the words that name events, with the frame they fit and the tokens that fill its roles.
import type { Role } from '../../scheme/eventType.ts'
import type { Slot } from '../../scheme/frame.ts'
import type { ActorType } from '../../model/actor.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { Wanting } from '../../model/tried.ts'
import { relOf } from '../clauses/index.ts'
import { wordsOf } from '../frames/words.ts'
import { isDefinition } from './definitions.ts'
import { fillersOf } from './fillers.ts'
import { indexOf, namesViolence, nounRows, verbRows, type Row } from './frameRows.ts'
import { told } from './killings.ts'
import { besides, lightVerb } from './lightVerb.ts'
import { fill } from './roles.ts'
import type { Filled, Trigger } from './trigger.ts'
import type { View } from './view.ts'

export { namesViolence }
export type { Filled, Trigger }

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
  const found: Trigger[] = []
  if (isDefinition(view, sentence)) return found
  for (const token of sentence.tokens) {
    const trigger = bestOf(looksAt(view, sentence, token))
    if (trigger) found.push(trigger)
  }
  return told(view, sentence, found).filter((trigger) => !found.some((other) => other !== trigger && (swallows(sentence, other, trigger) || other.light?.token === trigger.token || doesIt(other, trigger))))
}

/** "Gunmen kidnapped a judge": who does what another word tells is no attack beside it. */
function doesIt({ type, roles, frame }: Trigger, doer: Trigger): boolean {
  return doer.frame.leaning === true && doer.frame.pos === 'noun' && !frame.leaning && type.family === 'violence' && (doer.roles.perpetrator ?? []).some(({ slot }) => slot === 'self') && (roles.perpetrator ?? []).some(({ token }) => token === doer.token)
}

/** A noun is part of the trigger beside it: "bombing" in "suicide bombing", "bom" under "liet een bom afgaan". */
function swallows(sentence: Sentence, big: Trigger, small: Trigger): boolean {
  if (big.first <= small.token && small.token < big.token) return true
  return big.frame.with !== undefined && small.token !== big.token && sentence.tokens[small.token]!.head === big.token && wordsOf(sentence.tokens[small.token]!).some((word) => big.frame.with!.includes(word))
}

/** What each row that the word may stand for makes of it. */
export function looksAt(view: View, sentence: Sentence, token: Token): readonly Look[] {
  const index = indexOf(view.language)
  const own = view.predicateAt(sentence.index, token.index)
  // "a stabbing on a tram": a verb form with an article is a noun; "een geslaagd bezoek" describes one.
  const nounLike = token.upos === 'VERB' && sentence.tokens[token.index - 1]?.upos === 'DET' && relOf(token) !== 'amod'
  // "moet dertig maanden de cel in": an auxiliary that stands alone.
  const alone = token.upos === 'AUX' && own?.kind !== 'nominal' && index.verbs.has(token.lemma) && !sentence.tokens.some(({ upos, head }) => upos === 'VERB' && head === token.index) && sentence.tokens[token.head]?.upos !== 'VERB'
  const rows = (token.upos === 'VERB' || own?.kind === 'verb' || alone) && !nounLike
    ? verbRows(sentence, token, own, index, view.language)
    : nounLike || token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'X' || (token.upos === 'ADJ' && /^(?:nsubj|obj|obl|conj|nmod|root)/u.test(token.rel)) ? nounRows(sentence, token, index) : []
  return rows.map((row) => ({ row, ...fit(view, sentence, token, own, row) }))
}

/** The trigger that fits the word closest: the more its frame asks for, the closer. */
export function bestOf(looks: readonly Look[]): Trigger | null {
  let best: { trigger: Trigger; rank: number } | null = null
  for (const { row, trigger } of looks) {
    if (!trigger) continue
    const rank = row.parts.length * 4 + (row.frame.with || row.frame.by ? 3 : 0) + (trigger.light ? 2 : 0) + (row.frame.needs?.length ?? 0) - (row.ending ? 2 : 0)
    if (!best || rank > best.rank) best = { trigger, rank }
  }
  return best?.trigger ?? null
}

type Fit = { readonly trigger: Trigger } | { readonly trigger: null; readonly wanting: Wanting; readonly roles: Trigger['roles'] }

/** What one row made of a word. */
export type Look = { readonly row: Row } & Fit

function wants(wanting: Wanting, roles: Trigger['roles'] = {}): Fit {
  return { trigger: null, wanting, roles }
}

function fit(view: View, sentence: Sentence, token: Token, own: Predicate | undefined, row: Row): Fit {
  const { type, frame } = row
  const selfNamed = Object.values(frame.roles).includes('self')
  // A bomb goes off by itself; an attack that does something carries nothing out.
  const light = frame.light ? lightVerb(view, sentence, token, frame, selfNamed) : null
  if (frame.light && selfNamed && !light) return wants({ code: 'no-carrier', verbs: [...frame.light, ...frame.does ?? []] })
  if (frame.with || frame.unless) {
    const beside = besides(sentence, token.index, own)
    if (frame.with && !frame.with.some((word) => beside.has(word))) return wants({ code: 'not-beside', words: frame.with })
    const around = light ? new Set([...beside, ...besides(sentence, light.token, light)]) : beside
    const against = frame.unless?.find((word) => around.has(word))
    if (against !== undefined) return wants({ code: 'beside', word: against })
  }
  const fillers = fillersOf(view, sentence, token, own, frame, light, type.family)
  const roles: Partial<Record<Role, readonly Filled[]>> = {}
  for (const [role, wanted] of Object.entries(frame.roles) as [Role, Slot | readonly Slot[]][]) {
    const filled = fill(view, sentence, token, role, typeof wanted === 'string' ? [wanted] : wanted, fillers)
    if (filled.length > 0) roles[role] = filled
  }
  const empty = frame.needs?.find((role) => roles[role as Role] === undefined)
  if (empty !== undefined) return wants({ code: 'no-filler', role: empty, slots: [frame.roles[empty as Role] ?? []].flat() }, roles)
  if (frame.by && !doneBy(view, sentence, roles, frame.by)) return wants({ code: 'wrong-doer', types: frame.by }, roles)
  const clause = own?.kind === 'verb' ? own : light ?? view.predicateOver(sentence.index, token.index) ?? null
  return { trigger: {
    sentence: sentence.index, token: token.index, first: token.index - (frame.pos === 'noun' ? row.parts.length - 1 : 0), type, frame,
    because: ruleOf(row), own: own?.kind === 'verb' ? own : null, light, clause, roles,
  } }
}

export function ruleOf({ type, frame }: Pick<Row, 'type' | 'frame'>): string {
  return `events/${type.id}:${frame.id}`
}

function doneBy(view: View, { index }: Sentence, roles: Trigger['roles'], kinds: readonly ActorType[]): boolean {
  return [...roles.perpetrator ?? [], ...roles.actor ?? [], ...roles.subject ?? []].some(({ token }) => {
    const type = view.actors.get(view.mentionAt(index, token)?.actor ?? '')?.type
    return type !== undefined && kinds.includes(type)
  })
}
