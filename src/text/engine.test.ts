// The engine with the models that ship, without any, and on text that nobody should write.
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../model/source.ts'
import { entitiesOf, loadEngine } from './engine.ts'

const modelsDir = fileURLToPath(new URL('../../models', import.meta.url))
const dutch = loadEngine('nl', modelsDir)
const english = loadEngine('en', modelsDir)
const bare = loadEngine('nl', `${modelsDir}/nowhere`)
const body = (text: string): Block[] => [{ start: 0, end: text.length, role: 'body' }]
const tokens = ({ engine }: typeof dutch, text: string) => engine.analyse(text, body(text)).flatMap((sentence) => sentence.tokens)

describe('the engine', () => {
  it('loads all models of both languages', () => {
    expect([...dutch.problems, ...english.problems]).toEqual([])
    expect(dutch.models.map(({ task }) => task)).toEqual(['tagger', 'lemma', 'parser', 'entities'])
  })

  it('reads on without models, and says which are missing', () => {
    expect(bare.problems.map(({ model }) => model)).toEqual(['nl/tagger', 'nl/lemma', 'nl/parser', 'nl/entities'])
    const [sentence] = bare.engine.analyse('De Wacht viel aan.', body('De Wacht viel aan.'))
    expect(sentence).toMatchObject({ parsed: false })
    expect(sentence!.tokens[1]).toMatchObject({ form: 'Wacht', lemma: 'wacht', upos: 'X', feats: '', head: -1, rel: '', entity: 'O' })
  })

  it('takes "shot" for a verb where what stands beside it says so, and for a noun elsewhere', () => {
    const shot = (text: string) => tokens(english, text).find(({ form }) => form === 'shot')!
    expect(shot('A gunman shot shoppers at a market in Alder.')).toMatchObject({ upos: 'VERB', lemma: 'shoot' })
    expect(shot('Last night a gunman shot two guards outside a bank.')).toMatchObject({ upos: 'VERB' })
    expect(shot('A courier shot by guards died on Sunday.')).toMatchObject({ upos: 'VERB', lemma: 'shoot' })
    expect(shot('The striker took a shot at the goal.')).toMatchObject({ upos: 'NOUN' })
    expect(shot('It was a long shot for the team.')).toMatchObject({ upos: 'NOUN' })
    expect(shot('He fired just one shot from his car.')).toMatchObject({ upos: 'NOUN' })
  })

  it('joins a Dutch verb with its particle, apart and in one word', () => {
    expect(tokens(dutch, 'De Wacht eiste gisteren de aanslag op.').find(({ form }) => form === 'eiste')).toMatchObject({ lemma: 'eisen', joined: 'opeisen' })
    expect(tokens(dutch, 'De aanslag is opgeëist door de Wacht.').find(({ form }) => form === 'opgeëist')).toMatchObject({ lemma: 'opeisen', joined: 'opeisen' })
    expect(tokens(dutch, 'Zij werden door de rebellen aangevallen.').find(({ form }) => form === 'aangevallen')).toMatchObject({ lemma: 'aanvallen', joined: 'aanvallen' })
  })

  it('joins an English verb with its particle', () => {
    expect(tokens(english, 'The group carried out the attack.').find(({ form }) => form === 'carried')).toMatchObject({ lemma: 'carry', joined: 'carry out' })
  })

  it('finds subject and object, and one root', () => {
    const found = tokens(english, 'The rebels attacked the village.')
    expect(found.filter(({ head }) => head === -1)).toHaveLength(1)
    expect(found.find(({ form }) => form === 'rebels')).toMatchObject({ rel: 'nsubj', upos: 'NOUN', lemma: 'rebel' })
    expect(found.find(({ form }) => form === 'village')).toMatchObject({ rel: 'obj' })
  })

  it('finds names', () => {
    const text = 'President Emmanuel Macron reisde vrijdag naar Brussel.'
    const kinds = entitiesOf(dutch.engine.analyse(text, body(text))).map(({ start, end, kind }) => `${text.slice(start, end)} ${kind}`)
    expect(kinds).toEqual(['Emmanuel Macron PER', 'Brussel LOC'])
  })

  it('gives no sentences for boilerplate, credits and repeats', () => {
    const text = 'Een zin. Foto ANP. Lees ook. Een zin.'
    const blocks: Block[] = [{ start: 0, end: 8, role: 'body' }, { start: 9, end: 18, role: 'credit' }, { start: 19, end: 28, role: 'boilerplate' }, { start: 29, end: 37, role: 'body', repeats: 0 }]
    expect(dutch.engine.analyse(text, blocks).map(({ block, index }) => [block, index])).toEqual([[0, 0]])
  })

  it('gives the same twice', () => {
    const text = 'Bij gevechten in het noorden kwamen zeker twaalf strijders om.'
    expect(dutch.engine.analyse(text, body(text))).toEqual(dutch.engine.analyse(text, body(text)))
  })
})

describe('any text', () => {
  it('gives tokens that fetch their form, heads inside the sentence, and one root', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom('De', 'groep', ',', '.', '"', '50', 'viel', 'the', 'Aan', '\ud83d', '\u202e', '’s', '-', '\n'), { maxLength: 60 }).map((words) => words.join(' '))), fc.constantFrom(dutch, english), (text, { engine }) => {
      for (const sentence of engine.analyse(text, body(text))) {
        expect(sentence.tokens.filter(({ head }) => head === -1)).toHaveLength(1)
        for (const { start, end, form, head, index } of sentence.tokens) {
          expect(text.slice(start, end)).toBe(form)
          expect(head).toBeLessThan(sentence.tokens.length)
          expect(head).not.toBe(index)
        }
      }
    }), { numRuns: 200 })
  })

  it('of 50,000 characters without a space is read in bounded time', () => {
    const begun = Date.now()
    for (const text of ['x'.repeat(50_000), 'a '.repeat(25_000), '\ud800'.repeat(50_000)]) english.engine.analyse(text, body(text))
    expect(Date.now() - begun).toBeLessThan(15_000)
  })
})
