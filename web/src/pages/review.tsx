// Review: a card an event, decided with a key or two; pairs that may be one; sentences that led to nothing. One key takes back.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { byWords, fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { reviewWordsOf } from '../../../src/view/record/reviewWords.ts'
import { wordsOf } from '../../../src/view/words.ts'
import { get } from '../api/client.ts'
import type { Claim, ReviewAnswer, SourceAnswer } from '../api/types.ts'
import { useDecide, type Decision } from '../app/decide.ts'
import { useKeys } from '../app/keys.ts'
import { useLanguage } from '../app/language.tsx'
import { Answer } from '../parts/panel.tsx'
import { PairCard } from '../parts/pair.tsx'
import { Passage } from '../parts/passage.tsx'
import { QualityTable } from '../parts/quality.tsx'
import { fillersFor } from '../text/fillers.ts'
import { reviewCards, type ReviewCard } from '../text/group.ts'

const kinds = ['claim', 'event', 'actor', 'stale', 'contradicted', 'signal'] as const
const orders = ['oldest', 'uncertain', 'used'] as const

export function ReviewPage() {
  const { language, words } = useLanguage()
  const { kind, order } = useSearch({ from: '/review' })
  const shownKind = kinds.find((it) => it === kind) ?? 'claim'
  const query = useQuery({ queryKey: ['review', shownKind, order], queryFn: () => get<ReviewAnswer>('review', { kind: shownKind, order: order ?? 'oldest', limit: 120 }), placeholderData: (before) => before })
  const known = reviewWordsOf[language]
  return (
    <div className="page review">
      <h1>{words.nav.review}</h1>
      <p className="buttons" role="group">
        {kinds.map((it) => <Link key={it} className="button" to="/review" search={{ kind: it, ...(order ? { order } : {}) }} aria-current={it === shownKind ? 'page' : undefined}>{known.kind[it]}{it === shownKind && query.data ? ` · ${query.data.counts[it] ?? 0}` : ''}</Link>)}
        <span className="quiet">{words.review.order}: {orders.map((it, index) => <span key={it}>{index > 0 ? ' · ' : ''}{it === (order ?? 'oldest') ? <b>{words.review.orders[it]}</b> : <Link to="/review" search={{ kind: shownKind, order: it }}>{words.review.orders[it]}</Link>}</span>)}</span>
      </p>
      <Answer query={query}>{(answer) => <Queue key={shownKind} answer={answer} kind={shownKind} />}</Answer>
      <QualityTable />
    </div>
  )
}

function Queue({ answer, kind }: { readonly answer: ReviewAnswer; readonly kind: (typeof kinds)[number] }) {
  const { language, words } = useLanguage()
  const cards = useMemo(() => reviewCards(answer.cards), [answer])
  const [skipped, skip] = useState<readonly string[]>([])
  const [decided, count] = useState(0)
  const began = useRef(Date.now())
  // What was skipped comes again at the end.
  const waiting = [...cards.filter(({ id }) => !skipped.includes(id)), ...cards.filter(({ id }) => skipped.includes(id))]
  const card = waiting[0]
  const onSkip = useCallback(() => { if (card) skip((now) => [...now.filter((id) => id !== card.id), card.id]) }, [card])
  const onDecided = useCallback(() => count((now) => now + 1), [])
  const minutes = (Date.now() - began.current) / 60_000
  if (!card) return <p className="lead">{reviewWordsOf[language].empty}</p>
  return (
    <>
      <p className="quiet" role="status">{words.review.left.replace('{n}', String(answer.counts[kind] ?? waiting.length))}{decided > 0 ? ` · ${decided} ${reviewWordsOf[language].decided}${minutes > 0.2 ? ` · ${Math.round(decided / minutes)}/min` : ''}` : ''}</p>
      {card.kind === 'claim' ? <ClaimCard key={card.id} card={card} onSkip={onSkip} onDecided={onDecided} /> : <PairCard key={card.id} card={card.card} onSkip={onSkip} onDecided={onDecided} />}
    </>
  )
}

type Mark = { readonly kind: 'accept' } | { readonly kind: 'reject' } | { readonly kind: 'correct'; readonly value: string } | { readonly kind: 'leave' }

