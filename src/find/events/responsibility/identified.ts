// "De dader was Jan Jansen", "police identified the gunman as …", "the kidnappers were members of …": a doer told of before gets a name or a group.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { Span } from '../../../model/span.ts'
import type { Said } from '../../../reading/reading.ts'
import { responsibilityWords } from '../../../scheme/responsibility.ts'
import { isDefinite, nounPhrase, spanOf } from '../../clauses/index.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'
import { accusedBy, basisOf } from './basis.ts'
import type { Basis, Blame } from './blame.ts'
import { justTold } from './deed.ts'
import { actorAt, isAttackerNoun, isClaimant, isLawful, isUnlikely, isUnnamed } from './who.ts'
import { evidenceOf, isIdle, isNegated, saidBy, spoken, wasFirst } from './words.ts'

export function* identified(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  if (isIdle(sentence, predicate) || wasFirst(sentence, predicate)) return
  const pair = predicate.kind === 'nominal' ? saidToBe(view, sentence, predicate) : namedAs(view, sentence, predicate)
  if (pair === undefined) return
  const subject = predicate.kind === 'nominal' ? undefined : predicate.args.find(({ role }) => role === 'agent')?.token
  const said = saidBy(view, sentence, predicate, subject, 'state')
  if (isNegated(sentence, predicate) && said.polarity !== 'NEG') return
  yield* ofDoer(view, clusters, sentence, pair, said, evidenceOf(sentence, predicate), predicate.token)
}

function* ofDoer(view: View, clusters: readonly Cluster[], sentence: Sentence, { doer, actor }: Pair, said: Said, evidence: Span, token: number): Generator<Blame> {
  if (isUnlikely(view, actor) || isLawful(view, actor) || isUnnamed(view, actor)) return
  const word = nounWords(view.token(sentence.index, doer))
  const suspect = word.some((one) => /^(?:verdachte|hoofdverdachte|suspect)$/u.test(one))
  const told = basisOf(view, said, actor)
  // "In zijn bericht noemt hij de dader van …": who speaks of a doer is not he.
  if (told === 'claimed') return
  const basis: Basis = told === 'denied' ? told : suspect ? accusedBy(view, said) : told
  const kidnapped = word.some((one) => /ontvoerder|gijzelnemer|kaper|kidnapper|hostage-taker|hijacker/u.test(one))
  for (const { cluster } of justTold(clusters, sentence, ({ type }) => !kidnapped || type.id.startsWith('abduction'))) {
    yield { cluster, actor, basis, said, evidence, because: 'responsibility:identified', named: true, at: { sentence: sentence.index, token } }
  }
}

/** "said the kidnappers were probably members of the group", by the order of the words where the tree has no clause for it. */
export function* saidInOrder(view: View, clusters: readonly Cluster[], sentence: Sentence): Generator<Blame> {
  for (const { index } of sentence.tokens) {
    if (!isDoer(view, sentence, index) || !/^(?:zijn|be)$/u.test(sentence.tokens[index + 1]?.lemma ?? '')) continue
    const at = sentence.tokens.find((token) => token.index > index + 1 && token.upos !== 'ADV' && token.upos !== 'DET')?.index
    if (at === undefined || view.predicateAt(sentence.index, at)?.args.some(({ role }) => role === 'agent') === true) continue
    const actor = belongingTo(view, sentence, at)
    const cues = view.cuesAt(sentence.index, at)
    if (actor === null || cues.some(({ kind }) => kind === 'negation' || kind === 'never' || kind === 'question' || kind === 'conditional')) continue
    yield* ofDoer(view, clusters, sentence, { doer: index, actor }, spoken(view, sentence.index, at), spanOf(sentence, index, nounPhrase(sentence, at).last), at)
  }
}

/** "Het gaat om Jan Blom", "Het blijkt Jan Blom": right after a sentence about the doer it says who he is. */
export function* turnsOut(view: View, clusters: readonly Cluster[], sentence: Sentence): Generator<Blame> {
  const before = view.sentences[sentence.index - 1]
  const doer = before?.block === sentence.block ? before.tokens.find(({ index }) => isDoer(view, before, index)) : undefined
  if (before === undefined || doer === undefined) return
  for (const mention of view.mentionsOf(sentence.index)) {
    const said = view.text.slice(sentence.start, sentence.tokens[mention.first]!.start)
    if (mention.actor === null || mention.how === 'pronoun' || !namesHim.test(said) || view.actors.get(mention.actor)?.type !== 'person' || isUnnamed(view, mention.actor)) continue
    const cues = view.cuesAt(sentence.index, mention.token)
    if (cues.some(({ kind }) => kind === 'negation' || kind === 'never' || kind === 'question' || kind === 'conditional')) continue
    const who = spoken(view, sentence.index, mention.token)
    const hedged = hedging.test(said) && who.certainty === 'CERTAIN' ? { ...who, certainty: 'PROBABLE' as const } : who
    yield* ofDoer(view, clusters, before, { doer: doer.index, actor: mention.actor }, hedged, spanOf(sentence, 0, mention.last), mention.token)
  }
}

