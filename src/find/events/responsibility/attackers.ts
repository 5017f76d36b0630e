// "De dader", "the gunman": a later sentence that takes it as known that somebody did it, and means him by it.
import type { ActorMention } from '../../../model/actor.ts'
import type { Sentence, Token } from '../../../model/sentence.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { childrenOf, hasFeat, nounPhrase, prepOf, relOf, spanOf } from '../../clauses/index.ts'
import { isKnown } from '../known.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { holds, nounWords, wordSet, type WordSet } from '../vocabulary.ts'
import { speakerOf } from './basis.ts'
import { levelOf, type Blame } from './blame.ts'
import { justTold, namedAt, type Deed } from './deed.ts'
import { isHeldOnly } from './held.ts'
import { actorAt, isAttackerNoun, isGeneric, isUnlikely, isUnnamed } from './who.ts'
import { isOption, spoken } from './words.ts'

/** `found`: who is known to have done it already; a man by another word beside him may be the same. */
export function* attackers(view: View, clusters: readonly Cluster[], found: readonly Blame[]): Generator<Blame> {
  const done = found.filter(({ actor, basis }) => (basis === 'asserted' || basis === 'convicted') && !isGroup(view, actor))
  const anybody = found.filter(({ actor, basis }) => actor !== null && basis !== 'denied' && levelOf(view, actor) === 'individual')
  for (const sentence of view.telling) {
    for (const mention of view.mentionsOf(sentence.index)) {
      if (mention.actor === null || mention.sure === 'doubtful' || !isTheDoer(view, sentence, mention)) continue
      const actor = describedAs(view, sentence, mention) ?? mention.actor
      // "De dader" by itself is somebody only where the text tells of nobody else.
      const bare = isGeneric(view, actor)
      if ((isMany(sentence.tokens[mention.token]!) && (bare || isAttackerNoun(view, sentence, mention.token))) || isHeldOnly(view, clusters, actor, sentence.index)) continue
      const said = spoken(view, sentence.index, mention.token)
      // "Hij schoot op de aanvaller", says the one who has to explain it.
      if (speakerOf(said) !== undefined || said.special !== 'NONE' || said.polarity === 'UNDERSPECIFIED' || said.time === 'FUTURE') continue
      for (const { cluster } of deedOf(view, clusters, sentence, mention)) {
        if (suffers(view, cluster, actor) || (bare && anybody.some((other) => other.cluster === cluster && other.actor !== actor))) continue
        // A man without a name may be the one named or described before; a named one is told twice.
        if (done.some((other) => other.cluster === cluster && other.actor !== actor && !(isOneUnnamed(view, other.actor) && !isUnnamed(view, actor)))) continue
        yield { cluster, actor, basis: 'asserted', said, evidence: spanOf(sentence, mention.first, nounPhrase(sentence, mention.token).last), because: 'responsibility:attacker', named: false, at: { sentence: sentence.index, token: mention.token } }
      }
    }
  }
}

/** "The suspect, Jan Blom,", "verdachte Jan Blom": by a name beside the word, he is suspected of what was told just before. */
export function* suspects(view: View, clusters: readonly Cluster[]): Generator<Blame> {
  const words = wordSet(responsibilityWords[view.language].suspects.join(' '))
  for (const sentence of view.telling) {
    for (const mention of view.mentionsOf(sentence.index)) {
      const { first, last, token, actor } = mention
      if (actor === null || isUnnamed(view, actor) || levelOf(view, actor) !== 'individual') continue
      const before = behindName(sentence, last, words) ?? (sentence.tokens[first - 1]?.form === ',' ? sentence.tokens[first - 2] : sentence.tokens.slice(first, last + 1).find((word) => word.index < token && holds(words, sentence, word)))
      if (before === undefined || !holds(words, sentence, before) || (before.upos === 'VERB' && before.index < last) || (before.index < first && (!isKnown(sentence, before.index) || sentence.tokens[last + 1]?.form !== ','))) continue
      const said = spoken(view, sentence.index, token)
      if (said.special !== 'NONE' || said.polarity !== 'POS') continue
      const fits = (cluster: Cluster): boolean => !cluster.umbrella && !suffers(view, cluster, actor)
      for (const { cluster } of justTold(clusters, sentence, fits)) {
        yield { cluster, actor, basis: 'suspected', said, evidence: spanOf(sentence, Math.min(before.index, first), Math.max(before.index, last)), because: 'responsibility:suspect', named: false, at: { sentence: sentence.index, token } }
      }
    }
  }
}

/** "Jan Blom, de verdachte van de aanslag,": between commas behind the name. */
function behindName({ tokens }: Sentence, last: number, words: WordSet): Token | undefined {
  if (tokens[last + 1]?.form !== ',' || tokens[last + 2]?.upos !== 'DET') return undefined
  const found = tokens.slice(last + 3, last + 5).find((word) => [word.lemma, word.form].some((form) => words.exact.has(form.toLowerCase())))
  return found !== undefined && tokens.some(({ index, form }) => index > found.index && index - found.index < 14 && form === ',') ? found : undefined
}

