// `kroniek actors`: who is in the record, most spoken of first.
import { listActors } from '../query/who.ts'
import { actorsText } from '../view/record/actors.ts'
import { answer, type AskOptions, type PageOptions } from './asking.ts'

export async function actorsCommand(name: string | undefined, options: AskOptions & PageOptions & { readonly type?: string[]; readonly private?: boolean }): Promise<void> {
  const { limit = 40, offset = 0 } = options
  await answer(options, async (store) => {
    const found = await listActors(store, name ?? '', { privates: options.private === true, ...(options.type === undefined ? {} : { types: options.type }), limit: limit + 1, offset })
    return { actors: found.slice(0, limit), next: found.length > limit ? offset + limit : null }
  }, ({ actors, next }, paper) => actorsText(actors, next, paper))
}
