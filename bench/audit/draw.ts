// The draw: a seeded sample of texts in each language, read; then values field by field in turn, spread over the texts.
import type { Kroniek } from '../../src/kroniek.ts'
import { readText } from '../../src/read/index.ts'
import type { Band } from '../../src/reading/reading.ts'
import { mulberry32 } from '../../train/shuffle.ts'
import { mucTexts, re3dTexts, runningNews, type CorpusText } from '../corpora.ts'
import { sample } from '../random.ts'
import { cardOf, type Card } from './cards.ts'
import { fields } from '../../src/bands/values.ts'
import { valuesOf } from './values.ts'

export interface DrawOptions {
  readonly count: number
  readonly seed: number
  readonly bands: readonly Band[]
  /** Texts read in each language. */
  readonly texts: number
}

/** The cards of one draw: same seed, same texts, same version, same cards. */
export function draw(kroniek: Kroniek, options: DrawOptions): Card[] {
  const { texts, seed } = options
  return drawFrom(kroniek, [sample(runningNews(), texts, seed), [...sample(re3dTexts(), Math.ceil(texts / 4), seed), ...sample(mucTexts('dev'), Math.ceil(texts / 4), seed)]], options)
}

/** From one pool of texts a language. */
export function drawFrom(kroniek: Kroniek, pools: readonly (readonly CorpusText[])[], { count, seed, bands }: Omit<DrawOptions, 'texts'>): Card[] {
  const random = mulberry32(seed)
  // One stack a field and language, each shuffled; the stacks are gone round until there are enough cards.
  const stacks = pools.flatMap((pool) => {
    const cards = pool.flatMap((text) => cardsOf(kroniek, text)).filter(({ band }) => bands.includes(band))
    return fields.map((field) => shuffled(cards.filter((it) => it.field === field), random))
  })
  const drawn: Card[] = []
  const used = new Map<string, number>()
  while (drawn.length < count && stacks.some((stack) => stack.length > 0)) {
    for (const stack of stacks) {
      const card = takeFresh(stack, used)
      if (!card || drawn.length >= count) continue
      used.set(card.source, (used.get(card.source) ?? 0) + 1)
      drawn.push(card)
    }
  }
  return drawn
}

/** The card of the text that was drawn from least: values of one text tend to be right or wrong together. */
function takeFresh(stack: Card[], used: ReadonlyMap<string, number>): Card | undefined {
  const uses = stack.map(({ source }) => used.get(source) ?? 0)
  return stack.splice(uses.indexOf(Math.min(...uses)), 1)[0]
}

function cardsOf(kroniek: Kroniek, it: CorpusText): Card[] {
  const { source, issues } = readText(it.text, { name: it.name, language: it.language })
  const reading = kroniek.read(source, issues)
  return valuesOf(reading).map((value) => cardOf(value, reading, it))
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items]
  for (let at = left.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[left[at], left[other]] = [left[other]!, left[at]!]
  }
  return left
}
