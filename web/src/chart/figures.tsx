// Figures over time: one mark a claim, its bounds as a line. Nothing joins them.
import { fieldLabel, valueText } from '../../../src/view/record/claim.ts'
import { Link } from '@tanstack/react-router'
import type { FigureSeries } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { readAt } from '../parts/claim.tsx'
import { dayText, fromText } from '../parts/words.ts'
import { dayOf, ticksOf } from './scale.ts'

const [width, height, left, bottom] = [560, 170, 44, 24]

export function FigureChart({ series: { field, points } }: { readonly series: FigureSeries }) {
  const { language, words } = useLanguage()
  const title = fieldLabel(field, language)
  const dated = points.filter(({ from, to }) => from !== null || to !== null)
  const top = Math.max(...points.map(({ quantity: { low, best, high } }) => high ?? best ?? low ?? 0), 1)
  const days = dated.map(({ from, to }) => dayOf((from ?? to)!))
  const window = { from: Math.min(...days) - 30, to: Math.max(...days) + 30 }
  const x = (day: number): number => left + (day - window.from) / Math.max(1, window.to - window.from) * (width - left - 12)
  const y = (value: number): number => height - bottom - value / top * (height - bottom - 14)
  return (
    <figure className="figure-chart">
      <figcaption>{title}</figcaption>
      {dated.length > 1 ? <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${title}: ${dated.length}`}>
        <line className="axis" x1={left} x2={width} y1={height - bottom} y2={height - bottom} />
        <text x={left - 6} y={y(top) + 4} textAnchor="end">{top.toLocaleString(language)}</text><text x={left - 6} y={height - bottom} textAnchor="end">0</text>
        {ticksOf(window, 6, language).map(({ day, label }) => <text key={day} x={x(day)} y={height - 8} textAnchor="middle">{label}</text>)}
        {dated.map(({ from, to, quantity: { low, best, high, op }, claim }) => {
          const [cx, value] = [x(dayOf((from ?? to)!)), best ?? low ?? high ?? 0]
          return <g key={claim.claim.id}>{low !== null && high !== null && low !== high ? <line className="range" x1={cx} x2={cx} y1={y(low)} y2={y(high)} /> : null}<circle className={op === 'exact' ? 'point' : 'point open'} cx={cx} cy={y(value)} r={4.5} /></g>
        })}
      </svg> : null}
      <ul className="list">{points.map(({ from, to, byArticle, claim }) => <li key={claim.claim.id}><Link {...readAt(claim.claim)}><b>{valueText(claim, language)}</b></Link> <small>{dayText({ from, to }, language, words.noDate)}{byArticle ? ' *' : ''} · {fromText(claim.source, language)}</small></li>)}</ul>
    </figure>
  )
}
