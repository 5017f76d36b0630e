// Cards on paper: the quote in its paragraph, the rule and band, the reasons for and against, the keys; in both languages.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardOf } from '../../decide/cards.ts'
import { different, accept, same } from '../../decide/decisions.ts'
import { queue, type QueueItem, type QueueKind } from '../../decide/queue.ts'
import { stamp, testRecord, type TestRecord } from '../../decide/testRecord.ts'
import type { LanguageId } from '../../model/source.ts'
import { cardText, itemLine, keysText, queueText, rejectText } from './review.ts'

let record: TestRecord
beforeAll(async () => { record = await testRecord() })
afterAll(() => record.close())

const paper = (language: LanguageId) => ({ language, colour: false, width: 100, all: false })
const first = async (kind: QueueKind, field?: string): Promise<QueueItem> => (await queue(record.store, { kinds: [kind], ...(field === undefined ? {} : { field }) })).items[0]!
const shown = async (item: QueueItem, language: LanguageId): Promise<string> => cardText(await cardOf(record.store, item), paper(language))

test('a claim: value, who says so, the words marked in their paragraph, band and rule', async () => {
  const item = await first('claim', 'event.casualty.wounded')
  const text = await shown(item, 'nl')
  expect(text).toContain('gewond: 30')
  expect(text).toContain('“Volgens de politie raakten dertig mensen gewond.”')
  expect(await shown(await first('claim', 'event.responsibility'), 'nl')).toContain('‹')
  expect(text).toMatch(/(?:stevig|waarschijnlijk|twijfelachtig) · regel \S+/)
  expect(await shown(item, 'en')).toMatch(/(?:solid|likely|doubtful) · rule \S+/)
  expect(itemLine(await cardOf(record.store, item), paper('nl'))).toMatch(/^[0-9a-f]{8} {2}gewond: 30 .*De Voorbeeldkrant, 7 mei 2031$/)
})

test('a pair: both sides, the score, what is for it and what against', async () => {
  const text = await shown(await first('event'), 'nl')
  expect(text).toMatch(/^Zelfde gebeurtenis\? “bomaanslag” – “bomaanslag”/)
  expect(text).toMatch(/\d+% · .*zelfde plaats/s)
  const actors = await shown(await first('actor'), 'en')
  expect(actors).toContain('another text expands these letters (FRH)')
})

test('contradicted decisions name both sides and who decided', async () => {
  const nodes = (await record.store.nodes('')).map(({ node }) => node)
  const judgements = await record.store.judge([same(nodes[0]!, nodes[1]!), different(nodes[0]!, nodes[1]!), accept((await record.store.claims({}))[0]!)], stamp())
  const item = await first('contradicted')
  expect(await shown(item, 'nl')).toMatch(/Besluiten die elkaar tegenspreken “.*” – “.*”\n.*door anna, 2031-05-08/)
  await record.store.judge(judgements.map(({ n }) => ({ kind: 'undo' as const, target: String(n) })), stamp())
})

test('keys, reasons and counts in words', async () => {
  const found = await queue(record.store)
  expect(keysText(found.items.find(({ kind }) => kind === 'event')!, paper('nl'))).toBe('[y] zelfde  [n] verschillend  [h] twijfel  [o] sla over  [u] ongedaan  [q] stop')
  expect(rejectText('en')).toBe('1 the text does not say so  2 wrong actor  3 other value  4 not a fact  5 double')
  expect(queueText(found, paper('nl'))).toMatch(/Zelfde gebeurtenis\?: 1 · Beweringen: \d+/)
  expect(queueText({ items: [], counts: {}, looked: { sources: 0, of: 0 }, capped: [] }, paper('en'))).toBe('Nothing waits.\n')
  expect(queueText({ items: [], counts: { event: 1 }, looked: { sources: 1, of: 9 }, capped: [{ key: 'name kirkuk', count: 90 }] }, paper('en'))).toContain('name kirkuk (90)')
})
