// Add: paste an article and watch it being read; or drop files, each with its own result.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { post } from '../api/client.ts'
import type { Kept, Look } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { busy } from '../../../src/jobs/job.ts'
import { addAsJob, jobsKey, useJobs, type Upload } from '../app/jobs.ts'
import { JobCard } from '../parts/jobCard.tsx'
import { Preview } from '../parts/preview.tsx'
import { chosenFiles, droppedFiles, type Dropped } from '../text/dropped.ts'

interface FileResult { readonly name: string; readonly state: 'reading' | Kept['outcome']; readonly kept: Kept | null; readonly message: string | null }

/** More files than this, or a table, are a job. */
const handful = 5
/** Files under way at once. */
const atOnce = 2

export function AddPage() {
  const { language, words } = useLanguage()
  const t = words.add
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [known, setKnown] = useState({ published: '', outlet: '', title: '' })
  const [files, setFiles] = useState<readonly FileResult[]>([])
  const [over, setOver] = useState(false)
  const article = () => ({ name: known.title || firstWords(text) || t.paste, text, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== '')) })
  const look = useMutation({ mutationFn: async () => {
    const began = performance.now()
    const read = await post<Look>('readings', article())
    return { read, seconds: (performance.now() - began) / 1000 }
  } })
  const keep = useMutation({ mutationFn: () => post<Kept>('sources', article()), onSuccess: async (kept) => {
    await queries.invalidateQueries()
    if (kept.id !== null) await navigate({ to: '/read/$id', params: { id: kept.id } })
  } })

  const [upload, setUpload] = useState<Upload | null>(null)
  const [job, setJob] = useState<string | null>(null)
  const pile = useMutation({ mutationFn: (list: readonly Dropped[]) => addAsJob(list, language, setUpload), onSuccess: async ({ id }) => {
    setJob(id)
    await queries.invalidateQueries({ queryKey: jobsKey })
  }, onSettled: () => setUpload(null) })
  const { data: jobs = [] } = useJobs()
  const shownJob = jobs.find(({ id }) => id === job)

  const take = async (list: readonly Dropped[]): Promise<void> => {
    if (list.length > handful || list.some(({ name }) => /\.(?:csv|tsv|jsonl|ndjson)$/i.test(name))) {
      pile.mutate(list)
      return
    }
    const queue = list.map(({ file }) => file)
    const set = (name: string, result: Omit<FileResult, 'name'>): void => setFiles((now) => [...now.filter((it) => it.name !== name), { name, ...result }])
    const worker = async (): Promise<void> => {
      for (let file = queue.shift(); file; file = queue.shift()) {
        set(file.name, { state: 'reading', kept: null, message: null })
        try {
          const kept = await post<Kept>('sources', { name: file.name, base64: await base64Of(file) })
          set(file.name, { state: kept.outcome, kept, message: kept.message })
        } catch (error) {
          set(file.name, { state: 'failed', kept: null, message: (error as Error).message })
        }
      }
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    await queries.invalidateQueries()
  }
  const error = look.error ?? keep.error ?? pile.error
  const done = files.filter(({ state }) => state !== 'reading').length
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <form className="add" onSubmit={(event) => { event.preventDefault(); look.mutate() }}>
        <label className="block-label">{t.paste}<textarea rows={10} value={text} placeholder={t.placeholder} onChange={(event) => setText(event.target.value)} onPaste={(event) => { const html = event.clipboardData.getData('text/html'); if (text === '' && event.clipboardData.getData('text/plain') === '' && html) { event.preventDefault(); setText(html) } }} /></label>
        <div className="filters">
          <label>{t.published} <input value={known.published} inputMode="numeric" placeholder="2021-08-27" pattern="\d{4}(-\d\d(-\d\d)?)?" aria-describedby="published-hint" onChange={(event) => setKnown({ ...known, published: event.target.value })} /></label>
          <label>{t.outlet} <input value={known.outlet} onChange={(event) => setKnown({ ...known, outlet: event.target.value })} /></label>
          <label>{t.name} <input value={known.title} onChange={(event) => setKnown({ ...known, title: event.target.value })} /></label>
        </div>
        <p id="published-hint" className="quiet">{t.publishedHint}</p>
        <p className="buttons"><button type="submit" className="main" disabled={text.trim() === '' || look.isPending}>{t.look}</button><button type="button" disabled={text.trim() === '' || keep.isPending} onClick={() => keep.mutate()}>{t.keep}</button></p>
      </form>
      {error ? <p role="alert" className="problem">{error.message}</p> : null}
      {keep.data && keep.data.id === null ? <p role="alert" className="problem">{t[keep.data.outcome]} {keep.data.message}</p> : null}
      {look.isPending ? <p role="status">{t.reading} …</p> : null}
      {look.data ? <section aria-live="polite"><h2>{t.preview} <small>{look.data.seconds.toFixed(2)} {t.seconds}</small></h2><Preview look={look.data.read} /></section> : null}
      <section className={over ? 'drop over' : 'drop'} onDragOver={(event) => { event.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={(event) => { event.preventDefault(); setOver(false); void droppedFiles(event.dataTransfer).then(take) }}>
        <p>{t.files}</p>
        <p className="buttons"><label className="inline">{t.choose} <input type="file" multiple accept=".txt,.md,.html,.htm,.pdf,.docx,.csv,.tsv,.jsonl,.ndjson" aria-label={t.choose} onChange={(event) => void take(chosenFiles(event.target.files))} /></label><label className="inline">{t.chooseFolder} <input ref={(element) => element?.setAttribute('webkitdirectory', '')} type="file" aria-label={t.chooseFolder} onChange={(event) => void take(chosenFiles(event.target.files))} /></label></p>
        {upload ? <p role="status"><progress value={upload.sent} max={upload.of} aria-label={t.handing} /> {t.handing}: {upload.sent} {words.of} {upload.of}</p> : null}
        {shownJob ? <><p className="quiet">{busy(shownJob) ? t.background : ''}</p><JobCard key={shownJob.id} job={shownJob} open /></> : null}
        {files.length > 0 ? <><progress value={done} max={files.length} aria-label={t.reading} /> <span>{done} {words.of} {files.length}</span></> : null}
        <ul className="list">{files.map(({ name, state, kept, message }) => <li key={name}>{kept?.id ? <Link to="/read/$id" params={{ id: kept.id }}>{name}</Link> : name} <small>{state === 'reading' ? `${t.reading} …` : t[state]}{kept && state === 'added' ? ` · ${kept.claims} ${words.overview.claims}, ${kept.events} ${words.overview.events}` : ''}{message ? ` · ${message}` : ''}</small></li>)}</ul>
      </section>
    </div>
  )
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // In parts: a whole file as arguments would be too many.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** What an article without a title is called: the words it begins with. */
function firstWords(text: string): string {
  const words = text.replace(/^\s*(?:(?:date|datum)\s*:?\s+[\d-]+)?/i, '').replace(/<[^>]*>/g, ' ').trim().split(/\s+/).slice(0, 9)
  return words.length < 9 ? words.join(' ') : `${words.join(' ')} …`
}
