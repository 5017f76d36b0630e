// Everything that was read in one article: events with their claims, facts, relations, sums, statements; what was refused and what was not read.
import { useMemo } from 'react'
import { wordsOf } from '../../../src/view/words.ts'
import type { Shown, SourceAnswer } from '../api/types.ts'
import { useDecide } from '../app/decide.ts'
import { useLanguage } from '../app/language.tsx'
import { Link } from '@tanstack/react-router'
import { fieldLabel, valueText, byWords } from '../../../src/view/record/claim.ts'
import { DecideButtons, StatusMark } from './claim.tsx'

interface Props {
  readonly source: SourceAnswer
  readonly selected: string | null
  readonly onSelect: (claim: string) => void
}

export function Records({ source, selected, onSelect }: Props) {
  const { language, words } = useLanguage()
  const t = words.reader
  const { reading, card } = source
  const claims = useMemo(() => source.claims.map((it): Shown => ({ ...it, source: card })), [source.claims, card])
  const events = [...new Set(claims.filter(({ claim }) => claim.field.startsWith('event')).map(({ claim }) => claim.about))]
  const row = (shown: Shown) => <Row key={shown.claim.id} shown={shown} selected={shown.claim.id === selected} onSelect={onSelect} />
  const part = (title: string, list: readonly Shown[]) => list.length === 0 ? null : <section><h2>{title} <small>{list.length}</small></h2><ul className="rows">{list.map(row)}</ul></section>
  const of = (prefix: string) => claims.filter(({ claim }) => claim.field.startsWith(prefix))
  return (
    <aside className="records" aria-label={t.records}>
      <p className="quiet">{claims.length === 0 ? t.nothing : t.hint}</p>
      {events.length > 0 ? <section><h2>{t.events} <small>{events.length}</small></h2>
        {events.map((event) => {
          const own = claims.filter(({ claim }) => claim.about === event && claim.field.startsWith('event'))
          const head = own.find(({ claim }) => claim.field === 'event')
          return (
            <section key={event} className="event-card">
              <h3>{head ? <><StatusMark status={head.status} band={head.claim.band} /> <button type="button" className="plain as-text" onClick={() => onSelect(head.claim.id)}>{valueText(head, language)}</button></> : event} <Link to="/event" search={{ id: event }} aria-label={words.event.table} title={words.event.table}>→</Link>{head ? <DecideButtons shown={head} /> : null}</h3>
              <ul className="rows">{own.filter((it) => it !== head).map(row)}</ul>
            </section>
          )
        })}
      </section> : null}
      {part(t.facts, [...of('fact.'), ...of('name')])}
      {part(t.relations, of('relation.'))}
      {part(t.sums, of('aggregate.'))}
      {part(t.statements, of('statement'))}
      <Refused source={source} />
      <Unread source={source} />
      {reading.issues.length > 0 ? <section><h2>{t.issues}</h2><ul className="rows">{reading.issues.map((issue, index) => <li key={index}>{issue.message}</li>)}</ul></section> : null}
    </aside>
  )
}

function Row({ shown, selected, onSelect }: { readonly shown: Shown; readonly selected: boolean; readonly onSelect: (claim: string) => void }) {
  const { language } = useLanguage()
  const { claim, source, status } = shown
  const by = byWords(claim, language)
  const struck = status.status === 'rejected' || status.status === 'corrected'
  return (
    <li className={`row ${status.status}${selected ? ' selected' : ''}${struck ? ' struck' : ''}`} data-claim={claim.id}>
      <StatusMark status={status} band={claim.band} />
      <button type="button" className="plain as-text" aria-pressed={selected} onClick={() => onSelect(claim.id)}><span className="field">{fieldLabel(claim.field, language)}</span> <span className="value">{valueText({ claim, source }, language)}</span>{by ? <span className="by"> · {by}</span> : null}</button>
      <DecideButtons shown={shown} />
    </li>
  )
}

function Refused({ source: { reading, card } }: { readonly source: SourceAnswer }) {
  const { words } = useLanguage()
  return reading.refusals.length === 0 ? null : (
    <section id="refused"><h2>{words.reader.refused} <small>{reading.refusals.length}</small></h2>
      <ul className="rows">{reading.refusals.map((refusal, index) => <li key={index} className="row refusal"><Link to="/read/$id" params={{ id: card.id }} search={{ at: `${refusal.evidence.start}-${refusal.evidence.end}` }} replace><q lang={card.language}>{refusal.evidence.quote}</q></Link> <span className="by">{refusal.reason}</span> <small><code>{refusal.because}</code></small></li>)}</ul>
    </section>
  )
}

function Unread({ source: { reading, card, judgements, claims } }: { readonly source: SourceAnswer }) {
  const { language, words } = useLanguage()
  const decide = useDecide()
  const handled = new Set(judgements.filter(({ kind }) => kind === 'nothing').map(({ target }) => target))
  const targetOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${card.id}#${start}-${end}`
  const added = claims.filter(({ status }) => status.status === 'added').flatMap(({ claim }) => claim.evidence)
  const isHandled = (it: { readonly start: number; readonly end: number }): boolean => handled.has(targetOf(it)) || added.some(({ start, end }) => it.start <= start && end <= it.end)
  const done = reading.signals.filter(({ evidence }) => isHandled(evidence)).length
  return reading.signals.length === 0 ? null : (
    <section id="unread"><h2>{words.reader.unread} <small>{done} {words.of} {reading.signals.length} {words.reader.handled}</small></h2>
      <ul className="rows">{reading.signals.map(({ evidence, why }) => (
        <li key={evidence.start} className={isHandled(evidence) ? 'row struck' : 'row'}>
          <Link to="/read/$id" params={{ id: card.id }} search={{ at: `${evidence.start}-${evidence.end}` }} replace><q lang={card.language}>{evidence.quote}</q></Link> <span className="by">{why.map((it) => wordsOf[language].why[it]).join(', ')}</span>
          {isHandled(evidence) ? null : <button type="button" onClick={() => decide.mutate([{ kind: 'nothing', source: card.id, start: evidence.start, end: evidence.end }])}>{words.reader.nothingHere}</button>}
        </li>
      ))}</ul>
    </section>
  )
}

