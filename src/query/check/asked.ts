// What a sentence asks to be checked: its figures with their unit, and whom, where, when and what they are about, as Kroniek reads it.
import { fold } from '../../ground/fold.ts'
import type { Gazetteer } from '../../ground/gazetteer.ts'
import type { Layers } from '../../model/layers.ts'
import type { Token } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import type { QuantityRecord, Reading } from '../../reading/reading.ts'
import { isLocal } from '../../record/identity-key.ts'
import { toldBy } from '../../record/told.ts'
import { casualtyFrames } from '../../scheme/casualties.ts'
import { memberNouns } from '../../scheme/properties/size.ts'
import { stemOf } from '../../search/tokens.ts'
import type { Store } from '../../store/store.ts'
import { quantityOf } from '../value.ts'
import { findActor, type ActorRef } from '../who.ts'

/** People as such: they are in every article. */
const vague: ReadonlySet<string> = new Set(['mensen', 'mens', 'personen', 'people', 'persons', 'slachtoffers', 'victims'])

/** A sentence as Kroniek read it. */
export interface ReadSentence {
  readonly reading: Reading
  readonly layers: Partial<Layers>
}

export interface AskedFigure {
  /** Field in which such figures stand: `event.casualty.killed`, `fact.size`; null when the sentence does not say what is counted. */
  readonly field: string | null
  readonly quantity: QuantityRecord
  readonly text: string
}

export interface Asked {
  readonly figures: readonly AskedFigure[]
  readonly actors: readonly ActorRef[]
  /** Names that could be several actors: not looked for. */
  readonly unclear: readonly { readonly name: string; readonly all: readonly ActorRef[] }[]
  /** Gazetteer ids. */
  readonly places: readonly string[]
  readonly from: string | null
  readonly to: string | null
  /** What else the sentence names, as stems of both languages. */
  readonly words: readonly { readonly word: string; readonly stems: readonly string[] }[]
}

export async function askedBy(store: Store, sentence: ReadSentence, gazetteer: Gazetteer): Promise<Asked> {
  const { layers, reading } = sentence
  const who = await actorsIn(store, reading)
  const [date] = (layers.dates ?? []).filter(({ earliest, latest, kind }) => (earliest !== null || latest !== null) && kind !== 'frequency' && kind !== 'duration')
  return { figures: figuresIn(sentence), ...who, places: placesIn(sentence, gazetteer), from: date?.earliest ?? null, to: date?.latest ?? null, words: wordsIn(sentence) }
}

/** Figures that were read as claims; else the bare counts, by the noun beside them. */
function figuresIn({ reading, layers }: ReadSentence): AskedFigure[] {
  const read = toldBy(reading).claims.flatMap((claim): AskedFigure[] => {
    const quantity = quantityOf(claim)
    return quantity === null ? [] : [{ field: claim.field, quantity, text: claim.text }]
  })
  if (read.length > 0) return read
  return (layers.quantities ?? []).filter(({ kind }) => kind === 'count').map(({ value, text, noun, sentence, end }) => {
    const { tokens = [] } = layers.sentences?.[sentence] ?? {}
    // In a bare list of words ("24 doden markt") the noun beside the number may be taken for another.
    const beside = [...new Set([noun, ...tokens.filter((token) => token.start >= end).slice(0, 2).map(({ index }) => index)])].flatMap((index) => (index === undefined ? [] : tokens[index] ?? []))
    const counted = beside.find((token) => casualtyNoun(token, reading) !== null) ?? beside.find((token) => isMember(token, reading)) ?? beside[0]
    const field = counted === undefined ? null : casualtyNoun(counted, reading) ?? casualtyIn(tokens, reading) ?? (isMember(counted, reading) ? 'fact.size' : null)
    return { field, quantity: { ...value, text, unit: counted?.form ?? null }, text: field === null || counted === undefined ? text : `${text} ${counted.form}` }
  })
}

type Word = Pick<Token, 'form' | 'lemma'>

