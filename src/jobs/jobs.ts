// The jobs of one server: one runs at a time, in worker threads, whoever watches or does not; what is acknowledged is in the record, and what a killed server leaves can go on.
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { intake, type IntakeOptions, type ReadItem } from '../intake/intake.ts'
import type { Item, Problem } from '../intake/item.ts'
import { rowsOf, tableEndings } from '../intake/table.ts'
import { reread } from '../decide/reread.ts'
import type { LanguageId } from '../model/source.ts'
import type { Stamp, Store } from '../store/store.ts'
import { busy, isOver, startable, type Job, type JobKind, type JobResult } from './job.ts'
import type { Journal, KeptJob, Spooled } from './journal.ts'

/** Reads in worker threads that are there as long as a job runs. */
export interface Workers {
  readonly read: ReadItem
  readonly width: number
  close(): Promise<void>
}

export interface JobsDeps {
  readonly store: Store
  readonly journal: Journal
  readonly workers: () => Workers
  readonly originOf: IntakeOptions['originOf']
  readonly stamp: () => Stamp
}

export interface NewJob {
  readonly kind: JobKind
  /** Language of messages about files. */
  readonly language?: LanguageId
  /** Only these are read again; all otherwise. */
  readonly sources?: readonly string[]
}

/** What happens to a job, to those who watch. */
export interface Watcher {
  readonly progress: (job: Job) => void
  readonly result: (result: JobResult) => void
}

export interface Jobs {
  /** Newest first. */
  list(): Job[]
  get(id: string): Job | undefined
  results(id: string): readonly JobResult[]
  make(wanted: NewJob): Job
  /** Takes in a file for an open job. */
  give(id: string, name: string, bytes: ReadableStream<Uint8Array>): Promise<Job>
  /** Starts, or goes on with one that was broken off. Undefined when there is nothing to start. */
  start(id: string): Job | undefined
  /** Ends it; what was read stays. Ended ones are forgotten instead. */
  cancel(id: string): Job | undefined
  watch(id: string, watcher: Watcher): () => void
  /** Breaks off what runs, at the border of a batch. */
  close(): Promise<void>
}

/** Ended jobs that are still shown. */
const endedMost = 30

interface Entry {
  kept: KeptJob
  files: Spooled[]
  results: JobResult[]
  stop: 'cancelled' | 'broken' | null
  /** When the present run began (ms), and how many were done then. */
  began: number
  readonly watchers: Set<Watcher>
}