/** "De daders", "the attackers of Paris": no more than that several did it. */
function isMany(word: Token): boolean {
  return hasFeat(word, 'Number=Plur')
}

/** "een 19-jarige man", who may turn out to have a name. */
export function isOneUnnamed(view: View, actor: string | null): boolean {
  return actor !== null && levelOf(view, actor) === 'individual' && isUnnamed(view, actor) && view.actors.get(actor)?.number !== 'plural'
}

/** A man may have done it for a group. */
function isGroup(view: View, actor: string | null): boolean {
  return ['armed_group', 'faction', 'criminal_group'].includes(view.actors.get(actor ?? '')?.type ?? '')
}

/** Who is told as shot or arrested by it did not do it. */
function suffers(view: View, { tellings }: Cluster, actor: string): boolean {
  return tellings.some(({ trigger }) => [...trigger.roles.victim ?? [], ...trigger.roles.target ?? []].some(({ token }) => actorAt(view, trigger.sentence, token) === actor))
}

/** "De dader, een man van 24 uit Grenoble,": what stands between the commas says who. */
function describedAs(view: View, sentence: Sentence, { token, last, actor }: ActorMention): string | null {
  const { tokens } = sentence
  const other = view.mentionsOf(sentence.index).find((mention) => mention.token !== token && mention.first === last + 2)
  if (tokens[last + 1]?.form !== ',' || other === undefined || other.actor === null || levelOf(view, other.actor) !== 'individual') return null
  if (/^(?:en|and|of|or)$/iu.test(tokens[other.last + 1]?.form ?? '') || !tokens.some(({ form, index }) => index > other.last && index - other.last < 10 && /^[,.]$/u.test(form))) return null
  return actor === null || isGeneric(view, actor) || !isUnnamed(view, other.actor) ? other.actor : null
}

/** A definite word for who did it: not "een dader", not "de vermoedelijke dader"; with a name only where the words stand together. */
function isTheDoer(view: View, sentence: Sentence, { actor, token, first, last }: ActorMention): boolean {
  const { attackers: words, suspecting } = responsibilityWords[view.language]
  const doer = sentence.tokens.slice(first, last + 1).find((word) => word.upos !== 'PROPN' && holds(wordSet(words), sentence, word))
  if (doer === undefined || isUnlikely(view, actor!) || isOption(sentence, token)) return false
  const described = childrenOf(sentence, doer.index)
  if (described.some(({ lemma, form }) => suspecting.includes(lemma.toLowerCase()) || suspecting.includes(form.toLowerCase()))) return false
  // "wie de dader is": that nobody knows.
  if (sentence.tokens.slice(Math.max(0, first - 2), first).some(({ form }) => /^(?:wie|who)$/iu.test(form))) return false
  if (doer.index !== token) return doer.index < token && nounPhrase(sentence, token).first <= doer.index
  return isKnown(sentence, token) && (isUnnamed(view, actor!) || view.mentionsOf(sentence.index).some((other) => other.actor === actor && other.token !== token && (other.first - last === 1 || (other.first - last === 2 && sentence.tokens[last + 1]!.form === ','))))
}

/** The deed that the phrase itself names ("de dader van de aanslag"), else what was told just before; "de schutter van München" is of another. */
function deedOf(view: View, clusters: readonly Cluster[], sentence: Sentence, { token }: ActorMention): readonly Deed[] {
  const owned = childrenOf(sentence, token).filter((child) => relOf(child) === 'nmod' && /^(?:van|achter|bij|in|of|behind)$/u.test(prepOf(sentence, child.index) ?? ''))
  if (owned.length > 0) return namedAt(clusters, sentence, owned.map(({ index }) => index))
  const words = nounWords(view.token(sentence.index, token))
  const fits = ({ type, tellings, umbrella }: Cluster): boolean => !umbrella && tellings.some(({ realis }) => realis === 'accomplished' || realis === 'attempted')
    && (!words.some((word) => /ontvoerder|gijzelnemer|kaper|kidnapper|hostage-taker|hijacker/u.test(word)) || type.id.startsWith('abduction'))
    && (!words.some((word) => /schutter|shooter|gunman/u.test(word)) || /^attack\.(?:shooting|unspecified|mass_killing|assassination)$/u.test(type.id) || type.id.startsWith('abduction'))
  return justTold(clusters, sentence, fits).filter(({ cluster }) => cluster.tellings.some(({ trigger }) => trigger.sentence <= sentence.index && sentence.index - trigger.sentence <= reach))
}

/** Sentences after the deed in which "de dader" is still who did it. */
const reach = 4
