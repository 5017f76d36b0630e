// Reading in this thread for one or a few files, in worker threads for many.
import { availableParallelism } from 'node:os'
import { createKroniek } from '../kroniek.ts'
import type { LanguageId } from '../model/source.ts'
import type { Reading } from '../reading/reading.ts'
import { sourceFrom, sourceOf, type Failure, type SourceOptions } from './inputs.ts'

export interface ReaderOptions extends SourceOptions {
  readonly register?: string[]
  readonly models?: string
  readonly workers?: number
  /** Language of messages about files that cannot be read. */
  readonly messages?: LanguageId
}

/** An article whose bytes are at hand, with what is known of it. */
export interface Given {
  readonly name: string
  readonly bytes: Uint8Array
  readonly known: SourceOptions
}

export interface Readers {
  /** Reads a file by its name, or bytes that were given. */
  read(input: string | Given): Promise<Reading | Failure>
  /** How many readings are worth having under way at once. */
  readonly width: number
  close(): Promise<void>
}

/** Loading models costs a worker about as much as a few articles, so few files are read in this thread. */
const fewFiles = 8

export function openReaders(count: number, options: ReaderOptions): Readers {
  const workers = options.workers ?? (count <= fewFiles ? 0 : Math.min(availableParallelism(), count))
  return workers === 0 ? hereReader(options) : workerReaders(workers, options)
}

/** A reader in this thread; also what runs inside each worker. */
export function hereReader({ register, models, messages, ...source }: ReaderOptions): Readers {
  const kroniek = createKroniek({ ...(models === undefined ? {} : { modelsDir: models }), ...(register === undefined ? {} : { registers: register }) })
  return {
    width: 1,
    async read(input) {
      const result = typeof input === 'string' ? await sourceOf(input, pickSource(source), messages) : await sourceFrom(input.bytes, { ...input.known, ...pickSource(source), name: input.name }, messages)
      return 'message' in result ? result : kroniek.read(result.source, result.issues)
    },
    async close() {},
  }
}

function workerReaders(workers: number, options: ReaderOptions): Readers {
  const opening = import('piscina').then(({ Piscina }) => new Piscina({ filename: new URL('./worker.js', import.meta.url).href, minThreads: workers, maxThreads: workers, workerData: options }))
  return {
    width: workers * 3,
    async read(input) {
      // Standard input belongs to the main thread.
      if (input === '-') return hereReader(options).read(input)
      return await (await opening).run(input) as Reading | Failure
    },
    async close() {
      await (await opening).destroy()
    },
  }
}

/** Only the options of a source, so that the command's own never reach the reading. */
function pickSource({ format, language, published, outlet, title, author, url }: SourceOptions): SourceOptions {
  return Object.fromEntries(Object.entries({ format, language, published, outlet, title, author, url }).filter(([, value]) => value !== undefined)) as SourceOptions
}
