// What can be seen of a value that tells how far to trust it: named marks, each there or not, in words that a person can weigh too.
import type { Actor, EventRecord, Said } from '../reading/reading.ts'
import type { LanguageId, Block } from '../model/source.ts'
import type { Sentence, Token } from '../model/sentence.ts'
import { contains, type Span } from '../model/span.ts'
import { ancestors, childrenOf, headOf, relOf } from '../find/clauses/tree.ts'
import { whereOf, type BandedValue } from './values.ts'

export interface Surroundings {
  readonly language: LanguageId
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly actors: ReadonlyMap<string, Pick<Actor, 'type' | 'registered'>>
}

/** Tells the marks of each value of one text, without repeats. A mark that means another thing for another field is named with the field. */
export function marker(around: Surroundings): (value: BandedValue) => string[] {
  // An event's own marks are those of each of its values.
  const ofEvents = new Map<EventRecord, readonly string[]>()
  return (value) => {
    const { event } = value
    if (event === undefined) return marksOf(value, [], around)
    const known = ofEvents.get(event) ?? eventMarks(event, around)
    ofEvents.set(event, known)
    return marksOf(value, known, around)
  }
}

function marksOf(value: BandedValue, ofEvent: readonly string[], around: Surroundings): string[] {
  const { field, band, because, event, actors, kinds } = value
  const said = value.said ?? event?.said
  const own = [
    'all', `language ${around.language}`, `rule says ${band}`, ...kinds.map((kind) => `is ${kind}`),
    ...ruleMarks(because), ...wordMarks(value, around), ...(said ? saidMarks(said) : []),
    ...actors.map((id) => actorMark(around.actors.get(id))),
  ].flatMap((mark) => [mark, `${field}: ${mark}`])
  return [...new Set([...own, ...ofEvent, ...(field === 'event' ? ofEvent.map((mark) => `event: ${mark}`) : [])])]
}

/** `events/attack.shooting:doodschieten/victim`: the rule, its file and its last part. */
function ruleMarks(because: string): string[] {
  const [file = '', row] = because.split(':')
  const steps = because.split('/')
  return [`rule ${because}`, `rules of ${row === undefined ? steps.slice(0, 3).join('/') : file}`, ...(steps.length > 2 ? [`rule ends ${steps.at(-1)}`] : [])]
}

