// Who is said to have done it, by words that say so: blame, suspicion, trial, verdict, confession, denial.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { Said } from '../../../reading/reading.ts'
import { responsibilityWords, type BlameRow } from '../../../scheme/responsibility.ts'
import { childrenOf, hasFeat, prepOf, subtree } from '../../clauses/index.ts'
import type { Cluster } from '../cluster.ts'
import type { View } from '../view.ts'
import { nounWords } from '../vocabulary.ts'
import { accusedBy, basisOf, isOwnWord, speakerOf } from './basis.ts'
import type { Basis, Blame } from './blame.ts'
import { whoOf } from './blamed.ts'
import { doubted } from './doubt.ts'
import { clusterAt, eventsFor, justTold, namedAt, pointsBack, within, type Deed } from './deed.ts'
import { actorAt, doersAt, isAttackerNoun, isLawful, isUnlikely, isUnnamed, onBehalf, speakerBehind, type Doer } from './who.ts'
import { evidenceOf, isIdle, isNegated, isNotBut, saidBy, spoken, verbsOf, wasFirst } from './words.ts'

export function* accusations(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  // "als verdachte": who is held, not that somebody suspects.
  if (predicate.rel === 'amod' || /^verdachten?$/iu.test(sentence.tokens[predicate.token]!.form)) return
  const verbs = verbsOf(view, predicate)
  for (const row of responsibilityWords[view.language].blame) {
    if (!verbs.some((verb) => row.words.includes(verb)) || !isBeside(view, sentence, predicate, row)) continue
    yield* byRow(view, clusters, sentence, predicate, row)
  }
}

function* byRow(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate, row: BlameRow): Generator<Blame> {
  // "which authorities blamed on the group": who stands between blames, whatever the tree says.
  const which = whichBefore(view, sentence, predicate)
  if (which !== undefined && row.about !== 'patient') return
  if (row.basis === 'denied' && (deniesClaim(view, sentence, predicate) || refusesThing(view, clusters, sentence, predicate, row))) return
  if (isIdle(sentence, predicate) || (row.basis === 'doer' && isTakenUp(view, sentence, predicate))) return
  // "the decision to prosecute them": what is meant to be done accuses nobody yet.
  if (row.who !== 'agent' && isToBeDone(sentence, predicate)) return
  if (row.basis === 'suspected' && wasFirst(sentence, predicate)) return
  const who = whoOf(view, sentence, predicate, row)
  const named = doersAt(view, sentence, who)
  const doers = row.basis === 'doer' && who.length > 0 ? [...named, ...spokenOfSelf(view, sentence, predicate, who)] : row.basis === 'denied' || row.basis === 'admitted' ? onBehalf(view, named) : named
  if (doers.length === 0) return
  const subject = which ?? (row.who === 'agent' && row.basis !== 'denied' && row.basis !== 'admitted' ? undefined : predicate.args.find(({ role, inherited }) => role === 'agent' && inherited !== true)?.token)
  const said = row.basis === 'doer' ? spoken(view, sentence.index, predicate.token) : saidBy(view, sentence, predicate, subject, acts[row.basis])
  const negated = isNegated(sentence, predicate) || (row.basis === 'doer' && said.polarity === 'NEG')
  if (row.by === 'court' && !isJudged(view, predicate, said)) return
  const deeds = which === undefined ? deedsOf(view, clusters, sentence, predicate, row, who) : namedAt(clusters, sentence, sentence.tokens.slice(0, which).map(({ index }) => index)).slice(-1)
  for (const { cluster, named } of deeds) {
    for (const { actor, sure, token } of doers) {
      const isNot = isNotBut(view, sentence, token) ?? negated
      const plain = basisFor(view, row, isNot === negated ? said : { ...said, polarity: isNot ? 'NEG' : 'POS' }, actor, isNot)
      const basis = plain === null ? null : doubted(view, sentence, token, plain)
      if (basis === null || isImplausible(view, sentence, actor, token, basis)) continue
      yield { cluster, actor, basis, said: isNot ? { ...said, polarity: 'NEG' } : isNot === negated ? said : { ...said, polarity: 'POS' }, evidence: evidenceOf(sentence, predicate), because: `responsibility:${row.id}`, named: named && sure, at: { sentence: sentence.index, token: predicate.token } }
    }
  }
}