export function openJobs({ store, journal, workers, originOf, stamp }: JobsDeps): Jobs {
  const entries = new Map<string, Entry>()
  for (const { job, files, results } of journal.all()) {
    // Another server on this record is still at it.
    if (busy(job) && job.pid !== process.pid && alive(job.pid)) continue
    const entry: Entry = { kept: job, files: [...files], results: [...results], stop: null, began: 0, watchers: new Set() }
    entries.set(job.id, entry)
    if (busy(job)) change(entry, { state: 'broken', ended: null })
  }
  let turn: Promise<void> = Promise.resolve()
  let closing = false

  function change(entry: Entry, to: Partial<KeptJob>): void {
    entry.kept = { ...entry.kept, ...to }
    journal.keep(entry.kept)
    for (const { progress } of entry.watchers) progress(jobOf(entry))
  }

  async function run(entry: Entry): Promise<void> {
    const { id } = entry.kept
    if (closing || entry.kept.state !== 'waiting') return
    entry.began = performance.now()
    entry.results = []
    journal.afresh(id)
    change(entry, { state: 'running', started: stamp().at, ended: null, message: null })
    const told = (result: Omit<JobResult, 'n'>): void => {
      const numbered = { ...result, n: entry.results.length + 1 }
      entry.results.push(numbered)
      journal.told(id, numbered)
      for (const watcher of entry.watchers) {
        watcher.result(numbered)
        watcher.progress(jobOf(entry))
      }
    }
    const pool = workers()
    try {
      await (entry.kept.kind === 'add' ? adding(entry, pool, told) : again(entry, pool, told))
      change(entry, { state: entry.stop ?? 'done', ended: entry.stop === 'broken' ? null : stamp().at })
    } catch (error) {
      change(entry, { state: 'failed', ended: stamp().at, message: (error as Error).message })
    } finally {
      await pool.close()
      entry.stop = null
      if (isOver(entry.kept)) {
        journal.release(id)
        entry.files = []
      }
      tidy()
    }
  }

  async function adding(entry: Entry, pool: Workers, told: (result: Omit<JobResult, 'n'>) => void): Promise<void> {
    const { language } = entry.kept
    let total = 0
    for await (const _ of itemsOf(entry.files, language)) total++
    change(entry, { total })
    await intake(itemsOf(entry.files, language), pool.read, store, {
      width: pool.width, messages: language, stamp, originOf, stopped: () => entry.stop !== null,
      onResult: (result) => told({ ...result, came: 0, went: 0, changed: 0 }),
    })
  }

  async function again(entry: Entry, pool: Workers, told: (result: Omit<JobResult, 'n'>) => void): Promise<void> {
    const { sources } = entry.kept
    change(entry, { total: sources?.length ?? (await store.counts()).sources })
    await reread(store, ({ name, bytes, known }) => pool.read({ name, known, load: async () => bytes }, bytes), {
      width: pool.width, stamp, stopped: () => entry.stop !== null, ...(sources === null ? {} : { sources }),
      onResult: (result) => told({ ...result, claims: 0, events: 0 }),
    })
  }

  function tidy(): void {
    const old = [...entries.values()].filter(({ kept }) => isOver(kept)).toSorted((a, b) => b.kept.made.localeCompare(a.kept.made))
    for (const { kept: { id } } of old.slice(endedMost)) drop(id)
  }

  function drop(id: string): void {
    journal.forget(id)
    entries.delete(id)
  }

  return {
    list: () => [...entries.values()].map(jobOf).toSorted((a, b) => b.made.localeCompare(a.made) || b.id.localeCompare(a.id)),
    get: (id) => (entries.has(id) ? jobOf(entries.get(id)!) : undefined),
    results: (id) => entries.get(id)?.results ?? [],
    make({ kind, language = 'en', sources }) {
      const { by, at } = stamp()
      const kept: KeptJob = { id: `job_${randomBytes(6).toString('hex')}`, kind, state: 'open', by, made: at, started: null, ended: null, total: null, message: null, pid: process.pid, language, sources: sources ?? null }
      const entry: Entry = { kept, files: [], results: [], stop: null, began: 0, watchers: new Set() }
      journal.keep(kept)
      entries.set(kept.id, entry)
      return jobOf(entry)
    },
    async give(id, name, bytes) {
      const entry = entries.get(id)!
      const n = entry.files.length + 1
      // The place is taken before the bytes are there, so that two at once do not meet.
      entry.files.push({ path: '', name })
      try {
        entry.files[n - 1] = await journal.spool(id, name, bytes, n)
      } catch (error) {
        entry.files[n - 1] = { path: '', name: '' }
        throw error
      }
      return jobOf(entry)
    },
    start(id) {
      const entry = entries.get(id)
      if (!entry || !startable(jobOf(entry))) return undefined
      change(entry, { state: 'waiting', pid: process.pid, total: null, message: null })
      turn = turn.then(() => run(entry))
      return jobOf(entry)
    },
    cancel(id) {
      const entry = entries.get(id)
      if (!entry) return undefined
      if (entry.kept.state === 'running') entry.stop = 'cancelled'
      else if (isOver(entry.kept)) drop(id)
      else {
        change(entry, { state: 'cancelled', ended: stamp().at })
        journal.release(id)
        entry.files = []
      }
      return jobOf(entry)
    },
    watch(id, watcher) {
      const entry = entries.get(id)
      entry?.watchers.add(watcher)
      return () => entry?.watchers.delete(watcher)
    },
    async close() {
      closing = true
      for (const entry of entries.values()) if (entry.kept.state === 'running') entry.stop = 'broken'
      await turn
    },
  }
}

function jobOf({ kept: { pid: _pid, language: _language, sources: _sources, ...job }, files, results, began }: Entry): Job {
  const counts: Record<string, number> = {}
  for (const { outcome } of results) counts[outcome] = (counts[outcome] ?? 0) + 1
  const done = results.length
  const seconds = (performance.now() - began) / 1000
  const left = job.state === 'running' && job.total !== null && done > 0 && seconds > 1 ? Math.max(0, Math.round(seconds / done * (job.total - done))) : null
  return { ...job, files: files.filter(({ path }) => path !== '').length, done, counts, left }
}

/** Articles of the files that wait: tables row by row, under the names they came with. */
async function* itemsOf(files: readonly Spooled[], messages: LanguageId): AsyncGenerator<Item | Problem> {
  for (const { path, name } of files) {
    if (path === '') continue
    if (tableEndings.has(extname(path))) yield* rowsOf(path, { messages, called: name })
    else yield { name, known: {}, load: () => readFile(path) }
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
