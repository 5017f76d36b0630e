// What people decide: accept, reject, correct, add, same, different; undo; the log of it all.
import { createRoute, z } from '@hono/zod-openapi'
import { changeOf } from '../../decide/change.ts'
import { claimByHand, corrected } from '../../decide/claimByHand.ts'
import { accept, add, choose, correct, different, done, nothing, reject, same, unsure } from '../../decide/decisions.ts'
import { placeFinder } from '../../decide/placeNamed.ts'
import { evidenceAt } from '../../decide/quote.ts'
import { DecisionError } from '../../decide/problem.ts'
import { lastCommand, lastUndo, undoBatch } from '../../decide/undo.ts'
import { valueByHand } from '../../decide/valueByHand.ts'
import type { Decision, Judgement } from '../../store/judgement.ts'
import type { LogEntry, Stamp, Store, StoredClaim } from '../../store/store.ts'
import type { Api } from '../api.ts'
import { offsetOf, pageOf } from '../cursor.ts'
import type { ApiDeps } from '../deps.ts'
import { ApiProblem } from '../problem.ts'
import { answerSchema, body, json, pageQuery, pagedSchema, reply } from './common.ts'

const why = z.string().max(500).optional()
const id = z.string().min(1).max(200)

/** Fields that a person can add from a selected stretch, with the value that the typed words fill. */
const addable = ['event.date', 'event.place', 'event.role.target', 'event.role.weapon', 'event.casualty.killed', 'event.casualty.wounded', 'event.casualty.abducted', 'event.casualty.arrested', 'fact.size', 'fact.goal', 'fact.area', 'fact.leader', 'fact.alias'] as const

const decisionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accept'), claim: id, why }),
  z.object({ kind: z.literal('reject'), claim: id, why: z.string().max(500).default('not-a-fact') }),
  z.object({ kind: z.literal('correct'), claim: id, value: z.string().min(1).max(500).openapi({ description: 'the value as one would write it: "25", "2020-05", "Kaboel"' }), why }),
  z.object({ kind: z.literal('choose'), claim: id, why: z.string().min(1).max(500) }),
  z.object({ kind: z.literal('add'), source: id, start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1), about: id, field: z.enum(addable), typed: z.string().min(1).max(500).openapi({ description: 'the value as one would write it' }), why }),
  z.object({ kind: z.literal('nothing'), source: id, start: z.int().min(0), end: z.int().min(1), why }),
  z.object({ kind: z.literal('done'), source: id, why }),
  z.object({ kind: z.enum(['same', 'different', 'unsure']), a: id, b: id, why }),
]).openapi('Decision')

const identity = { same, different, unsure } as const

export function decisionRoutes(api: Api, { store, stamp }: ApiDeps): void {
  const placeNamed = placeFinder()
  api.openapi(createRoute({ method: 'post', path: '/judgements', summary: 'Decide: one command, kept whole or not at all', request: { body: body(z.object({ decisions: z.array(decisionSchema).min(1).max(500) })) }, responses: json(answerSchema<{ judgements: readonly Judgement[] }>('Judgements', 'As kept, with their numbers')) }), async (context) => {
    const when = stamp()
    const decisions: Decision[] = []
    for (const it of context.req.valid('json').decisions) decisions.push(await inWords(() => decisionOf(it, store, when, placeNamed)))
    return reply(context, { judgements: await store.judge(decisions, when) })
  })

  api.openapi(createRoute({ method: 'post', path: '/undo', summary: 'Take back the last command, one command, or an undo (redo)', request: { body: body(z.object({ batch: z.int().optional(), redo: z.boolean().default(false) })) }, responses: json(answerSchema<{ undone: number | null; judgements: readonly Judgement[] }>('Undone', 'Which command was taken back')) }), async (context) => {
    const { batch, redo } = context.req.valid('json')
    const all = await store.judgements({ all: true, limit: 1_000_000 })
    const which = batch ?? (redo ? lastUndo(all) : lastCommand(all))
    if (which === undefined) return reply(context, { undone: null, judgements: [] })
    const decisions = await inWords(async () => undoBatch(which, all))
    return reply(context, { undone: which, judgements: await store.judge(decisions, stamp()) })
  })

  api.openapi(createRoute({ method: 'get', path: '/log', summary: 'Who did what and when, newest first', request: { query: pageQuery }, responses: json(pagedSchema<LogEntry>('LogEntry', 'One line of the log')) }), async (context) => {
    const { cursor, limit } = context.req.valid('query')
    const offset = offsetOf(cursor)
    return reply(context, pageOf(await store.log({ limit: limit + 1, offset }), offset, limit))
  })

}

async function decisionOf(it: z.infer<typeof decisionSchema>, store: Store, stamp: Stamp, placeNamed: Parameters<typeof changeOf>[2]): Promise<Decision> {
  switch (it.kind) {
    case 'accept': return accept({ id: it.claim }, it.why)
    case 'reject': return reject({ id: it.claim }, it.why)
    case 'choose': return choose(await claimOf(store, it.claim), it.why)
    case 'correct': {
      const claim = await claimOf(store, it.claim)
      return correct(claim, corrected(claim, changeOf(claim, it.value, placeNamed), stamp), it.why)
    }
    case 'add': {
      const source = await store.source(it.source)
      if (!source) throw new ApiProblem(404, `No article ${it.source} in this record.`)
      const evidence = [evidenceAt(source.text, it.start, it.end, it.quote)] as const
      return add(claimByHand({ ...valueByHand(it.field, it.typed, placeNamed), source: it.source, about: it.about, field: it.field, evidence }, stamp), it.why)
    }
    case 'nothing': return nothing(it.source, it, it.why)
    case 'done': return done(it.source, it.why)
    case 'same': case 'different': case 'unsure': return identity[it.kind](it.a, it.b, it.why)
  }
}

async function claimOf(store: Store, claim: string): Promise<StoredClaim> {
  const [found] = await store.claims({ ids: [claim] })
  if (!found) throw new ApiProblem(404, `No claim ${claim} in this record.`)
  return found
}

async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DecisionError) throw new ApiProblem(422, error.message)
    throw error
  }
}
