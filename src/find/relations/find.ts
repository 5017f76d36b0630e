// Relations between actors: a frame's two ends, what the words take away, who says it, and how far to trust it.
import type { Cue } from '../../model/predicate.ts'
import type { Refusal } from '../../model/issue.ts'
import type { Outcome, Tried } from '../../model/tried.ts'
import type { Span } from '../../model/span.ts'
import type { Band, RelationRecord } from '../../reading/reading.ts'
import { evidenceList, dateRecord } from '../../reading/convert.ts'
import { relationTypes } from '../../scheme/relations/index.ts'
import type { RelationType } from '../../scheme/relationType.ts'
import { frameIndex, framesAt, matchFrames, slotted, type Filling, type FrameIndex, type FrameMatch } from '../frames/match.ts'
import { evidenceSpan } from '../frames/evidence.ts'
import { bandOf, groupFor, mentionAt, whoFills, whoOf, type Who } from '../frames/who.ts'
import { dateInClause } from '../frames/clauseWords.ts'
import type { View } from '../frames/view.ts'
import { isAsked, notHeld } from '../frames/held.ts'

const types: readonly RelationType[] = relationTypes
const indexes = { nl: frameIndex(types, 'nl'), en: frameIndex(types, 'en') }

/** Relations that a denial says something about; of the others a denied one is no news. */
const deniable = new Set(['linked_to', 'supported_by', 'funded_by', 'armed_by', 'trained_by', 'sheltered_by', 'allied_with', 'cooperates_with', 'part_of', 'member_of', 'loyal_to', 'pledged_to', 'enemy_of', 'affiliate_of', 'leads', 'splinter_of', 'accused_of_supporting'])

const betweenPersons = new Set(['succeeds', 'pledged_to', 'loyal_to'])

/** Help between the police and private people is no support of a side. */
const helps = new Set(['supported_by', 'cooperates_with', 'armed_by', 'trained_by', 'sheltered_by'])
const everyday = new Set(['police_security', 'institution', 'intelligence'])

/** Who tries to fight another is his enemy already. */
const standing = new Set<Cue['kind']>(['attempt'])

/** Ends that stand for a whole group where its plain members are named. */
const liftedFrom = new Set(['enemy_of', 'targets', 'supported_by', 'funded_by', 'armed_by', 'trained_by', 'allied_with', 'cooperates_with'])

export interface Found {
  readonly relations: readonly RelationRecord[]
  readonly refusals: readonly Refusal[]
  readonly tried: () => readonly Tried[]
}

export function findRelations(view: View): Found {
  const drafts = new Map<string, Draft>()
  const refusals: Refusal[] = []
  for (const sentence of view.readable) {
    for (const match of matchFrames(sentence, view.predicatesOf(sentence.index), indexFor(view))) {
      for (const outcome of outcomesOf(view, match)) {
        if ('code' in outcome) refusals.push(outcome)
        else keep(drafts, outcome)
      }
    }
  }
  const kept = withoutShadows([...drafts.values()]).map((draft, at) => ({ ...draft, record: { ...draft.record, id: `r${at + 1}` } }))
  return { relations: kept.map(({ record }) => record), refusals, tried: () => triedOf(view, kept) }
}

function indexFor({ language }: View): FrameIndex<RelationType> {
  return indexes[language.id]
}

function outcomesOf(view: View, match: FrameMatch<RelationType>): readonly (Draft | Refusal)[] {
  return ends(view, match).map(([from, to]) => draft(view, match, from, to))
}

/** What each frame of a relation made of the words that it is for. */
function triedOf(view: View, kept: readonly Draft[]): readonly Tried[] {
  return view.readable.flatMap((sentence) => framesAt(sentence, view.predicatesOf(sentence.index), indexFor(view)).flatMap((look): readonly Tried[] => {
    const one = { kind: 'relation' as const, sentence: sentence.index, token: look.token, rule: `relation/${look.because}`, slots: slotted(look.roles) }
    if ('wanting' in look) return [{ ...one, outcome: look.wanting }]
    const outcomes = outcomesOf(view, look)
    if (outcomes.length === 0) return [{ ...one, outcome: nobodyIn(view, look) }]
    return outcomes.map((outcome) => ({ ...one, outcome: 'code' in outcome ? { code: 'refused', refusal: outcome.code } : cameOf(outcome, kept) }))
  }))
}

