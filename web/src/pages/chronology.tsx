// The chronology: events drawn as certain as they are told, with the same as a list below or instead.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { labelOf } from '../../../src/view/labels.ts'
import { wordsOf } from '../../../src/view/words.ts'
import { get } from '../api/client.ts'
import type { EventAnchor, Scheme } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { dayOf, isoOf, type Window } from '../chart/scale.ts'
import { stretchesOf, Timeline } from '../chart/timeline.tsx'
import { groupOf } from '../chart/groups.ts'
import { Answer } from '../parts/panel.tsx'
import { Windowed } from '../parts/windowed.tsx'
import { dayText } from '../parts/words.ts'

const iso = (value: string): string | undefined => (/^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined)

export function ChronologyPage() {
  const { words } = useLanguage()
  const t = words.chronology
  const search = useSearch({ from: '/chronology' })
  const { actor, from, to, type, view } = search
  const navigate = useNavigate()
  const query = useQuery({ queryKey: ['chronology', actor, from, to, type], queryFn: () => get<{ events: readonly EventAnchor[] }>('chronology', { actor, from, to, type, limit: 10_000 }) })
  const set = (change: Partial<typeof search>): void => { void navigate({ to: '/chronology', search: { ...search, zoom: undefined, ...change }, replace: true }) }
  return (
    <div className="page chronology">
      <h1>{t.title}</h1>
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <label>{t.actor} <input key={actor} name="actor" defaultValue={actor ?? ''} onBlur={(event) => { if (event.target.value !== (actor ?? '')) set({ actor: event.target.value || undefined }) }} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur() }} /></label>
        <label>{t.from} <input type="date" value={from ?? ''} onChange={(event) => set({ from: iso(event.target.value) })} /></label>
        <label>{t.to} <input type="date" value={to ?? ''} onChange={(event) => set({ to: iso(event.target.value) })} /></label>
        <label>{t.type} <TypeChoice value={type ?? ''} onChoose={(it) => set({ type: it || undefined })} /></label>
        <button type="button" aria-pressed={view === 'list'} onClick={() => set({ view: view === 'list' ? undefined : 'list' })}>{view === 'list' ? t.drawing : t.list}</button>
      </form>
      <Answer query={query}>{({ events }) => <Events key={`${actor} ${from} ${to} ${type}`} events={events} list={view === 'list'} />}</Answer>
    </div>
  )
}

/** The types of the codebook, by what their ids begin with. */
function TypeChoice({ value, onChoose }: { readonly value: string; readonly onChoose: (type: string) => void }) {
  const { language, words } = useLanguage()
  const { data } = useQuery({ queryKey: ['scheme'], queryFn: () => get<Scheme>('scheme'), staleTime: Infinity })
  const events = data?.events ?? []
  const groups = [...new Set(events.map(({ group }) => group))]
  const named: Readonly<Record<string, string>> = words.chronology.typeGroups
  return (
    <select value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">{words.chronology.all}</option>
      {value !== '' && events.length === 0 ? <option value={value}>{value}</option> : null}
      {groups.map((group) => (
        <optgroup key={group} label={named[group] ?? group}>
          <option value={group}>{named[group] ?? group}: {words.chronology.all}</option>
          {events.filter((it) => it.group === group).map(({ id, labels }) => <option key={id} value={id}>{labels[language]}</option>)}
        </optgroup>
      ))}
    </select>
  )
}

/** `2020-03-01..2021-06-30` */
function windowOf(text: string | undefined): Window | null {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(text ?? '') ?? []
  return from !== undefined && to !== undefined && from < to ? { from: dayOf(from), to: dayOf(to) } : null
}

function Events({ events, list }: { readonly events: readonly EventAnchor[]; readonly list: boolean }) {
  const { language, words } = useLanguage()
  const t = words.chronology
  const search = useSearch({ from: '/chronology' })
  const navigate = useNavigate()
  const [window, setWindow] = useState<Window | null>(() => windowOf(search.zoom))
  const onWindow = useCallback((change: (now: Window | null) => Window | null) => setWindow(change), [])
  const stretches = useMemo(() => stretchesOf(events.filter((event) => event.from !== null || event.to !== null)), [events])
  const undated = events.length - stretches.length
  // The drawing goes first; the list below follows when there is time.
  const seen = useDeferredValue(window)
  const shown = useMemo(() => (list || seen === null ? events : stretches.filter(({ from, to }) => to >= seen.from && from <= seen.to).map(({ event }) => event)), [events, stretches, seen, list])
  const zoom = window === null ? undefined : `${isoOf(window.from)}..${isoOf(window.to)}`
  useEffect(() => {
    if (zoom === search.zoom) return undefined
    const timer = setTimeout(() => void navigate({ to: '/chronology', search: { ...search, zoom }, replace: true, resetScroll: false }), 300)
    return () => clearTimeout(timer)
  }, [zoom, search, navigate])
  return (
    <>
      {list || stretches.length === 0 ? null : <Timeline stretches={stretches} window={window} onWindow={onWindow} />}
      <p className="quiet" role="status">{shown.length < events.length ? `${shown.length.toLocaleString(language)} ${words.of} ` : ''}{events.length.toLocaleString(language)} {t.shown}{undated > 0 ? ` · ${undated.toLocaleString(language)} ${t.undated}` : ''}</p>
      <div className="chronology-list"><Windowed items={shown} rowHeight={36} label={t.title} idOf={({ id }) => id}>{(event) => <Row event={event} />}</Windowed></div>
    </>
  )
}

function Row({ event }: { readonly event: EventAnchor }) {
  const { language, words } = useLanguage()
  return (
    <span className="chronology-row"><time>{dayText(event, language, words.noDate)}</time> <span className="what"><span className={`swatch g-${groupOf(event.type)}`} aria-hidden="true" /><Link to="/event" search={{ id: event.id }}>{labelOf('event', event.type, language)}{event.place ? ` · ${event.place}` : ''}</Link></span> {event.realis === 'accomplished' ? null : <small>{wordsOf[language].realis[event.realis]}</small>}</span>
  )
}