const namesHim = /^(?:\p{L}+ )?(?:(?:het|dat) )?(?:(?:blijkt|bleek|gaat|ging|zou)(?: het| dat)?(?: gaan)?(?: om)?|(?:it|that) (?:was|is|turned out to be)) (?:de \d+-jarige )?$/iu
const hedging = /waarschijnlijk|vermoedelijk|mogelijk|zou|probably|possibly/iu

interface Pair { readonly doer: number; readonly actor: string }

/** "noemt de naam van de schutter: Jan Blom". */
export function* behindColon(view: View, clusters: readonly Cluster[], sentence: Sentence): Generator<Blame> {
  for (const mention of view.mentionsOf(sentence.index)) {
    const doer = sentence.tokens[mention.first - 2]
    if (mention.actor === null || sentence.tokens[mention.first - 1]?.form !== ':' || doer === undefined || !isDoer(view, sentence, doer.index) || view.actors.get(mention.actor)?.type !== 'person') continue
    const over = view.predicateOver(sentence.index, doer.index)
    const subject = over?.args.find(({ role }) => role === 'agent')?.token
    const said = over === undefined ? spoken(view, sentence.index, mention.token) : saidBy(view, sentence, over, subject, 'state')
    if (over !== undefined && (isIdle(sentence, over) || isNegated(sentence, over))) continue
    yield* ofDoer(view, clusters, sentence, { doer: doer.index, actor: mention.actor }, said, spanOf(sentence, doer.index, mention.last), mention.token)
  }
}

/** "De dader was X", "de daders zijn leden van X". */
function saidToBe(view: View, sentence: Sentence, predicate: Predicate): Pair | undefined {
  const doer = predicate.args.find(({ role }) => role === 'agent')?.token
  if (doer === undefined || !isDoer(view, sentence, doer)) return undefined
  const actor = belongingTo(view, sentence, predicate.token) ?? actorAt(view, sentence.index, predicate.token)
  return actor === null || isAttackerNoun(view, sentence, predicate.token) ? undefined : { doer, actor }
}

/** "identified the gunman as X", "noemde X als verdachte", "noemde de dader een strijder van de groep". */
function namedAs(view: View, sentence: Sentence, predicate: Predicate): Pair | undefined {
  if (!responsibilityWords[view.language].naming.includes(predicate.lemma.toLowerCase())) return undefined
  const objects = predicate.args.filter(({ role }) => role === 'patient').map(({ token }) => token)
  const as = sentence.tokens.filter(({ index, form }) => index > predicate.token && /^(?:als|as)$/u.test(form)).flatMap(({ index }) => behindWord(view, sentence, index))
  const others = [...as, ...predicate.args.filter(({ role }) => role === 'complement').map(({ token }) => token)]
  for (const object of objects) {
    for (const other of others) {
      if (isDoer(view, sentence, object)) {
        const actor = belongingTo(view, sentence, other) ?? actorAt(view, sentence.index, other)
        if (actor !== null) return { doer: object, actor }
      } else if (isAttackerNoun(view, sentence, other)) {
        const actor = actorAt(view, sentence.index, object)
        if (actor !== null) return { doer: other, actor }
      }
    }
  }
  return undefined
}

/** Who stands behind "als", also over an age: "as 21-year-old X"; the tree seldom agrees. */
function behindWord(view: View, sentence: Sentence, at: number): readonly number[] {
  const mention = view.mentionsOf(sentence.index).filter(({ first }) => first > at && first - at <= 6).sort((a, b) => a.first - b.first)[0]
  return mention === undefined ? sentence.tokens.filter(({ index }) => index > at && index - at <= 2 && isAttackerNoun(view, sentence, index)).map(({ index }) => index) : [mention.token]
}

function isDoer(view: View, sentence: Sentence, token: number): boolean {
  return isAttackerNoun(view, sentence, token) && isDefinite(sentence, token)
}

/** The group in "leden van de groep". */
function belongingTo(view: View, sentence: Sentence, token: number): string | null {
  if (!nounWords(view.token(sentence.index, token)).some((word) => responsibilityWords[view.language].belonging.includes(word))) return null
  const { first, last } = nounPhrase(sentence, token)
  const inside = view.mentionsOf(sentence.index).find((mention) => mention.token !== token && mention.first >= first && mention.last <= last && isClaimant(view, mention.actor) || (mention.first > token && mention.last <= last && view.actors.get(mention.actor ?? '')?.type === 'organisation'))
  return inside?.actor ?? null
}
