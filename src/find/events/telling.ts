// One telling of an event: a trigger that passed its guards, with its setting; or the reason why it did not.
import type { Refusal } from '../../model/issue.ts'
import type { PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { figurative } from '../../scheme/contexts.ts'
import type { RefusalCode } from '../../scheme/refusals.ts'
import { clauseSpan, hasFeat, nounPhrase, prepOf, relOf } from '../clauses/index.ts'
import { sentenceContext, type TextContext } from './context.ts'
import { unfitting } from './fitting.ts'
import { isPublicMatter } from './guard.ts'
import { isHistory } from './history.ts'
import { kindRefusal } from './kind.ts'
import { isKnown } from './known.ts'
import { verdictOf } from './realis.ts'
import { clauseTells, datesFor, placesFor } from './setting.ts'
import type { Telling } from './told.ts'
import { triggersIn, type Trigger } from './triggers.ts'
import type { View } from './view.ts'

export type { Telling }

export interface Tellings {
  readonly tellings: readonly Telling[]
  readonly refused: readonly Refused[]
}

export interface Refused {
  readonly trigger: Trigger
  readonly code: RefusalCode
}

export function tellingsOf(view: View, context: TextContext): Tellings {
  const tellings: Telling[] = []
  const refused: Refused[] = []
  const lawless: Trigger[] = []
  for (const sentence of view.telling) {
    const triggers = triggersIn(view, sentence)
    const warned = new Set(triggers.filter(({ type }) => type.family === 'speech').flatMap(({ roles }) => (roles.about ?? []).map(({ token }) => token)))
    for (const trigger of triggers) {
      if (warned.has(trigger.token) && trigger.type.family === 'violence') {
        refused.push({ trigger, code: triggers.some(({ type }) => type.id === 'speech.warning') ? 'warning-not-attack' : 'only-threatened' })
        continue
      }
      const made = tell(view, sentence, trigger, triggers, context)
      if ('refuse' in made && made.refuse === 'no-conflict' && trigger.type.family === 'law') lawless.push(trigger)
      else if ('refuse' in made) refused.push({ trigger, code: made.refuse })
      else tellings.push(...made.tellings)
    }
  }
  return withLaw(view, context, tellings, refused, lawless)
}

/** How far from the deed its arrests and trials are told. */
const lawReach = 4

/** Arrests and trials of a text that says little else of conflict: they count beside a deed that counts. */
function withLaw(view: View, context: TextContext, tellings: readonly Telling[], refused: readonly Refused[], lawless: readonly Trigger[]): Tellings {
  const deeds = tellings.filter(({ trigger, joinsOnly }) => trigger.type.family === 'violence' && !joinsOnly)
  const more: Telling[] = []
  const left: Refused[] = []
  for (const trigger of lawless) {
    const sentence = view.sentences[trigger.sentence]!
    const near = deeds.some((deed) => Math.abs(deed.trigger.sentence - sentence.index) <= lawReach)
    const made = near ? tell(view, sentence, trigger, triggersIn(view, sentence), { ...context, conflict: Infinity }) : { refuse: 'no-conflict' as const }
    if ('refuse' in made) left.push({ trigger, code: made.refuse })
    else more.push(...made.tellings)
  }
  const inOrder = more.length === 0 ? tellings : [...tellings, ...more].sort((a, b) => a.trigger.sentence - b.trigger.sentence || a.trigger.token - b.trigger.token)
  return { tellings: inOrder, refused: [...refused, ...left] }
}

export function refusalOf(view: View, { trigger, code }: Refused): Refusal {
  const evidence = evidenceOfTrigger(view, trigger)
  return { what: 'event', code, at: evidence, sentence: trigger.sentence, because: trigger.because, detail: view.text.slice(evidence.start, evidence.end) }
}

function tell(view: View, sentence: Sentence, trigger: Trigger, others: readonly Trigger[], context: TextContext): { readonly tellings: readonly Telling[] } | { readonly refuse: RefusalCode } {
  const guarded = guard(view, sentence, trigger, context)
  const known = trigger.frame.pos === 'noun' ? isKnown(sentence, trigger.token) : harmsOneKnown(view, trigger)
  const joinsOnly = guarded !== null && known && joinable.has(guarded)
  if (guarded && !joinsOnly) return { refuse: guarded }
  const verdict = verdictOf(view, trigger)
  if ('refuse' in verdict) return { refuse: verdict.refuse }
  const { frame, token } = trigger
  const noun = frame.pos === 'noun'
  const definite = noun && known
  const plural = noun && hasFeat(sentence.tokens[token]!, 'Number=Plur')
  const predicative = noun && (view.predicateAt(sentence.index, token)?.kind === 'nominal' || isSpokenOf(sentence, token))
  const dates = datesFor(view, trigger, others).filter(({ how }) => how !== 'clause' || !noun || !definite || clauseTells(view, trigger) || trigger.clause === null || tellsCasualties(view, trigger))
  const telling: Telling = {
    trigger, realis: verdict.realis, certainty: verdict.certainty, definite, plural, predicative, dates,
    places: placesFor(view, trigger, others).filter(({ how }) => how !== 'clause' || !noun || !definite || clauseTells(view, trigger) || tellsCasualties(view, trigger)),
    evidence: evidenceOfTrigger(view, trigger), headline: view.roleOf(sentence.index) === 'headline',
    habit: verdict.habit, joinsOnly,
  }
  // "een mogelijke aanslag": unless it is the news itself, a possibility is none.
  if (noun && !definite && telling.certainty === 'POSSIBLE' && verdict.cues.some(({ kind, start }) => kind === 'possible' && start < sentence.tokens[token]!.start && sentence.tokens[token]!.start - start < 40) && prepOf(sentence, token) !== undefined) return { refuse: 'only-possible' }
  if (isHistory(view, telling)) return { refuse: 'history' }
  const kind = kindRefusal(view, sentence, telling)
  if (kind) return { refuse: kind }
  return { tellings: perPlace(view, sentence, telling) }
}

/** "Jansen was murdered last May": too thin for an event of its own, and yet of the one that the text tells of him. */
function harmsOneKnown(view: View, { type, roles, sentence }: Trigger): boolean {
  return type.id.startsWith('attack.') && [...roles.victim ?? [], ...roles.target ?? []].some(({ token }) => {
    const mention = view.mentionAt(sentence, token)
    return mention?.token === token && mention.how === 'name' && view.actors.get(mention.actor ?? '')?.type === 'person'
  })
}

const joinable: ReadonlySet<RefusalCode> = new Set(['no-conflict', 'too-thin', 'private-crime'])

/** "het gaat om een aanslag met een bom": says what the thing told before was. The parser hangs "om" in many ways, so its place decides. */
function isSpokenOf(sentence: Sentence, token: number): boolean {
  const first = nounPhrase(sentence, token).first
  const before = sentence.tokens[first - 1]
  if (before?.form.toLowerCase() === 'om') return sentence.tokens.slice(Math.max(0, first - 7), first - 1).some(({ lemma, form }) => lemma === 'gaan' || /^(?:ging|gaat|gingen|gaan)$/iu.test(form))
  return before?.lemma === 'betreffen'
}


/** "Bij de aanslag kwamen dinsdag tien mensen om": the figure's verb shares its date with the event. */
function tellsCasualties(view: View, { clause, sentence }: Trigger): boolean {
  return clause !== null && /^(?:omkomen|komen|vallen|raken|doden|verwonden|sterven|overlijden|sneuvelen|kosten|eisen|die|kill|injure|wound|leave|perish|claim)$/u.test(clause.lemma) && view.predicatesOf(sentence).length > 0
}

function guard(view: View, sentence: Sentence, trigger: Trigger, context: TextContext): RefusalCode | null {
  const phrase = sentence.tokens.map(({ form }) => form.toLowerCase()).join(' ')
  const lemmas = sentence.tokens.map(({ lemma }) => lemma.toLowerCase()).join(' ')
  if (figurative[view.language].some((words) => ` ${phrase} `.includes(` ${words} `) || ` ${lemmas} `.includes(` ${words} `)) && trigger.frame.weak) return 'figurative'
  if (context.subject) return context.subject
  const beside = sentenceContext(view, sentence, context)
  if (beside && (trigger.frame.weak || beside === 'drill' || beside === 'fiction')) return beside
  const unfit = unfitting(view, sentence, trigger)
  if (unfit || !trigger.frame.weak) return unfit
  return isPublicMatter(view, sentence, trigger, context)
}

/** "aanslagen in Parijs en Brussel" are two events; each takes the date that stands behind its place. */
function perPlace(view: View, sentence: Sentence, telling: Telling): readonly Telling[] {
  const { trigger, plural, places, dates } = telling
  if (!plural || trigger.frame.series || trigger.type.family !== 'violence') return [telling]
  const close = places.filter(({ how, mention }) => how !== 'sentence' && ['settlement', 'exact_site', 'near_settlement', 'country'].includes(mention.precision)).map(({ mention }) => mention).sort((a, b) => a.start - b.start)
  const rows = close.filter((place, at) => at === 0 || coordinated(sentence, close[at - 1]!, place))
  if (rows.length < 2) return [telling]
  return rows.map((place, at) => {
    const next = rows[at + 1]
    const behind = dates.filter(({ mention }) => mention.start > place.start && (next === undefined || mention.start < next.start))
    const shared = dates.filter(({ mention }) => mention.start < rows[0]!.start)
    return { ...telling, plural: false, definite: false, places: [{ mention: place, how: 'own' }], dates: behind.length > 0 ? behind : shared.length > 0 ? shared : rows.length > 1 && dates.length === 1 && dates[0]!.how !== 'sentence' ? dates : [], evidence: telling.evidence }
  })
}

function coordinated(sentence: Sentence, left: PlaceMention, right: PlaceMention): boolean {
  const head = sentence.tokens[right.token]!
  if (relOf(head) === 'conj') return true
  const between = sentence.tokens.filter((token) => token.start >= left.end && token.end <= right.start).map(({ form }) => form.toLowerCase())
  return between.includes('en') || between.includes('and')
}

const widest = 200

/** Words that show the event: the clause of a verb, the phrase of a noun, cut to what is near the trigger when too long. */
export function evidenceOfTrigger(view: View, { sentence: at, token, first, frame, own, light }: Trigger): Span {
  const sentence = view.sentences[at]!
  const word = { start: sentence.tokens[first]!.start, end: sentence.tokens[token]!.end }
  const spans: Span[] = []
  if (own) spans.push(clauseSpan(sentence, own.token))
  if (light) spans.push(clauseSpan(sentence, light.token))
  if (frame.pos === 'noun') spans.push(nounPhrase(sentence, token).span)
  else if (!own) spans.push(nounPhrase(sentence, token).span)
  for (const span of spans) if (span.end - span.start <= widest && span.start <= word.start && word.end <= span.end) return span
  return cut(sentence, word)
}

/** From the trigger outwards to the next commas, never over `widest`. */
function cut(sentence: Sentence, word: Span): Span {
  let { start, end } = word
  const before = sentence.tokens.filter((token) => token.end <= word.start).reverse()
  for (const token of before) {
    if (token.form === ',' || token.form === ';' || end - token.start > widest / 1.4) break
    start = token.start
  }
  for (const token of sentence.tokens.filter((one) => one.start >= word.end)) {
    if (token.form === ',' || token.form === ';' || token.form === '.' || token.end - start > widest) break
    end = token.end
  }
  return { start, end }
}
