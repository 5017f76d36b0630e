// What can be seen of a value that tells how far to trust it: named marks, each there or not, in words that a person can weigh too.
import type { Actor, EventRecord, Said } from '../reading/reading.ts'
import type { LanguageId, Block } from '../model/source.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { whereOf, type BandedValue } from './values.ts'

export interface Surroundings {
  readonly language: LanguageId
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly actors: ReadonlyMap<string, Pick<Actor, 'type' | 'registered'>>
}

/** Marks of one value, without repeats. A mark that means another thing for another field is named with the field. */
export function marksOf(value: BandedValue, around: Surroundings): string[] {
  const { field, band, because, event, actors, kinds } = value
  const said = value.said ?? event?.said
  const own = [
    'all', `language ${around.language}`, `rule says ${band}`, ...kinds.map((kind) => `is ${kind}`),
    ...ruleMarks(because), ...wordMarks(value, around), ...(said ? saidMarks(said) : []),
    ...actors.map((id) => actorMark(around.actors.get(id))),
  ].flatMap((mark) => [mark, `${field}: ${mark}`])
  return [...new Set([...own, ...(event ? eventMarks(event, field, around) : [])])]
}

/** `events/attack.shooting:doodschieten/victim`: the rule, its file and its last part. */
function ruleMarks(because: string): string[] {
  const [file = '', row] = because.split(':')
  const steps = because.split('/')
  return [`rule ${because}`, `rules of ${row === undefined ? steps.slice(0, 3).join('/') : file}`, ...(steps.length > 2 ? [`rule ends ${steps.at(-1)}`] : [])]
}

