// No more words of one source than may be quoted: who holds the texts can look them up by their offsets, who does not reads the source.
import type { StoredClaim } from '../store/store.ts'

/** Up to so many words a value is a name, a figure or a description; longer ones are quotations and count. */
const valueWords = 8
/** A beginning of fewer words than this says nothing and is left out. */
const fewest = 4

export const defaultQuoteWords = 40

interface Quoted { readonly start: number; readonly end: number; readonly quote: string; readonly cut: boolean }
type Words = Pick<StoredClaim, 'id' | 'field' | 'value' | 'text' | 'said' | 'evidence'>

/** Fields in the order in which their quotes are given room. */
const first = ['event.casualty', 'event.responsibility', 'event', 'relation', 'fact', 'aggregate', 'event.role', 'event.date', 'event.place', 'statement', 'name']

function rank(field: string): number {
  const at = first.findIndex((it) => field === it || (it !== 'event' && field.startsWith(`${it}.`)))
  return at < 0 ? first.length : at
}

/** The claims of one source with their quotes cut to `limit` words together; words quoted twice count once. Order kept. */
export function quotable<T extends Words>(claims: readonly T[], text: string, limit: number): (T & { evidence: Quoted[]; text: string })[] {
  const quota = new Quota(text, limit)
  const done = new Map<string, T & { evidence: Quoted[]; text: string }>()
  const start = ({ evidence }: T): number => evidence[0]?.start ?? 0
  for (const claim of claims.toSorted((a, b) => rank(a.field) - rank(b.field) || start(a) - start(b) || (a.id < b.id ? -1 : 1))) {
    const evidence = claim.evidence.map((span) => quota.quote(span))
    const value = quota.within(claim.value, claim.evidence)
    done.set(claim.id, { ...claim, evidence, value, text: quota.words(claim.text, claim.evidence), said: quota.within(claim.said, claim.evidence) })
  }
  return claims.map(({ id }) => done.get(id)!)
}

/** A name or description, cut where it is a quotation in itself. */
export function shortened(text: string): string {
  const words = [...text.matchAll(word)]
  return words.length <= valueWords ? text : `${text.slice(0, words[valueWords]!.index).trimEnd()} …`
}

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

class Quota {
  readonly #text: string
  readonly #granted = new Set<number>()
  #left: number

  constructor(text: string, limit: number) {
    this.#text = text
    this.#left = limit
  }

  quote({ start, end }: { readonly start: number; readonly end: number }): Quoted {
    const words = [...this.#text.slice(start, end).matchAll(word)]
    const fresh = words.filter(({ index }) => !this.#granted.has(start + index))
    let allowed = words.length
    if (fresh.length > this.#left) {
      const stop = fresh[Math.max(0, this.#left)]!
      allowed = words.indexOf(stop)
      if (allowed < fewest) allowed = 0
    }
    for (const { index } of words.slice(0, allowed)) {
      if (!this.#granted.has(start + index)) this.#left--
      this.#granted.add(start + index)
    }
    if (allowed === words.length) return { start, end, quote: this.#text.slice(start, end), cut: false }
    const last = words[allowed - 1]
    return { start, end, quote: last === undefined ? '' : this.#text.slice(start, start + last.index + last[0].length), cut: true }
  }

  /** A value in the words of the text: as it is while short, else a quotation of the place in the evidence where it stands. */
  words(text: string, evidence: Words['evidence']): string {
    if ([...text.matchAll(word)].length <= valueWords) return text
    const home = evidence.find(({ quote }) => quote.includes(text))
    if (home === undefined) return shortened(text)
    const start = home.start + home.quote.indexOf(text)
    const { quote, cut } = this.quote({ start, end: start + text.length })
    return cut ? `${quote} …`.trimStart() : quote
  }

  /** The same for every text inside a value. */
  within<V>(value: V, evidence: Words['evidence']): V {
    if (typeof value === 'string') return this.words(value, evidence) as V
    if (Array.isArray(value)) return value.map((item: unknown) => this.within(item, evidence)) as V
    if (value === null || typeof value !== 'object') return value
    if ('quote' in value && 'start' in value && 'end' in value) {
      const span = value as unknown as { start: number; end: number; quote: string }
      return ([...span.quote.matchAll(word)].length <= valueWords ? { ...span, cut: false } : this.quote(span)) as V
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.within(part, evidence)])) as V
  }
}
