// What the steps of the event stage look at: one document's layers, by sentence.
import type { ClauseWords } from '../../lang/clauses.ts'
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import type { DateMention } from '../../model/date.ts'
import type { Layers } from '../../model/layers.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Predicate } from '../../model/predicate.ts'
import type { QuantityMention } from '../../model/quantity.ts'
import type { Sentence, Token } from '../../model/sentence.ts'
import type { BlockRole, LanguageId, Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import { overlaps } from '../../model/span.ts'
import type { Language } from '../../lang/language.ts'
import type { Cue, Saying } from '../../model/predicate.ts'
import type { Said } from '../../reading/reading.ts'
import { childrenOf, cuesAt, nounPhrase, predicateAt, predicateOver } from '../clauses/index.ts'
import { saidOf, sayingsOver, type SaidContext } from '../sayings/index.ts'

export type EventLayers = Pick<Layers, 'source' | 'sentences' | 'predicates' | 'actors' | 'actorMentions' | 'dates' | 'quantities' | 'places' | 'sayings'>

export interface View {
  readonly source: Source
  readonly text: string
  readonly language: LanguageId
  readonly words: ClauseWords
  readonly layers: EventLayers
  readonly sentences: readonly Sentence[]
  /** Sentences that may tell of events: no boilerplate, credit or repeated block. */
  readonly telling: readonly Sentence[]
  readonly actors: ReadonlyMap<string, DocumentActor>
  predicatesOf(sentence: number): readonly Predicate[]
  predicateAt(sentence: number, token: number): Predicate | undefined
  predicateOver(sentence: number, token: number): Predicate | undefined
  cuesAt(sentence: number, token: number): readonly Cue[]
  datesOf(sentence: number): readonly DateMention[]
  placesOf(sentence: number): readonly PlaceMention[]
  quantitiesOf(sentence: number): readonly QuantityMention[]
  mentionsOf(sentence: number): readonly ActorMention[]
  /** The actor mention of which `token` is the head, or the smallest one around it. */
  mentionAt(sentence: number, token: number): ActorMention | undefined
  roleOf(sentence: number): BlockRole
  token(sentence: number, token: number): Token
  saidAt(sentence: number, token: number): Said
  sayingsAt(sentence: number, token: number): readonly Saying[]
  /** What the chains of sources look at. */
  readonly context: SaidContext
}

export function viewOf(layers: EventLayers, language: Language): View {
  const words = language.clauses
  const context: SaidContext = { ...layers, language }
  const { source, sentences, predicates } = layers
  const dates = bySentence(layers.dates)
  const mended = predicates.map((predicate) => withoutBeing(sentences[predicate.sentence]!, predicate)).map((predicate) => dayActsNot(sentences[predicate.sentence]!, dates.get(predicate.sentence) ?? [], predicate)).map((predicate) => afterOther(sentences[predicate.sentence]!, withVoice(sentences[predicate.sentence]!, behindFronted(sentences[predicate.sentence]!, withSubject(sentences[predicate.sentence]!, behindSuspected(sentences[predicate.sentence]!, predicate))))))
  const predicatesBy = bySentence(mended)
  const places = bySentence(layers.places)
  const quantities = bySentence(layers.quantities)
  const mentions = bySentence(layers.actorMentions)
  const roleOf = (sentence: number): BlockRole => source.blocks[sentences[sentence]!.block]?.role ?? 'body'
  const telling = sentences.filter(({ index, block }) => {
    const role = roleOf(index)
    return role !== 'boilerplate' && role !== 'credit' && role !== 'dateline' && source.blocks[block]?.repeats === undefined
  })
  return {
    source, text: source.text, language: source.language, words, layers, sentences, telling, roleOf,
    actors: new Map(layers.actors.map((actor) => [actor.id, actor])),
    predicatesOf: (sentence) => predicatesBy.get(sentence) ?? [],
    predicateAt: (sentence, token) => predicateAt(mended, sentence, token),
    predicateOver: (sentence, token) => predicateOver(mended, sentences[sentence]!, token),
    cuesAt: (sentence, token) => cuesAt(predicates, sentences[sentence]!, token, words),
    datesOf: (sentence) => dates.get(sentence) ?? [],
    placesOf: (sentence) => places.get(sentence) ?? [],
    quantitiesOf: (sentence) => quantities.get(sentence) ?? [],
    mentionsOf: (sentence) => mentions.get(sentence) ?? [],
    mentionAt(sentence, token) {
      const here = mentions.get(sentence) ?? []
      return here.find((mention) => mention.token === token)
        ?? here.filter(({ first, last }) => first <= token && token <= last).sort((a, b) => (a.last - a.first) - (b.last - b.first))[0]
    },
    token: (sentence, token) => sentences[sentence]!.tokens[token]!,
    saidAt: (sentence, token) => saidOf(context, sentence, token),
    sayingsAt: (sentence, token) => sayingsOver(layers, sentence, token),
    context,
  }
}

/** "verdacht lid te zijn": what somebody is to be is no second one who undergoes the verb. */
function withoutBeing(sentence: Sentence, predicate: Predicate): Predicate {
  const isBeing = (at: number): boolean => {
    const below = childrenOf(sentence, at)
    return below.some(({ rel }) => rel === 'cop') && below.some(({ rel, form }) => rel === 'mark' && /^(?:te|to)$/iu.test(form))
  }
  const args = predicate.args.filter(({ role, token }) => !((role === 'agent' || role === 'patient') && isBeing(token)))
  return args.length === predicate.args.length ? predicate : { ...predicate, args }
}

/** "Een schutter doodde dinsdag zes bezoekers": a day does nothing; who stands before the verb does it, who stands behind it undergoes it. */
function dayActsNot({ tokens }: Sentence, dates: readonly DateMention[], predicate: Predicate): Predicate {
  const { kind, passive, args, token: verb } = predicate
  const day = args.find(({ role, token }) => role === 'agent' && dates.some(({ start, end }) => start <= tokens[token]!.start && tokens[token]!.end <= end))
  if (!day || kind !== 'verb' || passive) return predicate
  const rest = args.filter((arg) => arg !== day)
  const bare = rest.filter(({ role, prep, token }) => (role === 'patient' || (role === 'oblique' && prep === undefined)) && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(tokens[token]!.upos) && !dates.some(({ start, end }) => start <= tokens[token]!.start && tokens[token]!.end <= end))
  const before = bare.find(({ token }) => token < verb)
  const behind = bare.find(({ token }) => token > verb)
  if (!before) return { ...predicate, args: rest }
  return { ...predicate, args: [{ role: 'agent', token: before.token }, ...(behind ? [{ role: 'patient' as const, token: behind.token }] : []), ...rest.filter((arg) => arg !== before && arg !== behind)] }
}

/** A subject that the parser hung on the auxiliary: "De dader werd later door de politie gedood". */
function withSubject(sentence: Sentence, predicate: Predicate): Predicate {
  const role = predicate.passive ? 'patient' : 'agent'
  if (predicate.kind !== 'verb' || predicate.args.some((arg) => arg.role === role)) return predicate
  const auxiliaries = childrenOf(sentence, predicate.token).filter(({ rel }) => rel.startsWith('aux'))
  const subject = auxiliaries.flatMap(({ index }) => childrenOf(sentence, index)).find(({ rel, upos }) => rel.startsWith('nsubj') && upos !== 'VERB')
  return subject ? { ...predicate, args: [{ role, token: subject.index }, ...predicate.args] } : predicate
}

/** "Suspected militants killed nine": the first word is no verb, and whom the tree has as its object is who kills. */
function behindSuspected(sentence: Sentence, predicate: Predicate): Predicate {
  const first = sentence.tokens[0]!
  const verb = sentence.tokens[predicate.token]!
  if (predicate.kind !== 'verb' || predicate.passive || verb.head !== 0 || !/^(?:suspected|alleged|presumed)$/iu.test(first.form) || predicate.args.some(({ role }) => role === 'agent')) return predicate
  const subject = childrenOf(sentence, 0).find(({ rel, index, upos }) => rel === 'obj' && index < verb.index && (upos === 'NOUN' || upos === 'PROPN'))
  return subject && !sentence.tokens.slice(1, verb.index).some(({ upos }) => upos === 'VERB') ? { ...predicate, args: [{ role: 'agent', token: subject.index }, ...predicate.args] } : predicate
}

/** "In that attack, Miller, a student, killed two people": a name behind the comma of what stands in front is the subject, not another name of it. */
function behindFronted(sentence: Sentence, predicate: Predicate): Predicate {
  const role = predicate.passive ? 'patient' : 'agent'
  if (predicate.kind !== 'verb' || !predicate.finite || predicate.args.some((arg) => arg.role === role)) return predicate
  const fronted = childrenOf(sentence, predicate.token).filter(({ rel, index, upos }) => rel.startsWith('obl') && index < predicate.token && upos !== 'PROPN')
  const name = fronted.flatMap(({ index }) => childrenOf(sentence, index)).find(({ rel, upos, index, entity }) => rel === 'appos' && upos === 'PROPN' && entity.endsWith('PER') && index < predicate.token && sentence.tokens[index - 1]?.form === ',')
  return name ? { ...predicate, args: [{ role, token: name.index }, ...predicate.args] } : predicate
}

/** "200 inmates escaped after militants attacked a prison", "a man was held after the mayor, Anna Bell, was stabbed": the noun between "after" and its verb is the verb's own, not whoever the tree finds before. */
function afterOther(sentence: Sentence, predicate: Predicate): Predicate {
  const role = predicate.passive ? 'patient' : 'agent'
  const verb = sentence.tokens[predicate.token]!
  if (predicate.kind !== 'verb' || predicate.rel === 'acl' || !predicate.finite || childrenOf(sentence, verb.index).some(({ rel }) => rel === 'cc')) return predicate
  const given = predicate.args.find((arg) => arg.role === role)
  if (given && given.inherited !== true && given.token > verb.head && verb.head >= 0) return predicate
  const first = Math.min(verb.index, ...childrenOf(sentence, verb.index).filter(({ rel, index }) => rel.startsWith('aux') && index < verb.index).map(({ index }) => index))
  const noun = sentence.tokens.slice(0, first).findLast(({ rel, upos, head, index }) => (upos === 'NOUN' || upos === 'PROPN') && rel.startsWith('obl') && head < index && head >= 0 && sentence.tokens[head]!.upos === 'VERB'
    && sentence.tokens.slice(head + 1, index).some(({ form }) => /^(?:after|before|since|until)$/iu.test(form)))
  if (!noun || sentence.tokens.slice(noun.index + 1, first).some(({ upos }) => upos === 'VERB' || upos === 'AUX' || upos === 'CCONJ')) return predicate
  const between = sentence.tokens[first - 1]!
  const whole = nounPhrase(sentence, noun.index)
  if (between.form !== ',' && between.index !== whole.last) return predicate
  if (given && given.inherited !== true && given.token > noun.index) return predicate
  return { ...predicate, args: [{ role, token: noun.index }, ...predicate.args.filter((arg) => arg.role !== role)] }
}

/** "De rebellen hadden drie artsen ontvoerd": with "hebben" alone it is active, so who stands first does it. */
function withVoice(sentence: Sentence, predicate: Predicate): Predicate {
  const [doer, undergoer, ...more] = predicate.args.filter(({ role, prep }) => role === 'agent' && prep === undefined)
  // "heeft vijf soldaten en zichzelf gedood": two subjects, of which the tree calls one passive.
  if (doer && undergoer && more.length === 0 && !predicate.passive && sentence.tokens[doer.token]!.rel === 'nsubj' && sentence.tokens[undergoer.token]!.rel === 'nsubj:pass') return { ...predicate, args: predicate.args.map((arg) => arg === undergoer ? { ...arg, role: 'patient' as const } : arg) }
  // "Turkije heeft de strijders uit de stad verdreven": two subjects behind one "hebben"; the second undergoes it.
  const having = childrenOf(sentence, predicate.token).find(({ rel, lemma }) => rel.startsWith('aux') && lemma === 'hebben')
  if (doer && undergoer && more.length === 0 && !predicate.passive && having && undergoer.token > having.index && undergoer.token < predicate.token && [doer, undergoer].every(({ token, inherited }) => sentence.tokens[token]!.rel === 'nsubj' && inherited !== true)) {
    const args = predicate.args.filter(({ role, token }) => role !== 'patient' || token < undergoer.token).map((arg) => arg === undergoer ? { ...arg, role: 'patient' as const } : arg)
    return { ...predicate, args }
  }
  const patient = predicate.args.find(({ role }) => role === 'patient')
  const agent = predicate.args.find(({ role, prep }) => role === 'agent' && prep === undefined)
  if (!patient || !agent || agent.token < patient.token || patient.token > predicate.token || agent.token > predicate.token) return predicate
  const auxiliaries = childrenOf(sentence, predicate.token).filter(({ rel }) => rel.startsWith('aux'))
  const nouns = [patient, agent].every(({ token }) => /^(?:NOUN|PROPN)$/u.test(sentence.tokens[token]!.upos) && sentence.tokens[token]!.rel === 'nsubj:pass')
  if (!nouns || auxiliaries.length === 0 || !auxiliaries.every(({ lemma }) => lemma === 'hebben')) return predicate
  const args = predicate.args.map((arg) => arg === patient ? { ...arg, role: 'agent' as const } : arg === agent ? { ...arg, role: 'patient' as const } : arg)
  return { ...predicate, passive: false, args }
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.sentence)
    if (group) group.push(item)
    else groups.set(item.sentence, [item])
  }
  return groups
}

/** Tokens that a span covers. */
export function tokensIn(sentence: Sentence, span: Span): readonly Token[] {
  return sentence.tokens.filter((token) => overlaps(token, span))
}
