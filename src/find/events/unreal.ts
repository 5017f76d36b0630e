// Told, but not as done: what stands in heads, is waited for, demanded, asked in a title, or said to somebody's face.
import type { Cue } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { addressees, meantForms, openQuestions, thoughtVerbs, untilWords } from '../../scheme/guardWords.ts'
import { childrenOf, hasFeat, prepOf, relOf } from '../clauses/index.ts'
import { isKnown } from './known.ts'
import type { Trigger } from './trigger.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'

/** "Veel mensen denken dat er meer aanslagen zullen komen", "een bom, dachten velen": in people's heads. */
export function onlyThought(view: View, { sentence, token, own, light, frame }: Trigger, ahead: boolean): RefusalCode | null {
  const over = view.sayingsAt(sentence, own?.token ?? light?.token ?? token)
  if (ahead && over.some(({ act }) => act === 'opinion' || act === 'expect' || act === 'assess')) return 'only-expected'
  if (frame.pos === 'noun' && over.some(({ act, hedged }) => act === 'opinion' && hedged)) return 'only-possible'
  return inHeads(view, { sentence, token, frame }) ? 'only-possible' : null
}

/** "Velen dachten aan een bomaanslag", "Een aanslag, dacht de chauffeur": a noun that a verb of thinking takes. */
function inHeads(view: View, { sentence, token, frame }: Pick<Trigger, 'sentence' | 'token' | 'frame'>): boolean {
  const here = view.sentences[sentence]!
  const first = firstOfSeries(here, token)
  const verb = frame.pos === 'noun' && !isKnown(here, token) ? view.predicateOver(sentence, first) : undefined
  if (!verb || verb.kind !== 'verb') return false
  const { verbs, preps } = thoughtVerbs[view.language]
  const heads = wordSet(verbs).exact
  if (!heads.has(verb.lemma.toLowerCase()) && !heads.has(here.tokens[verb.token]!.lemma.toLowerCase())) return false
  const prep = prepOf(here, first)
  return verb.args.some((arg) => arg.token === first && (prep === undefined || preps.split(' ').includes(prep)))
}

/** "Een bomaanslag of een raketinslag, dachten velen": what holds of the first holds of all. */
function firstOfSeries({ tokens }: Sentence, token: number): number {
  let at = token
  for (let steps = 0; steps < tokens.length && relOf(tokens[at]!) === 'conj' && tokens[at]!.head >= 0 && tokens[tokens[at]!.head]!.upos === 'NOUN'; steps++) at = tokens[at]!.head
  return at
}

/** "houdt hen vast totdat de regering … vrijlaat", "Pleeg een aanslag op …": wanted of somebody. */
export function onlyDemanded(view: View, { sentence, token, own, light, clause, frame }: Trigger): RefusalCode | null {
  // "pleeg een aanslag": an object may be taken for the subject that an order lacks.
  const carrier = own ?? light ?? (frame.pos === 'verb' || (clause !== null && frame.light?.includes(clause.lemma) === true) ? clause : null)
  if (!carrier || carrier.kind !== 'verb') return null
  const { tokens } = view.sentences[sentence]!
  const until = childrenOf(view.sentences[sentence]!, carrier.token).some((child) => (relOf(child) === 'mark' || relOf(child) === 'case') && holds(wordSet(untilWords[view.language]), view.sentences[sentence]!, child))
  // The parser may take "voordat de bom ontploft" and "ontplofte" for participles.
  const past = hasFeat(tokens[carrier.token]!, 'Tense=Past') || (hasFeat(tokens[carrier.token]!, 'VerbForm=Part') && /[td]en?$/u.test(tokens[carrier.token]!.form.toLowerCase()) && view.language === 'nl') || carrier.tense === 'past' || childrenOf(view.sentences[sentence]!, carrier.token).some(({ rel }) => rel.startsWith('aux'))
  if (until && !past) return 'only-wished'
  if (saidToSomeone(view, sentence, carrier)) return 'said-to-someone'
  const before = tokens[carrier.token - 1]
  const opens = before === undefined || /^[:'"“‘„]$/u.test(before.form)
  // "Schiet in mei vier mensen dood": a list of deeds leaves out who did them.
  if (view.datesOf(sentence).length > 0) return null
  return opens && hasFeat(tokens[carrier.token]!, 'VerbForm=Fin') && !hasFeat(tokens[carrier.token]!, 'Tense=Past') && !carrier.args.some(({ role, token: at }) => role === 'agent' && at !== token) && view.roleOf(sentence) !== 'headline' ? 'only-wished' : null
}


/** "Jullie vallen onze dorpen aan": a reproach to who is spoken to. */
function saidToSomeone(view: View, sentence: number, { args }: NonNullable<Trigger['clause']>): boolean {
  return args.some(({ role, token }) => role === 'agent' && holds(wordSet(addressees[view.language]), view.sentences[sentence]!, view.token(sentence, token)))
}

/** "Wilden een aanslag plegen": somebody meant to, so it was planned; "willen" in the present is a wish. */
export function isMeant(view: View, { type, light, own }: Trigger, cues: readonly Cue[]): boolean {
  if (type.family !== 'violence' || (light ?? own) === null) return false
  const forms = wordSet(meantForms[view.language]).exact
  return cues.some(({ kind, text }) => kind === 'wish' && forms.has(text.toLowerCase()))
}

/** "Beraamt bende aanslag op koning?": a title that asks by its mark alone; "Wie pleegde …?" takes for granted what it asks about. */
export function ofHeadlineOnly(view: View, { sentence, token, frame }: Trigger): RefusalCode | null {
  const here = view.sentences[sentence]!
  if (view.roleOf(sentence) !== 'headline' || here.tokens.at(-1)?.form !== '?' || (frame.pos === 'noun' && isKnown(here, token))) return null
  return here.tokens.some((word) => holds(wordSet(openQuestions[view.language]), here, word)) ? null : 'only-asked'
}
