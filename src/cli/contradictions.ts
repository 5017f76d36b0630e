// `kroniek contradictions`: values that cannot both hold, of one actor or of a stretch of the record.
import { listConflicts } from '../query/conflicts.ts'
import { contradictionsText } from '../view/record/contradictions.ts'
import { answer, oneActor } from './asking.ts'
import { filterOf, type EventListOptions } from './events.ts'

export async function contradictionsCommand(name: string | undefined, options: EventListOptions): Promise<void> {
  await answer(options, async (store, paper) => {
    const filter = await filterOf(store, paper, options)
    const found = name === undefined ? null : await oneActor(store, name, paper, options)
    if (filter === undefined || found === undefined) return undefined
    return listConflicts(store, { ...filter, ...(found === null ? {} : { actor: found.one }), ...(options.limit === undefined ? {} : { limit: options.limit }), offset: options.offset ?? 0 })
  }, contradictionsText)
}