function wordMarks(value: BandedValue, around: Surroundings): string[] {
  const span = whereOf(value)
  const sentence = sentenceAt(around, span)
  if (!sentence) return ['in no sentence']
  const tokens = sentence.tokens.filter((token) => contains(span, token))
  const head = topOf(tokens)
  const last = tokens.at(-1)
  const block = around.blocks[sentence.block]
  return [
    `sentence of ${step(sentence.tokens.length, [10, 20, 35, 60])} words`,
    `span of ${step(tokens.length, [1, 3, 6, 12, 25])} words`,
    ...(span.end > sentence.end ? ['over several sentences'] : []),
    ...(block && block.role !== 'body' ? [`stands in ${block.role}`] : []),
    ...(head ? [`head is ${head.upos}`, `head stands as ${relOf(head)}`, `head is «${head.lemma}»`, ...dependentMarks(sentence, head, 'head')] : []),
    ...(tokens.length > 1 && tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX') ? ['span holds a verb'] : []),
    ...(last && ['ADP', 'DET', 'CCONJ', 'SCONJ', 'PUNCT'].includes(last.upos) ? ['span is cut'] : []),
    ...(sentence.tokens.some(({ form }) => form === '?') ? ['in a question'] : []),
    ...(sentence.tokens.some(({ form }) => /^["“”„«»'‘’]+$/.test(form)) ? ['beside quotation marks'] : []),
    ...(value.event ? distanceMarks(sentence, head, value.event, around) : []),
  ]
}

/** How far a value's words stand from the word of its event: by sentences, and in one sentence by steps in the tree. */
function distanceMarks(sentence: Sentence, head: Token | undefined, event: EventRecord, around: Surroundings): string[] {
  const home = sentenceAt(around, event.trigger)
  if (!home) return []
  // An event told in several places is near wherever it is told.
  if (home.index !== sentence.index) {
    const near = Math.min(...event.evidence.map((it) => Math.abs((sentenceAt(around, it)?.index ?? -1) - sentence.index)))
    return [`${step(Math.abs(home.index - sentence.index), [1, 2, 4])} sentences from the event's word`, `${step(near, [0, 1, 2, 4])} sentences from where it is told`]
  }
  const trigger = topOf(home.tokens.filter((token) => contains(event.trigger, token)))
  if (!trigger || !head) return ['in the sentence of the event']
  return ['in the sentence of the event', `${step(Math.abs(trigger.index - head.index), [0, 3, 7, 14])} words from the event's word`, `${step(treeSteps(home, trigger.index, head.index), [0, 1, 2, 3, 5])} steps in the tree`]
}

const smallWords: ReadonlySet<string> = new Set(['case', 'mark', 'aux', 'det', 'advmod', 'amod', 'compound'])

/** What hangs on a word and what it hangs on: the small words that turn a deed into a plan, a purpose, a name. */
function dependentMarks(sentence: Sentence, word: Token, name: string): string[] {
  const under = childrenOf(sentence, word.index)
  const above = headOf(sentence, word.index)
  return [
    ...under.filter((it) => smallWords.has(relOf(it))).map((it) => `${name} has ${relOf(it)} «${it.lemma.toLowerCase()}»`),
    ...(under.some((it) => relOf(it) === 'nsubj') ? [`${name} has a subject`] : []), ...(under.some(({ rel }) => rel === 'obj') ? [`${name} has an object`] : []), ...(under.some((it) => relOf(it) === 'obl' || relOf(it) === 'nmod') ? [`${name} has a complement`] : []),
    ...(above ? [`${name} under «${above.lemma.toLowerCase()}»`, `${name} under ${above.upos}`] : [`${name} under nothing`]),
  ]
}

function eventMarks({ type, realis, number, roles, responsibility, casualties, places, date, evidence, trigger, band }: EventRecord, around: Surroundings): string[] {
  const home = sentenceAt(around, trigger)
  const word = home && topOf(home.tokens.filter((token) => contains(trigger, token)))
  const filled = [date !== null, places.length > 0, roles.length > 0, responsibility.length > 0, casualties.length > 0].filter(Boolean).length
  return [
    `event is ${type}`, `event of ${type.split('.')[0]}`, `event is ${realis}`, `event is ${number}`, `event's word is ${word?.upos ?? 'unknown'}`, `event's word stands as ${word ? relOf(word) : ''}`,
    `event is told ${step(evidence.length, [1, 2, 4])} times`, `event has ${filled} of five`, `rule says the event is ${band}`, ...(home && word ? [`event's word is «${word.lemma}»`, ...dependentMarks(home, word, "event's word")] : []),
  ]
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

/** The word of a span that the rest of it hangs on. */
function topOf(tokens: readonly Token[]): Token | undefined {
  const inside = new Set(tokens.map(({ index }) => index))
  return tokens.find(({ head }) => !inside.has(head)) ?? tokens[0]
}

/** Steps from one word to another over the tree; 99 when they hang together nowhere. */
function treeSteps(sentence: Sentence, from: number, to: number): number {
  const above = (index: number): number[] => [index, ...ancestors(sentence, index).map((token) => token.index)]
  const other = new Map(above(to).map((index, at) => [index, at]))
  const one = above(from)
  const meet = one.findIndex((index) => other.has(index))
  return meet === -1 ? 99 : meet + other.get(one[meet]!)!
}

/** The sentence that a span begins in; sentences stand in the order of the text. */
function sentenceAt({ sentences }: Surroundings, { start }: Span): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const found = sentences[low]
  return found && found.start <= start ? found : undefined
}

/** A number as the step of a ladder: 5 on [1, 3, 6] is "4-6". */
function step(n: number, ladder: readonly number[]): string {
  const at = ladder.findIndex((most) => n <= most)
  if (at === -1) return `${ladder.at(-1)! + 1}+`
  const low = at === 0 ? 0 : ladder[at - 1]! + 1
  return low === ladder[at] ? String(low) : `${low}-${ladder[at]}`
}
