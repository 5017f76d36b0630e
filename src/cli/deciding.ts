// What commands that decide share: the record with the user's names brought in line, targets by the beginning of their id, what was kept in words.
import { DecisionError } from '../decide/problem.ts'
import { findEvent } from '../query/event.ts'
import { findActor } from '../query/who.ts'
import { isLocal } from '../record/identity-key.ts'
import type { Decision, Judgement } from '../store/judgement.ts'
import type { Store, StoredClaim } from '../store/store.ts'
import { notOneActor } from '../view/record/actors.ts'
import { recordWordsOf } from '../view/record/words.ts'
import type { TerminalOptions } from '../view/terminal.ts'
import { paperOf, type AskOptions } from './asking.ts'
import { print } from './output.ts'
import { noticeNames, openStore, recordFolder, stampOf } from './record.ts'

export interface DecideOptions extends AskOptions {
  readonly why?: string
}

export interface Bench {
  readonly store: Store
  readonly folder: string
  readonly paper: TerminalOptions
}

/** Opens the record, lets `work` do its part, and closes it whatever happens. A changed names file is noticed first. */
export async function atRecord<T>(options: DecideOptions, work: (bench: Bench) => Promise<T>): Promise<T> {
  const folder = recordFolder(options)
  const store = openStore(options)
  try {
    await noticeNames(store, options)
    return await work({ store, folder, paper: paperOf(options) })
  } finally {
    await store.close()
  }
}

/** Keeps what `decide` gives, as one command, and says so. */
export async function judging(options: DecideOptions, decide: (bench: Bench) => Promise<readonly Decision[]>): Promise<void> {
  await atRecord(options, async (bench) => {
    const judgements = await bench.store.judge(await decide(bench), stampOf(options))
    print(options.json ? `${JSON.stringify(judgements, null, 2)}\n` : `${judgements.map((it) => judgementLine(it, bench.paper)).join('\n')}\n`)
  })
}

/** "12 · bevestigd · 1a2b3c4d · anna · reden". */
export function judgementLine({ n, kind, target, other, by, at, why }: Judgement, { language }: TerminalOptions): string {
  return [String(n), recordWordsOf[language].act[kind] ?? kind, [target, other].filter((it) => it !== undefined).join(' – '), by, at.slice(0, 16).replace('T', ' '), why].filter((it) => it !== undefined && it !== '').join(' · ')
}

/** The claim whose id is or begins so. @throws DecisionError when there is none, or more than one */
export async function claimOf(store: Store, prefix: string): Promise<StoredClaim> {
  const ids = /^[0-9a-f]{4,16}$/.test(prefix) ? (await store.idsLike(prefix)).filter((id) => /^[0-9a-f]{16}$/.test(id)) : []
  if (ids.length > 1) throw new DecisionError('ambiguous', `Several claims begin with ${prefix}: ${ids.join(', ')}.`)
  const [claim] = ids.length === 1 ? await store.claims({ ids }) : []
  if (claim === undefined) throw new DecisionError('not-there', `No claim ${prefix} in this record. \`kroniek review --list\` and \`kroniek actor <name> --all\` show them with their ids (at least four characters).`)
  return claim
}

/** The source whose id is or begins so. @throws DecisionError when it is not one */
export async function sourceIdOf(store: Store, prefix: string): Promise<string> {
  const ids = [...new Set((await store.idsLike(prefix.split(/[/#]/)[0]!)).map((id) => id.split('/')[0]!))].filter((id) => id.startsWith('s_'))
  if (ids.length === 1 && prefix.startsWith('s_')) return ids[0]!
  throw new DecisionError(ids.length > 1 ? 'ambiguous' : 'not-there', ids.length > 1 ? `Several articles begin with ${prefix}: ${ids.join(', ')}.` : `No article ${prefix} in this record; \`kroniek search\` shows them with their ids.`)
}

/** The identity node that is meant: an event by its id, an actor by id or name. @throws DecisionError when it is not one */
export async function nodeOf(store: Store, asked: string, paper: TerminalOptions): Promise<{ readonly node: string; readonly what: 'event' | 'actor' }> {
  const event = /^s_[0-9a-f]{4,}.*\/[eh]/.test(asked) ? await findEvent(store, asked) : undefined
  if (event?.kind === 'one') return { node: event.one.id, what: 'event' }
  if (event?.kind === 'many') throw new DecisionError('ambiguous', `${asked}: ${event.all.map(({ id }) => id).join(', ')}.`)
  const actor = await findActor(store, asked, { privates: true })
  if (actor.kind !== 'one') throw new DecisionError(actor.kind === 'many' ? 'ambiguous' : 'not-there', notOneActor(asked, actor, { ...paper, colour: false }))
  const { nodes } = actor.one
  // The very node that was named, else one that holds in more than one text.
  return { node: nodes.includes(asked) ? asked : nodes.find((node) => !isLocal(node)) ?? nodes[0]!, what: 'actor' }
}
