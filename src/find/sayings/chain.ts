// Source chains: the sayings over a word, and the links that each of them adds, with the actors that their words mean.
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { Layers } from '../../model/layers.ts'
import type { Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { evidenceOf, overlaps, type Evidence, type Span } from '../../model/span.ts'
import type { Link } from '../../reading/reading.ts'
import type { ClauseWords } from '../../lang/clauses.ts'
import type { SayingWords } from '../../lang/sayings.ts'
import { groupBySentence } from './view.ts'

export interface SaidContext extends Pick<Layers, 'source' | 'sentences' | 'predicates' | 'sayings' | 'actors' | 'actorMentions'> {
  readonly language: { readonly clauses: ClauseWords; readonly sayings: SayingWords }
}

export const outlet: Link = { kind: 'outlet', actor: null, text: null, anonymous: false, affiliation: null, evidence: null }

export function unspecified(evidence: Evidence | null): Link {
  return { kind: 'unspecified', actor: null, text: null, anonymous: false, affiliation: null, evidence }
}

/** Sayings whose content holds the token, the widest first; of several sources of one saying the first. */
export function sayingsOver({ sayings, sentences }: Pick<Layers, 'sayings' | 'sentences'>, sentence: number, token: number, of?: Saying): readonly Saying[] {
  const found: Saying[] = []
  for (const saying of of === undefined ? sayingsAt(sayings, sentence) : [...sayingsAt(sayings, sentence), of]) {
    if (found.includes(saying)) continue
    // "Volgens X zit Y erachter. Y ontkent.": X says what is denied, not that it is.
    if (of !== undefined && saying !== of && saying.sentence !== of.sentence && !saying.content.some((part) => part.sentence === of.sentence && part.first <= of.cue.token && of.cue.token <= part.last)) continue
    const holds = saying === of || saying.content.some((part) => part.sentence === sentence && part.first <= token && token <= part.last)
    // Who claims an attack says so in the very word that tells of it.
    const claims = saying.act === 'claim_responsibility' && saying.sentence === sentence && saying.cue.token === token
    if ((!holds && !claims) || (saying !== of && saying.sentence === sentence && isInOtherHalf(sentences[sentence]!, saying, of?.sentence === sentence ? (of.cue.token ?? token) : token))) continue
    const same = found.findIndex((other) => other.cue.start === saying.cue.start)
    if (same < 0) found.push(saying)
    else if (saying === of) found[same] = saying
  }
  const width = (saying: Saying): number => (saying === of ? 0 : saying.content.reduce((sum, { start, end }) => sum + end - start, 0))
  return found.sort((a, b) => width(b) - width(a))
}

/** "The military said 60 died; the brigade acknowledged four", "it was blamed on Kyiv, but Kyiv denies it": over a semicolon, and over "but" before a denial, the first half is not said by who speaks in the second. */
function isInOtherHalf({ tokens }: Sentence, { cue, denial }: Saying, token: number): boolean {
  if (cue.token === undefined) return false
  const between = tokens.slice(Math.min(token, cue.token), Math.max(token, cue.token))
  if (between.some(({ form }) => /^["“”„«»]$/u.test(form))) return false
  return between.some(({ form }) => form === ';') || (denial && token < cue.token && between.some(({ form }) => /^(?:maar|but)$/iu.test(form)))
}

/** Sayings by the sentences they touch; follows from its key alone. */
const nearBy = new WeakMap<readonly Saying[], ReadonlyMap<number, readonly Saying[]>>()

function near(sayings: readonly Saying[]): ReadonlyMap<number, readonly Saying[]> {
  const known = nearBy.get(sayings)
  if (known !== undefined) return known
  const made = new Map<number, Saying[]>()
  for (const saying of sayings) {
    for (const sentence of new Set([saying.sentence, ...saying.content.map((part) => part.sentence)])) made.set(sentence, [...(made.get(sentence) ?? []), saying])
  }
  nearBy.set(sayings, made)
  return made
}

export function sayingsAt(sayings: readonly Saying[], sentence: number): readonly Saying[] {
  return near(sayings).get(sentence) ?? []
}

/** The same for mentions. */
const mentionsBy = new WeakMap<readonly ActorMention[], ReadonlyMap<number, readonly ActorMention[]>>()

export function mentionsIn(mentions: readonly ActorMention[], sentence: number): readonly ActorMention[] {
  let made = mentionsBy.get(mentions)
  if (made === undefined) {
    made = groupBySentence(mentions)
    mentionsBy.set(mentions, made)
  }
  return made.get(sentence) ?? []
}

/** The links of one saying: the medium it was said to, then who said it. */
export function linksOf(context: SaidContext, saying: Saying): readonly Link[] {
  const { source: { text } } = context
  const links: Link[] = []
  if (saying.medium !== undefined) {
    const medium = actorAt(context, saying.medium)
    links.push({ kind: 'agency', actor: medium?.id ?? null, text: text.slice(saying.medium.start, saying.medium.end), anonymous: false, affiliation: null, evidence: evidenceOf(text, saying.medium) })
  }
  if (saying.source === undefined) return [...links, unspecified(evidenceOf(text, saying.cue))]
  const { source } = saying
  const actor = actorAt(context, source)
  const head = context.sentences[source.sentence]?.tokens[source.token]
  const lemma = head?.lemma.toLowerCase() ?? ''
  const body = bodyBehind(context, source, actor)
  const speaksFor = context.language.sayings.spokespeople.has(lemma) && (actor === undefined || actor.type === 'person' || actor.type === 'anonymous_source')
  const kind = actor?.type === 'agency' || actor?.type === 'media_outlet' || context.language.sayings.media.has(lemma) ? 'agency' : context.language.sayings.documents.has(lemma) ? 'document' : 'speaker'
  links.push({
    kind, actor: (speaksFor ? (body ?? actor?.id) : actor?.id) ?? null, text: text.slice(source.start, source.end),
    anonymous: source.anonymous || actor?.type === 'anonymous_source', affiliation: body ?? null, evidence: evidenceOf(text, source),
  })
  return links
}

/** The actor that a phrase means: the mention with the same head, else one that holds the head; a name deeper in the phrase is not it. */
export function actorAt({ actors, actorMentions }: Pick<Layers, 'actors' | 'actorMentions'>, phrase: Span & { readonly sentence: number; readonly token: number }): DocumentActor | undefined {
  const inSentence = mentionsIn(actorMentions, phrase.sentence).filter(({ actor }) => actor !== null)
  const mention = inSentence.find(({ token }) => token === phrase.token) ?? inSentence.find(({ first, last }) => first <= phrase.token && phrase.token <= last)
    // "premier Jansen": the head of the phrase is the title or the name, as the tree has it.
    ?? inSentence.find((one) => one.start === phrase.start && overlaps(one, phrase)) ?? inSentence.find((one) => one.end === phrase.end && one.first - phrase.token === 1)
  return mention === undefined ? undefined : actorOf(actors, mention)
}

function actorOf(actors: readonly DocumentActor[], { actor }: ActorMention): DocumentActor | undefined {
  return actors.find(({ id }) => id === actor)
}

/** The body that a source belongs to by its own words: "een bron van het ministerie". */
function bodyBehind({ actors, actorMentions }: Pick<Layers, 'actors' | 'actorMentions'>, phrase: Span & { readonly sentence: number; readonly token: number }, actor: DocumentActor | undefined): string | undefined {
  if (actor?.of !== undefined) return actor.of
  const inside = mentionsIn(actorMentions, phrase.sentence).find((one) => one.first > phrase.token && one.start >= phrase.start && one.end <= phrase.end && one.actor !== null && one.actor !== actor?.id)
  return inside === undefined ? undefined : actorOf(actors, inside)?.id
}