function ClaimCard({ card, onSkip, onDecided }: { readonly card: ReviewCard; readonly onSkip: () => void; readonly onDecided: () => void }) {
  const { language, words } = useLanguage()
  const decide = useDecide()
  const navigate = useNavigate()
  const { claims, places } = card
  const source = useQuery({ queryKey: ['source', claims[0]?.source], queryFn: () => get<SourceAnswer>(`sources/${claims[0]!.source}`), enabled: claims.length > 0 })
  const [marks, setMarks] = useState<Readonly<Record<string, Mark>>>({})
  const [focus, setFocus] = useState<number | null>(claims.length === 1 ? 0 : null)
  const [editing, edit] = useState<string | null>(null)
  const markOf = (claim: Claim): Mark => marks[claim.id] ?? (claim.band === 'doubtful' && claims.length > 1 ? { kind: 'leave' } : { kind: 'accept' })
  const set = (claim: Claim, mark: Mark): void => setMarks((now) => ({ ...now, [claim.id]: mark }))
  const doubtful = claims.flatMap((claim, index) => (claim.band === 'doubtful' ? [index] : []))
  const busy = decide.isPending

  const send = (all: boolean): void => {
    if (busy) return
    const decisions = claims.flatMap((claim): Decision[] => {
      const mark = all && markOf(claim).kind === 'leave' ? { kind: 'accept' as const } : markOf(claim)
      if (mark.kind === 'accept') return [{ kind: 'accept', claim: claim.id }]
      if (mark.kind === 'reject') return [{ kind: 'reject', claim: claim.id, why: 'not-a-fact' }]
      return mark.kind === 'correct' ? [{ kind: 'correct', claim: claim.id, value: mark.value }] : []
    })
    if (decisions.length === 0) onSkip()
    else decide.mutate(decisions, { onSuccess: onDecided })
  }
  const at = focus === null ? undefined : claims[focus]
  const visit = (by: 1 | -1): void => {
    const stops = doubtful.length > 0 ? doubtful : claims.map((_, index) => index)
    const next = by === 1 ? stops.find((index) => focus === null || index > focus) ?? stops[0] : stops.findLast((index) => focus !== null && index < focus) ?? stops.at(-1)
    setFocus(next ?? null)
  }
  const step = (by: number): void => setFocus((now) => Math.min(claims.length - 1, Math.max(0, (now ?? (by > 0 ? -1 : claims.length)) + by)))
  const keys = {
    Enter: () => send(false), B: () => send(true), Tab: () => visit(1), j: () => step(1), ArrowDown: () => step(1), k: () => step(-1), ArrowUp: () => step(-1), o: onSkip,
    b: () => { if (at) set(at, { kind: 'accept' }); else send(false) },
    x: () => { if (at) set(at, markOf(at).kind === 'reject' ? { kind: 'accept' } : { kind: 'reject' }); else setMarks(Object.fromEntries(claims.map(({ id }) => [id, { kind: 'reject' as const }]))) },
    w: () => { if (at) edit(at.id) }, s: () => { if (claims[0]) void navigate({ to: '/read/$id', params: { id: claims[0].source } }) },
    ...Object.fromEntries(claims.slice(0, 9).map((_, index) => [String(index + 1), () => setFocus(index)])),
  }
  useKeys(keys)
  return (
    <div className="review-card" data-card={card.id}>
      <div className="passages">{places.map((place) => <Passage key={`${place.source.id}${place.start}`} place={place} lit={at ? at.evidence : []} />)}</div>
      <div>
        <ol className="rows fields" aria-label={words.nav.review}>
          {claims.map((claim, index) => {
            const mark = markOf(claim)
            return (
              <li key={claim.id} className={`row mark-${mark.kind} ${claim.band}${index === focus ? ' selected' : ''}`} aria-current={index === focus ? 'true' : undefined}>
                <kbd>{index + 1}</kbd>
                <span className="mark" title={words.review.marks[mark.kind]}><span aria-hidden="true">{{ accept: '✓', reject: '✗', correct: '✎', leave: '·' }[mark.kind]}</span><span className="hidden">{words.review.marks[mark.kind]}</span></span>
                <button type="button" className="plain as-text" onClick={() => setFocus(index)}><span className="field">{fieldLabel(claim.field, language)}</span> <span className="value">{mark.kind === 'correct' ? <><s>{valueText({ claim, source: { language: places[0]?.source.language ?? 'nl' } }, language)}</s> {mark.value}</> : valueText({ claim, source: { language: places[0]?.source.language ?? 'nl' } }, language)}</span>{byWords(claim, language) ? <span className="by"> · {byWords(claim, language)}</span> : null} <small>{wordsOf[language].band[claim.band]}</small></button>
                {editing === claim.id ? <Edit claim={claim} fillers={fillersFor(claim, places, source.data)} onDone={(value) => { edit(null); if (value !== null) set(claim, { kind: 'correct', value }) }} /> : null}
              </li>
            )
          })}
        </ol>
        <p className="buttons"><button type="button" className="main" disabled={busy} onClick={() => send(false)}>{words.review.send} <kbd>Enter</kbd></button><button type="button" disabled={busy} onClick={() => send(true)}>{words.review.all} <kbd>B</kbd></button><button type="button" onClick={onSkip}>{words.review.skip} <kbd>o</kbd></button></p>
        <p className="quiet">{words.review.keys}</p>
        <p className="quiet"><code>{(at ?? claims[0])?.because}</code></p>
      </div>
    </div>
  )
}

/** The other value: a digit takes one that the passage offers, typing filters and Tab takes the first left, Enter keeps what was typed. */
function Edit({ claim, fillers, onDone }: { readonly claim: Claim; readonly fillers: readonly string[]; readonly onDone: (value: string | null) => void }) {
  const { words } = useLanguage()
  const [value, setValue] = useState('')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => box.current?.focus(), [])
  const shown = fillers.filter((it) => it.toLowerCase().includes(value.toLowerCase()))
  return (
    <span className="edit">
      <input ref={box} aria-label={`${words.claim.value}: ${claim.text}`} value={value} onChange={(event) => setValue(event.target.value)} onBlur={() => onDone(value.trim() || null)}
        onKeyDown={(event) => {
          const pick = value === '' && /^[1-9]$/.test(event.key) ? shown[Number(event.key) - 1] : undefined
          if (pick !== undefined) { event.preventDefault(); onDone(pick) }
          else if (event.key === 'Enter') { event.preventDefault(); event.stopPropagation(); onDone(value.trim() || null) }
          else if (event.key === 'Tab' && !event.shiftKey && value !== '' && shown.length > 0) { event.preventDefault(); event.stopPropagation(); onDone(shown[0]!) }
          else if (event.key === 'Escape') { event.stopPropagation(); onDone(null) }
        }} />
      {shown.map((it, index) => <button key={it} type="button" className="plain" onMouseDown={(event) => { event.preventDefault(); onDone(it) }}><kbd>{index + 1}</kbd> {it}</button>)}
    </span>
  )
}
