// Whether the text says that it happened: from the cues over a trigger to a realis, a certainty, or a refusal with its reason.
import type { Cue } from '../../model/predicate.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import type { EventRecord, Said } from '../../reading/reading.ts'
import { awaitingVerbs, comingWords, escapeVerbs, planningNouns } from '../../scheme/guardWords.ts'
import { childrenOf, hasFeat, lemmaOf, prepOf, relOf } from '../clauses/index.ts'
import { isKnown } from './known.ts'
import { isMeant, ofHeadlineOnly, onlyDemanded, onlyThought } from './unreal.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'
import { holds, wordSet } from './vocabulary.ts'

export type Realis = EventRecord['realis']

export type Verdict =
  | { readonly realis: Realis; readonly certainty: Said['certainty']; readonly cues: readonly Cue[]; readonly habit: boolean }
  | { readonly refuse: RefusalCode }

/** Cues that say that it did not happen, or not yet, with the reason; the first that fits decides. */
const refusing: readonly (readonly [readonly Cue['kind'][], RefusalCode])[] = [
  [['never'], 'never-happened'],
  [['negation', 'denial'], 'not-happened'],
  [['hypothetical', 'conditional'], 'only-conditional'],
  [['question'], 'only-asked'],
  [['fear'], 'only-feared'],
  [['expectation'], 'only-expected'],
  [['wish', 'imperative'], 'only-wished'],
  [['ability'], 'only-possible'],
]

/** Courts say "moet de cel in" of what has been decided. */
const mildInLaw: ReadonlySet<Cue['kind']> = new Set(['imperative', 'future', 'ability'])

export function verdictOf(view: View, trigger: Trigger): Verdict {
  const { type, frame } = trigger
  const law = type.family === 'law'
  const cues = cuesOver(view, trigger).filter(({ kind, start, end }) => !(law && mildInLaw.has(kind)) && !isTriggerItself(view, trigger, start, end))
  const first = (...kinds: readonly Cue['kind'][]): Cue | undefined => cues.find(({ kind }) => kinds.includes(kind))
  const denied = notDone(view, trigger)
  if (denied) return { refuse: denied.kind === 'never' ? 'never-happened' : 'not-happened' }
  const known = isTakenAsKnown(view, trigger)
  // "niet genoeg gedaan om de moordpartij te voorkomen": what was not prevented came about.
  const unprevented = known && first('foiled') !== undefined && first('negation') !== undefined
  const foiled = (first('foiled') !== undefined && !unprevented) || isEscaped(view, trigger)
  const sure = { certainty: certaintyOf(cues), cues, habit: first('generic') !== undefined }
  // "als de regering de troepen niet terugtrekt", "fails to withdraw": what somebody does not do was not foiled.
  if (foiled && undone.test(type.id)) return { refuse: first('conditional', 'hypothetical') ? 'only-conditional' : 'not-happened' }
  if (foiled) return { ...sure, realis: 'foiled' }
  const meant = first('wish') !== undefined && isMeant(view, trigger, cues)
  const refused = unprevented ? null : (known ? refusing.slice(0, 2) : refusing).find(([kinds, code]) => first(...kinds) && !(meant && code === 'only-wished'))?.[1] ?? (known ? ofOneBlamed(view, trigger) : null)
  if (refused) return { refuse: refused }
  const threat = first('threat')
  if (threat && type.family !== 'speech') return { refuse: /waarschuw|warn|alarm/iu.test(threat.text) ? 'warning-not-attack' : 'only-threatened' }
  const unreal = known ? null : onlyThought(view, trigger, first('plan', 'future') !== undefined) ?? onlyDemanded(view, trigger) ?? ofHeadlineOnly(view, trigger)
  if (unreal) return { refuse: unreal }
  if (!known && isAwaited(view, trigger)) return { refuse: 'only-expected' }
  if (frame.realis) return { ...sure, realis: frame.realis }
  if (first('attempt')) return { ...sure, realis: 'attempted' }
  // "heeft de aanslag lang voorbereid": the attack is known; it is not still to come.
  if (!known && (meant || first('plan', 'future') || toCome(view, trigger) || isPlan(view, trigger) || isComing(view, trigger))) return { ...sure, realis: 'planned' }
  return { ...sure, realis: frame.series || (frame.lasting && trigger.clause?.tense === 'present' && view.datesOf(trigger.sentence).length === 0) ? 'ongoing' : 'accomplished' }
}