/** "doden", "gewonden": the noun itself says what is counted. */
function casualtyNoun(word: Word, { source: { language } }: Reading): string | null {
  const frame = casualtyFrames[language].find(({ who, words, with: beside }) => who === 'self' && beside === undefined && isOneOf(word, words))
  return frame ? `event.casualty.${frame.kind}` : null
}

/** "raakten 14 mensen gewond": the words of one kind only, anywhere in the sentence. */
function casualtyIn(tokens: readonly Word[], { source: { language } }: Reading): string | null {
  const has = (words: string): boolean => tokens.some((token) => isOneOf(token, words))
  const kinds = new Set(casualtyFrames[language].filter(({ words, with: beside, unless }) => has(words) && (beside === undefined || has(beside)) && (unless === undefined || !has(unless))).map(({ kind }) => kind))
  return kinds.size === 1 ? `event.casualty.${[...kinds][0]}` : null
}

function isOneOf({ form, lemma }: Word, words: string): boolean {
  return words.split(' ').some((word) => word === lemma.toLowerCase() || word === form.toLowerCase())
}

function isMember({ form }: Word, { source: { language } }: Reading): boolean {
  return memberNouns[language].test(form.toLowerCase()) && !vague.has(form.toLowerCase())
}

async function actorsIn(store: Store, reading: Reading): Promise<Pick<Asked, 'actors' | 'unclear'>> {
  const [actors, unclear]: [ActorRef[], { name: string; all: readonly ActorRef[] }[]] = [[], []]
  for (const { name, key, type } of toldBy(reading).actors) {
    // A state named as a place says where, not who.
    if (key === null || type === 'state') continue
    const found = await findActor(store, isLocal(key) ? name : key, { privates: true })
    if (found.kind === 'one' && !actors.some(({ cluster }) => cluster === found.one.cluster)) actors.push(found.one)
    if (found.kind === 'many') unclear.push({ name, all: found.all })
  }
  return { actors, unclear }
}

/** Places that were read, and names in a bare list of words ("24 doden markt Kaboel"). */
function placesIn({ layers, reading }: ReadSentence, gazetteer: Gazetteer): string[] {
  const read = (layers.places ?? []).flatMap(({ place, candidates = [] }) => [place, ...candidates].flatMap((it) => it?.id ?? []))
  if (read.length > 0) return [...new Set(read)]
  const inActor = reading.actors.flatMap(({ mentions }) => mentions)
  const capitals = [...reading.source.text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)].filter(({ index }) => !holds(inActor, index))
  return [...new Set(capitals.flatMap(({ 0: name }) => gazetteer.named(name).filter(({ match }) => match === 'name').map(({ place }) => place.id)))]
}

/** Nouns and names that are no figure, date, actor, or word for the event itself. */
function wordsIn({ layers, reading }: ReadSentence): Asked['words'] {
  const { language } = reading.source
  const taken: Span[] = [
    ...reading.actors.flatMap(({ mentions, names }) => (names.some(({ kind }) => kind !== 'description') ? mentions : [])),
    ...(layers.dates ?? []), ...(layers.quantities ?? []), ...reading.events.flatMap(({ trigger, evidence }) => [trigger, ...evidence]), ...(layers.places ?? []).filter(({ how, precision }) => how !== 'site' || precision === 'country'),
  ]
  const words = (layers.sentences ?? []).flatMap(({ tokens }) => tokens.filter((token) => (token.upos === 'NOUN' || token.upos === 'PROPN') && !holds(taken, token.start)))
  return [...new Map(words.map(({ form }) => [fold(form), form])).entries()].filter(([word, form]) => word.length > 2 && !vague.has(word) && casualtyNoun({ form, lemma: word }, reading) === null)
    .map(([word, form]) => ({ word: form, stems: [...new Set([stemOf(word, language), stemOf(word, 'nl'), stemOf(word, 'en')])] }))
}

function holds(spans: readonly Span[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}