/** "ontkent dat zij de aanslag heeft opgeëist": what is denied is a claim, not a deed. */
function deniesClaim(view: View, sentence: Sentence, predicate: Predicate): boolean {
  const { claim, claimWith } = responsibilityWords[view.language]
  return contentClauses(view, sentence, predicate).some(({ lemma }) => claim.includes(lemma.toLowerCase()) || (claimWith.includes(lemma.toLowerCase()) && view.language === 'en'))
}

/** "rejected a proposal for talks on the war": what is refused is a thing, neither a deed nor an accusation. */
function refusesThing(view: View, clusters: readonly Cluster[], sentence: Sentence, { args }: Predicate, { aboutNouns = [] }: BlameRow): boolean {
  const objects = args.filter(({ role, prep }) => role === 'patient' && prep === undefined).map(({ token }) => token)
  const known = [...aboutNouns, ...responsibilityWords[view.language].accusations]
  return objects.length > 0 && !objects.some((at) => sentence.tokens[at]!.upos !== 'NOUN' || pointsBack(view, sentence, at) || clusterAt(clusters, sentence.index, at) !== undefined || nounWords(view.token(sentence.index, at)).some((word) => known.includes(word)))
}

/** The mention between "which" and a verb that blames on somebody. */
function whichBefore(view: View, sentence: Sentence, { token, args }: Predicate): number | undefined {
  const mention = view.mentionsOf(sentence.index).find(({ last }) => last === token - 1)
  return mention !== undefined && /^(?:which|that)$/iu.test(sentence.tokens[mention.first - 1]?.form ?? '') && args.some(({ prep }) => prep === 'on' || prep === 'to') ? mention.token : undefined
}

/** "accused the army of carrying out", "admitted being responsible": the word over it says whose deed it is. */
function isTakenUp(view: View, sentence: Sentence, { under, finite }: Predicate): boolean {
  const over = finite ? undefined : view.predicateAt(sentence.index, under)
  return over !== undefined && responsibilityWords[view.language].blame.some(({ words, who, basis }) => (who !== 'agent' || basis === 'admitted') && words.includes(over.lemma.toLowerCase()))
}

function isToBeDone(sentence: Sentence, { finite, token }: Predicate): boolean {
  return !finite && hasFeat(sentence.tokens[token]!, 'VerbForm=Inf') && childrenOf(sentence, token).some(({ rel, form }) => rel === 'mark' && /^(?:te|to)$/iu.test(form))
}

const acts = { accused: 'accuse', suspected: 'suspect', denied: 'deny', convicted: 'state', acquitted: 'state', admitted: 'claim_responsibility' } as const

/** "schuldig bevonden": the words that make the verb one of blame stand beside it. */
export function isBeside(view: View, sentence: Sentence, predicate: Predicate, row: BlameRow): boolean {
  if (row.with === undefined) return true
  const beside = [...predicate.args.map(({ token }) => view.token(sentence.index, token)), ...childrenOf(sentence, predicate.token)]
  if (row.with[0] === 'te_maken') return hasToDo(sentence)
  return beside.some(({ lemma, form }) => row.with!.includes(lemma.toLowerCase()) || row.with!.includes(form.toLowerCase()))
}

/** "te maken", "to do": as two words that stand together. */
function hasToDo({ tokens }: Sentence): boolean {
  return tokens.some(({ form }, at) => /^(?:te|to)$/iu.test(form) && /^(?:maken|do)$/iu.test(tokens[at + 1]?.form ?? ''))
}

