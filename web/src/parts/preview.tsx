// A reading that is not kept yet: its text with marks, its records beside it, what was refused.
import { useMemo, useState } from 'react'
import type { Look } from '../api/types.ts'
import { byWords, fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { useLanguage } from '../app/language.tsx'
import { marksOf } from '../text/layers.ts'
import { SourceText } from './sourceText.tsx'

export function Preview({ look: { reading, claims } }: { readonly look: Look }) {
  const { language, words } = useLanguage()
  const [selected, select] = useState<string | null>(null)
  const marks = useMemo(() => marksOf({ reading, claims: claims.map((claim) => ({ claim })) }), [reading, claims])
  return (
    <div className="reader preview">
      <article className="paper"><SourceText text={reading.source.text} blocks={reading.source.blocks} marks={marks} selected={selected} target={null} language={reading.source.language} onSelect={select} /></article>
      <aside className="records">
        {claims.length === 0 ? <p>{words.reader.nothing}</p> : <ul className="rows">{claims.map((claim) => (
          <li key={claim.id} className={claim.id === selected ? 'row selected' : 'row'} data-claim={claim.id}>
            <button type="button" className="plain as-text" aria-pressed={claim.id === selected} onClick={() => select(claim.id)}><span className="field">{fieldLabel(claim.field, language)}</span> <span className="value">{valueText({ claim, source: reading.source }, language)}</span>{byWords(claim, language) ? <span className="by"> · {byWords(claim, language)}</span> : null}</button>
          </li>
        ))}</ul>}
        {reading.refusals.length > 0 ? <section><h2>{words.reader.refused}</h2><ul className="rows">{reading.refusals.map((it, index) => <li key={index} className="row refusal"><q lang={reading.source.language}>{it.evidence.quote}</q> <span className="by">{it.reason}</span></li>)}</ul></section> : null}
        {reading.signals.length > 0 ? <section><h2>{words.reader.unread}</h2><ul className="rows">{reading.signals.map(({ evidence }) => <li key={evidence.start} className="row"><q lang={reading.source.language}>{evidence.quote}</q></li>)}</ul></section> : null}
      </aside>
    </div>
  )
}
