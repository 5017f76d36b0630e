// Stage: events and sums, told in several sentences and recorded once, with what was refused.
import { stage } from '../../stage.ts'
import type { Refusal } from '../../model/issue.ts'
import type { Aggregate } from '../../reading/reading.ts'
import { dateRecord, evidenceList, placeRecord, quantityRecord } from '../../reading/convert.ts'
import { attach } from './attach.ts'
import { contextOf } from './context.ts'
import { figuresOf, type Figure } from './figures.ts'
import type { Cluster } from './cluster.ts'
import { clustersOf } from './merge.ts'
import { eventRecord } from './record.ts'
import { blamesOf } from './responsibility.ts'
import { aggregatesOfHabits } from './sums.ts'
import { refusalOf, tellingsOf } from './telling.ts'
import { triedOf } from './tried.ts'
import { viewOf, type View } from './view.ts'

/** Without an event, sums of deaths count only in a text that speaks of conflict. */
const sumsFrom = 3

export const events = stage({
  name: 'events',
  needs: ['source', 'sentences', 'predicates', 'actors', 'actorMentions', 'dates', 'quantities', 'places', 'sayings'],
  gives: ['events', 'aggregates'],
  run(layers, { language }) {
    const view = viewOf(layers, language)
    const context = contextOf(view)
    const told = tellingsOf(view, context)
    const clusters = clustersOf(view, told.tellings)
    const attachments = attach(view, clusters, clusters.length > 0 || context.conflict >= sumsFrom ? figuresOf(view) : [])
    const { attached, sums, loose } = attachments
    const habits = told.refused.filter(({ code }) => code === 'habit-not-event').map(({ trigger }) => trigger)
    const blames = blamesOf(view, clusters, attached)
    const numbers = new Map(clusters.map((cluster, index) => [cluster, `e${index + 1}`]))
    const ids = { of: (cluster: Cluster): string => numbers.get(cluster)! }
    const records = clusters.map((cluster) => eventRecord(view, cluster, clusters, blames.filter((blame) => blame.cluster === cluster), attached.filter((one) => one.cluster === cluster), ids))
    return {
      events: records,
      aggregates: [...aggregatesOfHabits(view, habits), ...sums.flatMap((figure) => sumOf(view, figure))].map((aggregate, index) => ({ ...aggregate, id: `g${index + 1}` })),
      refusals: [...told.refused.map((one) => refusalOf(view, one)), ...(clusters.length > 0 ? loose : []).map((figure) => looseFigure(view, figure)), ...sums.map((figure) => ({ ...looseFigure(view, figure), code: 'sum-not-event' }))],
      tried: () => triedOf(view, { context, tellings: told, clusters, attachments, idOf: ids.of }),
    }
  },
})

function looseFigure(view: View, { sentence, words, because }: Figure): Refusal {
  return { what: 'casualty', code: 'no-event-for-figure', at: words, sentence, because, detail: view.text.slice(words.start, words.end) }
}

const sumKinds = { killed: 'deaths', wounded: 'injuries', arrested: 'arrests', abducted: 'abductions', displaced: 'displaced' } as const

function sumOf(view: View, figure: Figure): Aggregate[] {
  const what = sumKinds[figure.kind as keyof typeof sumKinds]
  if (what === undefined) return []
  const period = view.datesOf(figure.sentence)[0]
  const place = view.placesOf(figure.sentence).find(({ how }) => how !== 'demonym')
  const subject = figure.predicate?.args.find(({ role }) => role === 'agent')
  return [{
    id: '', subject: subject ? view.mentionAt(figure.sentence, subject.token)?.actor ?? null : null, what,
    quantity: quantityRecord(figure.quantity, view.text.slice(figure.words.start, figure.words.end), figure.who),
    period: period ? dateRecord(period, view.text) : null, place: place ? placeRecord(place, view.text) : null,
    said: view.saidAt(figure.sentence, figure.token), evidence: evidenceList(view.text, [figure.evidence]), because: figure.because, band: 'likely',
  }]
}
