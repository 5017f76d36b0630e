// Near copies share one origin; other reports of the same event do not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import { readText } from '../read/index.ts'
import type { Reading } from '../reading/reading.ts'
import { toldBy } from '../record/told.ts'
import type { Incoming } from '../store/store.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import { copyKeysOf } from './keys.ts'
import { likeness, printOf } from './likeness.ts'
import { originOf } from './origin.ts'

const report = [
  'Bij een aanslag op een veemarkt in Dorpsveld zijn dinsdag elf mensen omgekomen, meldt de burgemeester van de stad.',
  'De bom ging af toen handelaren hun kramen opbouwden; zes van de doden waren kinderen die hun ouders hielpen.',
  'Niemand heeft de aanslag opgeëist, maar de politie houdt rekening met een wraakactie van de Groene Lansiers.',
  'Het was de derde keer in een jaar dat de markt doelwit was; in maart kwamen er vier mensen om bij een schietpartij.',
  'De gouverneur heeft een avondklok afgekondigd en roept bewoners op om bloed te geven in het streekziekenhuis.',
]
const other = [
  'Elf doden zijn gevallen op de veemarkt van Dorpsveld, zegt een arts van het streekziekenhuis.',
  'Een explosief lag volgens hem onder een kraam in de hoek waar geiten worden verkocht, en sloeg een krater van twee meter.',
  'Getuigen zagen vlak voor de klap twee mannen op een brommer wegrijden in de richting van de rivier.',
]

/** A reading without records: origins look at texts only. */
const kroniek = createKroniek({ stages: [], modelsDir: 'no-models' })
const readingOf = (lines: readonly string[], published = '2031-05-06', name = 'x'): Reading => kroniek.read(readText(lines.join('\n\n'), { name, language: 'nl', published }).source)
const print = (lines: readonly string[], published?: string) => printOf(readingOf(lines, published).source)

test('the same words under another dateline and credit are a copy', () => {
  const [first, ...rest] = report
  expect(likeness(print([`DORPSVELD (ANP) - ${first}`, ...rest]), print([...report, 'Foto: Reuters']))).toMatchObject({ copy: true })
})

test('a shortened copy is found by its keys, and known by what it shares with the longer', () => {
  const shared = new Set(copyKeysOf({ text: report.join('\n\n') }))
  expect(copyKeysOf({ text: report.slice(0, 2).join('\n\n') }).some((key) => shared.has(key))).toBe(true)
  const like = likeness(print(report), print(report.slice(0, 2)))
  expect(like.copy).toBe(true)
  expect(like.jaccard).toBeLessThan(0.6)
})

test('a shortened copy follows within days; the whole text is a copy at any time', () => {
  expect(likeness(print(report), print(report.slice(0, 2), '2032-01-01')).copy).toBe(false)
  expect(likeness(print(report), print(report, '2032-01-01')).copy).toBe(true)
})

test('half a text is a copy only where both credit the same agency', () => {
  const half = [...report.slice(0, 2), ...other, 'De twee zijn nog niet gevonden, en de brug over de rivier is voor alle verkeer gesloten.']
  expect(likeness(print(report), print(half)).copy).toBe(false)
  expect(likeness(print([`DORPSVELD (ANP) - ${report[0]}`, ...report.slice(1)]), print([...half, 'Bron: ANP'])).copy).toBe(true)
})

test('another report of the same event is an origin of its own', () => {
  expect(likeness(print(report), print(other))).toMatchObject({ copy: false })
})

test('keys: at least eight, at most ninety-six, without regard to case', () => {
  const long = Array.from({ length: 5000 }, (_, index) => `woord${index}`).join(' ')
  expect(copyKeysOf({ text: long })).toHaveLength(96)
  expect(copyKeysOf({ text: report[0]! }).length).toBeGreaterThanOrEqual(8)
  expect(copyKeysOf({ text: report[0]! })).toEqual(copyKeysOf({ text: report[0]!.toUpperCase() }))
  expect(copyKeysOf({ text: 'te kort' })).toEqual([])
})

test('origins in a record: copies follow the first, a text that joins two groups makes them one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-origins-'))
  const store = openSqliteStore(folder, { create: true })
  const incoming = async (reading: Reading, earlier: readonly Incoming[] = []): Promise<Incoming> => ({ told: toldBy(reading), bytes: new TextEncoder().encode(reading.source.text), ...await originOf(reading, store, earlier) })
  const stamp = { by: 'test', at: '2031-05-07T00:00:00Z' }
  try {
    const begin = await incoming(readingOf(report.slice(0, 2)))
    const end = await incoming(readingOf(report.slice(3)))
    await store.add([begin, end], stamp)
    expect((await store.counts()).origins).toBe(2)
    const whole = await incoming(readingOf(report))
    const again = await incoming(readingOf([...report, 'Meer volgt.']), [whole])
    await store.add([whole, again, await incoming(readingOf(other))], stamp)
    expect((await store.counts())).toMatchObject({ sources: 5, origins: 2 })
    expect([begin.told, end.told].map(({ reading }) => reading.source.id)).toContain(again.origin)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
})
