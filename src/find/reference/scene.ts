// What is known at any point while a document is read: its sentences, the cast so far, and what was found where.
import type { ActorMention } from '../../model/actor.ts'
import type { Sentence } from '../../model/sentence.ts'
import type { LanguageId } from '../../model/source.ts'
import type { ActorWords } from '../../lang/actors.ts'
import { clusterNames, type Clusters } from '../actors/cluster.ts'
import type { Found } from '../actors/found.ts'
import { bodyKey } from './bodies.ts'
import { Cast, type Member } from './cast.ts'
import type { Point } from './salience.ts'

export interface ReferGround {
  readonly id: LanguageId
  readonly words: ActorWords
  readonly text: string
  readonly isHeadline: (sentence: number) => boolean
}

/** Whom one mention means: a member of the cast, or several that it may be, with the rule that says so. */
export interface Meant {
  readonly member: Member | null
  readonly candidates?: readonly Member[]
  readonly how: ActorMention['how']
  readonly sure: ActorMention['sure']
  readonly because: string
}

export interface Scene {
  readonly ground: ReferGround
  readonly sentences: readonly Sentence[]
  readonly cast: Cast
  readonly clusters: Clusters
  /** Countries that the text gives each body by its own words: a bare "de politie" is that country's when there is one. */
  readonly bodyCountries: ReadonlyMap<string, ReadonlySet<string>>
  /** Found names by sentence. */
  readonly namedIn: ReadonlyMap<number, readonly Found[]>
  /** Tokens that something was found at, by sentence. */
  readonly headsIn: ReadonlyMap<number, ReadonlySet<number>>
  /** Tokens of people whom the text does not bring in as actors, by sentence: a pronoun may mean them. Filled while reading. */
  readonly passed: Map<number, number[]>
  /** Whom another found word means: words may lean on later ones ("strijders van de groep"). */
  readonly resolve: (found: Found) => Meant | null
}

export function sceneOf(found: readonly Found[], sentences: readonly Sentence[], ground: ReferGround, resolve: Scene['resolve']): Scene {
  const bodyCountries = new Map<string, Set<string>>()
  const namedIn = new Map<number, Found[]>()
  const headsIn = new Map<number, Set<number>>()
  for (const it of found) {
    if ((it.kind === 'force' || it.kind === 'body') && it.country !== undefined && !it.counted) {
      const key = bodyKey(it)
      bodyCountries.set(key, (bodyCountries.get(key) ?? new Set()).add(it.country))
    }
    headsIn.set(it.sentence, (headsIn.get(it.sentence) ?? new Set()).add(it.token))
    if (it.kind === 'name') namedIn.set(it.sentence, [...namedIn.get(it.sentence) ?? [], it])
  }
  const clusters = clusterNames(found.flatMap(({ name }) => (name === undefined ? [] : [name])))
  return { ground, sentences, cast: new Cast(), clusters, bodyCountries, namedIn, headsIn, passed: new Map(), resolve }
}

/** Whether it is a subject, first or further in a coordination. */
export function isSubject({ sentences }: Scene, { sentence, token, first }: Found): boolean {
  const { tokens } = sentences[sentence]!
  let it = tokens[token]!
  for (let steps = 0; it.rel === 'conj' && tokens[it.head] !== undefined && steps < 20; steps++) it = tokens[it.head]!
  // An opening phrase before a verb without a subject is its subject, whatever the tree made of it.
  if (first === 0 && it.rel === 'obj' && it.head > token && !tokens.some(({ head, rel }) => head === it.head && rel.startsWith('nsubj'))) return true
  return it.rel.startsWith('nsubj') || (it.head === -1 && it.rel !== 'root' && token === 0)
}

export function pointAt(scene: Scene, found: Found): Point {
  return { sentence: found.sentence, token: found.token, subject: isSubject(scene, found) }
}

/** Its words without their article. */
export function wordsOf({ sentences, ground: { words, text } }: Scene, found: Found): string {
  const { tokens } = sentences[found.sentence]!
  let { first } = found
  const form = tokens[first]!.form.toLowerCase()
  if (first < found.last && (words.definite.includes(form) || ['een', 'a', 'an'].includes(form))) first++
  return text.slice(tokens[first]!.start, tokens[found.last]!.end).replace(/\s+/gu, ' ')
}