/** "IS zegt dat het erachter zit". */
function spokenOfSelf(view: View, sentence: Sentence, predicate: Predicate, who: readonly number[]): readonly Doer[] {
  return who.flatMap((token) => {
    const mention = view.mentionAt(sentence.index, token)
    if (mention !== undefined && mention.actor !== null && !isUnlikely(view, mention.actor)) return []
    const actor = speakerBehind(view, sentence.index, token, predicate.token, isNegated(sentence, predicate))
    return actor === null || isUnlikely(view, actor) ? [] : [{ actor, sure: true, token }]
  })
}

/** Governments condemn groups "for" attacks; only courts, or nobody named, convict. */
function isJudged(view: View, predicate: Predicate, said: Said): boolean {
  if (predicate.passive) return true
  const speaker = speakerOf(said)
  return speaker !== undefined && (view.actors.get(speaker.actor ?? '')?.type === 'institution' || /recht|hof\b|jury|tribuna/iu.test(speaker.text ?? ''))
}

/** What it was that he is said to have done. */
function deedsOf(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate, row: BlameRow, who: readonly number[]): readonly Deed[] {
  const mentions = view.mentionsOf(sentence.index).filter(({ token, first, last }) => who.some((at) => at === token || (first <= at && at <= last)))
  const isWho = (at: number): boolean => mentions.some(({ first, last }) => first <= at && at <= last)
  const about = aboutOf(view, sentence, predicate, row).filter((at) => !isWho(at))
  const named = namedAt(clusters, sentence, about.flatMap((at) => within(sentence, at)))
  if (named.length > 0) return named
  const clauses = row.basis === 'doer' ? [] : contentClauses(view, sentence, predicate)
  const inClause = clauses.filter((clause) => isOwn(view, sentence, clause, who)).flatMap(({ token }) => namedAt(clusters, sentence, subtree(sentence, token, ({ rel }) => rel !== 'acl:relcl')))
  if (inClause.length > 0) return inClause
  // "ontkende de aanslag te hebben gepleegd": a denied telling joins no event, but its noun points back to one.
  if (clauses.some((clause) => isOwn(view, sentence, clause, who) && subtree(sentence, clause.token).some((at) => pointsBack(view, sentence, at) && sentence.tokens[at]!.upos === 'NOUN'))) return justTold(clusters, sentence)
  const far = row.basis === 'doer' && about.length === 0 ? namedAt(clusters, sentence, namedBehind(clusters, sentence, predicate.token, row.aboutPreps ?? [])) : []
  if (far.length > 0) return far
  const isNoun = (at: number): boolean => row.aboutNouns !== undefined && nounWords(view.token(sentence.index, at)).some((word) => row.aboutNouns!.includes(word))
  const plainNouns = about.filter(isNoun)
  if (plainNouns.some((at) => !hasOtherDeed(clusters, sentence, at))) return justTold(clusters, sentence)
  if (about.some((at) => pointsBack(view, sentence, at) && !isPersonal(sentence, at))) return row.basis === 'denied' || row.basis === 'admitted' ? [] : eventsFor(clusters, sentence, about)
  const words = within(sentence, predicate.token).some((at) => row.aboutWords?.includes(sentence.tokens[at]!.form.toLowerCase()) === true && isAdverb(sentence, at))
  if (words && clauses.length === 0) return justTold(clusters, sentence)
  return row.loose === true && about.length === 0 && clauses.length === 0 ? justTold(clusters, sentence) : []
}

/** "achter hem staan": stands by a person, not behind a deed. */
function isPersonal(sentence: Sentence, at: number): boolean {
  return /^(?:hem|hen|hun|haar|ze|die|them)$/iu.test(sentence.tokens[at]!.form)
}

