// The date of an event: its own words first, then its umbrella's, then that of the news it belongs to.
import type { DateValue } from '../../model/date.ts'
import type { Cluster } from './merge.ts'
import { isVague } from './telling.ts'
import type { View } from './view.ts'

const rank = { own: 0, clause: 1, sentence: 2 } as const

/** The best date that any telling gives; a vague one ("de afgelopen jaren") only when there is no other. */
export function ownDate({ tellings }: Cluster): DateValue | null {
  const all = tellings.flatMap((telling) => telling.dates)
  const sorted = [...all].sort((a, b) => Number(isVague(a.mention)) - Number(isVague(b.mention)) || rank[a.how] - rank[b.how] || precision(a.mention) - precision(b.mention) || a.mention.start - b.mention.start)
  return sorted[0]?.mention ?? null
}

const order: readonly DateValue['granularity'][] = ['minute', 'day', 'days', 'weekday_set', 'week', 'month', 'season', 'year', 'decade', 'vague_period', 'ongoing', 'unknown']

function precision({ granularity }: DateValue): number {
  return order.indexOf(granularity)
}

export function dateOf(view: View, cluster: Cluster, clusters: readonly Cluster[]): DateValue | null {
  const own = ownDate(cluster)
  if (own) return own
  if (cluster.partOf) {
    const shared = ownDate(cluster.partOf)
    if (shared) return inherited(shared, 'events/date:umbrella')
  }
  const { published } = view.source
  const main = clusters[0]
  const news = main !== undefined && ((cluster === main && isNews(view, main)) || follows(cluster, main, clusters))
  if (!news || published === undefined || published.granularity !== 'day') return null
  const mainDate = main && main !== cluster ? ownDate(main) : null
  if (mainDate?.earliest && published.latest) return { ...blank(published), earliest: mainDate.earliest, latest: published.latest > mainDate.earliest ? published.latest : mainDate.earliest, granularity: 'days', because: 'events/date:after-the-news' }
  return { ...blank(published), because: 'events/date:news-of-the-day' }
}

/** Told at the head of the text by a verb of its own or by the title. */
function isNews(view: View, { tellings }: Cluster): boolean {
  const from = view.telling[0]?.index ?? 0
  return tellings.some(({ trigger, headline }) => trigger.sentence - from <= 4 && (headline || trigger.clause?.kind === 'verb'))
}

function blank({ earliest, latest }: DateValue): DateValue {
  return { earliest, latest, granularity: 'day', relation: 'at', approx: true, anchor: 'published', because: '' }
}

function inherited(date: DateValue, because: string): DateValue {
  const { text, start, end, ...rest } = date
  return { ...rest, ...(text === undefined ? {} : { text }), ...(start === undefined || end === undefined ? {} : { start, end }), because }
}

/** An arrest or a raid told beside the main event happened after it and before the paper came out. */
function follows({ type, tellings }: Cluster, main: Cluster, clusters: readonly Cluster[]): boolean {
  if (!(type.family === 'law' || type.id.startsWith('force.operation') || type.id.startsWith('release'))) return false
  if (tellings.some(({ trigger }) => trigger.clause?.tense === 'past' && trigger.frame.pos === 'noun')) return false
  const at = tellings[0]!.trigger.sentence
  const before = clusters.flatMap((cluster) => cluster.tellings.map((telling) => ({ cluster, sentence: telling.trigger.sentence }))).filter(({ sentence, cluster }) => sentence <= at && cluster.tellings !== tellings).sort((a, b) => b.sentence - a.sentence)[0]
  return before?.cluster === main
}
