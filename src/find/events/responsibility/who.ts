// Whom a word means that stands for who did it, how surely, and who can have done it at all.
import type { ActorMention, ActorType } from '../../../model/actor.ts'
import type { Sentence, Token } from '../../../model/sentence.ts'
import { attackerNouns } from '../../../scheme/contexts.ts'
import { childrenOf, hasFeat } from '../../clauses/index.ts'
import { nominalConjuncts } from '../../frames/words.ts'
import type { View } from '../view.ts'
import { holds, wordSet } from '../vocabulary.ts'
import { spoken } from './words.ts'

export interface Doer {
  readonly actor: string
  /** False for a reference that may be another's. */
  readonly sure: boolean
  readonly token: number
}

export function actorAt(view: View, sentence: number, token: number): string | null {
  return view.mentionAt(sentence, token)?.actor ?? null
}

/** The actors that the tokens and what is coordinated with them mean; what is only a doubtful reference means nobody. */
export function doersAt(view: View, sentence: Sentence, subjects: readonly number[]): readonly Doer[] {
  const tokens = subjects.flatMap((at) => (isWhoSays(view, sentence, at) ? namedBeside(sentence, at) : [at]))
  const found: Doer[] = []
  for (const token of new Set(tokens.flatMap((at) => nominalConjuncts(sentence, at)))) {
    const mention = view.mentionAt(sentence.index, token)
    if (!mention || mention.actor === null || mention.sure === 'doubtful' || isUnlikely(view, mention.actor) || isNobody(sentence, token)) continue
    if (!found.some(({ actor }) => actor === mention.actor)) found.push({ actor: mention.actor, sure: mention.sure === 'solid', token })
  }
  return found
}

/** "According to the army, X is behind it": the tree may take the army for who is behind it. */
function isWhoSays(view: View, sentence: Sentence, token: number): boolean {
  return view.layers.sayings.some(({ cue, source }) => source?.sentence === sentence.index && source.token === token && cue.token < token && isPreposition(sentence.tokens[cue.token]))
}

function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'ADP' || hasFeat(token, 'ExtPos=ADP'))
}

/** And X, behind the comma, for another name of the army. */
function namedBeside(sentence: Sentence, at: number): number[] {
  return childrenOf(sentence, at).filter(({ rel, index }) => rel === 'appos' && index > at && sentence.tokens[index - 1]?.form === ',').map(({ index }) => index)
}

/** Those who claim deeds. */
export const claimants: ReadonlySet<ActorType> = new Set(['armed_group', 'armed_group_unnamed', 'faction', 'members_of', 'criminal_group', 'person', 'person_perpetrator', 'unknown_attackers'])

export function isClaimant(view: View, actor: string | null): boolean {
  return actor !== null && claimants.has(view.actors.get(actor)?.type ?? 'organisation')
}

/** A name of unknown kind that has a voice: who says "we did this" is a group, whatever else the text knows of it. */
function isBody(view: View, actor: string | null | undefined): boolean {
  return actor !== null && actor !== undefined && view.actors.get(actor)?.type === 'organisation'
}

/** A group or person that the parser took for what is claimed: a name between article and verb confuses it. */
export function isOne(view: View, sentence: Sentence, at: number): boolean {
  return isClaimant(view, actorAt(view, sentence.index, at))
}

/** Courts, firms and papers: none of them attacks. */
const unlikely: ReadonlySet<ActorType> = new Set(['institution', 'company', 'agency', 'media_outlet', 'ngo', 'igo', 'civilians', 'anonymous_source'])

/** A name of unknown kind may be a weapon or a project taken for one, unless the text presents it as a group. */
export function isUnlikely(view: View, actor: string): boolean {
  const type = view.actors.get(actor)?.type ?? 'person'
  if (type !== 'organisation') return unlikely.has(type)
  const presents = ({ how, text, because }: ActorMention): boolean => how === 'introduced' || how === 'definite' || how === 'abbreviation' || /\/(?:capitalised-body|name-in-deed)$/u.test(because)
    || (how === 'name' && bodyName.test(text))
  return !view.layers.actorMentions.some((mention) => mention.actor === actor && presents(mention))
}

