// `kroniek correct`: another value, or another actor, in the place of what was read; the quote stays.
import { changeOf, fillerChange } from '../decide/change.ts'
import { corrected, type Change } from '../decide/claimByHand.ts'
import { correct } from '../decide/decisions.ts'
import { placeFinder } from '../decide/placeNamed.ts'
import { DecisionError } from '../decide/problem.ts'
import type { StoredClaim, Store } from '../store/store.ts'
import { claimOf, judging, type DecideOptions } from './deciding.ts'
import { stampOf } from './record.ts'
import { UsageError } from './usage.ts'

export interface CorrectOptions extends DecideOptions {
  readonly actor?: string
  readonly as?: string
}

export async function correctCommand(id: string, value: string | undefined, options: CorrectOptions): Promise<void> {
  if ((value === undefined) === (options.actor === undefined)) throw new UsageError('Give the right value, or --actor <name>: one of the two.')
  await judging(options, async ({ store }) => {
    const claim = await claimOf(store, id)
    const change = options.actor === undefined ? changeOf(claim, value!, placeFinder()) : await actorChange(store, claim, options.actor, options.as)
    return [correct(claim, corrected(claim, change, stampOf(options)), options.why)]
  })
}

/** An actor of the same text, by name or id: a claim speaks of those that its own text names. */
async function actorChange(store: Store, claim: StoredClaim, asked: string, as: string | undefined): Promise<Change> {
  const actors = await store.actors({ source: claim.source, limit: 10_000 })
  const [actor, ...more] = actors.filter(({ id, key, name, names }) => [id, key, name, ...names.map(({ text }) => text)].includes(asked))
  if (actor === undefined) throw new DecisionError('not-there', `The text of this claim names no actor "${asked}". It names: ${actors.map(({ name }) => name).join(', ')}.`)
  if (more.length > 0) throw new DecisionError('ambiguous', `Several actors of this text are called "${asked}": ${[actor, ...more].map(({ id, name }) => `${name} (${id})`).join(', ')}.`)
  return fillerChange(claim, actor, as)
}
