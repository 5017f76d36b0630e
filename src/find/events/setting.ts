// When and where: the dates and places that hang on a trigger, best first.
import type { DateMention } from '../../model/date.ts'
import type { GeoPrecision, PlaceMention } from '../../model/place.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import { ancestors, childrenOf, headOf, lemmaOf, prepOf, relOf, subtree } from '../clauses/index.ts'
import type { Trigger } from './triggers.ts'
import { tokensIn, type View } from './view.ts'

export interface Found<T> {
  readonly mention: T
  /** `own`: in the trigger's phrase; `clause`: in its clause; `sentence`: only in the same sentence. */
  readonly how: 'own' | 'clause' | 'sentence'
}

const noDate: ReadonlySet<DateMention['kind']> = new Set(['frequency', 'duration', 'never'])

export function datesFor(view: View, trigger: Trigger, others: readonly Trigger[]): readonly Found<DateMention>[] {
  const sentence = view.sentences[trigger.sentence]!
  const dates = view.datesOf(trigger.sentence).filter(({ kind }) => !noDate.has(kind))
  const own = phraseOf(sentence, trigger)
  const found: Found<DateMention>[] = []
  for (const mention of dates) {
    const at = topToken(sentence, mention)
    if (at === undefined || ofAnother(sentence, at) || ofAnotherTime(view, sentence, trigger, mention, at)) continue
    if (own.has(at) || tellsOfIt(view, sentence, trigger, at)) found.push({ mention, how: 'own' })
    else if (bracketBehind(sentence, trigger, mention, others)) found.push({ mention, how: 'own' })
    else if (inClause(view, sentence, trigger, at)) found.push({ mention, how: ofOtherVerb(trigger, others) ? 'sentence' : 'clause' })
    else if (!isAside(view, sentence, trigger, at)) found.push({ mention, how: 'sentence' })
  }
  const rank = { own: 0, clause: 1, sentence: 2 } as const
  // A date that belongs to another trigger's own phrase or clause is not shared over the sentence.
  return found
    .filter(({ mention, how }) => how !== 'sentence' || !others.some((other) => other !== trigger && belongs(view, sentence, other, mention)))
    .sort((a, b) => rank[a.how] - rank[b.how] || Math.abs(a.mention.start - view.token(trigger.sentence, trigger.token).start) - Math.abs(b.mention.start - view.token(trigger.sentence, trigger.token).start))
}

function belongs(view: View, sentence: Sentence, trigger: Trigger, span: Span): boolean {
  const at = topToken(sentence, span)
  return at !== undefined && (phraseOf(sentence, trigger).has(at) || inClause(view, sentence, trigger, at))
}

/** A date beside a trigger that says another time than the trigger's. */
function ofAnotherTime(view: View, sentence: Sentence, trigger: Trigger, mention: DateMention, at: number): boolean {
  return isSinceLast(sentence, mention) || countsBack(view, sentence, mention) || isAfterIt(sentence, trigger, mention, at) || isOfTheCrime(sentence, trigger, mention, at) || tellsOfItsNoun(view, sentence, trigger, at)
}

/** "voor het eerst sinds 2012", "de zwaarste aanval sinds maart": since when there was none like it. */
function isSinceLast(sentence: Sentence, { relation, start }: DateMention): boolean {
  return relation === 'since' && sentence.tokens.filter((token) => token.end <= start).slice(-6).some(({ form }) => /^(?:eerst|eerste|laatste|\p{L}{4,}ste|first|last|worst|\p{L}{4,}est)$/u.test(form))
}

/** "Woensdag was het een jaar geleden dat …", "vandaag precies een jaar geleden": the day from which is counted back. */
function countsBack(view: View, sentence: Sentence, { start, end, because }: DateMention): boolean {
  if (/\/ago(?:-|$)/u.test(because)) return false
  return view.datesOf(sentence.index).some((other) => other.start > start && /\/ago(?:-|$)/u.test(other.because) 
    && (sentence.tokens.find((token) => token.start >= other.end)?.form.toLowerCase() === 'dat' || /^\s+(?:(?:precies|exact|exactly)\s+)?$/iu.test(view.text.slice(end, other.start))))
}