/** "het Bergfront", "the White Guard": an article and a word of people in arms. */
const bodyName = /^(?:[Dd]e|[Hh]et|[Tt]he) (?:\p{Lu}[\p{L}-]+ )*\p{Lu}[\p{L}-]+$/u

/** Police and courts end plots and attacks; only where they are told first as doing it, they did it. */
export function isLawful(view: View, actor: string): boolean {
  return ['police_security', 'institution', 'intelligence', 'government'].includes(view.actors.get(actor)?.type ?? '')
}

export function isNobody(sentence: Sentence, at: number): boolean {
  return /^(?:niemand|nobody|none|geen)$/iu.test(sentence.tokens[at]!.form) || (sentence.tokens[at]!.form.toLowerCase() === 'one' && sentence.tokens[at - 1]?.form.toLowerCase() === 'no') || childrenOf(sentence, at).some(({ form }) => /^(?:geen|no|enkele)$/iu.test(form))
}

/** "IS zegt dat het de aanslag heeft gepleegd": a pronoun in what a group, or who speaks for it, says is the group; anybody may deny. */
export function speakerBehind(view: View, sentence: number, token: number, told: number, anybody = false): string | null {
  if (!/^(?:het|ze|zij|wij|we|it|they|we)$/iu.test(view.token(sentence, token).form)) return null
  const source = spoken(view, sentence, told).chain.findLast(({ kind }) => kind === 'speaker')?.actor ?? null
  const behind = source === null ? undefined : spokesFor(view, source)
  if (behind !== undefined) return behind
  return anybody || isClaimant(view, source) || isBody(view, source) ? source : null
}

const spokesman = /woordvoerd(?:er|ster)|spokes(?:man|woman|person)/iu

/** The group that a spokesman speaks for; null where the text does not say which; undefined for who speaks for himself. */
export function spokesFor(view: View, actor: string): string | null | undefined {
  const one = view.actors.get(actor)
  if (one === undefined || (one.type !== 'person' && one.type !== 'anonymous_source')) return undefined
  const mentions = view.layers.actorMentions.filter((mention) => mention.actor === actor && spokesman.test(mention.text))
  if (mentions.length === 0) return undefined
  const owners = [one.of, ...mentions.flatMap(({ sentence, first, last }) => view.mentionsOf(sentence).filter((other) => other.first >= first && other.last <= last && other.actor !== actor).map((other) => other.actor))]
  return owners.find((owner) => owner !== undefined && (isClaimant(view, owner) || isBody(view, owner))) ?? null
}

/** Whoever speaks for a group is not he who did it, claims it or denies it, but the group. */
export function onBehalf(view: View, doers: readonly Doer[]): readonly Doer[] {
  return doers.flatMap((doer) => {
    const group = spokesFor(view, doer.actor)
    return group === undefined ? [doer] : group === null ? [] : [{ ...doer, actor: group }]
  })
}

/** "de dader", "the gunman": says no more than that somebody did it. */
export function isAttackerNoun(view: View, sentence: Sentence, token: number): boolean {
  return holds(wordSet(attackerNouns[view.language]), sentence, sentence.tokens[token]!)
}

export function isGeneric(view: View, actor: string | null): boolean {
  const name = actor === null ? '' : (view.actors.get(actor)?.name ?? '').toLowerCase()
  const { exact } = wordSet(attackerNouns[view.language])
  return !name.includes(' ') && [name, name.replace(/s$/u, ''), name.replace(/en$/u, ''), name.replace(/men$/u, 'man')].some((word) => exact.has(word))
}

/** Somebody of whom the text says no more than a noun: "een man", "gunmen". */
export function isUnnamed(view: View, actor: string): boolean {
  const one = view.actors.get(actor)
  if (one === undefined) return true
  if (one.type === 'unknown_attackers' || one.type === 'anonymous_source' || one.type === 'civilians') return true
  return (one.type === 'person' || one.type === 'person_perpetrator') && !one.names.some(({ kind, text }) => kind !== 'description' && /\p{Lu}/u.test(text.replace(/^\p{L}+ /u, '')))
}
