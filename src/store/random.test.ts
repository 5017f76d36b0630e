// Whatever is added, read again, decided, taken back and erased: both stores say the same, and derived tables made anew are what the increments gave.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { literalIncoming, literalTold, type LiteralActor, type LiteralDocument } from '../../tests/literal.ts'
import { actorByHand, claimByHand, corrected, eventByHand } from '../decide/claimByHand.ts'
import { openMemoryStore } from './memory.ts'
import { openSqliteStore } from './sqlite/index.ts'
import type { Decision, JudgementKind } from './judgement.ts'
import { StoreError, type Stamp, type Store } from './store.ts'

/** Names that meet in several texts; one by letters, one only in words. */
const cast: readonly LiteralActor[] = [
  { name: 'Rode Lansiers', also: [{ text: 'RL', kind: 'abbreviation' }] }, { name: 'Rode Lansiers van het Oosten' }, { name: 'RL' }, { name: 'Jan de Vos', type: 'person' },
  { name: 'Noordelijke Raad', type: 'organisation' }, { name: 'de schutters', type: 'unknown_attackers', named: false }, { name: 'Noordelijk Leger', type: 'state_military', country: 'XN' },
]
const text = (number: number): string => `Bericht ${number}. Aanslag, overval en staking van ${cast.map(({ name }) => name).join(', ')}. Er vielen zes doden bij de brug.`
const texts = Array.from({ length: 5 }, (_, number) => text(number))

interface Variant {
  readonly version: number
  readonly actors: readonly number[]
  readonly events: readonly number[]
}

/** What one version of the reader finds in the text: any of the actors, in any order, and any of the events. */
function documentOf(number: number, { version, actors, events }: Variant): LiteralDocument {
  const [first, second] = actors.map((index) => cast[index]!.name)
  const words = ['Aanslag', 'overval', 'staking']
  return {
    text: texts[number]!, name: `${number}.txt`, version: `0.${version}.0`, ...(number === 0 ? {} : { published: `2031-05-0${number}` }), actors: actors.map((index) => cast[index]!),
    events: events.map((index) => ({
      word: words[index]!, type: `attack.type${(index + version) % 2}`, ...(version % 2 === 0 ? { day: `2031-04-1${index}` } : {}), killed: { words: 'zes doden', number: 6 },
      ...(first === undefined ? {} : { responsible: { actor: first, basis: 'claimed' as const }, roles: [{ role: 'attacker', actor: second ?? first }, { role: 'attacker', actor: first }] }),
    })),
    ...(first !== undefined && second !== undefined ? { relations: [{ type: 'enemy_of', from: first, to: second, words: 'brug' }], facts: [{ actor: first, property: 'size', value: 'zes' }] } : {}),
  }
}