/** "er … achter", "erachter": an adverb, not the adposition of a noun. */
function isAdverb(sentence: Sentence, at: number): boolean {
  const { form, head } = sentence.tokens[at]!
  if (/^(?:NOUN|PROPN)$/u.test(sentence.tokens[head]?.upos ?? '')) return false
  return !/^(?:achter|mee)$/iu.test(form) || sentence.tokens.some((one) => one.index < at && /^(?:er|daar|hier|waar)$/iu.test(one.form))
}

/** "betrokkenheid bij smokkel": another deed than those told. */
function hasOtherDeed(clusters: readonly Cluster[], sentence: Sentence, at: number): boolean {
  // "wijst betrokkenheid van de hand" is a way to deny it.
  return childrenOf(sentence, at).some(({ index, rel, upos, lemma }) => index > at && lemma !== 'hand' && /^(?:nmod|obl|acl)/u.test(rel) && upos !== 'PRON' && clusterAt(clusters, sentence.index, index) === undefined && prepOf(sentence, index) !== undefined)
}

function aboutOf(view: View, sentence: Sentence, predicate: Predicate, row: BlameRow): readonly number[] {
  const patients = row.about === 'patient' ? predicate.args.filter(({ role }) => role === 'patient' || (row.basis === 'doer' && role === 'agent')).map(({ token }) => token) : []
  const preps = row.aboutPreps ?? []
  // "ontkende betrokkenheid", where the tree hangs the verb on its object.
  const head = row.about === 'patient' && predicate.rel === 'acl' ? sentence.tokens[predicate.token]!.head : -1
  if (head > predicate.token && patients.length === 0) patients.push(head)
  const args = predicate.args.filter(({ prep }) => prep !== undefined && preps.includes(prep)).map(({ token }) => token)
  // "accused the group of the attack", "suspect X of": the deed may hang on who is blamed.
  const below = within(sentence, predicate.token).filter((at) => at > predicate.token && preps.includes(prepOf(sentence, at) ?? ''))
  // "arrested on suspicion of murder": of what the suspicion is.
  const of = [...args, ...below].filter((at) => /^(?:verdenking|suspicion|charge|count)$/u.test(sentence.tokens[at]!.lemma)).flatMap((at) => childrenOf(sentence, at).filter(({ rel, index }) => rel.startsWith('nmod') && index > at).map(({ index }) => index))
  return [...new Set([...patients, ...args, ...below, ...of])]
}

/** The clauses that say what he is blamed for: "ervan de aanslag te hebben gepleegd", "of carrying out the attack". */
function contentClauses(view: View, sentence: Sentence, predicate: Predicate): readonly Predicate[] {
  return view.predicatesOf(sentence.index).filter(({ under, token, rel, finite }) => under === predicate.token && token > predicate.token && /^(?:xcomp|ccomp|advcl|acl)/u.test(rel) && (!finite || /^ccomp|^acl/u.test(rel)))
}

/** Of the one blamed himself: "ontkent dat er burgers zijn gedood" is no denial of a deed of his own. */
function isOwn(view: View, sentence: Sentence, clause: Predicate, who: readonly number[]): boolean {
  const subject = clause.args.find(({ role, inherited }) => role === 'agent' && inherited !== true)
  if (!clause.finite) return true
  if (subject === undefined) return false
  const actor = actorAt(view, sentence.index, subject.token)
  return /^(?:het|hij|zij|ze|it|he|she|they)$/iu.test(sentence.tokens[subject.token]!.form) || (actor !== null && who.some((at) => actorAt(view, sentence.index, at) === actor))
}

/** "verantwoordelijk voor een aanval op …, en een aanslag op …": the deeds right behind the word, where the tree has lost them. */
function namedBehind(clusters: readonly Cluster[], sentence: Sentence, token: number, preps: readonly string[]): readonly number[] {
  const { tokens } = sentence
  if (!preps.includes(tokens[token + 1]?.form.toLowerCase() ?? '')) return []
  const told = clusters.flatMap(({ tellings }) => tellings).filter(({ trigger, definite }) => trigger.sentence === sentence.index && trigger.token > token && trigger.frame.pos === 'noun' && !definite && trigger.roles.perpetrator === undefined).map(({ trigger }) => trigger.token).sort((a, b) => a - b)
  const [first, ...rest] = told
  if (first === undefined || first - token > 6) return []
  return [first, ...rest.filter((at) => /^(?:en|and)$/iu.test(tokens[at - 2]?.form ?? ''))]
}

