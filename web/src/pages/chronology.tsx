// The chronology: events drawn as certain as they are told, with the same as a list below or instead.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { labelOf } from '../../../src/view/labels.ts'
import { wordsOf } from '../../../src/view/words.ts'
import { get } from '../api/client.ts'
import type { EventAnchor } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { Timeline } from '../chart/timeline.tsx'
import { Answer } from '../parts/panel.tsx'
import { dayText } from '../parts/words.ts'

const families = ['attack', 'clash', 'abduction', 'force', 'law', 'protest', 'diplo', 'speech', 'territory', 'release'] as const

export function ChronologyPage() {
  const { language, words } = useLanguage()
  const t = words.chronology
  const search = useSearch({ from: '/chronology' })
  const { actor, from, to, type, view } = search
  const navigate = useNavigate()
  const query = useQuery({ queryKey: ['chronology', actor, from, to, type], queryFn: () => get<{ events: readonly EventAnchor[] }>('chronology', { actor, from, to, type }) })
  const set = (change: Partial<typeof search>): void => { void navigate({ to: '/chronology', search: { ...search, ...change }, replace: true }) }
  const iso = (value: string): string | undefined => (/^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined)
  return (
    <div className="page">
      <h1>{t.title}</h1>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>{t.actor} <input key={actor} name="actor" defaultValue={actor ?? ''} onBlur={(event) => set(event.target.value ? { actor: event.target.value } : { actor: undefined })} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur() }} /></label>
        <label>{t.from} <input type="date" value={from ?? ''} onChange={(event) => set({ from: iso(event.target.value) })} /></label>
        <label>{t.to} <input type="date" value={to ?? ''} onChange={(event) => set({ to: iso(event.target.value) })} /></label>
        <label>{t.type} <select value={type ?? ''} onChange={(event) => set({ type: event.target.value || undefined })}><option value="">{t.all}</option>{families.map((it) => <option key={it} value={it}>{it}</option>)}</select></label>
        <button type="button" aria-pressed={view === 'list'} onClick={() => set({ view: view === 'list' ? undefined : 'list' })}>{view === 'list' ? t.drawing : t.list}</button>
      </form>
      <Answer query={query}>{({ events }) => <Chronology events={events} list={view === 'list'} />}</Answer>
    </div>
  )

  function Chronology({ events, list }: { readonly events: readonly EventAnchor[]; readonly list: boolean }) {
    const dated = useMemo(() => events.filter((event) => event.from !== null || event.to !== null), [events])
    const undated = events.length - dated.length
    return (
      <>
        <p className="quiet">{events.length.toLocaleString(language)} {t.shown}{undated > 0 ? ` · ${undated} ${t.undated}` : ''}. {list ? '' : t.hint}</p>
        {list || dated.length === 0 ? null : <Timeline events={dated} />}
        <ol className="chronology-list" aria-label={t.title}>{(list ? events : events.slice(0, 60)).map((event) => (
          <li key={event.id}><time>{dayText(event, language, words.noDate)}</time> <Link to="/event" search={{ id: event.id }}>{labelOf('event', event.type, language)}{event.place ? ` · ${event.place}` : ''}</Link> {event.realis === 'accomplished' ? null : <small>{wordsOf[language].realis[event.realis]}</small>}</li>
        ))}</ol>
        {!list && events.length > 60 ? <button type="button" onClick={() => set({ view: 'list' })}>{words.dossier.listOfAll}</button> : null}
      </>
    )
  }
}