/** Why a frame whose slots are filled ties no two actors. */
function nobodyIn(view: View, { frame, sentence, roles }: FrameMatch<RelationType>): Outcome {
  const empty = (frame.reciprocal ? ['from'] : ['from', 'to']).find((role) => !(roles[role] ?? []).some((filling) => whoFills(view.cast, view.sentences[sentence]!, filling)))
  return empty === undefined ? { code: 'wrong-ends' } : { code: 'no-actor', role: empty }
}

function cameOf(draft: Draft, kept: readonly Draft[]): Outcome {
  const own = kept.find(({ key }) => key === draft.key)
  if (own) return { code: 'record', id: own.record.id }
  const closer = kept.find(({ record }) => shadows(record, draft.record))
  return closer ? { code: 'told-by', id: closer.record.id } : { code: 'part-of-other' }
}

interface Draft {
  readonly key: string
  readonly record: RelationRecord
}

function ends(view: View, match: FrameMatch<RelationType>): readonly (readonly [Who, Who])[] {
  const { type, frame } = match
  const sentence = view.sentences[match.sentence]!
  const named = (role: string): readonly Who[] => (match.roles[role] ?? []).flatMap(filling => {
    const who = appositionAt(view, match, filling) ?? whoFills(view.cast, sentence, filling)
    return who ? [{ ...(liftedFrom.has(type.id) || role === 'to' ? groupFor(view.cast, who) : who), loose: filling.loose }] : []
  })
  const pairs: (readonly [Who, Who])[] = []
  if (frame.reciprocal) {
    const all = named('from')
    all.forEach((one, index) => all.slice(index + 1).forEach(other => pairs.push([one, other])))
  } else for (const from of named('from')) for (const to of named('to')) pairs.push([from, from.actor.id === to.actor.id ? lastBefore(view, from, to) ?? to : to])
  if (type.id === 'pledged_to') {
    const lifted = pledgesToLeaders(view, match, pairs)
    if (lifted.length > 0) pairs.splice(0, pairs.length, ...pairs.filter(([, to]) => to.class !== 'person'), ...lifted)
  }
  const seen = new Set<string>()
  return pairs.filter(([from, to]) => {
    const key = `${from.actor.id} ${to.actor.id}`
    if (from.actor.id === to.actor.id || seen.has(key)) return false
    // "strijders van IS" and IS are one side
    if (from.actor.of === to.actor.id || to.actor.of === from.actor.id) return type.id === 'part_of' || type.id === 'leads'
    seen.add(key)
    // who helps or knows whom among private people is no matter of conflict
    if (from.class === 'person' && to.class === 'person' && !betweenPersons.has(type.id)) return false
    // a suspect who helps the police, a member of parliament, fighters who are in a group: everyday ties, and no sides
    if (helps.has(type.id) && everyday.has(from.actor.type) && (to.class === 'person' || to.class === 'people')) return false
    // "de agenten werken samen met de politie", "sommige leden gingen naar andere partijen": no two sides that one could name
    if (helps.has(type.id) && everyday.has(from.actor.type) && from.actor.type === to.actor.type) return false
    if (isSome(from) && isSome(to)) return false
    // who is after a private person is no side of a conflict
    if (type.id === 'enemy_of' && [[from, to], [to, from]].some(([one, other]) => one!.class === 'person' && other!.class === 'people' && other!.actor.type !== 'identity_group')) return false
    if (type.id === 'member_of' && to.actor.type === 'institution') return false
    if (type.id === 'leads' && to.actor.type === 'igo') return false
    if (type.id === 'affiliate_of' && from.class === 'set') return false
    // "mensen", "burgers": nobody in particular
    if ([from, to].some(who => isAnybody(who))) return false
    return (frame.who ?? type.ends?.from)?.includes(from.class) !== false && (frame.whom ?? type.ends?.to)?.includes(to.class) !== false
  })
}

