// Where the one blamed stands beside the words that blame him.
import type { Predicate } from '../../../model/predicate.ts'
import type { Sentence } from '../../../model/sentence.ts'
import type { BlameRow } from '../../../scheme/responsibility.ts'
import { prepOf } from '../../clauses/index.ts'
import type { View } from '../view.ts'
import { within } from './deed.ts'
import { actorAt } from './who.ts'

export function whoOf(view: View, sentence: Sentence, predicate: Predicate, row: BlameRow): readonly number[] {
  const of = (...roles: readonly string[]): number[] => predicate.args.filter(({ role }) => roles.includes(role)).map(({ token }) => token)
  const isThing = (at: number): boolean => row.with?.includes(view.token(sentence.index, at).lemma.toLowerCase()) === true
  const behind = row.whoPreps === undefined ? [] : within(sentence, predicate.token).filter((at) => row.whoPreps!.includes(prepOf(sentence, at) ?? ''))
  if (row.who === 'prep') return behind
  if (row.who === 'recipient') return [of('recipient'), behind, of('patient').filter((at) => !isThing(at)), beforeThing(view, sentence, predicate, row)].find(({ length }) => length > 0) ?? []
  if (row.who === 'patient') {
    const beside = besideParticiple(view, sentence, predicate)
    if (beside !== undefined) return beside
    const patients = of('patient').filter((at) => !isThing(at)).flatMap((at) => (sentence.tokens[at]!.upos === 'VERB' ? beforeRelative(view, sentence, predicate) : [at]))
    // "found John Miller guilty": the tree may take the judgement for the object.
    return patients.length > 0 ? patients : beforeThing(view, sentence, predicate, row)
  }
  // "By confessing this, …": whose deed that is, its clause does not say.
  const own = predicate.finite || row.basis === 'doer' || !/^(?:advcl|acl|obl)/u.test(predicate.rel) || sentence.tokens[predicate.token]!.head > predicate.token
  if (!own) return []
  const agents = of('agent').filter((at) => row.basis !== 'doer' || actorAt(view, sentence.index, at) !== null || sentence.tokens[at]!.upos === 'PRON')
  if (agents.length === 0 && row.basis === 'doer') agents.push(...beforeDeed(view, sentence, predicate, row))
  // The subject of a coordinated predicate may stand only with the first: "is berucht en was verantwoordelijk voor".
  return (agents.length > 0 || predicate.rel !== 'conj' ? agents : firstSubject(view, sentence)).filter((at) => !isOfEarlierHalf(view, sentence, at, predicate))
}

/** "The army is silent; officials believe bandits were responsible": over a semicolon, or over another's clause of saying, nobody stays the subject. */
function isOfEarlierHalf(view: View, { tokens, index }: Sentence, agent: number, { token }: Predicate): boolean {
  if (tokens.slice(agent, token).some(({ form }) => form === ';')) return true
  return view.layers.sayings.some(({ sentence, cue, source }) => sentence === index && cue.token !== undefined && cue.token > agent && cue.token < token && source?.token !== undefined && source.sentence === index && source.token > agent && source.token < token)
}

/** "said his client, accused of the bombing, was at home": whoever stands right before the comma of the participle. */
function besideParticiple({ mentionAt }: View, sentence: Sentence, { finite, passive, token }: Predicate): readonly number[] | undefined {
  const noun = sentence.tokens[token - 2]
  if (finite || !passive || sentence.tokens[token - 1]?.form !== ',' || noun?.upos !== 'NOUN' || prepOf(sentence, noun.index) !== undefined || sentence.tokens[noun.head]?.upos !== 'VERB') return undefined
  return mentionAt(sentence.index, noun.index) ? [noun.index] : []
}

/** "geeft hij X de schuld": whoever stands between the verb and the word that makes it blame. */
function beforeThing(view: View, sentence: Sentence, predicate: Predicate, row: BlameRow): readonly number[] {
  const thing = sentence.tokens.find(({ lemma, index }) => index > predicate.token && row.with?.includes(lemma.toLowerCase()) === true)
  const agent = predicate.args.find(({ role }) => role === 'agent')?.token
  if (thing === undefined) return []
  return view.mentionsOf(sentence.index).filter(({ first, last, token }) => first > predicate.token && last < thing.index && token !== agent).map(({ token }) => token)
}

/** "dat IS achter de aanslag zit", where the tree took the name for a verb: whoever stands right before the words for the deed. */
function beforeDeed(view: View, sentence: Sentence, predicate: Predicate, row: BlameRow): readonly number[] {
  const preposition = sentence.tokens.findLast(({ form, index }) => index < predicate.token && row.aboutPreps?.includes(form.toLowerCase()) === true)
  if (preposition === undefined) return []
  return view.mentionsOf(sentence.index).filter(({ last }) => last < preposition.index && preposition.index - last <= 2 && sentence.tokens.slice(last + 1, preposition.index).every(({ upos }) => upos === 'ADV' || upos === 'ADJ')).map(({ token }) => token)
}

/** "mannen opgepakt die worden verdacht van", where the tree hung the clause on the verb: the last one named before "die". */
function beforeRelative(view: View, sentence: Sentence, predicate: Predicate): readonly number[] {
  const pronoun = sentence.tokens.findLast(({ form, index }) => index < predicate.token && /^(?:die|who)$/iu.test(form))
  const last = pronoun === undefined ? undefined : view.mentionsOf(sentence.index).findLast((mention) => mention.last < pronoun.index)
  return last === undefined ? [] : [last.token]
}

function firstSubject(view: View, sentence: Sentence): readonly number[] {
  const root = view.predicatesOf(sentence.index).find(({ rel }) => rel === 'root')
  return root?.args.filter(({ role }) => role === 'agent').map(({ token }) => token) ?? []
}
