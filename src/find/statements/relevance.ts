// Which sayings are worth a record: those that bear on events, groups and those to blame, said by somebody that counts.
import type { ActorType, DocumentActor } from '../../model/actor.ts'
import type { Layers } from '../../model/layers.ts'
import type { Saying } from '../../model/predicate.ts'
import { contains, overlaps } from '../../model/span.ts'
import { predicateAt } from '../clauses/index.ts'
import { topOfContent } from '../sayings/found.ts'
import { actorAt, mentionsIn, sayingsAt } from '../sayings/chain.ts'

export type StatementLayers = Pick<Layers, 'source' | 'sentences' | 'predicates' | 'sayings' | 'actors' | 'actorMentions' | 'events'>

/** Blocks that repeat or adorn: what they say, the body says. */
const silent: ReadonlySet<string> = new Set(['headline', 'caption', 'credit', 'boilerplate', 'dateline', 'table'])
const armed: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'person_perpetrator', 'unknown_attackers', 'members_of', 'criminal_group'])
const groups: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'members_of', 'organisation'])
/** Who is too many to speak: what they think is a fact about them, not a statement. */
const multitude: ReadonlySet<ActorType> = new Set(['civilians', 'vague_collective', 'identity_group'])
/** Acts that need no object from the world of events: they are about it by themselves. */
const weighty: ReadonlySet<string> = new Set(['accuse', 'suspect', 'deny', 'warn', 'threaten', 'fear', 'estimate'])

const sides: ReadonlySet<ActorType> = new Set(['armed_group', 'faction', 'state', 'government', 'state_military'])

/** An event with one of the sides of a war behind it makes even a short text one about conflict. */
export function isBetweenSides({ events, actors }: StatementLayers): boolean {
  const ids = new Set(actors.filter(({ type }) => sides.has(type)).map(({ id }) => id))
  return events.some(({ responsibility }) => responsibility.some(({ actor }) => actor !== null && ids.has(actor)))
}

/** What a text is about: of one with little of conflict in it only what is said of its events counts, and of a few lines without events what is said of groups. */
export type About = 'conflict' | 'events' | 'groups' | 'nothing'

export function isRelevant(layers: StatementLayers, saying: Saying, about: About = 'conflict'): boolean {
  const { source: { blocks }, sentences } = layers
  const sentence = sentences[saying.sentence]
  const block = sentence === undefined ? undefined : blocks[sentence.block]
  if (block === undefined || silent.has(block.role) || block.repeats !== undefined || saying.act === 'claim_responsibility') return false
  if (about === 'events' && !tellsOfEvent(layers, saying)) return false
  if (about === 'groups' && !actorsIn(layers, saying).some(({ type }) => groups.has(type))) return false
  if (saying.source === undefined) return unsourced(layers, saying)
  const speaker = actorAt(layers, saying.source)
  const head = layers.sentences[saying.source.sentence]?.tokens[saying.source.token]
  // A pronoun that stands for nobody known would make a statement of nobody.
  if (speaker === undefined && head?.upos === 'PRON') return false
  if (speaker !== undefined && multitude.has(speaker.type)) return bears(layers, saying) && !thought.has(saying.act)
  // What a side in the conflict thinks of a thing is its stance, whatever the thing is called.
  return bears(layers, saying) || (speaker !== undefined && (spoken(saying) || (saying.act === 'opinion' && sides.has(speaker.type))))
}

const thought: ReadonlySet<string> = new Set(['opinion', 'assess', 'expect'])

/** Told in so many words, by a verb of saying: enough when a named voice of the article does so. */
function spoken({ because, act }: Saying): boolean {
  return !/\/(?:object|interview)$/u.test(because) && act !== 'opinion'
}

/** Hearsay and appearances count where they are about a group or those who did it, and no event says as much already. */
function unsourced(layers: StatementLayers, saying: Saying): boolean {
  if (saying.because !== 'saying/seems') return actorsIn(layers, saying).some(({ type }) => armed.has(type)) && !tellsOfEvent(layers, saying)
  const subject = predicateAt(layers.predicates, saying.sentence, saying.cue.token)?.args.find(({ role }) => role === 'agent')
  const who = subject === undefined ? undefined : actorAt(layers, { sentence: saying.sentence, token: subject.token, start: 0, end: 0 })
  return who !== undefined && armed.has(who.type)
}

function bears(layers: StatementLayers, saying: Saying): boolean {
  return weighty.has(saying.act) || actorsIn(layers, saying).length > 0 || tellsOfEvent(layers, saying)
}

function tellsOfEvent({ events }: StatementLayers, { content }: Saying): boolean {
  return events.some(({ evidence, trigger }) => [trigger, ...evidence].some((span) => content.some((part) => overlaps(part, span))))
}

/**
 * One of two sayings that are one: "the agency reported that a general said …" is the general's, with the agency in its chain; "they said they
 * believe …" is said once.
 */
export function isPassedOn(layers: StatementLayers, saying: Saying): boolean {
  const isPronoun = ({ source }: Saying): boolean => source !== undefined && layers.sentences[source.sentence]?.tokens[source.token]?.upos === 'PRON'
  const nests = (outer: Saying, inner: Saying): boolean => outer !== inner && outer.source !== undefined && inner.source !== undefined
    && outer.content.some((part) => part.sentence === inner.sentence && topOfContent(layers.predicates, part) === inner.cue.token && !overlaps(part, outer.cue))
  const beside = sayingsAt(layers.sayings, saying.sentence)
  const reports = saying.act === 'report' || saying.act === 'state'
  return beside.some((other) => (isPronoun(saying) && nests(other, saying)) || (reports && !isPronoun(other) && nests(saying, other)))
}

/** Actors in the content, other than the source itself. */
export function actorsIn({ actors, actorMentions }: Pick<Layers, 'actors' | 'actorMentions'>, { content, source }: Saying): readonly DocumentActor[] {
  const ids = content.flatMap((part) => mentionsIn(actorMentions, part.sentence).filter((mention) => contains(part, mention) && (source === undefined || !overlaps(mention, source))).map(({ actor }) => actor))
  return [...new Set(ids)].flatMap((id) => actors.find((actor) => actor.id === id) ?? [])
}
