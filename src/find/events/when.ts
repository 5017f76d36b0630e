// The date of an event: its own words first, then its umbrella's, then that of the news it belongs to.
import type { DateValue } from '../../model/date.ts'
import { childrenOf } from '../clauses/index.ts'
import type { Cluster } from './cluster.ts'
import { days, isVague } from './days.ts'
import { pointsBack } from './pointing.ts'
import { isBeside, saysWhenSaid } from './setting.ts'
import { triggersIn } from './triggers.ts'
import type { View } from './view.ts'

const rank = { own: 0, clause: 1, sentence: 2 } as const

/** The best date that any telling gives; a vague one ("de afgelopen jaren") only when there is no other. */
export function ownDate({ tellings }: Cluster): DateValue | null {
  const all = tellings.flatMap((telling) => telling.dates)
  const sorted = [...all].sort((a, b) => Number(isVague(a.mention)) - Number(isVague(b.mention)) || rank[a.how] - rank[b.how] || precision(a.mention) - precision(b.mention) || a.mention.start - b.mention.start)
  const best = sorted[0]?.mention ?? null
  const whole = best && days(best)
  if (!whole) return best
  // "the 1968 assassination … was killed in June 1968": a finer date inside the wider one.
  const finer = sorted.find(({ how, mention }) => {
    const part = how === 'sentence' || isVague(mention) ? null : days(mention)
    return part !== null && part.from >= whole.from && part.to <= whole.to && part.to - part.from < whole.to - whole.from && (mention.kind === 'absolute' || mention.kind === 'relative')
  })
  return finer?.mention ?? best
}

const order: readonly DateValue['granularity'][] = ['minute', 'day', 'days', 'weekday_set', 'week', 'month', 'season', 'year', 'decade', 'vague_period', 'ongoing', 'unknown']

function precision({ granularity }: DateValue): number {
  return order.indexOf(granularity)
}

export function dateOf(view: View, cluster: Cluster, clusters: readonly Cluster[]): DateValue | null {
  const { published } = view.source
  const own = ownDate(cluster)
  if (own) {
    if (isNow(own) && published && cluster.tellings.some(({ trigger }) => trigger.clause?.tense === 'present')) return { ...own, earliest: published.earliest, latest: published.latest, because: 'events/date:now' }
    if (own.earliest === null && (own.relation === 'by' || own.relation === 'until') && published?.earliest && isAhead(cluster)) return { ...own, earliest: published.earliest, because: 'events/date:from-now-on' }
    if (!isEmpty(own)) return own
  }
  const pointed = pointedDate(view, cluster)
  if (pointed) return inherited(pointed, 'events/date:pointed-at')
  if (cluster.partOf) {
    const shared = ownDate(cluster.partOf)
    if (shared) return inherited(shared, 'events/date:umbrella')
  }
  const before = follows(view, cluster, clusters)
  if (before) return before
  const carried = carriedOn(view, cluster, clusters)
  if (carried) return carried
  const main = clusters[0]
  if (main === undefined || cluster !== main || published === undefined || !isNews(view, main) || isEarlier(view, main) || isBesideOld(view, main)) return null
  const lead = leadDate(view, main)
  if (lead) return inherited(lead, 'events/date:lead')
  return published.granularity === 'day' ? { ...blank(published), because: 'events/date:news-of-the-day' } : null
}

/** "… wat deze zomer in Nice gebeurde. Ook daar reed een wagen op mensen in": the day of the sentence that it points at. */
function pointedDate(view: View, { tellings }: Cluster): DateValue | undefined {
  const { sentence } = tellings[0]!.trigger
  if (!pointsBack(view, sentence, 'time')) return undefined
  const dates = view.datesOf(sentence - 1).filter((date) => !isVague(date) && (date.kind === 'relative' || date.kind === 'absolute') && !saysWhenSaid(view, view.sentences[sentence - 1]!, date))
  return dates.length === 1 ? dates[0] : undefined
}

/** "nu", "op dit moment": up to the day of publication, and on it where the verb is present. */
function isNow({ earliest, granularity, text }: DateValue): boolean {
  return earliest === null && (granularity === 'ongoing' || /^(?:nu|nog steeds|op dit moment|momenteel|now|currently|at the moment)$/iu.test(text ?? ''))
}

/** "toen", "inmiddels", "ooit": words of time that put nothing in time. */
function isEmpty({ earliest, latest, granularity, relation, text }: DateValue): boolean {
  if (earliest === null && latest === null && /^(?:unknown|vague_period|ongoing)$/u.test(granularity)) return true
  return earliest === null && relation !== 'by' && relation !== 'until' && (granularity === 'unknown' || granularity === 'ongoing' || /^(?:toen|inmiddels|ooit|daarna|nu|intussen|ondertussen|eerder|then|meanwhile|ever|once|later|now|already)$/iu.test(text ?? ''))
}

function isAhead({ tellings }: Cluster): boolean {
  return tellings.every(({ realis }) => realis === 'planned' || realis === 'threatened')
}

