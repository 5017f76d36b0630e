// One sitting at the queue: a key is a decision, what was decided can be taken back, what was skipped comes again at the end.
import type { Decision, Judgement } from '../store/judgement.ts'
import type { Stamp, Store, StoredClaim } from '../store/store.ts'
import { alikeOf, type Alike } from './alike.ts'
import { changeOf, type PlaceNamed } from './change.ts'
import { corrected } from './claimByHand.ts'
import { accept, choose, correct, different, done, nothing, reject, rejectReasons, same, unsure } from './decisions.ts'
import { DecisionError } from './problem.ts'
import type { QueueItem } from './queue.ts'
import { undoBatch } from './undo.ts'

export type Action = 'accept' | 'reject' | 'correct' | 'choose' | 'same' | 'different' | 'unsure' | 'nothing' | 'done' | 'undo' | 'undo-judgement' | 'skip' | 'quit'

/** Keys of each kind of item; the letters are those of the web page, in both languages. */
export const keysOf = (item: QueueItem): Readonly<Record<string, Action>> => ({ ...perKind[item.kind], o: 'skip', u: 'undo', q: 'quit' })

const ofClaim = { b: 'accept', x: 'reject', w: 'correct', k: 'choose', d: 'done' } as const
const ofPair = { y: 'same', n: 'different', h: 'unsure' } as const
const perKind: Readonly<Record<QueueItem['kind'], Readonly<Record<string, Action>>>> = {
  claim: ofClaim, stale: { b: 'accept', t: 'undo-judgement' }, contradicted: { t: 'undo-judgement' }, actor: ofPair, event: ofPair, signal: { n: 'nothing', d: 'done' },
}

/** Actions that need words first: a reason, or the right value. */
export const asksWords: ReadonlySet<Action> = new Set(['reject', 'correct', 'choose'])

/** A digit is the reason of that number. */
export function reasonOf(typed: string): string {
  return rejectReasons[Number(typed) - 1] ?? typed
}

/** @throws DecisionError when the words cannot mean what the action needs */
export function decisionsFor(action: Action, item: QueueItem, words: string, stamp: Stamp, placeNamed?: PlaceNamed): Decision[] {
  const claim = item.kind === 'claim' ? item.claim : item.kind === 'stale' ? item.stale.claim : undefined
  switch (action) {
    case 'accept': return claim ? [accept(claim)] : []
    case 'reject': return claim ? [reject(claim, reasonOf(words))] : []
    case 'correct': return claim ? [correct(claim, corrected(claim, changeOf(claim, words, placeNamed), stamp))] : []
    case 'choose': return claim ? [choose(claim, words)] : []
    case 'done': return claim ? [done(claim.source)] : item.kind === 'signal' ? [done(item.source)] : []
    case 'nothing': return item.kind === 'signal' ? [nothing(item.source, item.signal.evidence)] : []
    case 'same': case 'different': case 'unsure': {
      if (item.kind !== 'actor' && item.kind !== 'event') return []
      const why = item.pair.reasons.filter(({ weight }) => (action === 'different' ? weight < 0 : weight > 0)).map(({ code, detail }) => (detail === undefined ? code : `${code}: ${detail}`)).join('; ')
      return [{ same, different, unsure }[action](item.pair.a, item.pair.b, why)]
    }
    case 'undo-judgement': {
      const judgement = item.kind === 'stale' ? item.stale.judgement : item.kind === 'contradicted' ? item.judgement : undefined
      return judgement ? [{ kind: 'undo', target: String(judgement.n) }] : []
    }
    default: return []
  }
}

export interface SessionSummary {
  readonly decided: number
  readonly skipped: number
  readonly left: number
}

/** How the sitting shows and asks; tests answer for a person. */
export interface Desk {
  show(item: QueueItem, at: { readonly n: number; readonly of: number }): Promise<void>
  /** The next key; undefined when there will be none. */
  key(): Promise<string | undefined>
  /** A line of words; undefined to think better of it. */
  words(action: Action): Promise<string | undefined>
  /** Whether these, alike to the claim just rejected, are rejected too; not asked where there is no such question. */
  alike?(alike: Alike): Promise<boolean>
  /** What went wrong with the last answer. */
  complain(message: string): void
  /** What was kept, or taken back. */
  told(judgements: readonly Judgement[]): void
}

