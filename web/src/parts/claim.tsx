// A claim with who says so, where, its sentence, what was decided of it, and the keys to decide.
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, useState } from 'react'
import { byWords, fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import type { Shown } from '../api/types.ts'
import { useDecide } from '../app/decide.ts'
import { useLanguage } from '../app/language.tsx'
import { useNotices } from '../app/notices.tsx'
import { fromText, publishedText, titleOf } from './words.ts'
import { QuoteText } from './text.tsx'

/** Tick, cross or dotted circle with its word: never colour alone. */
export function StatusMark({ status, band }: { readonly status: Shown['status']; readonly band: string }) {
  const { language, words } = useLanguage()
  const known = recordWordsOf[language]
  const mark = { open: '', accepted: '✓', added: '✓', rejected: '✗', corrected: '↻' }[status.status]
  const text = status.status === 'open' ? words.claim.machine : `${known.status[status.status]}${status.judgement ? ` ${known.by} ${status.judgement.by}` : ''}`
  return <span className={`status ${status.status} ${band}`} title={text}><span aria-hidden="true">{mark}</span><span className="hidden">{text}</span></span>
}

/** Where a claim's words stand, as an address. */
export function readAt(claim: Shown['claim']): { readonly to: '/read/$id'; readonly params: { readonly id: string }; readonly search: { readonly at?: string } } {
  const [first] = claim.evidence
  return { to: '/read/$id', params: { id: claim.source }, search: first ? { at: `${first.start}-${first.end}` } : {} }
}

export function ClaimRow({ shown, withValue = false, withField = false }: { readonly shown: Shown; readonly withValue?: boolean; readonly withField?: boolean }) {
  const { language, words } = useLanguage()
  const { claim, source, status, quotes } = shown
  const by = byWords(claim, language)
  const struck = status.status === 'rejected' || status.status === 'corrected'
  return (
    <div className={`claim ${status.status} ${struck ? 'struck' : ''}`} data-claim={claim.id}>
      <div className="claim-line">
        <StatusMark status={status} band={claim.band} />
        <span className="claim-words">
          {withField ? <span className="field">{fieldLabel(claim.field, language)} </span> : null}
          {withValue ? <strong className="value">{valueText({ claim, source }, language)}</strong> : null}
          {by ? <span className="by">{withValue ? ' · ' : ''}{by}</span> : null}
          <Link className="from" {...readAt(claim)} title={titleOf(source)}>[{fromText(source, language)}]</Link>
        </span>
        <DecideButtons shown={shown} />
      </div>
      {quotes.map((quote) => <blockquote key={quote.start}><QuoteText quote={quote} language={source.language} /></blockquote>)}
      <details className="why"><summary>{words.claim.why}</summary><p>{words.claim.rule} <code>{claim.because}</code> · {recordWordsOf[language] ? claim.band : ''} · <code>{claim.id}</code></p></details>
    </div>
  )
}

export function DecideButtons({ shown: { claim, source, status } }: { readonly shown: Pick<Shown, 'claim' | 'source' | 'status'> }) {
  const { language, words } = useLanguage()
  const decide = useDecide()
  const { say } = useNotices()
  const dialog = useRef<HTMLDialogElement>(null)
  const [value, setValue] = useState('')
  const mayCorrect = /^event\.(?:date|place|casualty)|^fact\.|^aggregate\.|^event\.role/.test(claim.field)
  const citation = useMemo(() => `“${claim.evidence.map(({ quote }) => quote).join(' … ')}” — ${titleOf(source)}, ${fromText(source, language)}${publishedText(source, language) ? '' : ''}${source.url ? `, ${source.url}` : ''}`, [claim, source, language])
  return (
    <span className="decide" role="group" aria-label={fieldLabel(claim.field, language)}>
      {status.status === 'accepted' ? null : <button type="button" className="plain" title={words.claim.accept} aria-label={words.claim.accept} onClick={() => decide.mutate([{ kind: 'accept', claim: claim.id }])}>✓</button>}
      {status.status === 'rejected' ? null : <button type="button" className="plain" title={words.claim.reject} aria-label={words.claim.reject} onClick={() => decide.mutate([{ kind: 'reject', claim: claim.id, why: 'not-a-fact' }])}>✗</button>}
      {mayCorrect ? <button type="button" className="plain" title={words.claim.correct} aria-label={words.claim.correct} onClick={() => { setValue(claim.text); dialog.current?.showModal() }}>✎</button> : null}
      <button type="button" className="plain" title={words.claim.copy} aria-label={words.claim.copy} onClick={() => void navigator.clipboard.writeText(citation).then(() => say({ kind: 'done', text: words.claim.copied }))}>❝</button>
      <dialog ref={dialog} className="sheet" aria-label={words.claim.correct}>
        <form method="dialog" onSubmit={() => { if (value.trim() !== '' && value !== claim.text) decide.mutate([{ kind: 'correct', claim: claim.id, value }]) }}>
          <label>{fieldLabel(claim.field, language)}: {words.claim.value}<input autoFocus value={value} onChange={(event) => setValue(event.target.value)} /></label>
          <p className="buttons"><button type="submit" className="main">{words.claim.save}</button><button type="button" onClick={() => dialog.current?.close()}>{words.claim.cancel}</button></p>
        </form>
      </dialog>
    </span>
  )
}
