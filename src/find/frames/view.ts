// What the finders of relations and facts look at: one document's layers, with who, when and who-says at hand.
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { DateMention } from '../../model/date.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Cue, Predicate, Saying } from '../../model/predicate.ts'
import type { QuantityMention } from '../../model/quantity.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { BlockRole, Source } from '../../model/source.ts'
import type { Language } from '../../lang/language.ts'
import type { EventRecord, Said } from '../../reading/reading.ts'
import { violenceWords } from '../../scheme/signals.ts'
import { childrenOf, cuesAt } from '../clauses/index.ts'
import { cuesOverClause } from '../clauses/cues.ts'
import { saidOf } from '../sayings/index.ts'
import { castOf, type Cast } from './who.ts'
import type { FrameMatch } from './match.ts'

export interface View {
  readonly text: string
  readonly language: Language
  readonly sentences: readonly Sentence[]
  /** Sentences that may give records: none of boilerplate, credits and repeats. */
  readonly readable: readonly Sentence[]
  readonly cast: Cast
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly quantities: readonly QuantityMention[]
  /** Sentences of headings: what they tell in the present happened once. */
  readonly headlines: ReadonlySet<number>
  /** True when the text is about a conflict: it has a violent event, names an armed side, or tells of violence more than once. */
  readonly conflict: boolean
  readonly predicatesOf: (sentence: number) => readonly Predicate[]
  readonly cuesOver: (sentence: Sentence, match: Pick<FrameMatch, 'token' | 'light' | 'predicate'>) => readonly Cue[]
  /** Whether the token is the cue of a saying: "zwoer", "beschuldigt". */
  readonly speaks: (sentence: number, token: number) => boolean
  readonly said: (sentence: number, token: number, cues: readonly Cue[]) => Said
}

export interface ViewLayers {
  readonly source: Source
  readonly sentences: readonly Sentence[]
  readonly predicates: readonly Predicate[]
  readonly actors: readonly DocumentActor[]
  readonly actorMentions: readonly ActorMention[]
  readonly sayings: readonly Saying[]
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly quantities?: readonly QuantityMention[]
  readonly events: readonly EventRecord[]
}

const silent: ReadonlySet<BlockRole> = new Set(['credit', 'boilerplate', 'dateline', 'table'])

export function viewOf(layers: ViewLayers, language: Language): View {
  const { source, sentences, predicates, actors, actorMentions, dates, places, events, quantities = [] } = layers
  const bySentence = new Map<number, Predicate[]>()
  for (const one of predicates) bySentence.set(one.sentence, [...(bySentence.get(one.sentence) ?? []), one])
  const readable = sentences.filter(({ block, parsed }) => {
    const here = source.blocks[block]
    return parsed && (here === undefined || (!silent.has(here.role) && here.repeats === undefined))
  })
  return {
    text: source.text, language, sentences, readable, dates, places, quantities,
    cast: castOf(actors, actorMentions, places),
    conflict: events.some(({ type }) => violent.test(type)) || isConflict(actors, readable, language),
    headlines: new Set(sentences.flatMap(({ index, block }) => (source.blocks[block]?.role === 'headline' ? [index] : []))),
    predicatesOf: sentence => bySentence.get(sentence) ?? [],
    cuesOver: (sentence, match) => cuesOver(predicates, sentence, match, language),
    speaks: (sentence, token) => layers.sayings.some(({ sentence: at, cue }) => at === sentence && cue.token === token),
    said: (sentence, token, cues) => saidOf({ ...layers, language }, sentence, token, { cues }),
  }
}

/** Cues over the frame's word and over the light verb that carries it. */
function cuesOver(predicates: readonly Predicate[], sentence: Sentence, { token, light, predicate }: Pick<FrameMatch, 'token' | 'light' | 'predicate'>, { clauses }: Language): readonly Cue[] {
  // "werd verdacht lid te zijn", where the tree takes the participle for an adjective.
  const participles = childrenOf(sentence, token).some(({ rel, form }) => rel === 'mark' && /^(?:te|to)$/iu.test(form)) ? childrenOf(sentence, token).filter(({ rel, upos }) => rel === 'amod' && upos === 'VERB') : []
  const cues = [...cuesAt(predicates, sentence, token, clauses), ...participles.flatMap((participle) => cuesOverClause(sentence, participle, true, clauses)), ...(light === null ? [] : cuesAt(predicates, sentence, light, clauses)), ...(predicate?.token === token ? predicate.cues : [])]
  return cues.filter((cue, at) => cues.findIndex(other => other.kind === cue.kind && other.start === cue.start) === at)
}

/** Who is in a text only where there is a conflict; gangs and members of clubs are in others too. */
const armed = new Set(['armed_group', 'armed_group_unnamed', 'unknown_attackers', 'state_military'])

/** An event of these families makes a text one about a conflict. */
const violent = /^(?:attack|abduction|clash|plot|coup|territory)\./u

/** Words of violence in a text about something else are fewer than this. */
const oneIn = 250

function isConflict(actors: readonly DocumentActor[], sentences: readonly Sentence[], { id }: Language): boolean {
  const owner = (of: string | undefined): DocumentActor | undefined => actors.find((actor) => actor.id === of)
  if (actors.some(({ type, of }) => armed.has(type) || ((type === 'members_of' || type === 'faction') && armed.has(owner(of)?.type ?? '')))) return true
  const violent = violenceWords(id)
  let found = 0
  for (const { tokens } of sentences) for (const { lemma, joined } of tokens) if (violent(joined ?? lemma)) found++
  return found > 1 && found * oneIn >= sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
}
