// Questions over the demo's articles: who is meant, a dossier, events, search, news.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoRecord, stampAt, storeKinds, type RecordForTest } from '../../tests/record.ts'
import { dossier } from './dossier.ts'
import { eventAnswer, findEvent } from './event.ts'
import { listEvents, type EventList } from './events.ts'
import { listConflicts } from './conflicts.ts'
import { newsSince } from './news.ts'
import { search } from './search.ts'
import { findActor, listActors, type ActorRef } from './who.ts'

describe.each(storeKinds)('a record %s', (kind) => {
  let record: RecordForTest
  beforeAll(async () => { record = await demoRecord(kind) })
  afterAll(() => record.close())

  const front = async (name = 'Front van de Rode Heuvels'): Promise<ActorRef> => {
    const found = await findActor(record.store, name)
    if (found.kind !== 'one') throw new Error(`${name}: ${found.kind}`)
    return found.one
  }

  describe('who is meant', () => {
    it('finds one by its name, an alias, or part of its name', async () => {
      expect([(await front()).cluster, (await front('heuvelstrijders')).cluster, (await front('rode heuvels')).cluster, (await front('org:front van de rode heuvels')).cluster]).toEqual(Array.from({ length: 4 }, () => 'org:front van de rode heuvels'))
    })

    it('lists both when an abbreviation is of two', async () => {
      const found = await findActor(record.store, 'FRH')
      expect(found.kind === 'many' && found.all.map(({ name }) => name)).toEqual(['Front van de Rode Heuvels', 'Red Hills Front'])
    })

    it('suggests what resembles an unknown name, and never takes it', async () => {
      expect(await findActor(record.store, 'Front van de Rode Huevels')).toMatchObject({ kind: 'none', near: [{ name: 'Front van de Rode Heuvels' }] })
      expect(await findActor(record.store, 'Zwarte Zwanen')).toMatchObject({ kind: 'none' })
    })

    it('has no dossier of private people unless asked for', async () => {
      expect((await findActor(record.store, 'Moussa Diarra')).kind).toBe('private')
      expect((await findActor(record.store, 'Moussa Diarra', { privates: true })).kind).toBe('one')
      const names = (await listActors(record.store, '')).map(({ name }) => name)
      expect(names).not.toContain('Moussa Diarra')
      expect(names[0]).toBe('Front van de Rode Heuvels')
      expect((await listActors(record.store, '', { privates: true })).map(({ name }) => name)).toContain('Moussa Diarra')
    })

    it('pages without losing or repeating anybody', async () => {
      const all = await listActors(record.store, '')
      expect([...await listActors(record.store, '', { limit: 5 }), ...await listActors(record.store, '', { limit: 50, offset: 5 })]).toEqual(all)
    })
  })

  describe('the dossier', () => {
    it('has names with who uses them, values side by side, and events by part', async () => {
      const { names, facts, events, totals, cut } = await dossier(record.store, await front())
      expect(names[0]).toMatchObject({ name: 'Front van de Rode Heuvels', sources: 6 })
      expect(names.find(({ name }) => name === 'Heuvelstrijders')).toMatchObject({ kind: 'alias', outlets: ['De Ochtendpost (voorbeeld)'] })
      expect(facts.find(({ field }) => field === 'fact.size')!.values).toHaveLength(2)
      expect(events.find(({ part }) => part === 'claimed')!.events[0]!.tellings[0]!.place).toContain('Gao')
      expect(totals.find(({ field }) => field === 'fact.size')).toMatchObject({ claims: 2, sources: 1 })
      expect(cut).toEqual([])
    })

    it('keeps apart what it claims, what it is blamed for and what it is said to have done', async () => {
      const { events } = await dossier(record.store, await front())
      const of = (part: string) => events.find((it) => it.part === part)?.events.map(({ id }) => id) ?? []
      expect(of('accused').some((id) => of('claimed').includes(id))).toBe(false)
      expect(of('done')).toHaveLength(1)
    })

    it('shows only what is weak when asked', async () => {
      const { facts, weak } = await dossier(record.store, await front(), { weak: true })
      expect(facts.flatMap(({ values }) => values).every(({ support }) => support.origins === 1 || support.anonymous)).toBe(true)
      expect(weak.single).toBeGreaterThan(0)
    })

    it('says of which fields not all was looked at', async () => {
      expect((await dossier(record.store, await front(), { limit: 1 })).cut).toContain('fact.size')
    })

    it('gives every quote as the words of the text', async () => {
      const { facts } = await dossier(record.store, await front())
      for (const { source, quotes } of facts.flatMap(({ values }) => values.flatMap(({ claims }) => claims))) {
        const { text } = (await record.store.source(source.id))!
        for (const quote of quotes) {
          expect(text.slice(quote.start, quote.end)).toBe(quote.text)
          expect(quote.marks.every(({ start, end }) => start >= quote.start && end <= quote.end)).toBe(true)
        }
      }
    })
  })

  describe('an event', () => {
    it('is found by the beginning of its id; a beginning of two lists both', async () => {
      const [first] = (await listEvents(record.store, { newest: true, limit: 1 })).events
      expect((await findEvent(record.store, first!.id)).kind).toBe('one')
      expect((await findEvent(record.store, 's_')).kind).toBe('many')
      expect((await findEvent(record.store, 'nothing')).kind).toBe('none')
    })

    it('becomes one with its other telling by a judgement, with both tolls and their contradiction, and falls apart again', async () => {
      const events = (await record.store.events({ type: 'attack' })).filter(({ place, from }) => place?.startsWith('Gao') && from === '2024-03-14')
      expect(events).toHaveLength(3)
      const before = await eventAnswer(record.store, events[0]!.id)
      const [same] = await record.store.judge([{ kind: 'same', target: events[0]!.id, other: events[1]!.id }, { kind: 'same', target: events[1]!.id, other: events[2]!.id }], stampAt('2031-02-01T00:00:00.000Z'))
      const joined = await eventAnswer(record.store, events[1]!.id)
      expect(joined.tellings).toHaveLength(3)
      expect(joined.identity.map(({ kind: said, by }) => [said, by])).toEqual([['same', 'anna'], ['same', 'anna']])
      expect(joined.fields.find(({ field }) => field === 'event.casualty.killed')!.values).toHaveLength(3)
      expect(joined.contradictions.map(({ kind }) => kind)).toContain('figure')
      expect(joined.displayed.find(({ field }) => field === 'event.casualty.killed')!.by.map(({ policy, number }) => [policy, number])).toEqual([['lowest', 8], ['highest', 14], ['latest', 14]])
      const listed = (await listEvents(record.store, { type: 'attack', from: '2024-03-14', to: '2024-03-14' })).events
      expect(listed.filter(({ tellings }) => tellings.some(({ place }) => place?.startsWith('Gao')))).toMatchObject([{ id: joined.id, tellings: { length: 3 } }])
      const pages = []
      for (let offset: number | null = 0; offset !== null;) {
        const page: EventList = await listEvents(record.store, { type: 'attack', limit: 1, offset })
        pages.push(...page.events.map(({ id }) => id))
        offset = page.next
      }
      expect(pages).toEqual([...new Set(pages)])
      expect(pages).toContain(joined.id)
      await record.store.judge([{ kind: 'undo', target: String(same!.n) }, { kind: 'undo', target: String(same!.n + 1) }], stampAt('2031-02-01T00:00:01.000Z'))
      expect(await eventAnswer(record.store, events[0]!.id)).toEqual(before)
    })

    it('shows what people decided of its claims', async () => {
      const [event] = (await record.store.events({ type: 'attack.bombing' })).filter(({ from }) => from === '2024-03-14')
      const [toll] = await record.store.claims({ about: [event!.id], field: 'event.casualty.killed' })
      const [judged] = await record.store.judge([{ kind: 'reject', target: toll!.id, why: 'other-value' }], stampAt('2031-02-02T00:00:00.000Z'))
      const { fields } = await eventAnswer(record.store, event!.id)
      const { values, support } = fields.find(({ field }) => field === 'event.casualty.killed')!
      expect(support).toMatchObject({ claims: 0, struck: 1 })
      expect(values[0]!.claims[0]!.status).toMatchObject({ status: 'rejected', judgement: { by: 'anna', why: 'other-value' } })
      await record.store.judge([{ kind: 'undo', target: String(judged!.n) }], stampAt('2031-02-02T00:00:01.000Z'))
    })

    it('says what nobody tells', async () => {
      const [event] = await record.store.events({ type: 'attack.airstrike' })
      expect((await eventAnswer(record.store, event!.id)).notTold).toContain('event.casualty.wounded')
    })
  })

  it('lists events of a place and a time, a page at a time', async () => {
    const march = { country: 'ML', from: '2024-03-01', to: '2024-03-31' }
    const all = await listEvents(record.store, march)
    const first = await listEvents(record.store, { ...march, limit: 2 })
    expect(first.events).toEqual(all.events.slice(0, 2))
    expect(first.next).toBe(2)
    expect((await listEvents(record.store, { ...march, limit: 50, offset: 2 })).events).toEqual(all.events.slice(2))
  })

  it('lists the newest first, those without a date last, and only those at a place', async () => {
    const { events } = await listEvents(record.store, { newest: true })
    const days = events.map(({ tellings: [first] }) => first!.to ?? first!.from)
    const dated = days.filter((day) => day !== null)
    expect(days.slice(0, dated.length)).toEqual(dated.toSorted().toReversed())
    const gao = await listEvents(record.store, { places: ['geonames:2457163'] })
    expect(gao.events.length).toBeGreaterThan(2)
    expect(gao.events.every(({ tellings }) => tellings.some(({ places }) => places.includes('geonames:2457163')))).toBe(true)
  })

  it('lists events of several types, and finds without counting', async () => {
    const [both, one, other] = [await listEvents(record.store, { type: ['attack.bombing', 'clash'] }), await listEvents(record.store, { type: 'attack.bombing' }), await listEvents(record.store, { type: 'clash' })]
    expect(both.events).toHaveLength(one.events.length + other.events.length)
    expect((await record.store.search({ all: [['aanslag']], phrases: [], not: [], order: 'date', counted: false })).hits).toEqual((await record.store.search({ all: [['aanslag']], phrases: [], not: [], order: 'date' })).hits)
  })

  it('finds contradictions, each with both values', async () => {
    const { conflicts } = await listConflicts(record.store, { actor: await front() })
    expect(conflicts.find(({ field }) => field === 'fact.size')!.values).toHaveLength(2)
  })

  describe('search', () => {
    it('finds other forms of a word, and cuts the sentences with true offsets', async () => {
      const { hits, facets } = await search(record.store, 'bomaanslagen')
      expect(hits.length).toBeGreaterThan(0)
      for (const { source, quotes } of hits) for (const quote of quotes) expect((await record.store.source(source.id))!.text.slice(quote.start, quote.end)).toBe(quote.text)
      expect(hits.flatMap(({ quotes }) => quotes.flatMap(({ text, start, marks }) => marks.map((mark) => text.slice(mark.start - start, mark.end - start))))).toContain('bomaanslag')
      expect(facets!.languages).toEqual([{ value: 'nl', articles: hits.length }])
    })

    it('does not guess who is meant', async () => {
      const found = await search(record.store, 'aanslag actor:FRH')
      expect(found).toMatchObject({ total: 0, actors: [{ asked: 'FRH', found: { kind: 'many' } }] })
      expect((await search(record.store, 'aanslag actor:"Red Hills Front"')).actors[0]!.found.kind).toBe('one')
    })

    it('leaves out what is excluded', async () => {
      const [all, without] = [await search(record.store, 'aanslag'), await search(record.store, 'aanslag -markt')]
      expect(without.total).toBeLessThan(all.total)
      expect(without.total).toBeGreaterThan(0)
    })
  })

  it('has everything for news at first, and nothing after that', async () => {
    const news = await newsSince(record.store, 0)
    expect(news.sources).toHaveLength(12)
    expect(news.claimants.length).toBeGreaterThan(0)
    const later = await newsSince(record.store, news.until)
    expect([later.sources, later.events, later.contradictions, later.decisions]).toEqual([[], [], [], []])
  })
})
