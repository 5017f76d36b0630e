// Whether the text says that it happened: from the cues over a trigger to a realis, a certainty, or a refusal with its reason.
import type { Cue } from '../../model/predicate.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import type { EventRecord, Said } from '../../reading/reading.ts'
import { hasFeat, lemmaOf, relOf } from '../clauses/index.ts'
import { isKnown } from './known.ts'
import type { Trigger } from './triggers.ts'
import type { View } from './view.ts'

export type Realis = EventRecord['realis']

export type Verdict =
  | { readonly realis: Realis; readonly certainty: Said['certainty']; readonly cues: readonly Cue[]; readonly habit: boolean }
  | { readonly refuse: RefusalCode; readonly cue: Cue }

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
  const { sentence, token, type, frame } = trigger
  const law = type.family === 'law'
  const cues = view.cuesAt(sentence, token).filter(({ kind, start, end }) => !(law && mildInLaw.has(kind)) && !isTriggerItself(view, trigger, start, end))
  const first = (...kinds: readonly Cue['kind'][]): Cue | undefined => cues.find(({ kind }) => kinds.includes(kind))
  const denied = notDone(view, trigger)
  if (denied) return { refuse: denied.kind === 'never' ? 'never-happened' : 'not-happened', cue: denied }
  const foiled = first('foiled')
  const habit = first('generic') !== undefined
  const sure = { certainty: certaintyOf(cues), cues, habit }
  if (foiled) return { ...sure, realis: 'foiled' }
  // What is taken as known ("eiste de aanslag op") is no wish and no fear, whatever its verb.
  const known = frame.pos === 'noun' && type.family === 'violence' && (isKnown(view.sentences[sentence]!, token) || (view.roleOf(sentence) === 'headline' && !/^(?:VERB|AUX)$/u.test(view.token(sentence, 0).upos)))
  for (const [kinds, refuse] of known ? refusing.slice(0, 2) : refusing) {
    const cue = first(...kinds)
    if (cue) return { refuse, cue }
  }
  const threat = first('threat')
  if (threat && type.family !== 'speech') return { refuse: /waarschuw|warn|alarm/iu.test(threat.text) ? 'warning-not-attack' : 'only-threatened', cue: threat }
  if (frame.realis) return { ...sure, realis: frame.realis }
  if (first('attempt')) return { ...sure, realis: 'attempted' }
  // "heeft de aanslag lang voorbereid": the attack is known; it is not still to come.
  if (!known && (first('plan', 'future') || toCome(view, trigger))) return { ...sure, realis: 'planned' }
  return { ...sure, realis: trigger.frame.series ? 'ongoing' : 'accomplished' }
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
export function toCome(view: View, { sentence, own, light }: Trigger): boolean {
  const carrier = own ?? light
  if (!carrier || carrier.finite) return false
  const word = view.token(sentence, carrier.token)
  if (forPurpose(view, sentence, carrier.token)) return true
  if (!hasFeat(word, 'VerbForm=Inf') || word.head < 0) return false
  const above = view.token(sentence, word.head)
  if (relOf(word) === 'acl') return word.rel !== 'acl:relcl' && above.upos !== 'VERB'
  if (relOf(word) === 'advcl') return true
  return relOf(word) === 'xcomp' && above.upos !== 'AUX' && !view.words.implicatives.has(lemmaOf(above)) && !view.words.implicatives.has(above.lemma)
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
