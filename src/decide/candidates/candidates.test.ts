// Candidates: what may be one is proposed with its reasons, what is decided is not asked again, and letters alone never suffice.
import { describe, expect, it } from 'vitest'
import { different, same, unsure } from '../decisions.ts'
import { articles, stamp, testRecord } from '../testRecord.ts'
import type { ActorAnchor } from '../../record/claim.ts'
import { actorProfile, scoreActors } from './actorScore.ts'
import { actorCandidates } from './actors.ts'
import { pairsByKey } from './blocks.ts'
import { eventCandidates, worthAsking } from './events.ts'
import { namesIn, type EventProfile } from './eventProfile.ts'
import { scoreEvents } from './eventScore.ts'
import { sentenceAround } from './profiles.ts'

describe('candidates of a record', () => {
  it('proposes the event that two texts tell of, and the letters that one of them expands', async () => {
    const record = await testRecord()
    const { store } = record
    try {
      const { candidates: [pair, ...others] } = await eventCandidates(store)
      expect(others).toEqual([])
      expect(pair!.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['same-type', 'same-place', 'figures-near']))
      const { candidates: [actor] } = await actorCandidates(store)
      expect(actor).toMatchObject({ names: expect.arrayContaining(['FRH', 'Front van de Rode Heuvels']), reasons: expect.arrayContaining([expect.objectContaining({ code: 'expanded', detail: 'FRH' })]) })

      await store.judge([same(pair!.a, pair!.b), unsure(actor!.a, actor!.b)], stamp())
      expect((await eventCandidates(store)).candidates).toEqual([])
      expect((await actorCandidates(store)).candidates).toEqual([])
    } finally {
      await record.close()
    }
  })

  it('does not ask what was decided to be different', async () => {
    const record = await testRecord([articles.market, articles.toll])
    try {
      const { candidates: [pair] } = await eventCandidates(record.store)
      await record.store.judge([different(pair!.a, pair!.b)], stamp())
      expect((await eventCandidates(record.store)).candidates).toEqual([])
    } finally {
      await record.close()
    }
  })
})

describe('actors', () => {
  let texts = 0
  const anchor = (name: string, more: Partial<ActorAnchor> = {}): ActorAnchor => ({ id: 's_1/a0', source: `s_${++texts}`, start: 0, end: 1, name, type: 'armed_group', names: [{ text: name, kind: 'name' }], registered: null, country: null, key: null, ...more })
  const score = (a: ActorAnchor, b: ActorAnchor): number => scoreActors(actorProfile('a', [a]), actorProfile('b', [b])).score

  it.each([
    ['letters and the text that expands them', anchor('NBB'), anchor('Nationale Bergbeweging', { names: [{ text: 'Nationale Bergbeweging', kind: 'name' }, { text: 'NBB', kind: 'abbreviation' }] })],
    ['two transcriptions', anchor('Jabhat al-Noesra'), anchor('Jabhat al-Nusra')],
    ['one letter of difference', anchor('Beweging van de Groene Rivier'), anchor('Beweging van de Groene Rivieren')],
    ['a full name in two texts', anchor('Jan van Voorbeeld', { type: 'person' }), anchor('Jan van Voorbeeld', { type: 'person' })],
  ])('asks about %s', (_, a, b) => expect(score(a, b)).toBeGreaterThanOrEqual(worthAsking))

  it.each([
    ['letters alone', anchor('NBB'), anchor('NBB')],
    ['letters alone of one country', anchor('NBB', { country: 'CO' }), anchor('NBB', { country: 'CO' })],
    ['a movement and its branch', anchor('Islamitische Beweging'), anchor('Islamitische Beweging van het Noorden')],
    ['brothers', anchor('Jan Pieter Voorbeelden', { type: 'person' }), anchor('Jan Karel Voorbeelden', { type: 'person' })],
    ['one word that differs', anchor('Front van de Groene Heuvels'), anchor('Front van de Blauwe Heuvels')],
    ['numbered units', anchor('17e Brigade van het Westen'), anchor('18e Brigade van het Westen')],
    ['a family name', anchor('Voorbeeld', { type: 'person' }), anchor('Voorbeeld', { type: 'person' })],
    ['the same name in other countries and kinds', anchor('Groene Garde', { country: 'CO' }), anchor('Groene Garde', { country: 'PE', type: 'police_security' })],
  ])('does not ask about %s', (_, a, b) => expect(score(a, b)).toBeLessThan(worthAsking))
})

describe('events', () => {
  const profile = (more: Partial<EventProfile> = {}): EventProfile => ({
    id: 'e', source: 's', origin: 's', type: 'attack.bombing', number: 'single', realis: 'accomplished', from: 100, to: 100, published: 101,
    points: [{ id: 'geonames:1', country: 'IQ', precision: 'settlement', lat: 35, lon: 44 }], actors: new Map(), figures: [{ kind: 'killed', low: 11, high: 11 }],
    heads: new Set(['aanslag']), names: new Set(['kirkuk']), words: new Set(), around: new Set(['kirkuk', 'rode', 'heuvels']), quotes: new Set(), ...more,
  })
  const score = (more: Partial<EventProfile>): number => scoreEvents(profile(), profile(more), () => 1).score

  it('likes the same days, place and toll; a more general word is no bar', () => {
    expect(score({})).toBeGreaterThan(0.95)
    expect(score({ type: 'attack.unspecified', figures: [{ kind: 'killed', low: 14, high: 14 }] })).toBeGreaterThan(worthAsking)
  })

  it('tells apart what is days or countries apart, or an arrest from an attack', () => {
    expect(score({ from: 110, to: 110, published: 111 })).toBeLessThan(score({}))
    const elsewhere = { points: [{ id: 'geonames:2', country: 'PK', precision: 'settlement', lat: 34, lon: 71 }], names: new Set(['peshawar']), around: new Set(['peshawar', 'taliban', 'pakistan']) }
    expect(score({ ...elsewhere, from: 110, to: 110 })).toBeLessThan(0.1)
    expect(score({ ...elsewhere })).toBeLessThan(worthAsking)
    expect(score({ type: 'law.arrest', figures: [], heads: new Set(['arrest']) })).toBeLessThan(score({}))
  })
})

it('says what it leaves out as too common', () => {
  const { pairs, capped } = pairsByKey([1, 2, 3, 4], (n) => ['all', `half ${n % 2}`], { most: 3, apart: (a, b) => a === 1 && b === 3 })
  expect(pairs).toEqual([[2, 4]])
  expect(capped).toEqual([{ key: 'all', count: 4 }])
})

it('finds names and the sentence around a place', () => {
  expect(namesIn('Vandaag zei Jan de Boer in Kirkuk dat het CIDR belde. Niemand kwam.')).toEqual(['jan', 'boer', 'kirkuk', 'cidr'])
  const text = 'Het was stil. Om 10.30 uur ging de bom af. Daarna niet meer.'
  expect(sentenceAround(text, text.indexOf('bom'), text.indexOf('bom') + 3)).toBe('Om 10.30 uur ging de bom af.')
})