const isSome = ({ mention }: Who): boolean => /^(?:sommige|enkele|andere|verschillende|some|other|several)(?: |$)/iu.test(mention.text)

/** Civilians of whom the text says no more than that they are. */
function isAnybody({ actor: { type, names, of, country } }: Who): boolean {
  return type === 'civilians' && of === undefined && country === undefined && names.every(({ text }) => !/\s/.test(text.replace(/^(?:veel|meer|alle|andere|de|many|more|all|other|the) /i, '')))
}

/** "zwoer trouw aan NLF-leider X": loyalty to a leader named by the group is loyalty to the group. */
function pledgesToLeaders(view: View, { sentence: at, roles }: FrameMatch<RelationType>, pairs: readonly (readonly [Who, Who])[]): readonly (readonly [Who, Who])[] {
  const sentence = view.sentences[at]!
  return (roles['to'] ?? []).flatMap(filling => {
    const mention = mentionAt(sentence, filling.token, view.cast.bySentence.get(at) ?? [])
    const form = sentence.tokens.slice(mention?.first ?? filling.token, (mention?.last ?? filling.token) + 1).find(word => /\p{Lu}.*-\p{Ll}/u.test(word.form))?.form ?? ''
    const group = form.includes('-') ? whoFills(view.cast, sentence, { ...filling, part: form.slice(0, form.lastIndexOf('-')) }) : null
    return group ? pairs.filter(([, to]) => to.class === 'person').map(([from]) => [from, { ...group, loose: true }] as const) : []
  })
}

/** "X, de leider van Y": where reference has tied the noun itself to X, that goes before what the tree makes of it. */
function appositionAt(view: View, { frame, sentence, token }: FrameMatch<RelationType>, { slot }: Filling): Who | null {
  if (frame.pos !== 'noun' || slot !== 'agent') return null
  const mention = (view.cast.bySentence.get(sentence) ?? []).find(one => one.token === token && one.how === 'apposition')
  return mention ? whoOf(view.cast, mention) : null
}

/** "X en diens opvolger Y": nobody is his own successor, so "diens" is who was named last before. */
function lastBefore(view: View, from: Who, to: Who): Who | null {
  // "zijn" may be anybody's; "diens" is by its meaning the last one named
  if (!/^diens$/i.test(to.mention.text)) return null
  const before = (view.cast.bySentence.get(to.mention.sentence) ?? []).filter(one => one.last < to.mention.first && one.actor !== null && one.actor !== from.actor.id && one.how !== 'possessive')
  const last = before.sort((a, b) => b.token - a.token)[0]
  const who = last ? whoOf(view.cast, last) : null
  return who && { ...who, loose: true }
}