/** Null: the words leave nothing said of him. */
function basisFor(view: View, row: BlameRow, said: Said, actor: string, negated: boolean): Basis | null {
  const own = isOwnWord(view, said, actor)
  if (row.basis === 'doer') {
    const toDo = row.with?.[0] === 'te_maken'
    if (negated) return row.only === 'said' && !toDo && speakerOf(said) === undefined ? null : 'denied'
    // "heeft er iets mee te maken", "they did it": no more than what somebody says, of another or of himself.
    if (row.only === 'said') {
      const told = speakerOf(said) !== undefined || (said.evidentiality === 'REPORTED' && said.certainty === 'POSSIBLE')
      if (!told || said.certainty === 'UNDERSPECIFIED' || (own && toDo)) return null
      return own ? 'claimed' : accusedBy(view, said)
    }
    return row.only === 'negated' ? null : basisOf(view, said, actor)
  }
  if (row.basis === 'admitted') return negated ? 'denied' : 'claimed'
  if (row.basis === 'acquitted' || row.basis === 'convicted') return negated ? (row.basis === 'convicted' && row.with !== undefined ? 'acquitted' : null) : row.basis
  if (negated) return null
  if (row.basis === 'denied') return 'denied'
  if (own) return null
  return row.basis === 'accused' ? accusedBy(view, said) : row.basis
}

/** Police may be blamed, but what is "responsible" in the text's own voice may be in charge; and "terrorists were behind it" blames nobody. */
function isImplausible(view: View, sentence: Sentence, actor: string, token: number, basis: Basis): boolean {
  if (basis === 'asserted') return isLawful(view, actor)
  if (basis === 'suspected' || basis.startsWith('accused')) {
    // "The suspect's lawyer said his client, accused of …": never who speaks for him.
    if (responsibilityWords[view.language].counsel.includes(sentence.tokens[token]!.lemma.toLowerCase())) return true
  }
  return basis.startsWith('accused') && isUnnamed(view, actor) && isAttackerNoun(view, sentence, token)
}

/** "Police said the group was behind the attack": the attack itself is the predicate there. */
export function* behind(view: View, clusters: readonly Cluster[], sentence: Sentence, predicate: Predicate): Generator<Blame> {
  if (predicate.kind !== 'nominal' || prepOf(sentence, predicate.token) !== 'behind' || isIdle(sentence, predicate)) return
  const who = predicate.args.filter(({ role }) => role === 'agent').map(({ token }) => token)
  const deeds = namedAt(clusters, sentence, [predicate.token])
  const said = spoken(view, sentence.index, predicate.token)
  const negated = isNegated(sentence, predicate) || said.polarity === 'NEG'
  for (const { cluster } of deeds.length > 0 ? deeds : pointsBack(view, sentence, predicate.token) && !isPersonal(sentence, predicate.token) ? justTold(clusters, sentence) : []) {
    for (const { actor, sure, token } of [...doersAt(view, sentence, who), ...spokenOfSelf(view, sentence, predicate, who)]) {
      const isNot = isNotBut(view, sentence, token) ?? negated
      const told = isNot === negated ? said : { ...said, polarity: isNot ? 'NEG' as const : 'POS' as const }
      yield { cluster, actor, basis: isNot ? 'denied' : basisOf(view, told, actor), said: told, evidence: evidenceOf(sentence, predicate), because: 'responsibility:behind', named: sure, at: { sentence: sentence.index, token: predicate.token } }
    }
  }
}
