// Manners of sayings on any text: every span fetches its own words, nothing throws, twice the same, and time grows with the text.
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { en } from '../../lang/en/index.ts'
import { nl } from '../../lang/nl/index.ts'
import type { Language } from '../../lang/language.ts'
import type { Predicate, Saying } from '../../model/predicate.ts'
import type { Sentence } from '../../model/sentence.ts'
import { entitiesOf, loadEngine } from '../../text/engine.ts'
import { findPredicates } from '../clauses/index.ts'
import { findSayings } from './find.ts'
import { viewOf } from './view.ts'
import { wordsAt } from './source.ts'

const models = fileURLToPath(new URL('../../../models', import.meta.url))
const engines = { nl: loadEngine('nl', models).engine, en: loadEngine('en', models).engine }

function read(text: string, language: Language): { sentences: readonly Sentence[]; predicates: readonly Predicate[]; sayings: readonly Saying[] } {
  const sentences = engines[language.id].analyse(text, [{ start: 0, end: text.length, role: 'body' }])
  const predicates = findPredicates(sentences, language.clauses)
  return { sentences, predicates, sayings: findSayings(viewOf(sentences, predicates, entitiesOf(sentences), language.sayings, language.clauses)) }
}

const bits = ['zei', 'said', 'volgens', 'according to', 'aldus', 'dat', 'that', 'de politie', 'the army', '"', '’', '‘', "'", ':', ',', '.', '?', 'zou', 'niet', 'is', 'Dat meldt', 'X', '\n\n', '(', ')', 'een bron', 'doden', 'hij', 'de aanslag', 'opgeëist']
const anyText = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(' '))

describe('sayings of any text', () => {
  for (const language of [nl, en]) {
    it(`point at their own words (${language.id})`, () => {
      fc.assert(fc.property(anyText, (text) => {
        const { sentences, predicates, sayings } = read(text, language)
        for (const { cue, source, medium, content } of sayings) {
          expect(text.slice(cue.start, cue.end).replaceAll(/\s+/gu, ' ')).toBe(cue.text)
          for (const span of [source, medium]) {
            if (span === undefined) continue
            expect(span.end).toBeGreaterThan(span.start)
            expect(wordsAt(sentences[span.sentence]!, span)).toBe(span.text)
          }
          expect(content.length).toBeGreaterThan(0)
          for (const part of content) {
            expect(part.end).toBeGreaterThan(part.start)
            expect(sentences[part.sentence]!.tokens[part.first]!.start).toBe(part.start)
            expect(sentences[part.sentence]!.tokens[part.last]!.end).toBe(part.end)
          }
        }
        expect(findSayings(viewOf(sentences, predicates, entitiesOf(sentences), language.sayings, language.clauses))).toEqual(sayings)
      }), { numRuns: 150 })
    })
  }

  it('take time that grows with the text and no faster', () => {
    const once = '"De stad is van ons", zei de generaal tegen persbureau MNA. Volgens de politie zou het Bergfront de aanslag hebben opgeëist. '
    const time = (times: number): number => {
      const text = once.repeat(times)
      const sentences = engines.nl.analyse(text, [{ start: 0, end: text.length, role: 'body' }])
      const start = performance.now()
      findSayings(viewOf(sentences, findPredicates(sentences, nl.clauses), entitiesOf(sentences), nl.sayings, nl.clauses))
      return performance.now() - start
    }
    time(50)
    // Ten times the text in ten times the time; a hundred times would be its square.
    expect(time(1000) / Math.max(1, time(100))).toBeLessThan(40)
  })

  it('are none in an empty text', () => {
    expect(read('', nl).sayings).toEqual([])
  })
})
