// `kroniek reject`: claims that are wrong, and why.
import { reject } from '../decide/decisions.ts'
import { claimOf, judging, type DecideOptions } from './deciding.ts'

export async function rejectCommand(ids: readonly string[], options: DecideOptions): Promise<void> {
  await judging(options, async ({ store }) => (await Promise.all(ids.map((id) => claimOf(store, id)))).map((claim) => reject(claim, options.why ?? '')))
}