/** What is left undone by who had to do it; deeds are foiled by others. */
const undone = /^(?:force\.(?:withdrawal|deployment|expulsion)|release|diplo)/u

/** The cues over the trigger and over the verb that carries it out, where the tree hangs these apart: "een aanslag wilde plegen". */
function cuesOver(view: View, { sentence, token, light }: Trigger): readonly Cue[] {
  // "The group was not behind the bombing": said of the group; that there was a bombing stands.
  if (view.predicateAt(sentence, token)?.kind === 'nominal' && prepOf(view.sentences[sentence]!, token) === 'behind') return []
  const cues = view.cuesAt(sentence, token)
  return light ? [...cues, ...light.cues.filter(({ kind, start }) => !cues.some((cue) => cue.kind === kind && cue.start === start))] : cues
}

/** What is taken as known ("eiste de aanslag op") is no wish and no fear, whatever its verb; what its verb makes happen ("dat de bom ontploft") is not known by the bomb. */
function isTakenAsKnown(view: View, { sentence, token, type, frame, roles, light }: Trigger): boolean {
  if (frame.pos !== 'noun' || type.family !== 'violence') return false
  if (light && Object.values(roles).some((filled) => filled?.some(({ slot }) => slot === 'self'))) return false
  if (isKnown(view.sentences[sentence]!, token)) return true
  if (view.roleOf(sentence) !== 'headline' || /^(?:VERB|AUX)$/u.test(view.token(sentence, 0).upos) || view.token(sentence, view.sentences[sentence]!.tokens.length - 1).form === '?') return false
  return !light?.cues.some(({ kind }) => kind !== 'possible' && kind !== 'reportative' && kind !== 'probable')
}

/** "Parlement ontsnapt aan aanslag": it was meant and did not come about. */
function isEscaped(view: View, { sentence, token, frame, clause }: Trigger): boolean {
  const { verbs, prep } = escapeVerbs[view.language]
  const here = view.sentences[sentence]!
  if (frame.pos !== 'noun' || !clause || isKnown(here, token) || (prepOf(here, token) ?? '') !== prep) return false
  return wordSet(verbs).exact.has(clause.lemma.toLowerCase()) && clause.args.some((arg) => arg.token === token)
}

/** "Als hij er iets mee te maken heeft, kan hij gestraft worden voor zijn aanslagen": a possessor does what a condition says of him, no more. */
function ofOneBlamed(view: View, { sentence, token }: Trigger): RefusalCode | null {
  const here = view.sentences[sentence]!
  const possessed = childrenOf(here, token).some((child) => child.rel === 'nmod:poss' || hasFeat(child, 'Poss=Yes'))
  const cues = possessed ? view.predicateOver(sentence, token)?.cues ?? [] : []
  return cues.some(({ kind }) => kind === 'conditional' || kind === 'hypothetical') ? 'only-conditional' : cues.some(({ kind }) => kind === 'question') ? 'only-asked' : null
}

/** "plannen voor een aanslag", "die plannen had voor een aanslag", "het bevel tot een aanval". */
function isPlan(view: View, { sentence, token, frame, clause }: Trigger): boolean {
  const here = view.sentences[sentence]!
  const { head, rel } = here.tokens[token]!
  const planned = wordSet(planningNouns[view.language])
  if (frame.pos !== 'noun' || head < 0 || (!rel.startsWith('nmod') && !rel.startsWith('obl')) || isKnown(here, token)) return false
  if (!/^(?:voor|tot|om|for|to|of)$/u.test(prepOf(here, token) ?? '')) return false
  const patients = (clause?.args ?? []).filter(({ role, token: at }) => role === 'patient' && at !== token).map(({ token: at }) => here.tokens[at]!)
  return [here.tokens[head]!, ...patients].some((word) => word.upos === 'NOUN' && holds(planned, here, word))
}

/** "wachten op een rechtszaak": not there yet. */
function isAwaited(view: View, { sentence, token, frame, clause }: Trigger): boolean {
  if (frame.pos !== 'noun' || clause?.kind !== 'verb') return false
  return awaitingVerbs[view.language].some(({ verb, prep }) => clause.lemma === verb && (prepOf(view.sentences[sentence]!, token) ?? '') === prep) && clause.args.some(({ token: arg, role }) => arg === token && role !== 'agent')
}

