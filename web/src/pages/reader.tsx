// The reader: the text with overlapping marks beside everything that was read in it, each leading to the other; refusals and unread sentences too.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { get } from '../api/client.ts'
import type { SourceAnswer } from '../api/types.ts'
import { useDecide } from '../app/decide.ts'
import { useKeys } from '../app/keys.ts'
import { useLanguage } from '../app/language.tsx'
import { Answer } from '../parts/panel.tsx'
import { Records } from '../parts/records.tsx'
import { SourceText } from '../parts/sourceText.tsx'
import { Selection } from '../parts/selection.tsx'
import { fromText, titleOf } from '../parts/words.ts'
import { layers, marksOf, type Layer } from '../text/layers.ts'

export function ReaderPage() {
  const { id } = useParams({ from: '/read/$id' })
  const query = useQuery({ queryKey: ['source', id], queryFn: () => get<SourceAnswer>(`sources/${id}`) })
  return <Answer query={query}>{(source) => <Reader key={id} source={source} />}</Answer>
}

export function Reader({ source }: { readonly source: SourceAnswer }) {
  const { language, words } = useLanguage()
  const t = words.reader
  const { at, hide } = useSearch({ from: '/read/$id' })
  const navigate = useNavigate()
  const decide = useDecide()
  const [selected, select] = useState<string | null>(null)
  const [folded, fold] = useState(false)
  const text = useRef<HTMLDivElement>(null)
  const hidden = useMemo(() => new Set((hide ?? '').split('.').filter(Boolean)), [hide])
  const marks = useMemo(() => marksOf(source), [source])
  const shown = useMemo(() => marks.filter(({ layer }) => !hidden.has(layer)), [marks, hidden])
  const order = useMemo(() => [...new Set(marks.filter(({ claim }) => claim !== null).map(({ claim }) => claim!))], [marks])
  const target = useMemo(() => placeOf(at), [at])

  const toggle = useCallback((names: readonly Layer[]) => {
    const next = new Set(hidden)
    for (const name of names) if (next.has(name)) next.delete(name); else next.add(name)
    void navigate({ to: '/read/$id', params: { id: source.card.id }, search: { ...(at ? { at } : {}), ...(next.size > 0 ? { hide: [...next].join('.') } : {}) }, replace: true })
  }, [hidden, navigate, at, source.card.id])
  const step = useCallback((by: number) => select((now) => order[(order.indexOf(now ?? '') + by + order.length) % order.length] ?? null), [order])

  useEffect(() => {
    if (selected === null) return
    document.querySelector(`[data-mark~="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
    document.querySelector(`.records [data-claim="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
  }, [selected])
  useEffect(() => { if (target) document.querySelector('.source-text .target')?.scrollIntoView({ block: 'center' }) }, [target])

  const mutate = decide.mutate
  useKeys(useMemo(() => ({
    n: () => step(1), p: () => step(-1), t: () => toggle(layers.filter((it) => !hidden.has(it)).length > 0 ? layers.filter((it) => !hidden.has(it)) : layers), Escape: () => select(null),
    b: () => { if (selected !== null) mutate([{ kind: 'accept', claim: selected }]) },
    x: () => { if (selected !== null) mutate([{ kind: 'reject', claim: selected, why: 'not-a-fact' }]) },
    ...Object.fromEntries(layers.map((name, index) => [String(index + 1), () => toggle([name])])),
  }), [step, toggle, hidden, selected, mutate]))

  const { card, reading } = source
  const isDone = source.judgements.some(({ kind, target: about }) => kind === 'done' && about === card.id)
  return (
    <div className="reader">
      <article className="paper" lang={card.language}>
        <header>
          <p className="quiet" lang={language}>{fromText(card, language)}{card.author ? ` · ${card.author}` : ''}{source.copies.length > 0 ? <> · {t.copies}: {source.copies.map((copy) => <Link key={copy.id} to="/read/$id" params={{ id: copy.id }}>{copy.outlet ?? titleOf(copy)} </Link>)}</> : null}</p>
          {reading.source.blocks.some(({ role }) => role === 'headline') ? <h1 className="hidden">{titleOf(card)}</h1> : <h1 lang={card.language}>{titleOf(card)}</h1>}
          <div className="layers" role="group" aria-label={t.layers} lang={language}>
            {layers.map((name, index) => <button key={name} type="button" className={`layer l-${name}`} aria-pressed={!hidden.has(name)} onClick={() => toggle([name])}><kbd>{index + 1}</kbd> {t.layer[name]}</button>)}
            <button type="button" aria-pressed={folded} onClick={() => fold(!folded)}>{folded ? t.unfold : t.fold}</button>
            <button type="button" className={isDone ? 'main' : ''} disabled={isDone} onClick={() => mutate([{ kind: 'done', source: card.id }])}>{isDone ? `${t.article}: ${t.isDone}` : t.markDone}</button>
          </div>
        </header>
        {folded ? null : <div ref={text}><SourceText text={reading.source.text} blocks={reading.source.blocks} marks={shown} selected={selected} target={target} language={card.language} onSelect={select} /></div>}
        <Selection source={source} within={text} />
        <footer className="quiet" lang={language}>{source.retrievals.map((it) => <span key={it.name + it.at}>{t.retrieved} {new Date(it.at).toLocaleString(language)} · {it.url ?? it.name} </span>)}· {t.hash} <code>{reading.source.sha256.slice(0, 12)}</code> · {t.engine} Kroniek {reading.engine.kroniek}</footer>
      </article>
      <Records source={source} selected={selected} onSelect={select} />
    </div>
  )
}

/** `120-140`: a stretch to light up; anything else is nothing. */
function placeOf(at: string | undefined): { readonly start: number; readonly end: number } | null {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(at ?? '') ?? []
  return start === undefined || end === undefined || Number(end) <= Number(start) ? null : { start: Number(start), end: Number(end) }
}
