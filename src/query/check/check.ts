// Check of one figure: claims of the record beside the sentence, what counts others or speaks of other days or events shown as such. The verdict is the person's.
import type { Gazetteer } from '../../ground/gazetteer.ts'
import type { EventAnchor } from '../../record/claim.ts'
import type { Store } from '../../store/store.ts'
import { apart, numbersOf } from '../conflict/intervals.ts'
import { grouped, supportOf, type Support } from '../groups.ts'
import { showing, type Shown } from '../shown.ts'
import { quantityOf } from '../value.ts'
import { askedBy, type Asked, type AskedFigure, type ReadSentence } from './asked.ts'
import { fitOf, periodFits, type Fit } from './fit.ts'

/** `same`: the very figure. `fits`: both can hold ("at least 20" and 24). `differs`: they cannot. */
export type NumberFits = 'same' | 'fits' | 'differs'

export interface Checked {
  readonly claim: Shown
  /** The event it counts in; null for sizes and sums. */
  readonly event: EventAnchor | null
  readonly number: NumberFits
  readonly fit: Fit
}

/** Where a claim of the record stands to the sentence. */
export const bucketNames = ['same', 'compatible', 'differs', 'otherUnit', 'otherPeriod', 'otherEvent'] as const
export type BucketName = typeof bucketNames[number]

export interface CheckedFigure {
  readonly figure: AskedFigure
  readonly buckets: Readonly<Record<BucketName, readonly Checked[]>>
  /** What the claims with the very figure rest on. */
  readonly support: Support
}

export interface CheckAnswer {
  readonly asked: Asked
  readonly figures: readonly CheckedFigure[]
}

const mostEvents = 150
const perBucket = 12

export async function checkSentence(store: Store, sentence: ReadSentence, gazetteer: Gazetteer): Promise<CheckAnswer> {
  const asked = await askedBy(store, sentence, gazetteer)
  const candidates = [...await inEvents(store, asked), ...await ofActors(store, asked)]
  return { asked, figures: asked.figures.map((figure) => checked(figure, candidates)) }
}

type Candidate = Omit<Checked, 'number'>

function checked(figure: AskedFigure, candidates: readonly Candidate[]): CheckedFigure {
  const buckets: Record<BucketName, Checked[]> = { same: [], compatible: [], differs: [], otherUnit: [], otherPeriod: [], otherEvent: [] }
  for (const candidate of candidates) {
    const number = numberFits(figure, candidate.claim)
    if (number === null) continue
    const bucket = bucketOf(figure, candidate, number)
    if (bucket !== null) buckets[bucket].push({ ...candidate, number })
  }
  const rank: readonly NumberFits[] = ['same', 'fits', 'differs']
  const sorted = Object.fromEntries(bucketNames.map((name) => [name, buckets[name].toSorted((a, b) => rank.indexOf(a.number) - rank.indexOf(b.number)).slice(0, perBucket)]))
  return { figure, buckets: sorted as Record<BucketName, Checked[]>, support: supportOf(buckets.same.map(({ claim }) => claim)) }
}

function bucketOf(figure: AskedFigure, { claim, fit }: Candidate, number: NumberFits): BucketName | null {
  const sameUnit = figure.field === null || figure.field === claim.claim.field
  const about = fit.place !== 'no' && fit.actor !== 'no' && fit.words !== 'no'
  const found = fit.place === 'yes' || fit.actor === 'yes' || fit.words === 'yes'
  if (about && found && fit.period !== 'no') {
    if (sameUnit) return number === 'fits' ? 'compatible' : number
    // Wounded beside killed is worth seeing whatever the figure; sizes beside the killed only when the figure is the same.
    return number === 'same' || kin(figure.field!, claim.claim.field) ? 'otherUnit' : null
  }
  if (!sameUnit) return null
  if (about && found) return 'otherPeriod'
  // The same figure of something else: what a mix-up looks like.
  return number === 'same' && found ? 'otherEvent' : null
}

function kin(a: string, b: string): boolean {
  return a.startsWith('event.casualty.') && b.startsWith('event.casualty.')
}

function numberFits({ quantity }: AskedFigure, { claim }: Shown): NumberFits | null {
  const other = quantityOf(claim)
  const [a, b] = [numbersOf(quantity), other && numbersOf(other)]
  if (a === null || b === null || other === null) return null
  if (quantity.op === other.op && a.low === b.low && a.high === b.high) return 'same'
  return apart(a, b) ? 'differs' : 'fits'
}

/** Figures of events at the places, of the actors, or in articles that hold the words. */
async function inEvents(store: Store, asked: Asked): Promise<Candidate[]> {
  const anchors = new Map<string, EventAnchor>()
  const add = (list: readonly EventAnchor[]): void => list.forEach((anchor) => anchors.size < mostEvents && anchors.set(anchor.id, anchor))
  const page = { limit: mostEvents, newest: true }
  const period = asked.from === null && asked.to === null ? null : { ...(asked.from === null ? {} : { from: asked.from }), ...(asked.to === null ? {} : { to: asked.to }) }
  const nodes = asked.actors.flatMap((actor) => actor.nodes)
  const country = asked.places.find((place) => place.startsWith('iso:'))?.slice(4)
  // What fits the days comes first, so that the limit never cuts it off.
  for (const within of period === null ? [{}] : [period, {}]) {
    if (asked.words.length > 0) for (const source of await sourcesWith(store, asked)) add(await store.events({ source, ...within }))
    if (nodes.length > 0) add(await store.events({ nodes, ...within, ...page }))
    if (asked.places.length > 0) add(await store.events({ places: asked.places, ...within, ...page }))
    if (country !== undefined) add(await store.events({ country, ...within, ...page }))
  }
  const show = await showing(store, await store.claims({ about: [...anchors.keys()], field: 'event', limit: 20_000 }))
  const clusters = await store.clusterOf([...anchors.keys()])
  return [...grouped(show.shown, ({ claim }) => clusters.get(claim.about) ?? claim.about).values()].flatMap((claims) => {
    const tellings = [...new Set(claims.map(({ claim }) => claim.about))].map((id) => anchors.get(id)!)
    const fit = fitOf(tellings, claims, asked)
    return claims.filter(({ claim }) => claim.field.startsWith('event.casualty.')).map((claim) => ({ claim, event: anchors.get(claim.claim.about)!, fit }))
  })
}

/** Articles in which all the words stand; where there is none, those with one of them. */
async function sourcesWith(store: Store, { words }: Asked): Promise<string[]> {
  const find = async (all: readonly (readonly string[])[]): Promise<string[]> => (await store.search({ all, phrases: [], not: [], order: 'rank', limit: 20 })).hits.map(({ source }) => source)
  const together = await find(words.map(({ stems }) => stems))
  if (together.length > 0) return together
  const found: string[] = []
  for (const { stems } of words) found.push(...(await find([stems])).slice(0, 10))
  return [...new Set(found)]
}

/** Sizes and sums of the actors. */
async function ofActors(store: Store, asked: Asked): Promise<Candidate[]> {
  const nodes = asked.actors.flatMap((actor) => actor.nodes)
  if (nodes.length === 0) return []
  const claims = [...await store.claims({ nodes, field: 'fact', limit: 400 }), ...await store.claims({ nodes, field: 'aggregate', limit: 200 })].filter((claim) => quantityOf(claim) !== null)
  const { shown } = await showing(store, claims)
  return shown.map((claim) => ({ claim, event: null, fit: { place: 'open', actor: 'yes', words: 'open', period: periodFits([claim.claim], asked) } }))
}
