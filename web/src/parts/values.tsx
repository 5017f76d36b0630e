// Values of one field side by side, each with those who give it. None is chosen.
import { useState } from 'react'
import { fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { counts } from '../../../src/query/status.ts'
import type { FieldValues, ValueGroup } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { ClaimRow } from './claim.tsx'
import { supportText } from './words.ts'

export function Field({ field }: { readonly field: FieldValues }) {
  const { language } = useLanguage()
  return (
    <section className="field-values">
      <h3>{fieldLabel(field.field, language)} {field.values.length > 1 || field.support.sources > 1 ? <small>{supportText(field.support, language)}</small> : null}</h3>
      <ul className="values">{field.values.map((value) => <li key={value.key}><Value value={value} /></li>)}</ul>
    </section>
  )
}

const shownFirst = 2

export function Value({ value: { claims, support } }: { readonly value: ValueGroup }) {
  const { language, words } = useLanguage()
  const [all, setAll] = useState(false)
  const first = claims.find(({ status }) => counts(status)) ?? claims[0]!
  const shown = all ? claims : claims.slice(0, shownFirst)
  return (
    <div className={support.claims === 0 ? 'value-group struck' : 'value-group'}>
      <p className="value-head"><strong className="value">{valueText(first, language)}</strong> <small>{claims.length > 1 || support.anonymous || support.hedged ? supportText(support, language) : ''}</small></p>
      {shown.map((claim) => <ClaimRow key={claim.claim.id} shown={claim} />)}
      {claims.length > shown.length ? <button type="button" className="plain" onClick={() => setAll(true)}>{words.more} ({claims.length - shown.length})</button> : null}
    </div>
  )
}
