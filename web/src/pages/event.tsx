// One event over all its tellings: the claim table. Every value, by whom, in which article; what nobody tells; one number only by a named rule.
import { useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { labelOf } from '../../../src/view/labels.ts'
import { byWords, fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import { get } from '../api/client.ts'
import type { EventAnswer, EventLine as Line, Shown } from '../api/types.ts'
import { useDecide } from '../app/decide.ts'
import { useLanguage } from '../app/language.tsx'
import { DecideButtons, readAt, StatusMark } from '../parts/claim.tsx'
import { ConflictCard } from '../parts/conflict.tsx'
import { EventLine } from '../parts/eventLine.tsx'
import { Answer } from '../parts/panel.tsx'
import { QuoteText } from '../parts/text.tsx'
import { fromText, supportText, titleOf } from '../parts/words.ts'

export function EventPage() {
  const { id = '' } = useSearch({ from: '/event' })
  const query = useQuery({ queryKey: ['event', id], queryFn: () => get<EventAnswer & { readonly line: Line }>('event', { id }) })
  return <Answer query={query}>{(answer) => <EventView answer={answer} />}</Answer>
}

function EventView({ answer }: { readonly answer: EventAnswer & { readonly line: Line } }) {
  const { language, words } = useLanguage()
  const t = words.event
  const [first] = answer.tellings
  return (
    <div className="page event">
      <header>
        <p className="quiet">{supportText(answer.support, language)}</p>
        <h1>{first ? labelOf('event', first.anchor.type, language) : ''}{first?.anchor.place ? ` · ${first.anchor.place}` : ''}</h1>
        <EventLine event={answer.line} />
      </header>
      {answer.contradictions.map((conflict, index) => <ConflictCard key={index} conflict={conflict} />)}
      <section><h2 id="table">{t.table}</h2>
        <div className="scroll"><table className="claim-table" aria-labelledby="table">
          <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.value}</th><th scope="col">{t.by}</th><th scope="col">{t.source}</th><th scope="col">{t.status}</th></tr></thead>
          <tbody>{answer.fields.flatMap(({ field, values }) => {
            const claims = values.flatMap((value) => value.claims)
            return claims.map((shown, index) => <ClaimTableRow key={shown.claim.id} shown={shown} head={index === 0 ? { text: fieldLabel(field, language), rows: claims.length } : null} />)
          })}</tbody>
        </table></div>
      </section>
      <OneNumber displayed={answer.displayed} />
      <div className="columns">
        <section><h2>{t.tellings}</h2><ul className="list">{answer.tellings.map(({ anchor, source }) => <li key={anchor.id}><Link to="/read/$id" params={{ id: source.id }} search={{ at: `${anchor.start}-${anchor.end}` }} lang={source.language}>{titleOf(source)}</Link> <small>{fromText(source, language)}</small></li>)}</ul></section>
        {answer.notTold.length > 0 ? <section><h2>{t.notTold}</h2><p>{answer.notTold.map((field) => fieldLabel(field, language)).join(' · ')}</p></section> : null}
      </div>
    </div>
  )
}

function ClaimTableRow({ shown, head }: { readonly shown: Shown; readonly head: { readonly text: string; readonly rows: number } | null }) {
  const { language, words } = useLanguage()
  const { claim, source, status, quotes } = shown
  const [open, setOpen] = useState(false)
  const struck = status.status === 'rejected' || status.status === 'corrected'
  return (
    <tr className={`${status.status}${struck ? ' struck' : ''}`}>
      {head ? <th scope="rowgroup" rowSpan={head.rows}>{head.text}</th> : null}
      <td><button type="button" className="plain as-text value" aria-expanded={open} onClick={() => setOpen(!open)}>{valueText({ claim, source }, language)}</button>{open ? quotes.map((quote) => <blockquote key={quote.start}><QuoteText quote={quote} language={source.language} /></blockquote>) : null}</td>
      <td className="by">{byWords(claim, language) || <span className="quiet">{words.event.itself}</span>}</td>
      <td><Link {...readAt(claim)} title={titleOf(source)}>{fromText(source, language)}</Link></td>
      <td className="decide-cell"><StatusMark status={status} band={claim.band} /><DecideButtons shown={shown} /></td>
    </tr>
  )
}

function OneNumber({ displayed }: { readonly displayed: EventAnswer['displayed'] }) {
  const { language, words } = useLanguage()
  const decide = useDecide()
  const dialog = useRef<HTMLDialogElement>(null)
  const [claim, setClaim] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const known = recordWordsOf[language]
  const list = displayed.filter(({ by }) => by.length > 0)
  return list.length === 0 ? null : (
    <section><h2>{words.event.number}</h2>
      <p className="quiet">{words.event.noChoice}</p>
      <ul className="list">{list.map(({ field, by }) => <li key={field}><b>{fieldLabel(field, language)}</b>: {by.map(({ policy, number, of, claim: from, judgement }) => <span key={policy} className="policy"><b>{number.toLocaleString(language)}</b> <small>{known.policy[policy]} {known.outOf} {of}{judgement ? ` · ${judgement.by}: ${judgement.why ?? ''}` : ''}</small> <button type="button" className="plain" onClick={() => { setClaim(from.claim.id); setWhy(''); dialog.current?.showModal() }}>{words.event.choose}</button> </span>)}</li>)}</ul>
      <dialog ref={dialog} className="sheet" aria-label={words.event.choose}>
        <form method="dialog" onSubmit={() => { if (claim !== null && why.trim() !== '') decide.mutate([{ kind: 'choose', claim, why }]) }}>
          <label>{words.event.chooseWhy}<input autoFocus required value={why} onChange={(event) => setWhy(event.target.value)} /></label>
          <p className="buttons"><button type="submit" className="main">{words.claim.save}</button><button type="button" onClick={() => dialog.current?.close()}>{words.claim.cancel}</button></p>
        </form>
      </dialog>
    </section>
  )
}
