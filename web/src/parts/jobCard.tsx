// One job: how far, how long still, what became of each article; start, go on, cancel.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { busy, isOver, startable, type Job, type JobOutcome, type JobResult } from '../../../src/jobs/job.ts'
import { post } from '../api/client.ts'
import { jobsKey, useJobEvents } from '../app/jobs.ts'
import { useLanguage } from '../app/language.tsx'
import type { DeskWords } from '../words.ts'
import { Windowed } from './windowed.tsx'

/** "2 min", "40 s": as round as it is known. */
export function leftText(seconds: number, { jobs: t }: DeskWords): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds / 5) * 5)} ${t.seconds}` : `${Math.round(seconds / 60)} ${t.minutes}`
}

export function progressText({ done, total, left }: Job, words: DeskWords): string {
  return [total === null ? words.jobs.counting : `${done} ${words.of} ${total}`, left === null ? '' : `${words.jobs.left} ${leftText(left, words)}`].filter(Boolean).join(' · ')
}

export function JobCard({ job, open: opened }: { readonly job: Job; readonly open: boolean }) {
  const { language, words } = useLanguage()
  const t = words.jobs
  const queries = useQueryClient()
  const [open, setOpen] = useState(opened)
  const act = useMutation({ mutationFn: (what: 'start' | 'cancel') => post<Job>(`jobs/${job.id}/${what}`, {}), onSuccess: () => queries.invalidateQueries({ queryKey: jobsKey }) })
  const counts = Object.entries(job.counts) as [JobOutcome, number][]
  return (
    <section className={`job ${job.state}`} aria-label={`${t.kind[job.kind]} ${job.id}`}>
      <header>
        <h2>{t.kind[job.kind]} <small className="state">{t.state[job.state]}</small></h2>
        <p className="quiet">{new Date(job.made).toLocaleString(language)} · {job.by}{job.files > 0 ? ` · ${job.files} ${t.files}` : ''}</p>
      </header>
      {busy(job) || job.done > 0 ? <p className="progress"><progress value={job.done} max={job.total ?? undefined} aria-label={t.kind[job.kind]} /> <span>{job.state === 'waiting' ? t.state.waiting : progressText(job, words)}</span></p> : null}
      {job.state === 'broken' ? <p className="problem">{t.broken}</p> : null}
      {job.message ? <p className="problem">{job.message}</p> : null}
      <ul className="counts">{counts.map(([outcome, count]) => <li key={outcome} className={outcome}><b>{count.toLocaleString(language)}</b> {t.outcome[outcome]}</li>)}</ul>
      <p className="buttons">
        {startable(job) ? <button type="button" className="main" disabled={act.isPending} onClick={() => act.mutate('start')}>{job.state === 'open' ? t.start : t.goOn}</button> : null}
        <button type="button" disabled={act.isPending} onClick={() => act.mutate('cancel')}>{isOver(job) ? t.forget : t.cancel}</button>
        {job.done > 0 ? <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{t.each}</button> : null}
      </p>
      {act.error ? <p role="alert" className="problem">{act.error.message}</p> : null}
      {open ? <Results id={job.id} /> : null}
    </section>
  )
}

function Results({ id }: { readonly id: string }) {
  const { words } = useLanguage()
  const results = useJobEvents(id, { results: true })
  const [which, choose] = useState<JobOutcome | null>(null)
  const kinds = [...new Set(results.map(({ outcome }) => outcome))]
  const shown = which === null ? results : results.filter(({ outcome }) => outcome === which)
  return (
    <>
      {kinds.length > 1 ? <p className="buttons" role="group" aria-label={words.jobs.each}>{[null, ...kinds].map((it) => <button key={it ?? ''} type="button" className="plain" aria-pressed={it === which} onClick={() => choose(it)}>{it === null ? words.chronology.all : words.jobs.outcome[it]}</button>)}</p> : null}
      <Windowed items={shown} rowHeight={34} label={words.jobs.each} idOf={(it) => String(it.n)}>{(it) => <Result result={it} />}</Windowed>
    </>
  )
}

function Result({ result: { name, outcome, source, message, claims, events, came, went, changed } }: { readonly result: JobResult }) {
  const { words } = useLanguage()
  const what = outcome === 'added' ? `${claims} ${words.overview.claims}, ${events} ${words.overview.events}` : outcome === 'changed' ? `+${came} −${went} ~${changed}` : message ?? ''
  return (
    <span className={`job-result ${outcome}`}>
      <span className="name" title={name}>{source === null ? name : <Link to="/read/$id" params={{ id: source }}>{name}</Link>}</span>
      <span className="outcome"><span aria-hidden="true">{{ added: '✓', changed: '✓', unchanged: '=', known: '=', erased: '–', failed: '✗' }[outcome]}</span> {words.jobs.outcome[outcome]}</span>
      <small title={what}>{what}</small>
    </span>
  )
}
