// The cases of clauses and sayings, through the real engine: text, then what must (and with `!` or `no` must not) be found in it.
import { describe, expect, it } from 'vitest'
import type { Layers } from '../../model/layers.ts'
import type { Predicate, Saying } from '../../model/predicate.ts'
import type { LanguageId } from '../../model/source.ts'
import { evidenceOf } from '../../model/span.ts'
import { casesOf, groundOf, sourceOf } from '../../../tests/cases.ts'
import { entitiesOf } from '../../text/engine.ts'
import { actors } from '../actors/index.ts'
import { childrenOf, cuesAt, predicates } from '../clauses/index.ts'
import { saidOf, sayings } from './index.ts'

type Read = Pick<Layers, 'source' | 'sentences' | 'predicates' | 'sayings' | 'actors' | 'actorMentions'>

function read(text: string, id: LanguageId): Read {
  const ground = groundOf(id)
  const source = sourceOf(text, id)
  const sentences = ground.engine.analyse(text, source.blocks)
  const layers = { source, sentences, entities: entitiesOf(sentences), places: [] }
  for (const stage of [predicates, actors, sayings]) Object.assign(layers, stage.run(layers as never, ground))
  return layers as unknown as Read
}

function ofPredicate({ sentences }: Read, one: Predicate): ReadonlySet<string> {
  // A name may have its head in any of its words.
  const formsOf = (token: number): readonly string[] => [token, ...childrenOf(sentences[one.sentence]!, token).filter(({ rel }) => rel === 'flat' || rel === 'amod').map(({ index }) => index)].map((index) => sentences[one.sentence]!.tokens[index]!.form)
  return new Set([
    one.passive ? 'passive' : 'active', one.tense, ...(one.cues.length > 0 ? ['cues'] : []), ...one.cues.map(({ kind }) => `cue:${kind}`),
    ...one.args.flatMap(({ role, prep, token, inherited }) => {
      const name = prep === undefined || role === 'agent' ? role : `${role}:${prep}`
      return formsOf(token).flatMap((form) => (inherited === true ? [`${name}=${form}*`, `${name}=${form}`] : [`${name}=${form}`]))
    }),
  ])
}

function ofSaying({ source: { text } }: Read, one: Saying): ReadonlySet<string> {
  return new Set([
    one.act, `source=[${one.source === undefined ? '-' : text.slice(one.source.start, one.source.end)}]`, ...(one.source?.anonymous === true ? ['anonymous'] : []),
    ...(one.medium === undefined ? [] : [`to=[${text.slice(one.medium.start, one.medium.end)}]`]), ...(one.hedged ? ['hedged'] : []), ...(one.denial ? ['denial'] : []),
    ...one.content.map((part) => `content=[${text.slice(part.start, part.end)}]`),
  ])
}

/** The words before `|` if they stand in the text, else those behind it: the tree may choose either as head. */
function ofWord(layers: Read, id: LanguageId, words: string): ReadonlySet<string> {
  const forms = words.split('|')
  const found = forms.flatMap((form) => layers.sentences.flatMap(({ index, tokens }) => tokens.filter((token) => token.form === form).map((token) => ({ sentence: index, token: token.index }))))[0]
  if (found === undefined) return new Set()
  const { language } = groundOf(id)
  const said = saidOf({ ...layers, language }, found.sentence, found.token)
  const cues = cuesAt(layers.predicates, layers.sentences[found.sentence]!, found.token, language.clauses)
  const chain = said.chain.map(({ kind, text }) => (text === null ? kind : `${kind}:${text}`)).join(' > ')
  return new Set([
    `chain=[${chain}]`, `act=[${said.act}]`, `certainty=[${said.certainty}]`, `polarity=[${said.polarity}]`, `time=[${said.time}]`, `special=[${said.special}]`, `evidentiality=[${said.evidentiality}]`,
    ...(cues.length > 0 ? ['cues'] : []), ...cues.map(({ kind }) => `cue:${kind}`),
  ])
}

/** What is found for the head of an expected line: one set of marks per record. */
function foundFor(layers: Read, id: LanguageId, head: string): readonly ReadonlySet<string>[] {
  const quoted = /^(said )?«(.*)»$/u.exec(head)
  if (quoted?.[1] !== undefined) return [ofWord(layers, id, quoted[2]!)]
  if (quoted !== null) return layers.sayings.filter(({ cue }) => quoted[2]!.split('|').includes(layers.source.text.slice(cue.start, cue.end))).map((one) => ofSaying(layers, one))
  return layers.predicates.filter(({ lemma }) => head.split('|').includes(lemma)).map((one) => ofPredicate(layers, one))
}

/** Undefined when the line holds, else what was found instead. */
function judge(line: string, layers: Read, id: LanguageId): string | undefined {
  const none = /^no (.*)$/u.exec(line)
  if (none !== null) {
    const found = none[1] === 'sayings' ? layers.sayings.map((one) => ofSaying(layers, one)) : foundFor(layers, id, none[1]!)
    return found.length === 0 ? undefined : `${line}: ${shown(found)}`
  }
  const [, head = '', rest = ''] = /^(.*?): (.*)$/u.exec(line)!
  const marks = rest.match(/[^\s[]+(?:\[[^\]]*\])?/gu) ?? []
  const found = foundFor(layers, id, head)
  return found.some((one) => marks.every((mark) => (mark.startsWith('!') ? !one.has(mark.slice(1)) : one.has(mark)))) ? undefined : `${line}: ${shown(found)}`
}

function shown(found: readonly ReadonlySet<string>[]): string {
  return found.length === 0 ? 'nothing' : found.map((one) => [...one].join(' ')).join(' // ')
}

for (const file of ['../clauses/nl.cases.txt', './nl.cases.txt', '../clauses/en.cases.txt', './en.cases.txt']) {
  describe(`cases of ${file}`, () => {
    for (const { title, language, text, expected, todo } of casesOf(new URL(file, import.meta.url))) {
      (todo ? it.fails : it)(title, () => {
        const layers = read(text, language)
        expect(expected.map((line) => judge(line, layers, language)).filter((line) => line !== undefined)).toEqual([])
        // Whatever was read, each saying points at its own words.
        for (const { cue } of layers.sayings) expect(evidenceOf(text, cue).quote.length).toBeGreaterThan(0)
      })
    }
  })
}