const nat = fc.nat({ max: 997 })
const variant: fc.Arbitrary<Variant> = fc.record({ version: fc.nat({ max: 3 }), actors: fc.uniqueArray(fc.nat({ max: cast.length - 1 }), { maxLength: 4 }), events: fc.uniqueArray(fc.nat({ max: 2 }), { maxLength: 3 }) })
const judgementKinds = ['accept', 'accept', 'reject', 'correct', 'add', 'choose', 'nothing', 'done', 'same', 'same', 'different', 'unsure', 'undo', 'undo', 'undo'] as const satisfies readonly JudgementKind[]
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), documents: fc.array(fc.tuple(fc.nat({ max: texts.length - 1 }), variant), { minLength: 1, maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reread' as const), which: nat, variant }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('judge' as const), decisions: fc.array(fc.record({ kind: fc.constantFrom(...judgementKinds), a: nat, b: nat, form: nat }), { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ties' as const), pairs: fc.array(fc.tuple(nat, nat), { maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase' as const), which: nat }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)]

/** The step on what is there: worked out on one store, done on both. */
async function actOf(step: Step, store: Store, stamp: Stamp): Promise<((on: Store) => Promise<unknown>) | undefined> {
  const ids = (await store.sources()).map(({ id }) => id)
  switch (step.do) {
    case 'add': {
      const documents = step.documents.map(([number, it]) => literalIncoming(documentOf(number, it)))
      return (on) => on.add(documents, stamp)
    }
    case 'reread': {
      const id = pick(ids, step.which)
      if (id === undefined) return undefined
      const { text: kept } = (await store.source(id))!
      const told = literalTold(documentOf(texts.indexOf(kept), step.variant), { actors: await store.actors({ source: id }), events: await store.events({ source: id }) })
      return (on) => on.reread([told], stamp)
    }
    case 'judge': {
      const decisions = (await Promise.all(step.decisions.map((it, index) => decisionOf(it, store, { ...stamp, at: `${stamp.at}.${index}` })))).filter((it) => it !== undefined)
      return (on) => on.judge(decisions, stamp)
    }
    case 'ties': {
      const [nodes, anchors] = [(await store.nodes('')).map(({ node }) => node), (await store.actors({})).map(({ id }) => id)]
      const ties = step.pairs.flatMap(([a, b]) => {
        const [node, key] = [pick([...nodes, ...anchors], a), pick(nodes, b)]
        return node === undefined || key === undefined ? [] : [{ node, key }]
      })
      return (on) => on.setTies(ties, stamp, String(step.pairs))
    }
    case 'erase': {
      const id = pick(ids, step.which)
      return id === undefined || step.which % 3 > 0 ? undefined : (on) => on.erase([id], stamp, step.which % 2 > 0 ? [`anders ${step.which % 10}`] : [])
    }
  }
}

async function decisionOf({ kind, a, b, form }: { readonly kind: JudgementKind; readonly a: number; readonly b: number; readonly form: number }, store: Store, stamp: Stamp): Promise<Decision | undefined> {
  const claims = await store.claims({ gone: true })
  const claim = pick(claims, a)
  const nodes = [...(await store.nodes('')).map(({ node }) => node), ...(await store.actors({})).map(({ id }) => id), ...(await store.events({})).map(({ id }) => id)]
  const judgement = pick(await store.judgements({ all: true }), a)
  if (kind === 'undo') return judgement && { kind, target: String(judgement.n) }
  if (kind === 'same' || kind === 'different' || kind === 'unsure') return nodes.length === 0 ? undefined : { kind, target: pick(nodes, a)!, other: pick(nodes, b)! }
  if (claim === undefined) return undefined
  const evidence = [{ start: 0, end: 7, quote: 'Bericht' }] as const
  switch (kind) {
    case 'choose': return { kind, target: claim.slot, other: claim.id }
    case 'nothing': return { kind, target: `${claim.source}#0-7` }
    case 'done': return { kind, target: claim.source }
    case 'correct': return { kind, target: claim.id, claim: corrected(claim, { text: `anders ${form}`, low: form, ...(claim.field === 'event.date' ? { from: `2031-05-${10 + form % 20}`, to: null } : {}), ...(claim.field === 'event' ? { value: { type: 'attack.raid' } } : {}) }, stamp) }
    case 'add': return { kind, target: claim.source, claim: [
      () => claimByHand({ source: claim.source, field: claim.field, about: claim.about, value: claim.value, evidence, parties: claim.parties }, stamp),
      () => eventByHand({ source: claim.source, evidence, value: { type: 'arrest.raid', realis: 'accomplished', number: 'single' } }, stamp),
      () => actorByHand({ source: claim.source, evidence, value: { name: cast[form % cast.length]!.name, type: 'armed_group', registered: null, country: null } }, stamp),
    ][form % 3]!() }
    default: return { kind, target: claim.id }
  }
}

async function done(act: ((on: Store) => Promise<unknown>) | undefined, on: Store): Promise<unknown> {
  try {
    return await act?.(on)
  } catch (error) {
    if (error instanceof StoreError) return error.code
    throw error
  }
}

/** All that can be asked. */
async function asked(store: Store): Promise<unknown> {
  const nodes = await store.nodes('')
  const actors = await store.actors({})
  const names = [...new Set([...nodes.map(({ node }) => node), ...actors.map(({ id }) => id)])]
  return {
    nodes, actors, counts: await store.counts(), sources: await store.sources(), claims: await store.claims({ gone: true }), shown: (await store.claims({})).map(({ id }) => id), events: await store.events({}), newest: await store.events({ newest: true }),
    clusters: [...await store.clusterOf(names)], judgements: await store.judgements(), all: await store.judgements({ all: true }), contradicted: await store.contradictedJudgements(), log: await store.log(),
    byNode: await Promise.all(names.map(async (node) => [node, await store.claims({ nodes: [node] }), await store.fieldCounts([node]), await store.events({ nodes: [node] }), await store.cluster(node)])),
    named: await Promise.all(['rl', 'rode lansiers', 'jan'].map((name) => store.nodes(name))), found: await store.search({ all: [['brug']], phrases: [], not: [], order: 'date' }),
    readings: await Promise.all((await store.sources()).map(async ({ id }) => [await store.reading(id), await store.earlierReadings(id), await store.retrievals(id)])),
  }
}

test('both stores say the same after random acts, and nothing derived differs when made anew', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
    const folder = mkdtempSync(join(tmpdir(), 'kroniek-random-'))
    const [memory, embedded] = [openMemoryStore(), openSqliteStore(folder, { create: true })]
    try {
      for (const [index, it] of steps.entries()) {
        const act = await actOf(it, memory, { by: 'anna', at: `2031-06-01T10:${String(index).padStart(2, '0')}:00.000Z` })
        expect(await done(act, embedded)).toEqual(await done(act, memory))
      }
      expect(await asked(embedded)).toEqual(await asked(memory))
      expect(await embedded.check()).toEqual([])
      expect(await embedded.check({ rebuild: true })).toEqual([])
      expect(await asked(embedded)).toEqual(await asked(memory))
    } finally {
      await embedded.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }), { numRuns: Number(process.env['KRONIEK_RUNS'] ?? 25) })
}, 600_000)
