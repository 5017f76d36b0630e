// Whatever is decided and taken back: when all is taken back, the record is as it was before.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Decision } from '../store/judgement.ts'
import type { Store, StoredClaim } from '../store/store.ts'
import { claimByHand, corrected, eventByHand } from './claimByHand.ts'
import * as decisions from './decisions.ts'
import { evidenceAt } from './quote.ts'
import { seen, stamp, testRecord } from './testRecord.ts'
import { lastCommand, lastUndo, undo, undoBatch } from './undo.ts'

type Step =
  | { readonly do: 'accept' | 'reject' | 'correct' | 'choose' | 'nothing' | 'done' | 'add' | 'event'; readonly at: number }
  | { readonly do: 'same' | 'different' | 'unsure'; readonly at: number; readonly other: number }
  | { readonly do: 'undo one' | 'undo command' | 'redo'; readonly at: number }

const pick = fc.nat({ max: 1000 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('accept' as const, 'reject' as const, 'correct' as const, 'choose' as const, 'nothing' as const, 'done' as const, 'add' as const, 'event' as const), at: pick }),
  fc.record({ do: fc.constantFrom('same' as const, 'same' as const, 'different' as const, 'unsure' as const), at: pick, other: pick }),
  fc.record({ do: fc.constantFrom('undo one' as const, 'undo command' as const, 'redo' as const), at: pick }),
)

interface Ground {
  readonly claims: readonly StoredClaim[]
  readonly nodes: readonly string[]
  readonly events: readonly string[]
}

async function decided(step: Step, { claims, nodes, events }: Ground, store: Store, minute: number): Promise<Decision[]> {
  const claim = claims[step.at % claims.length]!
  const [evidence] = claim.evidence
  switch (step.do) {
    case 'accept': return [decisions.accept(claim)]
    case 'reject': return [decisions.reject(claim, 'not-a-fact')]
    case 'correct': return [decisions.correct(claim, corrected(claim, { text: `anders ${minute}` }, stamp('ben', minute)))]
    case 'choose': return [decisions.choose(claim, 'de laatste telling')]
    case 'nothing': return [decisions.nothing(claim.source, evidence!)]
    case 'done': return [decisions.done(claim.source)]
    case 'add': return [decisions.add(claimByHand({ source: claim.source, field: claim.field, about: claim.about, value: claim.value, evidence: [evidence!], parties: claim.parties }, stamp('ben', minute)))]
    case 'event': return [decisions.add(eventByHand({ source: claim.source, evidence: [evidence!], value: { type: 'attack.unspecified', realis: 'accomplished', number: 'single' } }, stamp('ben', minute)))]
    case 'undo one': case 'undo command': case 'redo': {
      const all = await store.judgements({ all: true, limit: 1e6 })
      const standing = await store.judgements({ limit: 1e6 })
      if (step.do === 'redo') {
        const batch = lastUndo(all)
        return batch === undefined ? [] : undoBatch(batch, all)
      }
      const judgement = standing[step.at % Math.max(1, standing.length)]
      return judgement === undefined ? [] : step.do === 'undo one' ? undo(judgement.n, all) : undoBatch(judgement.batch, all)
    }
    default: {
      const list = step.at % 3 === 0 ? events : nodes
      const [a, b] = [list[step.at % list.length]!, list[step.other % list.length]!]
      return a === b ? [] : [{ same: decisions.same, different: decisions.different, unsure: decisions.unsure }[step.do](a, b)]
    }
  }
}

test('random judgements, all taken back', async () => {
  const record = await testRecord()
  const { store } = record
  try {
    const ground = { claims: await store.claims({}), nodes: [...(await store.nodes('')).map(({ node }) => node), ...(await store.actors({})).map(({ id }) => id)], events: (await store.events({})).map(({ id }) => id) }
    const before = await seen(store)
    let minute = 0
    await fc.assert(fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }), async (commands) => {
      for (const command of commands) {
        minute++
        const made = (await Promise.all(command.map((it, index) => decided(it, ground, store, minute * 10 + index)))).flat()
        // One command does not take back the same thing twice.
        await store.judge(made.filter((it, index) => it.kind !== 'undo' || made.findIndex(({ kind, target }) => kind === 'undo' && target === it.target) === index), stamp('ben', minute))
      }
      for (;;) {
        const all = await store.judgements({ all: true, limit: 1e6 })
        const batch = lastCommand(all)
        if (batch === undefined) break
        await store.judge(undoBatch(batch, all), stamp('ben', ++minute))
      }
      expect(await seen(store)).toEqual(before)
    }), { numRuns: 60 })
    expect(await store.check()).toEqual([])
    // The log only grows: nothing was taken out of it.
    expect((await store.judgements({ all: true, limit: 1e6 })).length).toBeGreaterThan(25)
  } finally {
    await record.close()
  }
}, 60_000)

test('same(A, B), same(B, C), undo of the first leaves B and C together', async () => {
  const record = await testRecord()
  const { store } = record
  try {
    const [a, b, c] = (await store.nodes('')).map(({ node }) => node) as [string, string, string]
    const [first] = await store.judge([decisions.same(a, b)], stamp())
    await store.judge([decisions.same(b, c)], stamp())
    expect(new Set((await store.clusterOf([a, b, c])).values()).size).toBe(1)
    await store.judge(undo(first!.n, await store.judgements({ all: true })), stamp())
    const clusters = await store.clusterOf([a, b, c])
    expect(clusters.get(b)).toBe(clusters.get(c))
    expect(clusters.get(a)).not.toBe(clusters.get(b))
  } finally {
    await record.close()
  }
})

test('a command is taken back as a whole, and brought back by taking back the undo', async () => {
  const record = await testRecord()
  const { store } = record
  try {
    const [one, two] = await store.claims({}) as [StoredClaim, StoredClaim]
    await store.judge([decisions.accept(one), decisions.reject(two, 'double')], stamp())
    const all = () => store.judgements({ all: true })
    await store.judge(undoBatch(lastCommand(await all())!, await all()), stamp())
    expect(await store.judgements()).toEqual([])
    await store.judge(undoBatch(lastUndo(await all())!, await all()), stamp())
    expect((await store.judgements()).map(({ kind, target }) => [kind, target])).toEqual([['accept', one.id], ['reject', two.id]])
  } finally {
    await record.close()
  }
})

test('a quote must be the text\'s own words', () => {
  expect(evidenceAt('De bom ging af.', 3, 6, 'bom').quote).toBe('bom')
  expect(() => evidenceAt('De bom ging af.', 3, 6, 'ging')).toThrow('not "ging"')
  expect(() => evidenceAt('De bom ging af.', 3, 60)).toThrow('15 characters')
})