function draft(view: View, match: FrameMatch<RelationType>, from: Who, to: Who): Draft | Refusal {
  const { type, frame, because } = match
  const sentence = view.sentences[match.sentence]!
  const word = sentence.tokens[match.token]!
  const parts: Span[] = [word, to.mention, from.mention]
  if (match.light !== null) parts.push(sentence.tokens[match.light]!)
  const span = evidenceSpan(parts)
  const cues = view.cuesOver(sentence, match)
  const refuse = (code: string): Refusal => ({ what: 'relation', code, at: span, sentence: match.sentence, because, detail: view.text.slice(span.start, span.end) })
  const wanting = notHeld(cues, type.id === 'enemy_of' && frame.weak !== true ? standing : undefined)
  if (wanting) return refuse(wanting)
  if (type.id === 'enemy_of' && !isConflict(view, from, to, frame.weak === true)) return refuse('no-conflict')
  // who leads a party or works for a firm is no matter of a text without a conflict
  if (!view.conflict && !isArmed(from) && !isArmed(to)) return refuse('no-conflict')
  // help after a flood is none in a war: who helps a side helps one that bears arms
  if (/^(?:helpen|help)$/u.test(word.lemma) && !isArmed(from) && !isArmed(to)) return refuse('no-conflict')
  if (isAsked(sentence)) return refuse('only-asked')
  // who swears loyalty is not quoted as saying so
  const said = view.said(match.sentence, match.light !== null && view.speaks(match.sentence, match.light) && type.id !== 'accused_of_supporting' ? match.light : match.token, cues)
  const negated = said.polarity === 'NEG' || frame.denied === true
  if (negated && (!deniable.has(type.id) || frame.weak)) return refuse('not-happened')
  const polarity = negated ? 'NEG' as const : said.polarity
  const date = dateInClause(view, sentence, match.predicate)
  const ended = frame.ended === true || cues.some(cue => isEnd(cue))
  const [a, b] = type.symmetric && from.actor.id > to.actor.id && from.actor.id.length >= to.actor.id.length ? [to, from] : [from, to]
  const record: RelationRecord = {
    id: '', type: type.id, from: a.actor.id, to: b.actor.id, date: date ? dateRecord(date, view.text) : null, ended,
    said: { ...said, polarity }, evidence: evidenceList(view.text, [span]), because: `relation/${because}`,
    band: bandOf([from, to], frame.weak === true),
  }
  const speakers = said.chain.map(({ actor, text }) => actor ?? text ?? '').join('>')
  return { key: [type.id, record.from, record.to, polarity, ended, speakers].join(' '), record }
}

const endWords = /^(?:niet|geen) (?:meer|langer)$|^no longer$|^voormalige?$|^former(?:ly)?$/i

function isEnd({ text }: Cue): boolean {
  return endWords.test(text)
}

const isArmed = (who: Who): boolean => who.class === 'set' || ['armed_group', 'faction', 'criminal_group', 'state_military'].includes(who.actor.type)

/** In sport and in politics sides fight as well: one of the two must bear arms, or the text must be about a conflict. */
function isConflict(view: View, from: Who, to: Who, weak: boolean): boolean {
  const side = (who: Who): boolean => who.class !== 'people' && who.class !== 'person' && who.actor.type !== 'organisation'
  if (isArmed(from) || isArmed(to)) return !weak || (side(from) && side(to))
  return !weak && (view.conflict || (from.class === 'power') !== (to.class === 'power'))
}

/** The same relation told twice by the same voice is one record; the surer one stands, with the evidence of the first. */
function keep(drafts: Map<string, Draft>, next: Draft): void {
  const known = drafts.get(next.key)
  if (!known) drafts.set(next.key, next)
  else if (rank(next.record.band) < rank(known.record.band)) drafts.set(next.key, next)
}

const order: readonly Band[] = ['solid', 'likely', 'doubtful']
const rank = (band: Band): number => order.indexOf(band)

/** A vaguer relation over the same words says nothing beside a closer one: "deel uitmaken" is no mere link. */
const vaguer: Readonly<Record<string, readonly string[]>> = {
  linked_to: ['part_of', 'affiliate_of', 'allied_with', 'cooperates_with', 'member_of'],
  supported_by: ['accused_of_supporting'],
  allied_with: ['accused_of_supporting', 'pledged_to'],
  enemy_of: ['targets'],
  loyal_to: ['pledged_to', 'leads'],
  cooperates_with: ['allied_with'],
  member_of: ['leads'],
}

function withoutShadows(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(({ record }) => !drafts.some(({ record: other }) => shadows(other, record)))
}

function shadows(closer: RelationRecord, record: RelationRecord): boolean {
  return vaguer[record.type]?.includes(closer.type) === true
    && samePair(record, closer) && record.evidence.some(a => closer.evidence.some(b => a.start < b.end && b.start < a.end))
}

function samePair(a: RelationRecord, b: RelationRecord): boolean {
  return (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from)
}
