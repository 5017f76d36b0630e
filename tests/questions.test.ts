// The commands that ask a record, as a user runs them: text in Dutch and English, JSON, and what is said when there is no answer.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { kroniek, type Printed } from './binary.ts'

const folder = mkdtempSync(join(tmpdir(), 'kroniek-questions-'))
const demo = fileURLToPath(new URL('../demo/*.txt', import.meta.url))
const ask = (...args: string[]): Printed => kroniek([...args, '--record', folder])
const json = <T>(...args: string[]): T => JSON.parse(ask(...args, '--json').stdout) as T

beforeAll(() => { expect(kroniek(['add', demo, '--record', folder, '--quiet']).status).toBe(0) }, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('actors and actor', () => {
  it('lists who is there, without private people', () => {
    expect(ask('actors').stdout).toMatch(/Front van de Rode Heuvels +.* · \d articles/)
    expect(ask('actors', '--lang', 'nl').stdout).toMatch(/Front van de Rode Heuvels +.* · \d artikelen/)
    expect(ask('actors', 'Diarra').stdout).not.toContain('Moussa')
    expect(ask('actors', 'Diarra', '--private').stdout).toContain('Moussa Diarra')
  })

  it('shows a dossier in which every value has its sentence', () => {
    const { stdout, status } = ask('actor', 'Front van de Rode Heuvels', '--lang', 'nl')
    expect(status).toBe(0)
    expect(stdout).toMatch(/omvang[\s\S]*≈ 800[\s\S]*volgens[\s\S]*“De Verenigde Naties schatten/)
    expect(stdout).toContain('OPGEËIST')
  })

  it('gives the same as JSON, with the offsets of each quote', () => {
    const { facts } = json<{ facts: { values: { claims: { quotes: { start: number; text: string }[] }[] }[] }[] }>('actor', 'Front van de Rode Heuvels')
    expect(facts.flatMap(({ values }) => values.flatMap(({ claims }) => claims.flatMap(({ quotes }) => quotes))).every(({ start, text }) => start >= 0 && text !== '')).toBe(true)
  })

  it('says who may be meant, who is private, and what resembles an unknown name', () => {
    for (const [name, words] of [['FRH', /can mean[\s\S]*Red Hills Front/], ['Moussa Diarra', /private person/], ['Rode Huevels', /Resembles/], ['Zwarte Zwanen', /Nobody in the record/]] as const) {
      const { status, stderr, stdout } = ask('actor', name)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toMatch(words)
    }
  })
})

describe('events', () => {
  it('lists, filters and pages', () => {
    expect(ask('events', '--place', 'Burkina Faso').stdout).toContain('abduction')
    expect(ask('events', '--place', 'Burkina Faso').stdout).not.toContain('Gao')
    expect(ask('events', '--limit', '1').stdout).toContain('--offset 1')
    expect(ask('timeline', '--from', '2022', '--to', '2022', '--type', 'attack.shooting').stdout).toMatch(/^2022/)
  })

  it('names the rule behind a single number', () => {
    expect(ask('events', '--type', 'clash.ambush', '--figure', 'lowest').stdout).toContain('killed: 9 (lowest of 3)')
    expect(ask('events', '--type', 'clash.ambush').stdout).toContain('killed: 9–30 (3 claims)')
  })

  it('shows the claim table of one, by the beginning of its id', () => {
    const { events: [event] } = json<{ events: { id: string }[] }>('events', '--type', 'clash.ambush')
    const { stdout } = ask('event', event!.id)
    expect(stdout).toMatch(/CONTRADICTORY[\s\S]*30 soldiers[\s\S]*WHAT IS TOLD[\s\S]*TOLD IN/)
    const [gao] = json<{ events: { id: string }[] }>('events', '--type', 'attack.bombing', '--from', '2024-03-14', '--to', '2024-03-14').events
    expect(ask('event', gao!.id).stdout).toMatch(/PERHAPS THE SAME EVENT[\s\S]*kroniek same s_/)
    expect(ask('event', 's_nothing')).toMatchObject({ status: 1, stdout: '' })
  })

  it('refuses a type or a date that is none', () => {
    expect(ask('events', '--type', 'attak')).toMatchObject({ status: 2, stdout: '' })
    expect(ask('timeline', '--from', 'mei').status).toBe(2)
  })
})

it('finds contradictions', () => {
  expect(ask('contradictions', '--type', 'clash.ambush').stdout).toMatch(/≠ killed · figures that cannot both hold/)
  expect(ask('contradictions', '--place', 'Algerije', '--lang', 'nl').stdout).toContain('Geen tegenstrijdigheden')
})

describe('search', () => {
  it('takes exclusions and fields as they are typed', () => {
    expect(ask('search', 'aanslag', '-markt', 'van:2024-03', '--limit', '2').stdout).toMatch(/articles found[\s\S]*‹aanslag›/)
    expect(ask('search', 'bombing', 'source:The Sample Herald').stdout).toContain('Nothing found')
    expect(ask('search', 'bombing source:"The Sample Herald"').stdout).toContain('1 article found')
  })

  it('says what it cannot use', () => {
    expect(ask('search', 'aanslag', 'van:mei').stderr).toContain('no date')
    expect(ask('search', 'aanslag', '--limt', '2').status).toBe(2)
  })
})

it('shows news until it was seen', () => {
  expect(ask('news', '--by', 'anna').stdout).toContain('NEW CLAIMS OF RESPONSIBILITY')
  expect(ask('news', '--by', 'anna').stdout).toBe('Nothing new.\n')
  expect(ask('news', '0', '--by', 'anna').stdout).toContain('NEW EVENTS')
  expect(ask('news', 'soon').status).toBe(2)
})

describe('check', () => {
  it('puts claims beside a figure and leaves the verdict', () => {
    const { stdout } = ask('check', 'Bij de aanslag op het busstation in Gao vielen 14 doden.', '--lang', 'nl')
    expect(stdout).toMatch(/HETZELFDE CIJFER[\s\S]*EEN ANDER CIJFER[\s\S]*TELT IETS ANDERS[\s\S]*oordeel is aan u/)
  })

  it('without a sentence lints the data', () => {
    expect(kroniek(['check']).status).toBe(0)
  })
})

it('says what to do when there is no record', () => {
  const { status, stderr } = kroniek(['actors', '--record', join(folder, 'nowhere')])
  expect(status).toBe(1)
  expect(stderr).toMatch(/kroniek (?:init|add)/)
})
