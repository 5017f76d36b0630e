// The frame of every screen: navigation, search, the bar that takes back, keys.
import { useQuery } from '@tanstack/react-query'
import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { get } from '../api/client.ts'
import type { Status } from '../api/types.ts'
import { busy } from '../../../src/jobs/job.ts'
import { AlikeOffer } from '../parts/alike.tsx'
import { progressText } from '../parts/jobCard.tsx'
import { useUndo } from './decide.ts'
import { useJobEvents, useJobs } from './jobs.ts'
import { useKeys } from './keys.ts'
import { useLanguage } from './language.tsx'
import { useNotices } from './notices.tsx'
import { themes, useTheme } from './theme.ts'

const places = [['/', 'overview'], ['/add', 'add'], ['/search', 'search'], ['/sources', 'sources'], ['/actors', 'actors'], ['/chronology', 'chronology'], ['/check', 'check'], ['/review', 'review'], ['/export', 'export'], ['/jobs', 'jobs'], ['/log', 'log'], ['/settings', 'settings']] as const

export function Shell() {
  const { words, language, choose } = useLanguage()
  const [theme, setTheme] = useTheme()
  const navigate = useNavigate()
  const search = useRef<HTMLInputElement>(null)
  const help = useRef<HTMLDialogElement>(null)
  const undo = useUndo()
  const [open, setOpen] = useState(false)
  const { data: status } = useQuery({ queryKey: ['status'], queryFn: () => get<Status>('status') })
  const go = (to: string) => () => { void navigate({ to }) }
  const undoMutate = undo.mutate
  useKeys(useMemo(() => ({
    '/': () => search.current?.focus(), '?': () => help.current?.showModal(),
    'g o': go('/'), 'g t': go('/add'), 'g z': go('/search'), 'g a': go('/actors'), 'g h': go('/chronology'), 'g c': go('/check'), 'g w': go('/review'), 'g l': go('/log'),
    'ctrl+z': () => undoMutate({}), 'ctrl+shift+z': () => undoMutate({ redo: true }),
    // The functions only close over `navigate`, which does not change.
  }), [navigate, undoMutate]))
  return (
    <div className="shell">
      <a className="skip" href="#content">{words.nav.skip}</a>
      <header className="top">
        <button type="button" className="menu plain" aria-expanded={open} aria-controls="nav" onClick={() => setOpen(!open)}><span aria-hidden="true">☰</span><span className="hidden">{words.nav.menu}</span></button>
        <Link to="/" className="brand">Kroniek</Link>
        <form role="search" className="find" onSubmit={(event) => { event.preventDefault(); void navigate({ to: '/search', search: { q: search.current?.value ?? '' } }) }}>
          <input ref={search} type="search" name="q" placeholder={`${words.searchAll} ( / )`} aria-label={words.searchAll} />
        </form>
        <JobsUnderWay />
        <div className="choices">
          <button type="button" className="plain" lang={language === 'nl' ? 'en' : 'nl'} onClick={() => choose(language === 'nl' ? 'en' : 'nl')}>{language === 'nl' ? 'English' : 'Nederlands'}</button>
          <button type="button" className="plain" aria-label={`${words.theme}: ${words.themes[theme]}`} title={`${words.theme}: ${words.themes[theme]}`} onClick={() => setTheme(themes[(themes.indexOf(theme) + 1) % themes.length]!)}><span aria-hidden="true">{theme === 'dark' ? '●' : theme === 'light' ? '○' : '◐'}</span></button>
          <button type="button" className="plain" aria-label={words.help} onClick={() => help.current?.showModal()}>?</button>
        </div>
      </header>
      <nav id="nav" className={open ? 'side open' : 'side'} aria-label={words.nav.menu}>
        {places.map(([to, key]) => <Link key={to} to={to} activeOptions={{ exact: to === '/' }} activeProps={{ 'aria-current': 'page' }} onClick={() => setOpen(false)}>{words.nav[key]}</Link>)}
      </nav>
      <main id="content" tabIndex={-1}>
        {status?.demo ? <p className="demo" role="note">{words.demo}</p> : null}
        <Outlet />
      </main>
      <NoticeBar />
      <dialog ref={help} className="sheet" aria-labelledby="keys-title">
        <h2 id="keys-title">{words.keys.title}</h2>
        <dl className="keys">{words.keys.rows.map(([key, what]) => <div key={key}><dt><kbd>{key}</kbd></dt><dd>{what}</dd></div>)}</dl>
        <form method="dialog"><button type="submit">{words.close}</button></form>
      </dialog>
    </div>
  )
}

/** What runs in the background, with its number; nothing while nothing runs. */
function JobsUnderWay() {
  const { words } = useLanguage()
  const { data: jobs = [] } = useJobs()
  const under = jobs.filter(busy)
  const job = under.find(({ state }) => state === 'running') ?? under[0]
  useJobEvents(job?.id)
  return job === undefined ? null : (
    <Link to="/jobs" className="under-way" title={progressText(job, words)}>
      <span>{words.nav.jobs}{under.length > 1 ? ` ${under.length}` : ''}</span> <progress value={job.done} max={job.total ?? undefined} aria-label={words.jobs.kind[job.kind]} /> <span>{progressText(job, words)}</span>
    </Link>
  )
}

function NoticeBar() {
  const { notice, say } = useNotices()
  const { words } = useLanguage()
  return (
    <div className="notice" role="status" aria-live="polite" data-kind={notice?.kind}>
      {notice ? <><span>{notice.text}</span>{notice.undo ? <button type="button" onClick={notice.undo}>{words.undo} <kbd>Ctrl+Z</kbd></button> : null}{notice.offer ? <AlikeOffer offer={notice.offer} onOpen={(lasting) => say({ ...notice, lasting }, notice)} /> : null}<button type="button" className="plain" aria-label={words.close} onClick={() => say(null)}>×</button></> : null}
    </div>
  )
}