/** The first day named in the first sentences: a lead may tell the day before it tells the deed. */
function leadDate(view: View, { tellings }: Cluster): DateValue | undefined {
  const latest = view.source.published?.latest ?? null
  // A sentence that tells of another event has the day of that one.
  const told = new Set(tellings.map(({ trigger }) => trigger))
  const ofThis = view.telling.slice(0, 6).filter((sentence) => {
    const triggers = triggersIn(view, sentence)
    return sentence.tokens.length > 6 && (triggers.length === 0 || triggers.some((trigger) => told.has(trigger)))
  })
  return ofThis.flatMap((sentence) => view.datesOf(sentence.index).filter((date) => !saysWhenSaid(view, sentence, date) && !isBeside(view, sentence, date)))
    .find((date) => !isVague(date) && (date.kind === 'relative' || date.kind === 'absolute') && ['day', 'weekday_set', 'days'].includes(date.granularity) && date.earliest !== null && (latest === null || date.earliest <= latest))
}

/** "Daarbij werden twee mannen opgepakt": a deed without a day, told right after one that has it, in the same paragraph. */
function carriedOn(view: View, cluster: Cluster, clusters: readonly Cluster[]): DateValue | null {
  const { trigger, realis } = cluster.tellings[0]!
  if (trigger.clause?.tense !== 'past' || realis !== 'accomplished' || trigger.frame.series) return null
  const here = view.sentences[trigger.sentence]!
  // A deed does not take the day of its trial.
  const other = clusters.filter((one) => one !== cluster && (cluster.type.family !== 'violence' || one.type.family === 'violence')).flatMap(({ tellings }) => tellings).filter((telling) => {
    const at = telling.trigger.sentence
    return (at === trigger.sentence || at === trigger.sentence - 1) && view.sentences[at]!.block === here.block && (at < trigger.sentence || telling.trigger.token < trigger.token)
  }).sort((a, b) => b.trigger.sentence - a.trigger.sentence)
  const date = other.flatMap(({ dates }) => dates).find(({ how, mention }) => how !== 'sentence' && !isVague(mention))
  return date ? inherited(date.mention, 'events/date:carried-on') : null
}

/** "vochten eerder", "had in het verleden aangevallen": told as past, whenever it was. */
function isEarlier(view: View, { tellings }: Cluster): boolean {
  return tellings.every(({ trigger: { sentence, clause }, headline, dates }) => !headline && (dates.some(({ mention }) => /^(?:eerder|ooit|vroeger|destijds|indertijd|in het verleden|once|earlier|previously|in the past|formerly)$/iu.test(mention.text))
    || (clause !== null && childrenOf(view.sentences[sentence]!, clause.token).some(({ rel, form }) => rel === 'aux' && /^(?:had|hadden)$/iu.test(form)))
    || (clause !== null && childrenOf(view.sentences[sentence]!, clause.token).some(({ form }) => /^(?:eerder|ooit|vroeger|destijds|once|previously|formerly)$/iu.test(form)))))
}

/** A sentence that names a day or year of more than a month ago tells no news of the day, even where that is the day of something else. */
function isBesideOld({ datesOf, source }: View, { tellings }: Cluster): boolean {
  const before = new Date(Date.parse(source.published?.earliest ?? '') - 31 * 86_400_000)
  if (Number.isNaN(before.getTime())) return false
  return tellings.every(({ trigger }) => datesOf(trigger.sentence).some(({ kind, relation, latest }) => (kind === 'absolute' || kind === 'relative') && relation !== 'since' && latest !== null && latest < before.toISOString().slice(0, 10)))
}

function blank({ earliest, latest }: DateValue): DateValue {
  return { earliest, latest, granularity: 'day', relation: 'at', approx: true, anchor: 'published', because: '' }
}

/** Told at the head of the text by a verb of its own or by the title. */
function isNews(view: View, { tellings }: Cluster): boolean {
  const from = view.telling[0]?.index ?? 0
  return tellings.some(({ trigger, headline }) => trigger.sentence - from <= 4 && (headline || trigger.clause?.kind === 'verb'))
}

function inherited(date: DateValue, because: string): DateValue {
  const { text, start, end, ...rest } = date
  return { ...rest, ...(text === undefined ? {} : { text }), ...(start === undefined || end === undefined ? {} : { start, end }), because }
}

/** An arrest, a raid or a release without a day came after the violence told before it and before the paper came out. */
function follows(view: View, { type, tellings }: Cluster, clusters: readonly Cluster[]): DateValue | null {
  const { published } = view.source
  if (!published?.latest || published.granularity !== 'day' || !(type.family === 'law' || type.id.startsWith('force.operation') || type.id.startsWith('release'))) return null
  if (tellings.some(({ realis }) => realis !== 'accomplished')) return null
  const at = tellings[0]!.trigger.sentence
  const before = clusters.filter((one) => one.tellings !== tellings && one.type.family === 'violence').flatMap((one) => {
    const last = Math.max(...one.tellings.map(({ trigger }) => trigger.sentence).filter((sentence) => sentence <= at))
    return Number.isFinite(last) && at - last <= 6 ? [{ one, last }] : []
  }).sort((a, b) => b.last - a.last)[0]
  const deed = before?.one ?? (clusters[0]?.type.family === 'violence' && clusters[0].tellings !== tellings ? clusters[0] : undefined)
  const earliest = deed ? ownDate(deed)?.earliest ?? null : null
  // News of a deed of long ago is no news of an arrest.
  if (earliest === null || Date.parse(published.latest) - Date.parse(earliest) > 45 * 86_400_000) return null
  return { ...blank(published), earliest, latest: published.latest, granularity: 'days', because: 'events/date:after-the-deed' }
}