/** "Na de aanslag stelde de koning maandag een onderzoek in": the day of what came after; within a month or a year both may fall. */
function isAfterIt(sentence: Sentence, { token, frame, own, light }: Trigger, { granularity }: DateMention, at: number): boolean {
  if (!/^(?:minute|day|days)$/u.test(granularity) || frame.pos !== 'noun' || own || light || subtree(sentence, token, notApart).includes(at)) return false
  return /^(?:na|sinds|wegens|vanwege|after|following|since)$/u.test(prepOf(sentence, token) ?? '')
}

/** "veroordeeld voor moorden in 2004": the year of the crime. */
function isOfTheCrime(sentence: Sentence, { type, token }: Trigger, { because }: DateMention, at: number): boolean {
  if (type.family !== 'law') return false
  if (because.endsWith('/between') || because.endsWith('/from-to')) return true
  return ancestors(sentence, at).some(({ index, head }) => head === token && /^(?:voor|wegens|vanwege|om|for|over)$/u.test(prepOf(sentence, index) ?? ''))
}

/** "werd in 2012 een film vertoond waarop soldaten een dorp aanvallen": the day of the showing; but "een brand waarbij" is one happening. */
function tellsOfItsNoun(view: View, sentence: Sentence, { token }: Trigger, at: number): boolean {
  const over = predicateAbove(view, sentence, at)
  const under = [sentence.tokens[token]!, ...ancestors(sentence, token)]
  if (over === undefined || over === token) return false
  const below = under.slice(0, under.findIndex(({ index }) => index === over))
  return below.length < under.length && below.some(({ index }) => index > over && childrenOf(sentence, index).some(({ form, index: child }) => child < index && /^(?:waarop|waarin|waaruit)$/iu.test(form)) && !subtree(sentence, index).includes(at))
}

/** "denkt terug aan die van Jansen in 1995": the day of what it is likened to. */
function ofAnother(sentence: Sentence, at: number): boolean {
  return [sentence.tokens[at]!, ...ancestors(sentence, at)].some(({ index, upos, form }) => upos === 'PRON' && /^(?:die|dat|that|those|the one)$/iu.test(form) && prepOf(sentence, index) !== undefined && sentence.tokens[index + 1]?.upos === 'ADP')
}

/** "een bomaanslag waarbij in maart negen mensen omkwamen": a clause under the noun says when; one of claiming or judging it does not. */
function tellsOfIt(view: View, sentence: Sentence, { token, frame }: Trigger, at: number): boolean {
  const over = frame.pos === 'noun' ? predicateAbove(view, sentence, at) : undefined
  const verb = over === undefined ? undefined : sentence.tokens[over]!
  return verb?.rel === 'acl:relcl' && verb.head === token && (happening.test(lemmaOf(verb)) || harming.test(lemmaOf(verb)))
}

/** A date of the reporting ("zei woensdag dat"), or of a relative clause that the trigger does not stand in ("elections which were held in June"). */
function isAside(view: View, sentence: Sentence, { token }: Trigger, at: number): boolean {
  const over = predicateAbove(view, sentence, at)
  if (over === undefined) return false
  if (isReporting(view, sentence, over)) return true
  return relOf(sentence.tokens[over]!) === 'acl' && over !== token && !ancestors(sentence, token).some(({ index }) => index === over)
}

function isReporting(view: View, { index }: Sentence, verb: number): boolean {
  const saying = view.layers.sayings.find(({ sentence, cue }) => sentence === index && cue.token === verb)
  if (saying) return saying.act !== 'claim_responsibility'
  return tellsOfWords(view, index, verb)
}

const telling: ReadonlySet<string> = new Set(['state', 'report', 'confirm', 'deny'])

/** A verb of saying in whose words no saying was found: "yesterday revealed how …", "denied charges that …". */
function tellsOfWords({ context, predicateAt }: View, sentence: number, verb: number): boolean {
  const predicate = predicateAt(sentence, verb)
  const acts = context.language.sayings.verbs.filter(({ word }) => word === predicate?.lemma).map(({ act }) => act)
  return predicate !== undefined && acts.some((act) => telling.has(act)) && (acts.includes('deny') || predicate.args.some(({ role }) => role === 'clause'))
}

