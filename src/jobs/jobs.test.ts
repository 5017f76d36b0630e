// Jobs without a server: cancel, one after the other, what a killed server leaves, and that it goes on.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { readingOf, stamp } from '../decide/testRecord.ts'
import { openSqliteStore } from '../store/sqlite/index.ts'
import type { Job } from './job.ts'
import { forgetJobs, jobsFolder, openJournal } from './journal.ts'
import { openJobs, type Jobs } from './jobs.ts'

const folders: string[] = []
afterEach(() => { for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true }) })

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kroniek-jobs-'))
  folders.push(folder)
  return folder
}

/** `gate` is waited for before each reading after the first two. */
function opened(folder: string, gate: () => Promise<void> = async () => {}) {
  const store = openSqliteStore(folder, { create: true })
  let reads = 0
  const jobs = openJobs({
    store, stamp: () => stamp(), journal: openJournal(jobsFolder(folder)), originOf: async ({ source: { id } }) => ({ copyKeys: [], origin: id }),
    workers: () => ({ width: 1, close: async () => {}, async read({ name }, bytes) {
      if (++reads > 2) await gate()
      return readingOf(new TextDecoder().decode(bytes), name)
    } }),
  })
  return { store, jobs }
}

const bytesOf = (text: string): ReadableStream<Uint8Array> => new Blob([text]).stream()
const report = (n: number): string => `Bij een aanslag in Gao zijn ${n + 3} mensen gedood, meldt de politie.`

async function pile(jobs: Jobs, count: number): Promise<Job> {
  const { id } = jobs.make({ kind: 'add', language: 'nl' })
  for (let n = 0; n < count; n++) await jobs.give(id, `map/${n}.txt`, bytesOf(report(n)))
  return jobs.start(id)!
}

const until = (jobs: Jobs, id: string, good: (job: Job) => boolean): Promise<Job> => expect.poll(() => jobs.get(id), { timeout: 20_000 }).toSatisfy((job: Job) => good(job)).then(() => jobs.get(id)!)

describe('a job', () => {
  it('keeps what it was given until it is read, and then no longer', async () => {
    const folder = newFolder()
    const { jobs, store } = opened(folder)
    const { id } = await pile(jobs, 3)
    expect(await until(jobs, id, ({ state }) => state === 'done')).toMatchObject({ total: 3, done: 3, counts: { added: 3 } })
    expect(jobs.results(id).map(({ name }) => name)).toEqual(['map/0.txt', 'map/1.txt', 'map/2.txt'])
    expect(existsSync(join(jobsFolder(folder), id, 'files'))).toBe(false)
    await jobs.close()
    await store.close()
  })

  it('is cancelled at the next article; what was read stays', async () => {
    let open = (): void => {}
    const gate = new Promise<void>((resolve) => { open = resolve })
    const { jobs, store } = opened(newFolder(), () => gate)
    const { id } = await pile(jobs, 30)
    const second = await pile(jobs, 1)
    await until(jobs, id, ({ state }) => state === 'running')
    expect(jobs.get(second.id)?.state).toBe('waiting')
    jobs.cancel(id)
    open()
    const { counts } = await until(jobs, id, ({ state }) => state === 'cancelled')
    expect((await store.counts()).sources - ((await until(jobs, second.id, ({ state }) => state === 'done')).counts.added ?? 0)).toBe(counts.added ?? 0)
    await jobs.close()
    await store.close()
  })

  it('of a server that is gone says that it was broken off, and goes on', async () => {
    const folder = newFolder()
    const { jobs, store } = opened(folder)
    const { id } = await pile(jobs, 3)
    await until(jobs, id, ({ state }) => state === 'done')
    // As a killed server leaves it: at work, with files, by a process that is no more.
    const journal = openJournal(jobsFolder(folder))
    const [one] = journal.all()
    journal.keep({ ...one!.job, state: 'running', ended: null, pid: 2 ** 30 })
    for (let n = 2; n < 5; n++) await journal.spool(id, `map/${n}.txt`, bytesOf(report(n)), n)
    await jobs.close()
    const next = openJobs({ store, stamp: () => stamp(), journal, originOf: async ({ source }) => ({ copyKeys: [], origin: source.id }), workers: () => ({ width: 1, close: async () => {}, read: async ({ name }, bytes) => readingOf(new TextDecoder().decode(bytes), name) }) })
    expect(next.get(id)).toMatchObject({ state: 'broken', files: 3 })
    next.start(id)
    expect(await until(next, id, ({ state }) => state === 'done')).toMatchObject({ counts: { known: 1, added: 2 } })
    await next.close()
    await store.close()
  })

  it('leaves no names of files where an article is erased', async () => {
    const folder = newFolder()
    const { jobs, store } = opened(folder)
    const { id } = await pile(jobs, 1)
    await until(jobs, id, ({ state }) => state === 'done')
    forgetJobs(folder)
    expect(readdirSync(jobsFolder(folder))).toEqual([])
    await jobs.close()
    await store.close()
  })
})
