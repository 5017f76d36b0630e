// Lemmas: a list for what the rules get wrong, and for all other words the edit rule with the highest score.
import { ByteReader, ByteWriter } from './bytes.ts'
import { feature1, feature2, feature3, hashText } from './hash.ts'
import type { ModelFile } from './model-file.ts'
import { blockOf } from './model-file.ts'
import { plainMarks } from './words.ts'
import { WeightTable } from './weights.ts'

/**
 * How a lemma is made from a form: keep or lower the capitals, split off a particle at the front ("opgeëist" → "op" + "geëist"),
 * cut and add on the left, cut and add on the right.
 */
export interface EditRule {
  readonly keepsCase: boolean
  readonly particle: boolean
  readonly cutLeft: string
  readonly addLeft: string
  readonly cutRight: string
  readonly addRight: string
}

/** Stands between a particle and its verb inside this file; readers of lemmas never see it. */
export const SEAM = '_'

export interface Lemma {
  readonly lemma: string
  /** Length of the separable particle that the lemma begins with, or 0. */
  readonly particle: number
}

export function particleOf(form: string, particles: readonly string[]): string {
  const lower = form.toLowerCase()
  for (const particle of particles) if (lower.startsWith(particle) && lower.length >= particle.length + 3) return particle
  return ''
}

/** The lemma by one rule, or null when the rule does not fit the form. */
export function applyRule(form: string, rule: EditRule, particles: readonly string[]): string | null {
  let rest = rule.keepsCase ? form : form.toLowerCase()
  let front = ''
  if (rule.particle) {
    const particle = particleOf(form, particles)
    if (particle === '') return null
    front = particle + SEAM
    rest = rest.slice(particle.length)
  }
  const { cutLeft, cutRight } = rule
  if (rest.length < cutLeft.length + cutRight.length || !rest.startsWith(cutLeft) || !rest.endsWith(cutRight)) return null
  const lemma = front + rule.addLeft + rest.slice(cutLeft.length, rest.length - cutRight.length) + rule.addRight
  return lemma === '' ? null : lemma
}

const MOST = 48

export class LemmaFeatures {
  readonly list = new Int32Array(MOST)
  count = 0

  of(form: string, upos: string, feats: string, particles: readonly string[]): void {
    const out = this.list
    const lower = form.toLowerCase()
    const pos = hashText(upos)
    const tag = hashText(feats, 0, feats.length) ^ pos
    const n = lower.length
    const capital = form !== lower ? (form === form.toUpperCase() ? 2 : 1) : 0
    const particle = particleOf(form, particles)
    const rest = n - particle.length
    let k = 0
    out[k++] = feature1(1, tag)
    out[k++] = feature1(2, pos)
    out[k++] = feature2(3, pos, capital)
    for (let s = 1; s <= 9 && s <= n; s++) {
      const suffix = hashText(lower, n - s, n)
      out[k++] = feature2(4, suffix, s)
      out[k++] = feature3(5, suffix, s, tag)
      if (s <= 5) out[k++] = feature3(6, suffix, s, pos)
    }
    for (let s = 1; s <= 6 && s <= n; s++) out[k++] = feature3(7, hashText(lower, 0, s), s, pos)
    out[k++] = feature2(8, Math.min(n, 12), tag)
    if (particle !== '') {
      out[k++] = feature2(9, hashText(particle), tag)
      for (let s = 2; s <= 4 && s <= rest; s++) out[k++] = feature3(10, hashText(lower, particle.length, particle.length + s), s, tag)
      out[k++] = feature2(11, hashText(lower, particle.length, n), tag)
      out[k++] = feature3(12, hashText(lower, particle.length, Math.min(n, particle.length + 2)), hashText(lower, n - 2, n), tag)
    }
    this.count = k
  }
}

export function packRules(rules: readonly EditRule[]): Uint8Array {
  const writer = new ByteWriter()
  writer.number(rules.length)
  for (const rule of rules) {
    writer.byte((rule.keepsCase ? 1 : 0) | (rule.particle ? 2 : 0))
    for (const part of [rule.cutLeft, rule.addLeft, rule.cutRight, rule.addRight]) writer.text(part)
  }
  return writer.done()
}

export function unpackRules(bytes: Uint8Array): EditRule[] {
  const reader = new ByteReader(bytes)
  return Array.from({ length: reader.number() }, () => {
    const flags = reader.byte()
    return { keepsCase: (flags & 1) !== 0, particle: (flags & 2) !== 0, cutLeft: reader.text(), addLeft: reader.text(), cutRight: reader.text(), addRight: reader.text() }
  })
}

/** The list of exceptions: form with part of speech, or with the whole tag, and its lemma. */
export function packExceptions(list: ReadonlyMap<string, string>): Uint8Array {
  const writer = new ByteWriter()
  writer.number(list.size)
  for (const [key, lemma] of [...list].sort(([a], [b]) => (a < b ? -1 : 1))) {
    writer.text(key)
    writer.text(lemma)
  }
  return writer.done()
}