/** Whether a date says when something was said. */
export function saysWhenSaid(view: View, sentence: Sentence, date: Span): boolean {
  const at = topToken(sentence, date)
  const over = at === undefined ? undefined : predicateAbove(view, sentence, at)
  return over !== undefined && isReporting(view, sentence, over)
}

/** Whether a date stands in a relative clause: "elections which were held in June". */
export function isBeside(view: View, sentence: Sentence, date: Span): boolean {
  const at = topToken(sentence, date)
  const over = at === undefined ? undefined : predicateAbove(view, sentence, at)
  return over !== undefined && sentence.tokens[over]!.rel === 'acl:relcl'
}

/** "werd vrijdag veroordeeld voor de aanslag": the day is that of the verdict. */
function ofOtherVerb({ frame, own, light, clause }: Trigger, others: readonly Trigger[]): boolean {
  return frame.pos === 'noun' && !own && !light && others.some((other) => (other.type.family === 'law' || other.type.family === 'speech') && other.own !== null && other.own.token === clause?.token)
}

/** "de universiteit Noordwijk (2007, met 32 doden)": a date in brackets belongs to what stands before them. */
function bracketBehind(sentence: Sentence, trigger: Trigger, { start }: Span, others: readonly Trigger[]): boolean {
  const open = sentence.tokens.findLast((token) => token.form === '(' && token.start < start)
  if (!open || sentence.tokens.some((token) => token.form === ')' && token.start > open.start && token.start < start)) return false
  const before = [trigger, ...others].filter(({ token }) => token < open.index).sort((a, b) => b.token - a.token)[0]
  return before === trigger
}

const refined: readonly GeoPrecision[] = ['exact_site', 'settlement', 'near_settlement', 'admin2', 'admin1', 'informal_region', 'linear_or_border', 'country', 'supranational', 'sea_or_air', 'unknown']

/** Prepositions that say where something is. Those of movement and origin do not say where it happened. */
const locative = /^(?:in|te|bij|nabij|vlakbij|op|aan|rond|rondom|binnen|buiten|boven|tussen|langs|onder|voor|tegenover|naast|in de buurt van|ten (?:noorden|zuiden|oosten|westen) van|at|near|on|inside|outside|around|across|within|along|by|over|off|throughout|from|close to|north of|south of|east of|west of)$/u

export function placesFor(view: View, trigger: Trigger, others: readonly Trigger[]): readonly Found<PlaceMention>[] {
  const sentence = view.sentences[trigger.sentence]!
  const own = phraseOf(sentence, trigger)
  const targets = new Set(Object.entries(trigger.roles).filter(([role]) => role === 'target' || role === 'object' || role === 'from' || role === 'victim').flatMap(([, filled]) => filled?.map(({ token }) => token) ?? []))
  const found: Found<PlaceMention>[] = []
  for (const mention of view.placesOf(trigger.sentence)) {
    if (mention.how === 'demonym' || mention.relation === 'towards') continue
    const at = mention.token
    const isTarget = targets.has(at) || [...targets].some((target) => mention.start <= view.token(trigger.sentence, target).start && view.token(trigger.sentence, target).end <= mention.end)
    const underTarget = [...targets].some((target) => target !== at && subtree(sentence, target, notApart).includes(at))
    if (!isTarget && !says(view, sentence, mention)) continue
    if (isTarget || underTarget || own.has(at)) found.push({ mention, how: 'own' })
    else if (inClause(view, sentence, trigger, at)) found.push({ mention, how: 'clause' })
    else if (!others.some((other) => other !== trigger && belongs(view, sentence, other, mention))) found.push({ mention, how: 'sentence' })
  }
  const rank = { own: 0, clause: 1, sentence: 2 } as const
  const distance = ({ mention }: Found<PlaceMention>): number => Math.abs(mention.token - trigger.token)
  return found.sort((a, b) => rank[a.how] - rank[b.how] || refined.indexOf(a.mention.precision) - refined.indexOf(b.mention.precision) || distance(a) - distance(b))
}

