// A card that is no claim: two actors or events that may be one, a decision that became stale or is contradicted, a sentence that led to nothing.
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { labelOf } from '../../../src/view/labels.ts'
import { fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { reviewWordsOf } from '../../../src/view/record/reviewWords.ts'
import { wordsOf } from '../../../src/view/words.ts'
import { get } from '../api/client.ts'
import type { Card, SourceAnswer } from '../api/types.ts'
import { useDecide, useUndo, type Decision } from '../app/decide.ts'
import { useKeys } from '../app/keys.ts'
import { useLanguage } from '../app/language.tsx'
import { offersIn } from '../text/offers.ts'
import { Passage } from './passage.tsx'
import { nearestFirst, targetsOf } from './selection.tsx'
import { dayText } from './words.ts'

export function PairCard({ card: { item, places, sides }, onSkip, onDecided }: { readonly card: Card; readonly onSkip: () => void; readonly onDecided: () => void }) {
  const { language, words } = useLanguage()
  const decide = useDecide()
  const undo = useUndo()
  const [adding, setAdding] = useState(false)
  const known = reviewWordsOf[language]
  const send = (decision: Decision) => (): void => { if (!decide.isPending) decide.mutate([decision], { onSuccess: onDecided }) }
  const takeBack = (batch: number) => (): void => { if (!undo.isPending) undo.mutate({ batch }, { onSuccess: onDecided }) }
  const pair = item.kind === 'actor' || item.kind === 'event' ? item.pair : null
  const why = (pair?.reasons ?? []).map(({ code, detail, weight }) => ({ text: `${known.reason[code]}${detail === undefined ? '' : ` (${detail})`}`, for: weight > 0 }))
  const actions: readonly { readonly key: string; readonly text: string; readonly act: () => void; readonly main?: boolean }[] = pair !== null
    ? [{ key: 'y', text: known.action.same, act: send({ kind: 'same', a: pair.a, b: pair.b }), main: true }, { key: 'n', text: known.action.different, act: send({ kind: 'different', a: pair.a, b: pair.b }) }, { key: 'h', text: known.action.unsure, act: send({ kind: 'unsure', a: pair.a, b: pair.b }) }]
    : item.kind === 'signal' ? [{ key: 'a', text: words.reader.addAs, act: () => setAdding(true) }, { key: '.', text: known.action.nothing, act: send({ kind: 'nothing', source: item.source, start: item.signal.evidence.start, end: item.signal.evidence.end }), main: true }, { key: 'd', text: known.action.done, act: send({ kind: 'done', source: item.source }) }]
      : item.kind === 'stale' ? [{ key: 'b', text: known.action.accept, act: send({ kind: 'accept', claim: item.stale.claim.id }), main: true }, { key: 't', text: known.action['undo-judgement'], act: takeBack(item.stale.judgement.batch) }]
        : item.kind === 'contradicted' ? [{ key: 't', text: known.action['undo-judgement'], act: takeBack(item.judgement.batch), main: true }] : []
  useKeys(Object.fromEntries([...actions.map(({ key, act }) => [key, act] as const), ['o', onSkip] as const]))
  const textLanguage = places[0]?.source.language ?? 'nl'
  return (
    <div className="review-card pair" data-card={item.id}>
      <div className="passages">{places.map((place, index) => <div key={`${place.source.id}${place.start}${index}`}>{sides[index] ? <h2>{sides[index]}</h2> : null}{item.kind === 'event' ? <p className="quiet">{labelOf('event', item.events[index === 0 ? 0 : 1].type, language)} · {dayText(item.events[index === 0 ? 0 : 1], language, words.noDate)} · {item.events[index === 0 ? 0 : 1].place ?? ''}</p> : null}<Passage place={place} /></div>)}</div>
      <div>
        <h2>{known.kind[item.kind]}</h2>
        {pair !== null ? <><p><b>{Math.round(pair.score * 100)}%</b></p><ul className="list">{why.filter((it) => it.for).map(({ text }) => <li key={text}>+ {text}</li>)}{why.filter((it) => !it.for).map(({ text }) => <li key={text} className="quiet">− {text}</li>)}</ul></> : null}
        {item.kind === 'stale' ? <><p>{known.wasDecided}: {known.action[item.stale.judgement.kind as 'accept']} {known.by} {item.stale.judgement.by}</p><p>{fieldLabel(item.stale.claim.field, language)}: <s>{valueText({ claim: item.stale.claim, source: { language: textLanguage } }, language)}</s> → {item.stale.now.length === 0 ? known.gone : item.stale.now.map((claim) => valueText({ claim, source: { language: textLanguage } }, language)).join(' · ')}</p></> : null}
        {item.kind === 'contradicted' ? <p>{known.contradicts} · {known.by} {item.judgement.by}</p> : null}
        {item.kind === 'signal' ? <p className="quiet">{item.signal.why.map((it) => wordsOf[language].why[it]).join(', ')}</p> : null}
        {adding && item.kind === 'signal' ? <Adder source={item.source} span={item.signal.evidence} onAdd={(decision) => send(decision)()} /> : null}
        <p className="buttons">{actions.map(({ key, text, act, main }) => <button key={key} type="button" className={main ? 'main' : ''} onClick={act}>{text} <kbd>{key}</kbd></button>)}<button type="button" onClick={onSkip}>{words.review.skip} <kbd>o</kbd></button></p>
      </div>
    </div>
  )
}

/** What the sentence offers, a digit each; where it offers nothing the reader opens on it, to select words. */
function Adder({ source: id, span, onAdd }: { readonly source: string; readonly span: { readonly start: number; readonly end: number }; readonly onAdd: (decision: Decision) => void }) {
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { data: source } = useQuery({ queryKey: ['source', id], queryFn: () => get<SourceAnswer>(`sources/${id}`) })
  const target = source === undefined ? undefined : nearestFirst(targetsOf(source, language), span.start).find(({ kind }) => kind === 'event')
  const offers = source === undefined || target === undefined ? [] : offersIn(source, span)
  const empty = source !== undefined && offers.length === 0
  useEffect(() => { if (empty) void navigate({ to: '/read/$id', params: { id }, search: { at: `${span.start}-${span.end}` } }) }, [empty, navigate, id, span.start, span.end])
  const add = ({ field, start, end, quote, typed }: (typeof offers)[number]): void => { if (target) onAdd({ kind: 'add', source: id, start, end, quote, about: target.about, field, typed }) }
  useKeys(Object.fromEntries(offers.map((offer, index) => [String(index + 1), () => add(offer)])))
  return target === undefined ? null : (
    <div className="adder">
      <p className="quiet">{target.text}</p>
      <p className="buttons">{offers.map((offer, index) => <button key={`${offer.field}${offer.start}`} type="button" onClick={() => add(offer)}><kbd>{index + 1}</kbd> {fieldLabel(offer.field, language)}: {offer.quote}</button>)}</p>
    </div>
  )
}
