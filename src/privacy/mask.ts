// Private persons under pseudonyms: [P1], [P2] …, the same person always the same within one export, also inside quotes, titles and ids.
import { fold } from '../ground/fold.ts'

/** Somebody of whom the record knows the names. */
export interface Person {
  /** Who it is over all texts. */
  readonly cluster: string
  readonly names: readonly string[]
  /** Nicknames and the like, masked whole: their parts are ordinary words. */
  readonly also?: readonly string[]
}

/** What one text needs: its own people also by a part of their name, its public names to be left alone. */
export interface TextNames {
  readonly persons: readonly Person[]
  readonly open: readonly string[]
}

const longest = 6
const word = /[\p{L}\p{N}'’]+/gu

export class Mask {
  readonly #numbers = new Map<string, number>()
  /** Full names of all private persons, folded: a text may name one whom its reading does not know. */
  readonly #everywhere = new Map<string, string>()

  constructor(persons: readonly Person[]) {
    for (const { cluster, names } of persons.toSorted((a, b) => (a.cluster < b.cluster ? -1 : 1))) {
      this.#numbers.set(cluster, this.#numbers.get(cluster) ?? this.#numbers.size + 1)
      for (const name of names) if (fold(name).includes(' ') && !this.#everywhere.has(fold(name))) this.#everywhere.set(fold(name), cluster)
    }
  }

  get persons(): number {
    return this.#numbers.size
  }

  pseudonym(cluster: string): string {
    if (!this.#numbers.has(cluster)) this.#numbers.set(cluster, this.#numbers.size + 1)
    return `P${this.#numbers.get(cluster)!}`
  }

  /** Masks every text inside a value. Quotes lose more: whatever looks like a full name and is not known to be public. */
  for({ persons, open }: TextNames): <T>(value: T) => T {
    const own = new Map<string, string>()
    const slugs = new Set<string>()
    for (const { cluster, names, also = [] } of persons) {
      for (const name of also) own.set(fold(name), cluster)
      for (const name of names) {
        own.set(fold(name), cluster)
        for (const [part] of name.matchAll(word)) {
          const folded = fold(part)
          if (folded.length < 3 || !/^\p{Lu}/u.test(part)) continue
          if (!own.has(folded)) own.set(folded, cluster)
          slugs.add(folded)
        }
      }
    }
    const public_ = new Set(open.map(fold).filter((name) => !own.has(name)))
    const known = ` ${[...public_].join(' | ')} `
    const deep = (value: unknown, key: string): unknown => {
      if (typeof value === 'string') return this.#text(value, key, own, public_, slugs, known)
      if (Array.isArray(value)) return value.map((item) => deep(item, key))
      if (value === null || typeof value !== 'object') return value
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, deep(part, name)]))
    }
    return <T>(value: T): T => deep(value, '') as T
  }

  #text(text: string, key: string, own: ReadonlyMap<string, string>, open: ReadonlySet<string>, slugs: ReadonlySet<string>, known: string): string {
    const node = /^(s_[0-9a-f]+)\/person:(.*)$/su.exec(text)
    if (node) {
      const cluster = this.#numbers.has(text) ? text : own.get(fold(node[2]!)) ?? this.#everywhere.get(fold(node[2]!))
      return `${node[1]}/person:${cluster === undefined ? 'p0' : this.pseudonym(cluster).toLowerCase()}`
    }
    // An address or file name spells a name without capitals, and with others glued to it.
    if (key === 'url' || key === 'file') return this.#tells(text, slugs) ? '' : text
    if (!/\p{Lu}/u.test(text)) return text
    const masked = this.#names(text, own, open)
    return key === 'quote' || key === 'content' || key === 'text' ? unknownNames(masked, known) : masked
  }

  #tells(address: string, slugs: ReadonlySet<string>): boolean {
    const parts = fold(address).split(' ')
    const spelled = (first: number): boolean => Array.from({ length: longest - 1 }, (_, more) => parts.slice(first, first + more + 2).join(' ')).some((name) => this.#everywhere.has(name))
    return parts.some((part, first) => slugs.has(part) || spelled(first))
  }

  #names(text: string, own: ReadonlyMap<string, string>, open: ReadonlySet<string>): string {
    const words = [...text.matchAll(word)]
    const folded = words.map(([form]) => fold(form))
    let out = ''
    let at = 0
    for (let first = 0; first < words.length; first++) {
      // "de Slager van Mosul" begins with a small letter; a single word without a capital is no name.
      const least = /^\p{Lu}/u.test(words[first]![0]) ? first : first + 1
      for (let last = Math.min(words.length, first + longest) - 1; last >= least; last--) {
        const span = folded.slice(first, last + 1).join(' ')
        const bare = span.replace(/s$/, '')
        if (open.has(span)) {
          first = last
          break
        }
        const find = (name: string): string | undefined => own.get(name) ?? (last > first && least === first ? this.#everywhere.get(name) : undefined)
        const cluster = find(span) ?? find(bare)
        if (cluster === undefined) continue
        out += `${text.slice(at, words[first]!.index)}[${this.pseudonym(cluster)}]`
        at = words[last]!.index + words[last]![0].length
        first = last
        break
      }
    }
    return out + text.slice(at)
  }
}

/** Two or more capitalised words in a row that nobody vouched for. Better a body without its name than a victim with it. */
const fullName = /(?<![\p{L}\p{N}[])\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s+(?:(?:van|de|der|den|ter|ten|van\s+de[rn]?|al|el|bin|ibn|ben|abu|von|di|da|la)\s+)?\p{Lu}[\p{L}'’-]*\p{L})+/gu

function unknownNames(text: string, known: string): string {
  return text.replace(fullName, (name) => {
    const words = name.split(/\s+/)
    // The first word of a sentence has its capital from there: what follows decides.
    const parts = [words, words.slice(1)].filter(({ length }) => length > 0).map((list) => fold(list.join(' ')))
    return parts.some((it) => it !== '' && known.includes(` ${it} `)) || known.split(' | ').some((it) => it.length > 2 && ` ${parts[0]} `.includes(` ${it.trim()} `)) ? name : '[…]'
  })
}
