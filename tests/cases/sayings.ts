// The cases of clauses and sayings, through the real engine: text, then what must (and with `!` or `no` must not) be found in it.
import type { Layers } from '../../src/model/layers.ts'
import type { Predicate, Saying } from '../../src/model/predicate.ts'
import type { LanguageId } from '../../src/model/source.ts'
import { actors } from '../../src/find/actors/index.ts'
import { childrenOf, cuesAt, predicates } from '../../src/find/clauses/index.ts'
import { saidOf, sayings } from '../../src/find/sayings/index.ts'
import { entitiesOf } from '../../src/text/engine.ts'
import type { CaseKind } from './case.ts'
import { groundOf, sourceOf } from './ground.ts'

export const sayingCases: CaseKind = {
  name: 'clauses and sayings',
  files: ['clauses/nl', 'sayings/nl', 'clauses/en', 'sayings/en'].map((name) => new URL(`../../src/find/${name}.cases.txt`, import.meta.url)),
  lines({ text, language, expected }) {
    const layers = read(text, language)
    return expected.flatMap((line) => asRead(line, layers, language))
  },
}

type Read = Pick<Layers, 'source' | 'sentences' | 'predicates' | 'sayings' | 'actors' | 'actorMentions'>
/** What can be asked of one record: "past", "agent=Brigade", "content=[…]". */
type Marks = ReadonlySet<string>

function read(text: string, id: LanguageId): Read {
  const ground = groundOf(id)
  const source = sourceOf(text, id)
  const sentences = ground.engine.analyse(text, source.blocks)
  const layers = { source, sentences, entities: entitiesOf(sentences), places: [] }
  for (const stage of [predicates, actors, sayings]) Object.assign(layers, stage.run(layers as never, ground))
  return layers as unknown as Read
}

function ofPredicate({ sentences }: Read, one: Predicate): Marks {
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

function ofSaying({ source: { text } }: Read, one: Saying): Marks {
  return new Set([
    one.act, `source=[${one.source === undefined ? '-' : text.slice(one.source.start, one.source.end)}]`, ...(one.source?.anonymous === true ? ['anonymous'] : []),
    ...(one.medium === undefined ? [] : [`to=[${text.slice(one.medium.start, one.medium.end)}]`]), ...(one.hedged ? ['hedged'] : []), ...(one.denial ? ['denial'] : []),
    ...one.content.map((part) => `content=[${text.slice(part.start, part.end)}]`),
  ])
}

/** The words before `|` if they stand in the text, else those behind it: the tree may choose either as head. */
function ofWord(layers: Read, id: LanguageId, words: string): Marks {
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

/** What is found for the head of an expected line: the marks of each record. */
function foundFor(layers: Read, id: LanguageId, head: string): readonly Marks[] {
  const quoted = /^(said )?«(.*)»$/u.exec(head)
  if (quoted?.[1] !== undefined) return [ofWord(layers, id, quoted[2]!)]
  if (quoted !== null) return layers.sayings.filter(({ cue }) => quoted[2]!.split('|').includes(layers.source.text.slice(cue.start, cue.end))).map((one) => ofSaying(layers, one))
  return layers.predicates.filter(({ lemma }) => head.split('|').includes(lemma)).map((one) => ofPredicate(layers, one))
}

/** The line where it holds, else what would hold instead. */
function asRead(line: string, layers: Read, id: LanguageId): readonly string[] {
  const [, nothing] = /^no (.*)$/u.exec(line) ?? []
  if (nothing === 'sayings') return layers.sayings.length === 0 ? [line] : layers.sayings.map((one) => `«${layers.source.text.slice(one.cue.start, one.cue.end)}»: ${[...ofSaying(layers, one)].join(' ')}`)
  if (nothing !== undefined) {
    const found = foundFor(layers, id, nothing)
    return found.length === 0 ? [line] : found.map((one) => `${nothing}: ${[...one].join(' ')}`)
  }
  const [, head = '', rest = ''] = /^(.*?): (.*)$/u.exec(line)!
  const marks = rest.match(/[^\s[]+(?:\[[^\]]*\])?/gu) ?? []
  const holds = (one: Marks) => (mark: string): boolean => (mark.startsWith('!') ? !one.has(mark.slice(1)) : one.has(mark))
  const found = foundFor(layers, id, head)
  if (found.some((one) => marks.every(holds(one)))) return [line]
  const [closest] = [...found].sort((a, b) => marks.filter(holds(b)).length - marks.filter(holds(a)).length)
  return closest === undefined ? [`no ${head}`] : [`${head}: ${[...new Set(marks.flatMap((mark) => (holds(closest)(mark) ? [mark] : instead(closest, mark))))].join(' ')}`]
}

/** What stands where a mark does not hold: the same question with the answer that was found. */
function instead(found: Marks, mark: string): readonly string[] {
  if (mark.startsWith('!')) return [mark.slice(1)]
  const [, key] = /^(.*?=)/u.exec(mark) ?? []
  const answers = key === undefined ? [] : [...found].filter((one) => one.startsWith(key))
  return answers.length > 0 ? answers : [`!${mark}`]
}
