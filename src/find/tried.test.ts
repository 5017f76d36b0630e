// What rules say they tried: word by word, why nothing came of it, and in step with the records.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createKroniek } from '../kroniek.ts'
import type { LanguageId } from '../model/source.ts'
import type { Tried } from '../model/tried.ts'
import { readText } from '../read/index.ts'
import { explained } from '../view/explained.ts'

const kroniek = createKroniek()

function traced(text: string, language: LanguageId) {
  const { source } = readText(text, { name: 'test', language, published: '2024-05-15' })
  const run = kroniek.trace(source)
  const tried = run.tried()
  const form = ({ sentence }: Tried, token: number): string => run.layers.sentences![sentence]!.tokens[token]!.form
  return {
    run, tried,
    /** What the rule made of the word: its outcome, with the fillers of its roles. */
    outcome(word: string, rule: RegExp) {
      const found = tried.find((one) => form(one, one.token) === word && rule.test(one.rule))
      return found && { ...found.outcome, slots: found.slots.map((slot) => `${slot.role}=${form(found, slot.token)}`) }
    },
    shown: (view: LanguageId) => explained({ ...run, tried }, view, { colour: false, width: 100 }),
  }
}

describe('what rules tried', () => {
  it('names the record that a word made, with the words in its roles', () => {
    const { outcome, run } = traced('Rebellen vielen zondag bij Gao een konvooi aan, zei de minister.', 'nl')
    expect(run.layers.events).toHaveLength(1)
    expect(outcome('vielen', /unspecified:aanvallen$/u)).toEqual({ code: 'record', id: 'e1', slots: ['perpetrator=Rebellen', 'target=konvooi'] })
    expect(outcome('zei', /^saying/u)).toEqual({ code: 'said', act: 'state', slots: ['source=minister'] })
  })

  it('says which role stayed empty', () => {
    const { outcome, run } = traced('De rebellen vielen zondag aan.', 'nl')
    expect(run.layers.events).toEqual([])
    expect(outcome('vielen', /unspecified:aanvallen$/u)).toMatchObject({ code: 'no-filler', role: 'target', slots: ['perpetrator=rebellen'] })
  })

  it('says which word beside it rules a frame out', () => {
    const { outcome } = traced('De premier viel de oppositie verbaal aan.', 'nl')
    expect(outcome('viel', /unspecified:aanvallen$/u)).toMatchObject({ code: 'beside', word: 'verbaal' })
  })

  it('gives the reason of a refusal', () => {
    const { outcome, shown } = traced('De politie waarschuwde voor een aanslag op de markt in Mosul.', 'nl')
    expect(outcome('aanslag', /unspecified/u)).toMatchObject({ code: 'refused', refusal: 'warning-not-attack', slots: ['target=markt'] })
    expect(shown('nl')).toMatch(/✗ gebeurtenis events\/attack\.unspecified:aanslag: Een waarschuwing voor „aanslag”/u)
  })

  it('weighs a word with a life outside conflict', () => {
    const { outcome } = traced('Een man is zaterdag neergestoken bij een ruzie.', 'nl')
    expect(outcome('neergestoken', /stabbing/u)).toMatchObject({ code: 'refused', weight: { word: expect.any(Number) } })
  })

  it('says why a relation ties nobody, and which it tied', () => {
    const one = traced('The Northern Front pledged loyalty to the Green Army, according to officials.', 'en')
    expect(one.outcome('loyalty', /pledge-allegiance/u)).toEqual({ code: 'record', id: 'r1', slots: ['from=Front', 'to=Army'] })
    expect(one.outcome('according', /^saying/u)).toMatchObject({ code: 'said', slots: ['source=officials'] })
    const none = traced('Rebellen vielen zondag een konvooi aan.', 'nl')
    expect(none.outcome('vielen', /enemy_of/u)).toMatchObject({ code: 'no-actor', role: 'to' })
  })

  it('says of a figure to which event it went, or that there is none', () => {
    expect(traced('Bij een ongeluk met een bus kwamen zes reizigers om.', 'nl').outcome('kwamen', /^casualties/u)).toMatchObject({ code: 'refused', refusal: 'no-event-for-figure' })
    expect(traced('Bij een bomaanslag in Bamako kwamen zes reizigers om.', 'nl').outcome('kwamen', /^casualties/u)).toMatchObject({ code: 'record', id: 'e1' })
  })

  it('says when nobody says it', () => {
    expect(traced('Het leger heeft niets gezegd over de aanval.', 'nl').outcome('gezegd', /^saying/u)?.code).not.toBe('said')
  })

  it('shows the words that no rule is for', () => {
    expect(traced('Rebels painted the town hall.', 'en').shown('en')).toMatch(/No rule is for: .*«painted» paint/u)
  })

  const demo = new URL('../../demo/', import.meta.url)
  for (const file of readdirSync(demo).filter((name) => name.endsWith('.txt'))) {
    it(`is in step with the records of ${file}`, () => {
      const { source } = readText(readFileSync(new URL(file, demo)), { name: file })
      const run = kroniek.trace(source)
      const tried = run.tried()
      const made = new Set(tried.flatMap(({ outcome }) => (outcome.code === 'record' ? [outcome.id] : [])))
      const beside = /^fact\/(?:[a-z_]+\/beside|label\/noun|[a-z_]+\/compar)/u
      const records = [...run.layers.events!, ...run.layers.relations!, ...run.layers.facts!.filter(({ because }) => !beside.test(because))]
      expect(records.filter(({ id }) => !made.has(id)).map(({ id, because }) => `${id} ${because}`)).toEqual([])
      const refused = new Set(tried.flatMap(({ rule, sentence, outcome }) => (outcome.code === 'refused' ? [`${sentence} ${rule} ${outcome.refusal}`] : [])))
      const kinds = new Set(['event', 'relation', 'fact', 'casualty'])
      expect(run.refusals.filter(({ what, sentence, because, code }) => kinds.has(what) && !refused.has(`${sentence} ${because} ${code}`) && !refused.has(`${sentence} ${what}/${because} ${code}`))).toEqual([])
    })
  }
})