function unpackExceptions(bytes: Uint8Array): Map<string, string> {
  const reader = new ByteReader(bytes)
  const list = new Map<string, string>()
  for (let left = reader.number(); left > 0; left--) list.set(reader.text(), reader.text())
  return list
}

export function exceptionKey(form: string, upos: string, feats: string): string {
  return `${form.toLowerCase()}\t${upos}\t${feats}`
}

const CACHE_SIZE = 40_000
// A form longer than this is no word, it is its own lemma.
const LONGEST = 60

export class Lemmatiser {
  readonly #rules: readonly EditRule[]
  readonly #exceptions: ReadonlyMap<string, string>
  readonly #particles: readonly string[]
  readonly #weights: WeightTable
  readonly #scores: Float64Array
  readonly #features = new LemmaFeatures()
  readonly #cache = new Map<string, Lemma>()
  readonly #verbs: ReadonlySet<number>

  constructor(model: ModelFile) {
    this.#rules = unpackRules(blockOf(model, 'rules'))
    this.#exceptions = unpackExceptions(blockOf(model, 'exceptions'))
    this.#verbs = unpackHashes(blockOf(model, 'verbs'))
    this.#particles = model.settings['particles'] as readonly string[]
    this.#weights = new WeightTable(blockOf(model, 'weights'))
    this.#scores = new Float64Array(this.#weights.classes)
  }

  lemma(raw: string, upos: string, feats: string): Lemma {
    const key = `${raw}\t${upos}\t${feats}`
    const known = this.#cache.get(key)
    if (known !== undefined) return known
    if (this.#cache.size >= CACHE_SIZE) this.#cache.clear()
    const made = raw.length > LONGEST ? raw.toLowerCase() : this.#make(plainMarks(raw), upos, feats)
    const seam = made.indexOf(SEAM)
    const lemma = seam > 0 && made.length > seam + 1 ? { lemma: made.slice(0, seam) + made.slice(seam + 1), particle: seam } : { lemma: made, particle: 0 }
    this.#cache.set(key, lemma)
    return lemma
  }

  #make(form: string, upos: string, feats: string): string {
    const listed = this.#exceptions.get(exceptionKey(form, upos, feats))
    if (listed !== undefined) return listed
    return this.#overParticle(form, upos, feats)
      ?? chooseLemma(form, upos, feats, this.#rules, this.#particles, this.#features, this.#weights, this.#scores)
      ?? (upos === 'PROPN' ? form : form.toLowerCase())
  }

  /** An unknown verb that is a particle and a known verb: "opblies" has the lemma of "blies" with "op" before it. */
  #overParticle(form: string, upos: string, feats: string): string | null {
    if (upos !== 'VERB' || this.#verbs.size === 0 || this.#verbs.has(verbHash(form, feats))) return null
    const lower = form.toLowerCase()
    for (const particle of this.#particles) {
      if (!lower.startsWith(particle)) continue
      const rest = lower.slice(particle.length)
      if (rest.length < 3 || !this.#verbs.has(verbHash(rest, feats))) continue
      const { lemma } = this.lemma(rest, upos, feats)
      return particle + SEAM + lemma
    }
    return null
  }
}

export function verbHash(form: string, feats: string): number {
  return hashText(`${form.toLowerCase()}\t${feats}`)
}

export function packHashes(hashes: ReadonlySet<number>): Uint8Array {
  const writer = new ByteWriter()
  writer.number(hashes.size)
  let last = 0
  for (const hash of [...hashes].map((h) => h >>> 0).sort((a, b) => a - b)) {
    writer.number(hash - last)
    last = hash
  }
  return writer.done()
}

function unpackHashes(bytes: Uint8Array): Set<number> {
  const reader = new ByteReader(bytes)
  const hashes = new Set<number>()
  let hash = 0
  for (let left = reader.number(); left > 0; left--) {
    hash += reader.number()
    hashes.add(hash | 0)
  }
  return hashes
}

/** The lemma by the best rule that fits. */
export function chooseLemma(form: string, upos: string, feats: string, rules: readonly EditRule[], particles: readonly string[], features: LemmaFeatures, scorer: { readonly classes: number; score(features: Int32Array, count: number, scores: Float64Array): void }, scores: Float64Array): string | null {
  const best = chooseRule(form, upos, feats, rules, particles, features, scorer, scores)
  return best < 0 ? null : applyRule(form, rules[best]!, particles)
}

export function chooseRule(form: string, upos: string, feats: string, rules: readonly EditRule[], particles: readonly string[], features: LemmaFeatures, scorer: { readonly classes: number; score(features: Int32Array, count: number, scores: Float64Array): void }, scores: Float64Array): number {
  features.of(form, upos, feats, particles)
  scorer.score(features.list, features.count, scores)
  let best = -1
  for (let r = 0; r < rules.length; r++) {
    if ((best < 0 || scores[r]! > scores[best]!) && applyRule(form, rules[r]!, particles) !== null) best = r
  }
  return best
}
