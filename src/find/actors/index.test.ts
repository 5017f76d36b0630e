// The stage on sentences built by hand, and on any words at all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sentence, Token, Upos } from '../../model/sentence.ts'
import type { ActorMention, DocumentActor } from '../../model/actor.ts'
import { actors as nl } from '../../lang/nl/actors.ts'
import { sayings as nlSayings } from '../../lang/nl/sayings.ts'
import { actors as en } from '../../lang/en/actors.ts'
import { sayings as enSayings } from '../../lang/en/sayings.ts'
import { createRegister, type RegisteredActor } from '../../ground/register.ts'
import { actorAt, actors as stage, actorsAt, actorsIn } from './index.ts'

const row = (id: string, name: string, type: RegisteredActor['type'] = 'armed_group'): RegisteredActor => ({ id, type, name: { en: name, nl: name }, names: [{ text: name, exactCase: false, needs: false }], country: null, identifiers: {}, from: 'test' })
const register = createRegister([row('red', 'Rode Wacht'), row('blue', 'Blauwe Wacht')], [], [], ['strijder'])

/** `form/UPOS/head/rel` for each token, sentences apart. */
function build(...lines: string[]): { text: string; sentences: Sentence[] } {
  let text = ''
  const sentences = lines.map((line, index) => {
    const start = text.length
    const tokens = line.split(' ').map((cell, at): Token => {
      const [form = '', upos = 'X', head = '-1', rel = '', feats = ''] = cell.split('/')
      const from = text.length
      text += `${form} `
      return { index: at, form, lemma: form.toLowerCase(), upos: upos as Upos, feats, head: Number(head), rel, entity: 'O', start: from, end: from + form.length }
    })
    return { index, block: 0, start, end: text.length, tokens, parsed: tokens.some(({ head }) => head >= 0) }
  })
  return { text, sentences }
}

function run({ text, sentences }: ReturnType<typeof build>, words = nl): { actors: readonly DocumentActor[]; actorMentions: readonly ActorMention[] } {
  const layers = { source: { text, blocks: [] }, sentences, entities: [], places: [], predicates: [] }
  return stage.run(layers as never, { language: { id: words === nl ? 'nl' : 'en', actors: words, sayings: words === nl ? nlSayings : enSayings }, register, gazetteer: { named: () => [], demonym: () => undefined } } as never) as never
}

describe('the stage of actors', () => {
  const made = build(
    'Strijders/NOUN/3/nsubj van/ADP/2/case ROde/X/0/nmod vochten/VERB/-1/root',
    'De/DET/2/det Rode/PROPN/-1/root Wacht/PROPN/1/flat en/CCONJ/5/cc Blauwe/PROPN/1/conj Wacht/PROPN/4/flat',
    'Talibanstrijders/NOUN/1/nsubj vochten/VERB/-1/root tegen/ADP/3/case agenten/NOUN/1/obl',
  )
  const { actorMentions } = run(made)
  const [first, second] = made.sentences

  it('gives mentions whose words are those of the text', () => {
    for (const { start, end, text } of actorMentions) expect(made.text.slice(start, end)).toBe(text)
  })
  it('finds an actor by any token of its name', () => {
    expect(actorAt(actorMentions, second!, 1)?.text).toBe('De Rode Wacht')
    expect(actorAt(actorMentions, second!, 2)?.text).toBe('De Rode Wacht')
  })
  it('finds nobody by a token of a modifier', () => expect(actorAt(actorMentions, first!, 2)).toBeUndefined())
  it('finds all that are coordinated', () => expect(actorsAt(actorMentions, second!, 1).map(({ text }) => text)).toEqual(['De Rode Wacht', 'Blauwe Wacht']))
  it('finds all within a stretch', () => expect(actorsIn(actorMentions, second!)).toHaveLength(2))
})

describe('any words', () => {
  const vocabulary = [...nl.nouns, ...en.nouns].flatMap(({ words }) => words.split(/[ _]/)).concat(nl.pronouns.map(({ form }) => form), nl.definite, nl.of, ['(', ')', ',', '"', 'VFZ', 'Rode', 'Wacht', 'ook', 'bekend', 'als', 'die', 'zich', 'noemt', 'Rode-strijders', "'s", 'Xyz'])
  const uposes: Upos[] = ['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'VERB', 'ADP', 'X', 'PUNCT', 'NUM', 'ADV', 'CCONJ']
  const rels = ['nsubj', 'obj', 'obl', 'conj', 'appos', 'flat', 'nmod', 'det', 'amod', 'case', 'cop', 'acl:relcl', 'root', '']
  const cell = fc.tuple(fc.constantFrom(...vocabulary), fc.constantFrom(...uposes), fc.integer({ min: -1, max: 14 }), fc.constantFrom(...rels)).map((parts) => parts.join('/'))
  const line = fc.array(cell, { minLength: 1, maxLength: 15 }).map((cells) => cells.join(' '))

  it('never make the stage fail, and give the same answer twice', () => {
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.constantFrom('nl', 'en'), (lines, id) => {
      const words = id === 'nl' ? nl : en
      const made = build(...lines)
      const found = run(made, words)
      const ids = new Set(found.actors.map(({ id }) => id))
      for (const mention of found.actorMentions) {
        expect(made.text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.actor === null || ids.has(mention.actor)).toBe(true)
        expect(mention.first <= mention.token && mention.token <= mention.last).toBe(true)
      }
      for (const sentence of made.sentences) for (const { index } of sentence.tokens) actorAt(found.actorMentions, sentence, index)
      expect(run(made, words)).toEqual(found)
    }), { numRuns: 400 })
  })
})
