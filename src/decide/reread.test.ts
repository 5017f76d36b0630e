// Reading again: unchanged writes nothing, decisions stay, what they stood on is compared.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import { readSource } from '../read/index.ts'
import type { Reading } from '../reading/reading.ts'
import { toldBy } from '../record/told.ts'
import { statusesOf } from '../query/status.ts'
import type { StoredClaim } from '../store/store.ts'
import { corrected, eventByHand } from './claimByHand.ts'
import { changeOf } from './change.ts'
import { accept, add, correct, reject } from './decisions.ts'
import { reread, type ReadAgain } from './reread.ts'
import { articles, stamp, testRecord } from './testRecord.ts'

const kroniek = createKroniek()
const today: ReadAgain = async ({ name, bytes, known }) => {
  const { source, issues } = await readSource(bytes, { ...known, name })
  return kroniek.read(source, issues)
}
/** As if a rule had changed: another count of the dead, and one record less. */
const otherRules: ReadAgain = async (given) => {
  const reading = await today(given) as Reading
  const events = reading.events.map((event) => ({ ...event, casualties: event.casualties.filter(({ kind }) => kind !== 'wounded').map((it) => ({ ...it, quantity: { ...it.quantity, low: 99, best: 99, high: 99 } })) }))
  return { ...reading, events, engine: { ...reading.engine, kroniek: '9.9.9' } }
}
const options = { stamp: () => stamp('ben', 30) }

test('what reads the same writes nothing', async () => {
  const record = await testRecord()
  try {
    const log = (await record.store.log()).length
    expect(await reread(record.store, today, options)).toMatchObject({ read: 3, unchanged: 3, came: 0, went: 0, changed: 0, stale: 0, documents: [], problems: [] })
    expect((await record.store.log()).length).toBe(log)
  } finally {
    await record.close()
  }
})

test('what a page says of itself is the same the second time', async () => {
  const record = await testRecord([])
  const page = '<html lang="nl"><head><title>Aanslag op markt</title><meta property="article:published_time" content="2031-05-06T10:00:00Z"><meta property="og:site_name" content="De Voorbeeldkrant"></head><body><article><h1>Aanslag op markt</h1><p>Bij een bomaanslag op een markt in Kirkuk zijn dinsdag elf mensen gedood, zegt de politie. Niemand heeft de aanslag opgeëist.</p><p>Vorige maand kwamen bij een aanslag in Mosul vijf mensen om.</p></article></body></html>'
  const dated = 'Aanslag op markt\n\nDoor Jan Voorbeeld\n6 mei 2031\n\nBij een bomaanslag op een markt in Kirkuk zijn dinsdag elf mensen gedood, zegt de politie.'
  try {
    for (const [text, name] of [[page, 'a.html'], [dated, 'b.txt'], [readFileSync('README.md', 'utf8').slice(0, 3000), 'c.txt']] as const) {
      const bytes = new TextEncoder().encode(text)
      const reading = await today({ name, bytes, known: {} }) as Reading
      await record.store.add([{ told: toldBy(reading), bytes, copyKeys: [], origin: reading.source.id }], stamp())
    }
    expect(await reread(record.store, today, options)).toMatchObject({ read: 3, unchanged: 3, problems: [] })
  } finally {
    await record.close()
  }
})

test('decisions stay; what they stood on is reported; going back finds them again', async () => {
  const record = await testRecord([articles.market])
  const { store } = record
  try {
    const before = await store.claims({})
    const claim = (field: string, from: readonly StoredClaim[] = before): StoredClaim => from.find((it) => it.field === field)!
    const [killed, wounded, place] = ['event.casualty.killed', 'event.casualty.wounded', 'event.place'].map((field) => claim(field)) as [StoredClaim, StoredClaim, StoredClaim]
    const byHand = eventByHand({ source: killed.source, evidence: [killed.evidence[0]!], value: { type: 'attack.bombing', realis: 'accomplished', number: 'single' } }, stamp())
    await store.judge([accept(killed), correct(wounded, corrected(wounded, changeOf(wounded, '31'), stamp())), accept(place), reject(claim('event.role.target'), 'double'), add(byHand)], stamp())
    const decided = await store.judgements()

    const summary = await reread(store, otherRules, options)
    expect(summary).toMatchObject({ read: 1, unchanged: 0, came: 0, went: 1, changed: 1, stale: 2, since: [expect.any(String)] })
    expect(summary.documents[0]!.stale.map(({ kind, claim: { field }, now }) => [kind, field, now.length])).toEqual([['accept', 'event.casualty.killed', 1], ['correct', 'event.casualty.wounded', 0]])
    expect(await store.judgements()).toEqual(decided)
    const after = await store.claims({})
    const status = statusesOf(after, decided)
    expect(status.get(killed.id)).toMatchObject({ status: 'accepted', stale: true })
    expect(status.get(place.id)).toMatchObject({ status: 'accepted', stale: false })
    expect(after.filter(({ because }) => because === 'human:anna').map(({ text }) => text)).toEqual(expect.arrayContaining(['31']))
    expect((await store.events({})).map(({ id }) => id)).toContain(byHand.about)
    expect(await store.check()).toEqual([])

    await reread(store, today, options)
    const back = await store.claims({})
    expect(new Set(back.map(({ id }) => id))).toEqual(new Set([...before.map(({ id }) => id), ...after.filter(({ because }) => because.startsWith('human:')).map(({ id }) => id)]))
    expect(statusesOf(back, await store.judgements()).get(killed.id)).toMatchObject({ status: 'accepted', stale: false })
    expect(await store.check()).toEqual([])
  } finally {
    await record.close()
  }
})

test('other words from the same bytes are said, not kept', async () => {
  const record = await testRecord([articles.market])
  try {
    const shorter: ReadAgain = async (given) => today({ ...given, bytes: given.bytes.slice(0, 60) })
    expect(await reread(record.store, shorter, options)).toMatchObject({ read: 0, problems: [{ code: 'text-differs' }] })
  } finally {
    await record.close()
  }
})
