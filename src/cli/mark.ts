// `kroniek mark`: a record by hand, from words of an article: an event or actor that was missed, or a value of one that is there.
import { actorByHand, claimByHand, eventByHand } from '../decide/claimByHand.ts'
import { changeOf } from '../decide/change.ts'
import { add } from '../decide/decisions.ts'
import { placeFinder } from '../decide/placeNamed.ts'
import { DecisionError } from '../decide/problem.ts'
import { evidenceAt, evidenceOfWords } from '../decide/quote.ts'
import { valueByHand } from '../decide/valueByHand.ts'
import type { Evidence } from '../model/span.ts'
import type { ActorType } from '../model/actor.ts'
import type { Claim } from '../record/claim.ts'
import type { Stamp, Store, StoredSource } from '../store/store.ts'
import { judging, sourceIdOf, type DecideOptions } from './deciding.ts'
import { stampOf } from './record.ts'
import { UsageError } from './usage.ts'

export interface MarkOptions extends DecideOptions {
  readonly event?: string
  readonly actor?: ActorType
  readonly field?: string
  readonly about?: string
  readonly value?: string
  readonly date?: string
}

export async function markCommand(article: string, words: string, options: MarkOptions): Promise<void> {
  if ([options.event, options.actor, options.field].filter((it) => it !== undefined).length !== 1) throw new UsageError('One of --event <type>, --actor <kind> and --field <field>: what the words tell.')
  await judging(options, async ({ store }) => {
    const source = await store.source(await sourceIdOf(store, article))
    if (!source) throw new DecisionError('not-there', `No article ${article} in this record.`)
    return [add(await madeOf(options, source, evidenceOf(source.text, words), store, stampOf(options)), options.why)]
  })
}

/** Words that stand there once, or a place as `start-end`. */
function evidenceOf(text: string, words: string): Evidence {
  const place = /^(\d+)-(\d+)$/.exec(words)
  return place ? evidenceAt(text, Number(place[1]), Number(place[2])) : evidenceOfWords(text, words)
}

async function madeOf({ event, actor, field, about, value, date }: MarkOptions, { id: source }: StoredSource, evidence: Evidence, store: Store, stamp: Stamp): Promise<Claim> {
  const common = { source, evidence: [evidence] as const }
  if (event !== undefined) {
    const days = date === undefined ? {} : changeOf({ field: 'event.date', value: {} } as Claim, date)
    changeOf({ field: 'event', value: {} } as Claim, event)
    return eventByHand({ ...common, value: { type: event, realis: 'accomplished', number: 'single', granularity: date === undefined ? null : String(days.value?.['granularity']) }, from: days.from ?? null, to: days.to ?? null }, stamp)
  }
  if (actor !== undefined) return actorByHand({ ...common, value: { name: value ?? evidence.quote, type: actor, registered: null, country: null } }, stamp)
  return claimByHand({ ...common, about: await anchorOf(store, source, about), field: field!, ...valueByHand(field!, value ?? evidence.quote, placeFinder()) }, stamp)
}

/** An event or actor of the same article, by id or name. */
async function anchorOf(store: Store, source: string, about: string | undefined): Promise<string> {
  if (about === undefined) throw new UsageError('--about <event or actor>: whose value it is.')
  const event = (await store.events({ source, limit: 10_000 })).find(({ id }) => id === about)
  const actors = (await store.actors({ source, limit: 10_000 })).filter(({ id, key, name, names }) => [id, key, name, ...names.map(({ text }) => text)].includes(about))
  if (event) return event.id
  if (actors.length !== 1) throw new DecisionError(actors.length > 1 ? 'ambiguous' : 'not-there', actors.length > 1 ? `Several actors of this article are called "${about}": ${actors.map(({ id }) => id).join(', ')}.` : `No event or actor "${about}" in this article.`)
  return actors[0]!.id
}
