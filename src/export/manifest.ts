// The manifest of an export: what was asked for, what is in it, what made it, and the hashes of its files. Without a clock, like the export itself.
import { counts } from './review.ts'
import type { Head, Part, Rest } from './part.ts'
import type { FileSum } from './sink.ts'

export interface Manifest {
  readonly format: 'kroniek-export-manifest'
  readonly export: Omit<Head, 'kind' | 'format'>
  readonly counts: Readonly<Record<string, number>>
  /** Claims by who looked at them. */
  readonly review: Readonly<Record<string, number>>
  /** Versions of Kroniek and of models that read the sources: rules come with Kroniek. */
  readonly readBy: { readonly kroniek: readonly string[]; readonly models: readonly string[] }
  readonly files: readonly FileSum[]
}

export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #review = new Map<string, number>()
  readonly #kroniek = new Set<string>()
  readonly #models = new Set<string>()
  readonly #origins = new Set<string>()
  readonly #persons = new Set<string>()

  add(what: string, n = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + n)
  }

  count({ source, actors, events, claims }: Part): void {
    this.add('sources')
    this.add('actors', actors.length)
    this.add('events', events.length)
    this.add('eventsWithoutPlace', events.filter(({ places }) => places.length === 0).length)
    this.add('claims', claims.length)
    this.add('quotesCut', claims.reduce((sum, { evidence }) => sum + evidence.filter(({ cut }) => cut).length, 0))
    for (const { review } of claims) this.#review.set(review, (this.#review.get(review) ?? 0) + 1)
    this.add('rejected', claims.filter(({ review }) => !counts(review)).length)
    for (const it of actors) if (it.private && it.names.some(({ kind }) => kind !== 'description')) this.#persons.add(it.cluster ?? it.id)
    this.#origins.add(source.origin)
    this.#kroniek.add(source.reading.kroniek)
    for (const { language, task, version, checksum } of source.reading.models) this.#models.add(`${language} ${task} ${version} ${checksum}`)
  }

  rest({ clusters, judgements }: Rest): void {
    this.add('clusters', clusters.length)
    this.add('judgements', judgements.length)
  }

  manifest({ kind: _kind, format: _format, ...head }: Head, files: readonly FileSum[]): Manifest {
    return {
      format: 'kroniek-export-manifest', export: head,
      counts: { ...Object.fromEntries(this.#counts), origins: this.#origins.size, privatePersons: this.#persons.size },
      review: Object.fromEntries(this.#review),
      readBy: { kroniek: [...this.#kroniek].toSorted(), models: [...this.#models].toSorted() },
      files,
    }
  }
}
