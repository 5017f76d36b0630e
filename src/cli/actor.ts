// `kroniek actor`: the dossier of one actor out of all articles.
import { dossier } from '../query/dossier.ts'
import { actorText } from '../view/record/actor.ts'
import { answer, oneActor, type AskOptions } from './asking.ts'

export async function actorCommand(name: string, options: AskOptions & { readonly private?: boolean; readonly weak?: boolean; readonly limit?: number; readonly events?: number }): Promise<void> {
  await answer(options, async (store, paper) => {
    const found = await oneActor(store, name, paper, options)
    if (found === undefined) return undefined
    const { limit, events, weak = false } = options
    return { ...await dossier(store, found.one, { weak, ...(limit === undefined ? {} : { limit }), ...(events === undefined ? {} : { events }) }), namesakes: found.others }
  }, ({ namesakes, ...value }, paper) => actorText(value, namesakes, paper))
}
