// Facts about a group: a frame's actor and value, what the words take away, who says it, and how far to trust it.
import type { Cue } from '../../model/predicate.ts'
import type { Refusal } from '../../model/issue.ts'
import type { Outcome, Tried, Wanting } from '../../model/tried.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Fact } from '../../reading/reading.ts'
import { evidenceList } from '../../reading/convert.ts'
import { propertyTypes } from '../../scheme/properties/index.ts'
import type { ActorClass, PropertyType } from '../../scheme/relationType.ts'
import { frameIndex, framesAt, matchFrames, slotted, type FrameMatch } from '../frames/match.ts'
import { evidenceSpan } from '../frames/evidence.ts'
import { isAsked, notHeld } from '../frames/held.ts'
import { bandOf, groupFor, whoFills, whoOf, type Who } from '../frames/who.ts'
import type { View } from '../frames/view.ts'
import { valuesOf, type Value } from './values.ts'
import { nounPhrase } from '../clauses/index.ts'
import { hasFeat } from '../clauses/tree.ts'
import { dateInClause, tokenAt } from '../frames/clauseWords.ts'
import { actorByNamePart } from './nameParts.ts'
import { comparisonsIn } from './comparisons.ts'
import { labelsIn } from './labels.ts'
import { namesIn } from './names.ts'
import { covers, isSame, keepBest, type Draft } from './drafts.ts'

const types: readonly PropertyType[] = propertyTypes
const indexes = { nl: frameIndex(types, 'nl'), en: frameIndex(types, 'en') }
const holders: readonly ActorClass[] = ['group', 'set', 'power']

/** Properties that a group has by what its plain members do; its name, size or founding is not theirs. */
const lifted = new Set(['activity', 'target_group', 'trait', 'area', 'presence', 'territory', 'goal', 'ideology', 'religion'])

const grounds = new Set(['area', 'presence', 'territory', 'base'])

/** Frames that tell of any wish. */
const wishes = new Set(['willen', 'eisen', 'seek', 'stichten-willen', 'establish-want', 'onafhankelijk-willen'])
/** What a listing or a ban is about. */
const official = /terr(?:or|eur)|sanct|verb(?:od|ied)|\bban|crimin|ongewenst|extremis|proscri|outlaw|blacklist|designat/i
const businesses = new Set(['company', 'media_outlet', 'agency'])
/** Frames whose value is what the noun is said to be. */
const saidOf = new Set(['doel-is', 'goal-is'])
const fighters = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'criminal_group', 'members_of', 'person_perpetrator'])

/** A wish is what a goal is made of; a threat is what a threat assessment speaks of. */
const part: Readonly<Record<string, ReadonlySet<Cue['kind']>>> = {
  goal: new Set(['wish', 'plan', 'ability', 'expectation', 'imperative']),
  threat_assessment: new Set(['threat', 'fear']),
  target_group: new Set(['threat']),
  activity: new Set(['threat', 'generic']),
}

export interface Found {
  readonly facts: readonly Fact[]
  readonly refusals: readonly Refusal[]
  readonly tried: () => readonly Tried[]
}

export function findFacts(view: View): Found {
  const drafts: Draft[] = []
  const refusals: Refusal[] = []
  for (const sentence of view.readable) {
    for (const match of matchFrames(sentence, view.predicatesOf(sentence.index), indexes[view.language.id])) {
      const outcomes = outcomesOf(view, match)
      if ('code' in outcomes) continue
      for (const outcome of outcomes) {
        if ('code' in outcome) refusals.push(outcome)
        else drafts.push(outcome)
      }
    }
    drafts.push(...namesIn(view, sentence), ...labelsIn(view, sentence), ...comparisonsIn(view, sentence))
  }
  const facts = keepBest(drafts).map((fact, at) => ({ ...fact, id: `f${at + 1}` }))
  return { facts, refusals, tried: () => triedOf(view, facts) }
}

/** The facts and refusals of a match; else what it wants. */
function outcomesOf(view: View, match: FrameMatch<PropertyType>): readonly (Draft | Refusal)[] | Wanting {
  if (match.frame.habit && !isHabit(view, match)) return { code: 'no-habit' }
  // "aanslagen gepleegd door X": the noun's own row tells of it
  if (match.frame.id === 'vaak-plegen' && match.predicate?.passive) return { code: 'part-of-other' }
  const actors = actorsOf(view, match)
  if (actors.length === 0) return { code: 'no-actor', role: 'actor' }
  const outcomes = actors.flatMap(who => valuesOf(view, match, who).map(value => draft(view, match, who, value)))
  return outcomes.length === 0 ? { code: 'no-value' } : outcomes
}

/** What each frame of a property made of the words that it is for. */
function triedOf(view: View, facts: readonly Fact[]): readonly Tried[] {
  return view.readable.flatMap(sentence => framesAt(sentence, view.predicatesOf(sentence.index), indexes[view.language.id]).flatMap((look): readonly Tried[] => {
    const one = { kind: 'fact' as const, sentence: sentence.index, token: look.token, rule: `fact/${look.because}`, slots: slotted(look.roles) }
    const outcomes = 'wanting' in look ? look.wanting : outcomesOf(view, look)
    if ('code' in outcomes) return [{ ...one, outcome: outcomes }]
    return outcomes.map((outcome): Tried => ({ ...one, outcome: 'code' in outcome ? { code: 'refused', refusal: outcome.code } : cameOf(outcome, facts) }))
  }))
}

function cameOf({ fact }: Draft, facts: readonly Fact[]): Outcome {
  const own = facts.find(other => isSame(other, fact))
  if (own) return { code: 'record', id: own.id }
  const longer = facts.find(other => covers(other, fact))
  return longer ? { code: 'told-by', id: longer.id } : { code: 'part-of-other' }
}

