// Values that cannot both hold, side by side.
import { fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { recordWordsOf } from '../../../src/view/record/words.ts'
import type { Conflict } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { ClaimRow } from './claim.tsx'

export function ConflictCard({ conflict, quotes = true }: { readonly conflict: Pick<Conflict, 'kind' | 'field' | 'values' | 'mayBeUpdate'>; readonly quotes?: boolean }) {
  const { language } = useLanguage()
  const words = recordWordsOf[language]
  return (
    <section className="conflict">
      <h3>{words.contradiction[conflict.kind]} <small>{conflict.field.split(' ').map((field) => fieldLabel(field, language)).join(' / ')}{conflict.mayBeUpdate ? ` · ${words.mayBeUpdate}` : ''}</small></h3>
      <div className="beside">
        {conflict.values.map(({ key, claims }) => (
          <div key={key} className="side-value">
            <p className="value-head"><strong className="value">{valueText(claims[0]!, language)}</strong></p>
            {(quotes ? claims.slice(0, 2) : claims.slice(0, 1)).map((claim) => <ClaimRow key={claim.claim.id} shown={claim} />)}
          </div>
        ))}
      </div>
    </section>
  )
}
