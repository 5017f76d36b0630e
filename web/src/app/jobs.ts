// Jobs as the desk follows them: the list, and one as its server sends it; the tab may close, the job goes on.
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { busy, type Job, type JobResult } from '../../../src/jobs/job.ts'
import { get, post, put } from '../api/client.ts'
import type { LanguageId } from '../../../src/model/source.ts'

export const jobsKey = ['jobs'] as const

/** All jobs; asked again now and then while one is under way, in case no events come. */
export function useJobs() {
  return useQuery({ queryKey: jobsKey, queryFn: async () => (await get<{ items: readonly Job[] }>('jobs')).items, refetchInterval: ({ state }) => (state.data?.some(busy) ? 5000 : false), refetchOnWindowFocus: true })
}

function renew(queries: QueryClient, job: Job): void {
  queries.setQueryData<readonly Job[]>(jobsKey, (now) => now?.map((it) => (it.id === job.id ? job : it)))
}

/** Follows a job while it runs; `results`: also what became of each article, from the first on. */
export function useJobEvents(id: string | undefined, { results = false } = {}): readonly JobResult[] {
  const queries = useQueryClient()
  const [list, setList] = useState<readonly JobResult[]>([])
  useEffect(() => {
    setList([])
    if (id === undefined) return undefined
    const source = new EventSource(`/api/v1/jobs/${id}/events${results ? '' : '?results=0'}`)
    let waiting: JobResult[] = []
    let timer: ReturnType<typeof setTimeout> | undefined
    const flush = (): void => {
      timer = undefined
      const came = waiting
      waiting = []
      setList((now) => [...(came[0]?.n === 1 ? [] : now), ...came])
    }
    source.addEventListener('result', ({ data }: MessageEvent<string>) => {
      waiting.push(JSON.parse(data) as JobResult)
      // Hundreds a second are drawn a few times a second.
      timer ??= setTimeout(flush, 200)
    })
    source.addEventListener('progress', ({ data }: MessageEvent<string>) => renew(queries, JSON.parse(data) as Job))
    source.addEventListener('end', ({ data }: MessageEvent<string>) => {
      source.close()
      const job = JSON.parse(data) as Job | null
      if (job) renew(queries, job)
      // What the job brought is on every screen, once: the frame follows it too.
      if (!results) void queries.invalidateQueries()
    })
    return () => {
      source.close()
      clearTimeout(timer)
    }
  }, [id, results, queries])
  return list
}

export interface Upload { readonly sent: number; readonly of: number }

/** Makes a job of files and starts it; `told` hears how many were handed over. */
export async function addAsJob(files: readonly { readonly file: File; readonly name: string }[], language: LanguageId, told: (upload: Upload) => void): Promise<Job> {
  const { id } = await post<Job>('jobs', { kind: 'add', language })
  let sent = 0
  const queue = [...files]
  const hand = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await put(`jobs/${id}/files`, { name: next.name }, next.file)
      told({ sent: ++sent, of: files.length })
    }
  }
  await Promise.all([hand(), hand(), hand()])
  return post<Job>(`jobs/${id}/start`, {})
}