/** Whoever bears arms, and members of such a group: those of a party or club do not. */
function fights({ cast }: View, { actor }: Who): boolean {
  return fighters.has(actor.type) && (actor.type !== 'members_of' || fighters.has(cast.byId.get(actor.of ?? '')?.type ?? ''))
}

function actorsOf(view: View, { type, frame, roles, token, sentence: at }: FrameMatch<PropertyType>): readonly Who[] {
  const sentence = view.sentences[at]!
  if (frame.predicative && !view.predicatesOf(at).some(predicate => predicate.token === token && predicate.kind === 'nominal')) return []
  if (frame.topic) return topicOf(view, at)
  return (roles['actor'] ?? []).flatMap(filling => {
    const who = whoFills(view.cast, sentence, filling) ?? (type.id === 'name_meaning' ? actorByNamePart(view, sentence, filling.token) : null)
    if (!who) return []
    const whose = { ...(lifted.has(type.id) ? groupFor(view.cast, who) : who), loose: filling.loose }
    // a party sits in parliament, which is no area of operation
    if (whose.actor.type === 'political_party' && grounds.has(type.id)) return []
    // the chairman of the United Nations leads no side
    if (whose.actor.type === 'igo' && type.id === 'leader') return []
    return (frame.who ?? type.of ?? holders).includes(whose.class) ? [whose] : []
  })
}

/** The one group that the sentence before was about, where this one names none. */
function topicOf({ cast, sentences }: View, at: number): readonly Who[] {
  const groupsIn = (sentence: number): readonly Who[] => (cast.bySentence.get(sentence) ?? []).flatMap(mention => whoOf(cast, mention) ?? []).map(who => groupFor(cast, who)).filter(who => who.class === 'group')
  if (groupsIn(at).length > 0 || sentences[at - 1]?.block !== sentences[at]?.block) return []
  const before = groupsIn(at - 1)
  return new Set(before.map(({ actor }) => actor.id)).size === 1 ? [{ ...before[0]!, loose: true }] : []
}

/** "ontvoert meisjes" is a habit; "ontvoert maandag drie meisjes" and "ontvoert een arts" are one deed each. */
function isHabit(view: View, { predicate, sentence: at }: FrameMatch<PropertyType>): boolean {
  const sentence = view.sentences[at]!
  if (!predicate || (predicate.finite ? predicate.tense !== 'present' || predicate.passive : !predicate.passive) || sentence.tokens.some(({ head, rel }) => head === predicate.token && rel.startsWith('aux')) || dateInClause(view, sentence, predicate) || view.headlines.has(at)) return false
  const whom = predicate.finite ? predicate.args.find(({ role }) => role === 'patient') : predicate.args.find(({ token }) => token > predicate.token && /^(?:obj|nsubj)$/.test(sentence.tokens[token]!.rel))
  if (!whom || !hasFeat(sentence.tokens[whom.token]!, 'Number=Plur')) return false
  return !view.quantities.some(quantity => quantity.sentence === at && contains(nounPhrase(sentence, whom.token).span, quantity))
}

function draft(view: View, match: FrameMatch<PropertyType>, who: Who, value: Value): Draft | Refusal {
  const { type, frame, because } = match
  const sentence = view.sentences[match.sentence]!
  const parts: Span[] = [value.span, sentence.tokens[match.token]!, ...(match.light === null ? [] : [sentence.tokens[match.light]!]), ...(frame.topic ? [] : [who.mention])]
  const span = evidenceSpan(parts)
  // "hun doel lijkt X te zijn": what takes from the goal stands over what it is said to be
  const cues = saidOf.has(frame.id) ? [...view.cuesOver(sentence, match), ...view.cuesOver(sentence, { token: tokenAt(sentence, value.span.end - 1), light: null, predicate: null })] : view.cuesOver(sentence, match)
  const refuse = (code: string): Refusal => ({ what: 'fact', code, at: span, sentence: match.sentence, because, detail: view.text.slice(span.start, span.end) })
  // every club wants something; as a goal it counts for those who fight
  if (type.id === 'goal' && !fights(view, who) && !(view.conflict && who.actor.type === 'organisation' && !wishes.has(frame.id))) return refuse('no-conflict')
  // a firm has a founder and a paper has a name: those are no sides
  if ((!view.conflict && !fights(view, who)) || businesses.has(who.actor.type)) return refuse('no-conflict')
  if (isAsked(sentence)) return refuse('only-asked')
  // what a handful of people wanted at one moment is a plan, not the goal of a group
  if (type.id === 'goal' && who.class === 'set' && match.predicate?.tense === 'past') return refuse('only-planned')
  // being called a thing is no listing
  if (type.id === 'designation' && !official.test(view.text.slice(span.start, span.end))) return refuse('too-thin')
  const wanting = notHeld(cues, part[type.id])
  if (wanting) return refuse(wanting)
  // a number that somebody gives is said by him: the verb of saying is his own word
  const said = view.said(match.sentence, frame.topic || type.id === 'label' ? tokenAt(sentence, value.span.start) : match.token, cues)
  if ((said.polarity === 'NEG' || frame.denied === true) && match.frame.id !== 'schuwen') return refuse('not-happened')
  const fact: Fact = {
    id: '', actor: who.actor.id, property: type.id, value: value.text, quantity: value.quantity ?? null, date: value.date ?? null, place: value.place ?? null,
    about: value.about ?? null, said, evidence: evidenceList(view.text, [span]), because: `fact/${because}`, band: bandOf([who, ...(value.who ? [value.who] : [])], frame.weak === true, value.loose === true),
  }
  return { fact, weak: frame.weak === true }
}
