// Jobs: what is being read in the background, and what became of what was.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { busy, type Job } from '../../../src/jobs/job.ts'
import { post } from '../api/client.ts'
import { jobsKey, useJobs } from '../app/jobs.ts'
import { useLanguage } from '../app/language.tsx'
import { JobCard } from '../parts/jobCard.tsx'
import { Answer } from '../parts/panel.tsx'

export function JobsPage() {
  const { language, words } = useLanguage()
  const t = words.jobs
  const queries = useQueryClient()
  const query = useJobs()
  const again = useMutation({ mutationFn: () => post<Job>('jobs', { kind: 'reread', language }), onSuccess: () => queries.invalidateQueries({ queryKey: jobsKey }) })
  return (
    <div className="page narrow">
      <h1>{words.nav.jobs}</h1>
      <p className="lead">{t.lead}</p>
      <p className="buttons"><button type="button" disabled={again.isPending || query.data?.some((job) => job.kind === 'reread' && busy(job)) === true} onClick={() => again.mutate()}>{t.reread}</button><span className="quiet">{t.rereadNote}</span></p>
      {again.error ? <p role="alert" className="problem">{again.error.message}</p> : null}
      <Answer query={query}>{(jobs) => jobs.length === 0 ? <p className="quiet">{t.none}</p> : <>{jobs.map((job, index) => <JobCard key={job.id} job={job} open={index === 0 && !busy(job)} />)}</>}</Answer>
    </div>
  )
}
