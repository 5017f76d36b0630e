// `kroniek events` and `kroniek timeline`: events by actor, place, type and days; the first newest first, the second under years.
import { loadGazetteer } from '../ground/gazetteer.ts'
import { eventFilter, type EventWords } from '../query/eventWords.ts'
import { listEvents, type EventList } from '../query/events.ts'
import type { PolicyName } from '../query/policies.ts'
import type { EventFilter, Store } from '../store/store.ts'
import { eventsText, timelineText } from '../view/record/event.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { recordWordsOf } from '../view/record/words.ts'
import { answer, oneActor, type AskOptions, type PageOptions } from './asking.ts'
import { UsageError } from './usage.ts'

export type EventListOptions = AskOptions & PageOptions & EventWords & { readonly actor?: string; readonly figure?: PolicyName; readonly private?: boolean }

export async function eventsCommand(options: EventListOptions): Promise<void> {
  await answer(options, (store, paper) => asked(store, paper, options, { newest: true }), eventsText)
}

export async function timelineCommand(options: EventListOptions): Promise<void> {
  await answer(options, (store, paper) => asked(store, paper, options, {}), timelineText)
}

async function asked(store: Store, paper: TerminalOptions, options: EventListOptions, order: Pick<EventFilter, 'newest'>): Promise<EventList | undefined> {
  const filter = await filterOf(store, paper, options)
  return filter && listEvents(store, { ...filter, ...order, limit: options.limit ?? 30, offset: options.offset ?? 0, ...(options.figure === undefined ? {} : { figure: options.figure }) })
}

/** The filter that the options mean; undefined when the actor is not one. @throws UsageError for a type or a date that is none. */
export async function filterOf(store: Store, paper: TerminalOptions, options: EventListOptions): Promise<EventFilter | undefined> {
  const filter = eventFilter(options, loadGazetteer())
  if ('code' in filter) throw new UsageError(`"${filter.words}": ${recordWordsOf[paper.language].problem[filter.code]}.${filter.near.length === 0 ? '' : ` ${recordWordsOf[paper.language].near}: ${filter.near.join(', ')}`}`)
  if (options.actor === undefined) return filter
  const found = await oneActor(store, options.actor, paper, options)
  return found && { ...filter, nodes: found.one.nodes }
}
