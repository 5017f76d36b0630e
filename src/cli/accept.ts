// `kroniek accept`: claims that are right as the text has them; with `--display` also the figure to show.
import { accept, choose } from '../decide/decisions.ts'
import { claimOf, judging, type DecideOptions } from './deciding.ts'

export async function acceptCommand(ids: readonly string[], options: DecideOptions & { readonly display?: boolean }): Promise<void> {
  await judging(options, async ({ store }) => {
    const claims = await Promise.all(ids.map((id) => claimOf(store, id)))
    return claims.flatMap((claim) => [accept(claim, options.why), ...(options.display ? [choose(claim, options.why ?? '')] : [])])
  })
}
