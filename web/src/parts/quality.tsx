// How good is it on my articles: precision from one's own decisions with its interval; rules that fall short are named.
import { useQuery } from '@tanstack/react-query'
import { fieldLabel } from '../../../src/view/record/claim.ts'
import { get } from '../api/client.ts'
import type { Quality } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'

type Share = Quality['fields'][number]['precision']

export function QualityTable() {
  const { language, words } = useLanguage()
  const t = words.quality
  const { data } = useQuery({ queryKey: ['quality'], queryFn: () => get<Quality>('quality') })
  if (!data || data.fields.length === 0) return null
  const text = ({ right, of, low, high }: Share): string => `${Math.round(right / of * 100)}% (${right} ${words.of} ${of}; ${Math.round(low * 100)}–${Math.round(high * 100)})`
  return (
    <details className="quality">
      <summary>{t.title}</summary>
      <p className="quiet">{t.note.replace('{n}', String(data.done))}</p>
      <div className="scroll"><table>
        <thead><tr><th scope="col">{t.field}</th><th scope="col">{t.precision}</th><th scope="col">{t.recall}</th></tr></thead>
        <tbody>{data.fields.map(({ field, precision, recall }) => <tr key={field}><td>{fieldLabel(field, language)}</td><td>{text(precision)}</td><td>{recall ? text(recall) : '–'}</td></tr>)}</tbody>
      </table></div>
      <h3>{t.rules}</h3>
      <ul className="list">{data.rules.slice(0, 30).map(({ rule, precision, weak }) => <li key={rule}><code>{rule}</code> <small>✓ {precision.right} ✗ {precision.of - precision.right}</small>{weak ? <b> · {t.weak}</b> : null}</li>)}</ul>
    </details>
  )
}
