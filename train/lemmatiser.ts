// Trains the lemmatiser: edit rules from form and lemma, a perceptron that chooses one, and a list of what it still gets wrong.
import { applyRule, chooseRule, exceptionKey, LemmaFeatures, packExceptions, packHashes, packRules, particleOf, SEAM, verbHash, type EditRule } from '../src/ml/lemmatiser.ts'
import { packModel } from '../src/ml/model-file.ts'
import { WeightTable } from '../src/ml/weights.ts'
import { plainMarks } from '../src/ml/words.ts'
import type { TreeSentence } from './conllu.ts'
import { Learner } from './learner.ts'
import { shuffled } from './shuffle.ts'

export interface LemmatiserOptions {
  readonly language: string
  readonly version: string
  readonly passes: number
  readonly least: number
  /** Particles of separable verbs, longest first. */
  readonly particles: readonly string[]
  readonly log?: (line: string) => void
}

interface Word {
  readonly form: string
  readonly upos: string
  readonly feats: string
  readonly lemma: string
  readonly count: number
}

/** A rule needs this many words to stand on; rarer ones go to the list. */
const RULE_USES = 3

export function trainLemmatiser(sentences: readonly TreeSentence[], options: LemmatiserOptions): Uint8Array {
  const { particles } = options
  const words = collect(sentences, particles)
  const uses = new Map<string, { rule: EditRule; count: number }>()
  for (const word of words) {
    const rule = ruleFor(word.form, word.lemma, particles)
    const key = JSON.stringify(rule)
    const known = uses.get(key)
    if (known === undefined) uses.set(key, { rule, count: 1 })
    else known.count++
  }
  const rules = [...uses.values()].filter(({ count }) => count >= RULE_USES).sort((a, b) => b.count - a.count).map(({ rule }) => rule)
  const numberOf = new Map(rules.map((rule, i) => [JSON.stringify(rule), i]))
  const learner = new Learner(rules.length)
  const features = new LemmaFeatures()
  const scores = new Float64Array(rules.length)
  const examples = words.flatMap((word) => {
    const gold = numberOf.get(JSON.stringify(ruleFor(word.form, word.lemma, particles)))
    return gold === undefined ? [] : [{ ...word, gold }]
  })
  for (let pass = 0; pass < options.passes; pass++) {
    const begun = Date.now()
    let right = 0
    for (const { form, upos, feats, lemma, gold } of shuffled(examples, pass)) {
      const guess = chooseRule(form, upos, feats, rules, particles, features, learner, scores)
      if (guess >= 0 && guess !== gold && applyRule(form, rules[guess]!, particles) !== lemma) {
        learner.update(features.list, features.count, gold, 1)
        learner.update(features.list, features.count, guess, -1)
      } else right++
      learner.tick()
    }
    options.log?.(`lemma pass ${pass + 1}: ${((100 * right) / examples.length).toFixed(2)}% in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  }
  const { bytes } = learner.pack(options.least)
  const exceptions = exceptionsOf(words, rules, bytes, particles)
  options.log?.(`lemma: ${rules.length} rules, ${exceptions.size} exceptions`)
  const verbs = new Set(particles.length === 0 ? [] : words.filter(({ upos }) => upos === 'VERB').map(({ form, feats }) => verbHash(form, feats)))
  const settings = { particles, rules: rules.length, exceptions: exceptions.size, passes: options.passes, least: options.least }
  return packModel({ language: options.language, task: 'lemma', version: options.version, settings }, new Map([['weights', bytes], ['rules', packRules(rules)], ['exceptions', packExceptions(exceptions)], ['verbs', packHashes(verbs)]]))
}

/** What the packed rules get wrong, and what no rule makes. */
function exceptionsOf(words: readonly Word[], rules: readonly EditRule[], weights: Uint8Array, particles: readonly string[]): Map<string, string> {
  const table = new WeightTable(weights)
  const features = new LemmaFeatures()
  const scores = new Float64Array(rules.length)
  const exceptions = new Map<string, string>()
  for (const { form, upos, feats, lemma } of words) {
    const guess = chooseRule(form, upos, feats, rules, particles, features, table, scores)
    if (guess < 0 || applyRule(form, rules[guess]!, particles) !== lemma) exceptions.set(exceptionKey(form, upos, feats), lemma)
  }
  return exceptions
}

/** Words with their most frequent lemma; a seam is kept only where a separable particle stands in the form itself. */
function collect(sentences: readonly TreeSentence[], particles: readonly string[]): Word[] {
  const seen = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    sentence.forms.forEach((raw, i) => {
      const form = plainMarks(raw)
      const lemma = trainingLemma(sentence, i, form, particles)
      const key = `${form}\t${sentence.upos[i]}\t${sentence.feats[i]}`
      const counts = seen.get(key) ?? new Map<string, number>()
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
      seen.set(key, counts)
    })
  }
  return [...seen].map(([key, counts]) => {
    const [form, upos, feats] = key.split('\t') as [string, string, string]
    const [lemma] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
    return { form, upos, feats, lemma, count: [...counts.values()].reduce((a, b) => a + b, 0) }
  })
}

/** The gold lemma as we keep it: no seams but the one of a particle in the word; of "eiste … op" only the verb. */
export function trainingLemma(sentence: TreeSentence, i: number, form: string, particles: readonly string[]): string {
  const gold = sentence.lemmas[i]!
  if (gold === '_' || !gold.includes(SEAM)) return caseOf(gold, sentence.upos[i]!)
  const cut = gold.indexOf(SEAM)
  const front = gold.slice(0, cut)
  const apart = sentence.heads.some((head, j) => head === i && sentence.rels[j] === 'compound:prt')
  const joined = (text: string) => (text.length > 1 ? text.replaceAll(SEAM, '') : text)
  if (sentence.upos[i] === 'VERB' && apart && !form.toLowerCase().startsWith(front)) return joined(gold.slice(cut + 1)).toLowerCase()
  if (sentence.upos[i] === 'VERB' && particleOf(form, particles) === front) return front + SEAM + joined(gold.slice(cut + 1)).toLowerCase()
  return caseOf(joined(gold), sentence.upos[i]!)
}

function caseOf(lemma: string, upos: string): string {
  return upos === 'PROPN' || upos === 'X' || upos === 'SYM' ? lemma : lemma.toLowerCase()
}

/** The rule that makes this lemma of this form, around their longest common part. */
export function ruleFor(form: string, lemma: string, particles: readonly string[]): EditRule {
  const particle = particleOf(form, particles)
  const split = particle !== '' && lemma.startsWith(particle + SEAM)
  const target = split ? lemma.slice(particle.length + 1) : lemma
  const rest = split ? form.slice(particle.length) : form
  const keepsCase = rest.toLowerCase() !== rest && common(rest, target).size > common(rest.toLowerCase(), target).size
  const source = keepsCase ? rest : rest.toLowerCase()
  const { from, to, size } = common(source, target)
  return {
    keepsCase, particle: split,
    cutLeft: source.slice(0, from), addLeft: target.slice(0, to),
    cutRight: source.slice(from + size), addRight: target.slice(to + size),
  }
}

/** Longest common substring: where it begins in both, and its size. */
function common(a: string, b: string): { from: number; to: number; size: number } {
  let best = { from: 0, to: 0, size: 0 }
  let row = new Int32Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    const next = new Int32Array(b.length + 1)
    for (let j = 1; j <= b.length; j++) {
      if (a[i - 1] !== b[j - 1]) continue
      next[j] = row[j - 1]! + 1
      if (next[j]! > best.size) best = { from: i - next[j]!, to: j - next[j]!, size: next[j]! }
    }
    row = next
  }
  return best
}
