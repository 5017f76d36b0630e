// A sitting: keys decide, words are asked where they are needed, undo goes back to the item, skipped ones come again.
import { expect, test } from 'vitest'
import type { Judgement } from '../store/judgement.ts'
import { queue, type QueueItem, type QueueKind } from './queue.ts'
import { keysOf, sitting, type Desk } from './session.ts'
import { articles, stamp, testRecord, type TestRecord } from './testRecord.ts'

interface Played extends Desk {
  readonly shown: string[]
  readonly complaints: string[]
  readonly kept: Judgement[]
}

/** A person who presses these keys; words follow their key after a colon. */
function person(...presses: readonly string[]): Played {
  const left = [...presses]
  let words: string | undefined
  const [shown, complaints, kept]: [string[], string[], Judgement[]] = [[], [], []]
  return {
    shown, complaints, kept,
    async show(item) {
      shown.push(item.id)
    },
    async key() {
      const [key, said] = left.shift()?.split(':') ?? []
      words = said
      return key
    },
    async words() {
      return words
    },
    complain: (message) => void complaints.push(message),
    told: (judgements) => void kept.push(...judgements),
  }
}

async function sit(kinds: readonly QueueKind[], desk: Desk, texts: readonly string[] = Object.values(articles)): Promise<{ record: TestRecord; items: readonly QueueItem[]; left: Awaited<ReturnType<typeof sitting>> }> {
  const record = await testRecord(texts)
  const { items } = await queue(record.store, { kinds })
  return { record, items, left: await sitting(record.store, items, desk, () => stamp('ben')) }
}

test('a key is a decision; a reason may be a number; what does not fit is said and asked again', async () => {
  const desk = person('b', 'x:2', 'x', 'z', 'w:onzin', 'q')
  const { record, items, left } = await sit(['claim'], desk)
  try {
    expect(desk.kept.map(({ kind, target, why }) => [kind, target, why])).toEqual([['accept', items[0]!.id, undefined], ['reject', items[1]!.id, 'wrong-actor']])
    expect(desk.shown.slice(0, 4)).toEqual([items[0]!.id, items[1]!.id, items[2]!.id, items[2]!.id])
    expect(left).toMatchObject({ decided: 2, left: items.length - 2 })
  } finally {
    await record.close()
  }
})

test('undo takes back the last one and shows it again; skipped ones come at the end, once', async () => {
  const desk = person('b', 'u', 'o', ...Array.from({ length: 40 }, () => 'b'))
  const { record, items } = await sit(['claim'], desk, [articles.split])
  try {
    expect(desk.shown.slice(0, 3)).toEqual([items[0]!.id, items[1]!.id, items[0]!.id])
    expect(desk.shown.at(-1)).toBe(items[0]!.id)
    expect((await record.store.judgements()).length).toBe(items.length)
  } finally {
    await record.close()
  }
})

test('pairs: the reasons go along with the answer', async () => {
  const desk = person('y')
  const { record } = await sit(['event'], desk)
  try {
    expect(desk.kept).toMatchObject([{ kind: 'same', why: expect.stringContaining('same-place') }])
    expect((await queue(record.store, { kinds: ['event'] })).items).toEqual([])
  } finally {
    await record.close()
  }
})

test('an article that is done takes its other items along', async () => {
  const desk = person('d', 'q')
  const { record, items, left } = await sit(['claim'], desk)
  try {
    const source = (item: QueueItem): string => (item.kind === 'claim' ? item.claim.source : '')
    expect(left.left).toBe(items.filter((item) => source(item) !== source(items[0]!)).length)
  } finally {
    await record.close()
  }
})

test('no key means two things for one item', () => {
  for (const kind of ['claim', 'stale', 'contradicted', 'actor', 'event', 'signal'] as const) {
    expect(Object.keys(keysOf({ kind } as QueueItem))).toEqual(expect.arrayContaining(['o', 'u', 'q']))
  }
})

test('after a rejection those alike are offered; rejected together, one undo brings them back', async () => {
  const report = (n: number): string => `Bij een bomaanslag op een markt in Kirkuk zijn dinsdag ${n} mensen gedood.`
  const offered: string[][] = []
  const record = await testRecord([report(11), report(12), report(13), 'Bij een schietpartij in Kirkuk zijn dinsdag vier mensen gedood.'])
  try {
    const items = (await queue(record.store, { kinds: ['claim'], field: 'event.casualty.killed' })).items
    expect(items).toHaveLength(4)
    const desk: Desk = { ...person('x:3', 'u', 'q'), async alike({ claims, words }) { offered.push([words, ...claims.map(({ text }) => text)]); return true } }
    await sitting(record.store, items, desk, () => stamp('ben'))
    // The shooting is another word, so it is not among them.
    expect(offered).toEqual([[expect.stringMatching(/bomaanslag/), expect.stringMatching(/12/), expect.stringMatching(/13/)]])
    const judged = await record.store.judgements({ all: true })
    expect(judged.filter(({ kind }) => kind === 'reject').map(({ batch }) => batch)).toEqual([judged[0]!.n, judged[1]!.n, judged[1]!.n])
    expect((await record.store.judgements()).map(({ kind, target }) => [kind, target])).toEqual([['reject', items[0]!.id]])
  } finally {
    await record.close()
  }
})
