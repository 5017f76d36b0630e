// `kroniek same` and `kroniek different`: whether two actors, or two tellings of an event, are one.
import { different, same, unsure } from '../decide/decisions.ts'
import { DecisionError } from '../decide/problem.ts'
import type { Decision } from '../store/judgement.ts'
import { judging, nodeOf, type DecideOptions } from './deciding.ts'

export interface SameOptions extends DecideOptions {
  readonly unsure?: boolean
}

export async function sameCommand(a: string, b: string, options: SameOptions): Promise<void> {
  await pairCommand(a, b, options, options.unsure ? unsure : same)
}

export async function differentCommand(a: string, b: string, options: DecideOptions): Promise<void> {
  await pairCommand(a, b, options, different)
}

async function pairCommand(a: string, b: string, options: DecideOptions, decide: (a: string, b: string, why?: string) => Decision): Promise<void> {
  await judging(options, async ({ store, paper }) => {
    const [one, two] = [await nodeOf(store, a, paper), await nodeOf(store, b, paper)]
    if (one.what !== two.what) throw new DecisionError('bad-value', `${a} is an ${one.what}, ${b} is an ${two.what}: they are never one.`)
    return [decide(one.node, two.node, options.why)]
  })
}