export async function sitting(store: Store, items: readonly QueueItem[], desk: Desk, stamp: () => Stamp, placeNamed?: PlaceNamed): Promise<SessionSummary> {
  const waiting = [...items]
  const skipped: QueueItem[] = []
  const kept: { items: readonly QueueItem[]; batch: number }[] = []
  let again = false
  while (waiting.length > 0 || (!again && skipped.length > 0)) {
    if (waiting.length === 0) {
      waiting.push(...skipped.splice(0))
      again = true
    }
    const item = waiting[0]!
    if (await joined(store, item)) {
      waiting.shift()
      continue
    }
    await desk.show(item, { n: kept.length + 1, of: kept.length + waiting.length + skipped.length })
    const action = await nextAction(item, desk)
    if (action === undefined || action === 'quit') break
    if (action === 'skip') skipped.push(waiting.shift()!)
    else if (action === 'undo') {
      const last = kept.pop()
      if (!last) continue
      desk.told(await store.judge(undoBatch(last.batch, await store.judgements({ all: true, newest: true, limit: 1e6 })), stamp()))
      waiting.unshift(...last.items)
    } else {
      const judgements = await decided(action, item, store, desk, stamp, placeNamed)
      if (judgements === undefined) continue
      desk.told(judgements)
      waiting.shift()
      // An article that is done takes its other claims and sentences along.
      if (action === 'done') waiting.splice(0, waiting.length, ...waiting.filter((it) => sourceOf(it) !== sourceOf(item)))
      kept.push({ items: [item], batch: judgements[0]!.batch })
      const too = action === 'reject' && item.kind === 'claim' ? await rejectedToo(item.claim, judgements[0]!.why ?? '', store, desk, stamp) : []
      if (too.length > 0) {
        const ids = new Set(too.map(({ target }) => target))
        kept.push({ items: waiting.filter(({ id }) => ids.has(id)), batch: too[0]!.batch })
        waiting.splice(0, waiting.length, ...waiting.filter(({ id }) => !ids.has(id)))
      }
    }
  }
  return { decided: kept.length, skipped: skipped.length, left: waiting.length + skipped.length }
}

/** An answer to another pair has made these two one. */
async function joined(store: Store, item: QueueItem): Promise<boolean> {
  if (item.kind !== 'actor' && item.kind !== 'event') return false
  return new Set((await store.clusterOf([item.pair.a, item.pair.b])).values()).size === 1
}

async function nextAction(item: QueueItem, desk: Desk): Promise<Action | undefined> {
  const keys = keysOf(item)
  for (;;) {
    const key = await desk.key()
    if (key === undefined) return undefined
    if (Object.hasOwn(keys, key)) return keys[key]
  }
}

/** Undefined when nothing was kept: no words, or words that do not fit. */
async function decided(action: Action, item: QueueItem, store: Store, desk: Desk, stamp: () => Stamp, placeNamed?: PlaceNamed): Promise<Judgement[] | undefined> {
  const words = asksWords.has(action) ? await desk.words(action) : ''
  if (words === undefined) return undefined
  try {
    const now = stamp()
    const decisions = decisionsFor(action, item, words, now, placeNamed)
    return decisions.length === 0 ? undefined : await store.judge(decisions, now)
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error
    desk.complain(error.message)
    return undefined
  }
}

/** One command for all of them, so that one undo takes them back together. */
async function rejectedToo(claim: StoredClaim, why: string, store: Store, desk: Desk, stamp: () => Stamp): Promise<Judgement[]> {
  if (!desk.alike) return []
  const alike = await alikeOf(store, claim)
  if (alike.claims.length === 0 || !(await desk.alike(alike))) return []
  const judgements = await store.judge(alike.claims.map((it) => reject(it, why)), stamp())
  desk.told(judgements)
  return judgements
}

function sourceOf(item: QueueItem): string | undefined {
  return item.kind === 'claim' ? item.claim.source : item.kind === 'signal' ? item.source : undefined
}
