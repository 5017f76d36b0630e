// Which sayings are worth a record: those that bear on events, groups and those to blame, said by somebody that counts.
import type { ActorType, DocumentActor } from '../../model/actor.ts'
import type { Layers } from '../../model/layers.ts'
import type { Saying } from '../../model/predicate.ts'
import { contains, overlaps } from '../../model/span.ts'
import { actorAt, mentionsIn } from '../sayings/said.ts'

export type StatementLayers = Pick<Layers, 'source' | 'sentences' | 'predicates' | 'sayings' | 'actors' | 'actorMentions' | 'events'>

/** Blocks that repeat or adorn: what they say, the body says. */
const silent: ReadonlySet<string> = new Set(['headline', 'caption', 'credit', 'boilerplate', 'dateline', 'table'])
const armed: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'person_perpetrator', 'unknown_attackers', 'members_of', 'criminal_group'])
/** Acts that need no object from the world of events: they are about it by themselves. */
const weighty: ReadonlySet<string> = new Set(['accuse', 'suspect', 'deny', 'warn', 'threaten', 'claim_responsibility', 'fear', 'estimate'])

/** A text that tells of no event and names no armed group is about something else: nothing said in it is recorded. */
export function isAboutConflict({ events, actors }: StatementLayers): boolean {
  return events.length > 0 || actors.some(({ type }) => type === 'armed_group' || type === 'faction')
}

export function isRelevant(layers: StatementLayers, saying: Saying): boolean {
  const { source: { blocks }, sentences } = layers
  const sentence = sentences[saying.sentence]
  const block = sentence === undefined ? undefined : blocks[sentence.block]
  if (block === undefined || silent.has(block.role) || block.repeats !== undefined || saying.act === 'claim_responsibility') return false
  if (saying.source === undefined) return unsourced(layers, saying)
  const speaker = actorAt(layers, saying.source)
  const known = speaker !== undefined && speaker.type !== 'civilians' && speaker.type !== 'vague_collective'
  return (known || saying.source.anonymous || weighty.has(saying.act)) && (bears(layers, saying) || (known && spoken(saying)))
}

/** Told in so many words, by a verb of saying: enough when a named voice of the article does so. */
function spoken({ because, act }: Saying): boolean {
  return !because.endsWith('/object') && act !== 'opinion'
}

/** Hearsay and appearances count where they are about a group or an event. */
function unsourced(layers: StatementLayers, saying: Saying): boolean {
  const actors = actorsIn(layers, saying)
  return saying.because === 'saying/seems' ? actors.some(({ type }) => armed.has(type)) : actors.length > 0 || bears(layers, saying)
}

function bears(layers: StatementLayers, saying: Saying): boolean {
  return weighty.has(saying.act) || actorsIn(layers, saying).length > 0 || layers.events.some(({ evidence, trigger }) => [trigger, ...evidence].some((span) => saying.content.some((part) => overlaps(part, span))))
}

/** Actors in the content, other than the source itself. */
export function actorsIn({ actors, actorMentions }: Pick<Layers, 'actors' | 'actorMentions'>, { content, source }: Saying): readonly DocumentActor[] {
  const ids = content.flatMap((part) => mentionsIn(actorMentions, part.sentence).filter((mention) => contains(part, mention) && (source === undefined || !overlaps(mention, source))).map(({ actor }) => actor))
  return [...new Set(ids)].flatMap((id) => actors.find((actor) => actor.id === id) ?? [])
}