/** A place that something happened at: behind a locative adposition, or hung on such a place; not a state that acts, not "uit Syrië". */
function says(view: View, sentence: Sentence, mention: PlaceMention): boolean {
  if (mention.relation === 'from') return false
  const actor = view.mentionAt(mention.sentence, mention.token)
  const head = sentence.tokens[mention.token]!
  const prep = prepOf(sentence, mention.token) ?? sentence.tokens[tokensIn(sentence, mention)[0]!.index - 1]?.form.toLowerCase()
  // "in het centrum van Veldstad": the town stands in what the noun is in.
  if ((prep === 'van' || prep === 'of') && head.head >= 0 && sentence.tokens[head.head]!.upos === 'NOUN' && view.mentionAt(mention.sentence, head.head) === undefined) {
    const outer = prepOf(sentence, head.head)
    return outer !== undefined && locative.test(outer)
  }
  if (prep !== undefined && locative.test(prep)) return !(actor && actor.token !== mention.token && actor.first <= mention.token && mention.token <= actor.last && actor.how !== 'noun')
  // "by the Westvale Police": a place that is the last word of a body's name is none.
  if (actor && actor.first < mention.token && actor.how === 'name' && view.actors.get(actor.actor ?? '')?.type !== 'state' && actor.start < mention.start) return false
  if (actor && (relOf(head) === 'nsubj' || relOf(head) === 'obj' || relOf(head) === 'obl')) return false
  // "de stad Goma", "Londen, Engeland": an apposition or the city's country.
  return ['appos', 'flat', 'nmod', 'compound', 'parataxis', 'conj'].includes(relOf(head)) && mention.how !== 'demonym' && !actor
}

/** Tokens of the trigger's own phrase: what hangs on it, without clauses and conjuncts; for a verb nothing, for its clause has it. */
function phraseOf(sentence: Sentence, { token, frame }: Trigger): ReadonlySet<number> {
  return frame.pos === 'noun' ? new Set(subtree(sentence, token, notApart)) : new Set()
}

function notApart(child: { readonly rel: string }): boolean {
  return !/^(?:conj|cc|acl|advcl|parataxis|ccomp|csubj)/u.test(child.rel)
}

/** Whether the token stands in the trigger's clause: the predicate above it is the trigger's. */
function inClause(view: View, sentence: Sentence, { token, clause, light, own }: Trigger, at: number): boolean {
  const over = predicateAbove(view, sentence, at)
  if (over === undefined) return clause === null
  const verb = (own ?? light ?? clause)?.token
  if (over === verb || over === token) return true
  // "In mei vielen zes doden, toen een auto op voetgangers inreed": the clause with "toen" is told of the same moment.
  const { tokens } = sentence
  return verb !== undefined && tokens[verb]!.head === over && relOf(tokens[verb]!) === 'advcl' && childrenOf(sentence, verb).some(({ rel, form }) => rel.startsWith('mark') && /^(?:toen|when)$/iu.test(form))
}

function predicateAbove(view: View, sentence: Sentence, at: number): number | undefined {
  let up = headOf(sentence, at)
  for (let steps = 0; up !== undefined && steps < sentence.tokens.length; steps++) {
    if (view.predicateAt(sentence.index, up.index)) return up.index
    up = headOf(sentence, up.index)
  }
  return undefined
}

/** The token of a span that is not below another of it. */
export function topToken(sentence: Sentence, span: Span): number | undefined {
  const within = tokensIn(sentence, span)
  const indices = new Set(within.map(({ index }) => index))
  return (within.find(({ head, upos }) => !indices.has(head) && upos !== 'ADP' && upos !== 'PUNCT') ?? within.find(({ head }) => !indices.has(head)))?.index
}

const harming = /^(?:omkomen|komen|vallen|raken|doden|verwonden|sterven|overlijden|sneuvelen|kosten|eisen|treffen|vermoorden|die|kill|injure|wound|leave|perish|hit|strike|destroy)$/u
const happening = /^(?:plaatsvinden|gebeuren|plegen|uitvoeren|voordoen|begaan|beginnen|duren|volgen|happen|occur|take place|begin|start|follow|last)$/u

/** Whether the clause's verb only says that something took place, so that its date and place are the noun's. */
export function clauseTells(view: View, { clause, light, sentence }: Trigger): boolean {
  if (!clause || light) return true
  return happening.test(lemmaOf(view.token(sentence, clause.token)))
}