function wordMarks(value: BandedValue, around: Surroundings): string[] {
  const span = whereOf(value)
  const sentence = around.sentences.find(({ start, end }) => span.start >= start && span.start < end)
  if (!sentence) return ['in no sentence']
  const tokens = sentence.tokens.filter((token) => token.start >= span.start && token.end <= span.end)
  const head = headOf(tokens)
  const last = tokens.at(-1)
  const block = around.blocks[sentence.block]
  return [
    `sentence of ${step(sentence.tokens.length, [10, 20, 35, 60])} words`,
    `span of ${step(tokens.length, [1, 3, 6, 12, 25])} words`,
    ...(span.end > sentence.end ? ['over several sentences'] : []),
    ...(block && block.role !== 'body' ? [`stands in ${block.role}`] : []),
    ...(head ? [`head is ${head.upos}`, `head stands as ${head.rel.split(':')[0]}`, `head is «${head.lemma}»`, ...dependentMarks(sentence.tokens, head, 'head')] : []),
    ...(tokens.length > 1 && tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? ['span holds a verb'] : []),
    ...(last && ['ADP', 'DET', 'CCONJ', 'SCONJ', 'PUNCT'].includes(last.upos) ? ['span is cut'] : []),
    ...(sentence.tokens.some(({ form }) => form === '?') ? ['in a question'] : []),
    ...(sentence.tokens.some(({ form }) => /^["“”„«»'‘’]+$/.test(form)) ? ['beside quotation marks'] : []),
    ...(value.event ? distanceMarks(sentence, head, value.event, around) : []),
  ]
}

/** How far a value's words stand from the word of its event: by sentences, and in one sentence by steps in the tree. */
function distanceMarks(sentence: Sentence, head: Token | undefined, event: EventRecord, { sentences }: Surroundings): string[] {
  const home = sentences.find(({ start, end }) => event.trigger.start >= start && event.trigger.start < end)
  if (!home) return []
  // An event told in several places is near wherever it is told.
  const near = Math.min(...event.evidence.map(({ start }) => sentences.findIndex((it) => start >= it.start && start < it.end)).map((at) => Math.abs(at - sentence.index)))
  if (home.index !== sentence.index) return [`${step(Math.abs(home.index - sentence.index), [1, 2, 4])} sentences from the event's word`, `${step(near, [0, 1, 2, 4])} sentences from where it is told`]
  const trigger = headOf(home.tokens.filter((token) => token.start >= event.trigger.start && token.end <= event.trigger.end))
  if (!trigger || !head) return ['in the sentence of the event']
  return ['in the sentence of the event', `${step(Math.abs(trigger.index - head.index), [0, 3, 7, 14])} words from the event's word`, `${step(treeSteps(home.tokens, trigger.index, head.index), [0, 1, 2, 3, 5])} steps in the tree`]
}

/** What hangs on a word and what it hangs on: the small words that turn a deed into a plan, a purpose, a name. */
function dependentMarks(tokens: readonly Token[], word: Token, name: string): string[] {
  const under = tokens.filter(({ head }) => head === word.index)
  const above = tokens[word.head]
  return [
    ...under.filter(({ rel }) => /^(case|mark|aux|det|advmod|amod|compound)/.test(rel)).map(({ lemma, rel }) => `${name} has ${rel.split(':')[0]} «${lemma.toLowerCase()}»`),
    ...(under.some(({ rel }) => rel.startsWith('nsubj')) ? [`${name} has a subject`] : []), ...(under.some(({ rel }) => rel === 'obj') ? [`${name} has an object`] : []), ...(under.some(({ rel }) => rel.startsWith('obl') || rel.startsWith('nmod')) ? [`${name} has a complement`] : []),
    ...(above ? [`${name} under «${above.lemma.toLowerCase()}»`, `${name} under ${above.upos}`] : [`${name} under nothing`]),
  ]
}

function eventMarks({ type, realis, number, roles, responsibility, casualties, places, date, evidence, trigger, band }: EventRecord, field: string, { sentences }: Surroundings): string[] {
  const home = sentences.find(({ start, end }) => trigger.start >= start && trigger.start < end)
  const word = home && headOf(home.tokens.filter((token) => token.start >= trigger.start && token.end <= trigger.end))
  const filled = [date !== null, places.length > 0, roles.length > 0, responsibility.length > 0, casualties.length > 0].filter(Boolean).length
  return [
    `event is ${type}`, `event of ${type.split('.')[0]}`, `event is ${realis}`, `event is ${number}`, `event's word is ${word?.upos ?? 'unknown'}`, `event's word stands as ${word?.rel.split(':')[0] ?? ''}`,
    `event is told ${step(evidence.length, [1, 2, 4])} times`, `event has ${filled} of five`, `rule says the event is ${band}`, ...(home && word ? [`event's word is «${word.lemma}»`, ...dependentMarks(home.tokens, word, "event's word")] : []),
  ].flatMap((mark) => (field === 'event' ? [mark, `event: ${mark}`] : [mark]))
}

function saidMarks({ chain, certainty, polarity, time, special, evidentiality, act }: Said): string[] {
  return [
    `said as ${evidentiality}`, `said ${act}`,
    ...(certainty === 'CERTAIN' ? [] : [`said as ${certainty}`]), ...(polarity === 'POS' ? [] : ['said to be not so']), ...(time === 'FUTURE' ? ['said of the future'] : []), ...(special === 'NONE' ? [] : [`said as ${special}`]),
    ...(chain.length > 2 ? ['said over several links'] : []), ...(chain.some(({ anonymous }) => anonymous) ? ['somebody not named says it'] : []), ...(chain.some(({ kind }) => kind === 'document') ? ['a document says it'] : []),
  ]
}

function actorMark(actor: Pick<Actor, 'type' | 'registered'> | undefined): string {
  return actor === undefined ? 'names nobody' : `names ${actor.registered === null ? '' : 'registered '}${actor.type}`
}

function headOf(tokens: readonly Token[]): Token | undefined {
  const inside = new Set(tokens.map(({ index }) => index))
  return tokens.find(({ head }) => !inside.has(head)) ?? tokens[0]
}

/** Steps from one word to another over the tree; 99 when they hang together nowhere. */
function treeSteps(tokens: readonly Token[], from: number, to: number): number {
  const above = (index: number): number[] => {
    const path = [index]
    for (let at = tokens[index]!.head; at >= 0 && !path.includes(at); at = tokens[at]!.head) path.push(at)
    return path
  }
  const [one, other] = [above(from), above(to)]
  const meet = one.find((index) => other.includes(index))
  return meet === undefined ? 99 : one.indexOf(meet) + other.indexOf(meet)
}

/** A number as the step of a ladder: 5 on [1, 3, 6] is "4-6". */
function step(n: number, ladder: readonly number[]): string {
  const at = ladder.findIndex((most) => n <= most)
  if (at === -1) return `${ladder.at(-1)! + 1}+`
  const low = at === 0 ? 0 : ladder[at - 1]! + 1
  return low === ladder[at] ? String(low) : `${low}-${ladder[at]}`
}