/** "er komt een rechtszaak", "gaan de komende dagen de straat op": told in the present of what is still to be. */
function isComing(view: View, { sentence, token, frame, clause }: Trigger): boolean {
  if (!clause || clause.tense !== 'present') return false
  const { tokens } = view.sentences[sentence]!
  if (view.language === 'nl' && frame.pos === 'noun' && clause.lemma === 'komen' && clause.args.some((arg) => arg.token === token) && tokens.some(({ form, index }) => form.toLowerCase() === 'er' && Math.abs(index - clause.token) === 1)) return true
  return tokens.some((word) => comingWords[view.language].test(word.form) && [word.index, word.head, ...childrenOf(view.sentences[sentence]!, word.index).map(({ index }) => index)].some((at) => at >= 0 && at !== clause.token && view.predicateOver(sentence, at)?.token === clause.token))
}

/** "zit niet te wachten op een nieuwe oorlog": what a denied verb is after has not happened, unless the text takes it as known. */
function notDone(view: View, { sentence, token, frame, roles, clause, light }: Trigger): Cue | undefined {
  // "De explosieven gingen niet af": a bomb that did not go off bombed nothing.
  if (light && Object.values(roles).some((filled) => filled?.some(({ slot }) => slot === 'self'))) return light.cues.find(({ kind }) => kind === 'negation' || kind === 'never')
  if (frame.pos !== 'noun' || light || !clause || clause.token === token || isKnown(view.sentences[sentence]!, token)) return undefined
  if (!clause.args.some(({ token: arg }) => arg === token)) return undefined
  return clause.cues.find(({ kind }) => kind === 'negation' || kind === 'never')
}

/** An infinitive that hangs on a noun ("de deadline om het land te verlaten") tells of what is to come. */
export function toCome(view: View, trigger: Trigger): boolean {
  const { sentence } = trigger
  const carrier = trigger.own ?? trigger.light ?? byMeansOf(view, trigger)
  if (!carrier || carrier.finite) return false
  const word = view.token(sentence, carrier.token)
  if (forPurpose(view, sentence, carrier.token)) return true
  if (!hasFeat(word, 'VerbForm=Inf') || word.head < 0) return false
  const above = view.token(sentence, word.head)
  if (relOf(word) === 'acl') return word.rel !== 'acl:relcl' && above.upos !== 'VERB'
  if (relOf(word) === 'advcl') return true
  return relOf(word) === 'xcomp' && above.upos !== 'AUX' && !view.words.implicatives.has(lemmaOf(above)) && !view.words.implicatives.has(above.lemma)
}

/** "besloot de strijd te voeren met een aanslag": what is only a means shares the fate of its verb. */
function byMeansOf(view: View, { sentence, token, clause, frame }: Trigger): Trigger['clause'] {
  const here = view.sentences[sentence]!
  return frame.pos === 'noun' && clause?.kind === 'verb' && !isKnown(here, token) && /^(?:met|door|with|by|through)$/u.test(prepOf(here, token) ?? '') && clause.args.some((arg) => arg.token === token) ? clause : null
}

/** "om het gebouw op te blazen", wherever the tree hangs it; after "lukte het om" it came about. */
function forPurpose(view: View, sentence: number, token: number): boolean {
  const { tokens } = view.sentences[sentence]!
  if (tokens[token - 1]?.form.toLowerCase() !== 'te') return false
  for (let at = token - 2; at >= 0 && at > token - 16; at--) {
    const { form, upos } = tokens[at]!
    if (form.toLowerCase() === 'om') return !tokens.slice(0, at).some((one) => one.upos === 'VERB' && (view.words.implicatives.has(lemmaOf(one)) || view.words.implicatives.has(one.lemma)))
    if (upos === 'VERB' || form === '.') return false
  }
  return false
}

/** "dreigen" is a threat by itself; it does not stand over itself. */
function isTriggerItself(view: View, { sentence, token }: Trigger, start: number, end: number): boolean {
  const own = view.token(sentence, token)
  return start === own.start && end === own.end
}

export function certaintyOf(cues: readonly Cue[]): Said['certainty'] {
  if (cues.some(({ kind }) => kind === 'possible' || kind === 'reportative' || kind === 'ability')) return 'POSSIBLE'
  if (cues.some(({ kind }) => kind === 'probable' || kind === 'expectation')) return 'PROBABLE'
  return 'CERTAIN'
}
