// Jobs on disk, so that a server that is killed knows afterwards what it was at: a folder a job with what it is, the files it was given and what became of them.
import { appendFileSync, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { busy, type Job, type JobResult } from './job.ts'

/** A job as it is kept: without what is counted from its results. */
export type KeptJob = Omit<Job, 'files' | 'done' | 'counts' | 'left'> & { readonly pid: number; readonly language: 'nl' | 'en'; readonly sources: readonly string[] | null }

/** A file that a job was given: where its bytes wait, and what it was called. */
export interface Spooled {
  readonly path: string
  readonly name: string
}

export interface Journal {
  all(): { readonly job: KeptJob; readonly files: readonly Spooled[]; readonly results: readonly JobResult[] }[]
  keep(job: KeptJob): void
  /** Adds a file; it is there, whole, when this resolves. */
  spool(id: string, name: string, bytes: ReadableStream<Uint8Array>, n: number): Promise<Spooled>
  told(id: string, result: JobResult): void
  /** Forgets results, before a job goes over its files again. */
  afresh(id: string): void
  /** Throws the bytes away: what was read of them is in the record. */
  release(id: string): void
  forget(id: string): void
}

export function openJournal(folder: string): Journal {
  const at = (id: string, ...rest: string[]): string => join(folder, id, ...rest)
  return {
    all() {
      if (!existsSync(folder)) return []
      return readdirSync(folder).flatMap((id) => {
        const job = readJson<KeptJob>(at(id, 'job.json'))
        return job === undefined ? [] : [{ job, files: lines<Spooled>(at(id, 'files.jsonl')).filter(({ path }) => existsSync(path)), results: lines<JobResult>(at(id, 'results.jsonl')) }]
      })
    },
    keep(job) {
      mkdirSync(at(job.id), { recursive: true, mode: 0o700 })
      writeFileSync(at(job.id, 'job.json.new'), JSON.stringify(job), { mode: 0o600 })
      renameSync(at(job.id, 'job.json.new'), at(job.id, 'job.json'))
    },
    async spool(id, name, bytes, n) {
      mkdirSync(at(id, 'files'), { recursive: true, mode: 0o700 })
      // The name from outside is never a path here; only a plain ending is taken from it.
      const path = at(id, 'files', `${n}${/^\.\w{1,8}$/.exec(extname(name).toLowerCase())?.[0] ?? ''}`)
      await pipeline(Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path, { mode: 0o600 }))
      const spooled = { path, name }
      appendFileSync(at(id, 'files.jsonl'), `${JSON.stringify(spooled)}\n`, { mode: 0o600 })
      return spooled
    },
    told: (id, result) => appendFileSync(at(id, 'results.jsonl'), `${JSON.stringify(result)}\n`, { mode: 0o600 }),
    afresh: (id) => rmSync(at(id, 'results.jsonl'), { force: true }),
    release(id) {
      rmSync(at(id, 'files'), { recursive: true, force: true })
      rmSync(at(id, 'files.jsonl'), { force: true })
    },
    forget: (id) => rmSync(at(id), { recursive: true, force: true }),
  }
}

/** All jobs of a record: names of files that were read stand there too, so erasing takes them along. */
export const jobsFolder = (record: string): string => join(record, 'jobs')

/** Forgets what jobs were given and what became of it; of one that runs, only the latter. */
export function forgetJobs(record: string): void {
  const journal = openJournal(jobsFolder(record))
  for (const { job } of journal.all()) if (busy(job)) journal.afresh(job.id); else journal.forget(job.id)
}

function readJson<T>(path: string): T | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    // Broken off while it was made: there was no answer yet that it is there.
    return undefined
  }
}

function lines<T>(path: string): T[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as T]
    } catch {
      // The last line of a server that was killed.
      return []
    }
  })
}
