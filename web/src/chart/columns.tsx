// Columns of the chronology: stacked by group above the line, vague events that may fall there as a pale band below it.
import { memo } from 'react'
import { useLanguage } from '../app/language.tsx'
import { dayText } from '../parts/words.ts'
import type { Bin, Binned } from './bins.ts'
import { groups, type Group } from './groups.ts'
import { isoOf, type Tick } from './scale.ts'

const [high, low, axis] = [210, 56, 24]

interface Props {
  readonly binned: Binned<Group>
  readonly x: (day: number) => number
  readonly width: number
  readonly ticks: readonly Tick[]
  readonly focused: Bin<Group> | undefined
}

export const Columns = memo(function Columns({ binned: { bins, top, topVague }, x, width, ticks, focused }: Props) {
  const { language, words } = useLanguage()
  const paths: Record<Group, string> = { attack: '', clash: '', captives: '', law: '', talk: '', other: '' }
  const y = (count: number): number => count / top * (high - 18)
  for (const { from, to, counts } of bins) {
    const [left, wide] = [x(from), Math.max(1, x(to + 1) - x(from) - 1)]
    let above = 0
    for (const group of groups) {
      const count = counts[group] ?? 0
      if (count === 0) continue
      paths[group] += `M${left.toFixed(1)} ${(high - y(above)).toFixed(1)}h${wide.toFixed(1)}v${(-y(count)).toFixed(1)}h${(-wide).toFixed(1)}z`
      above += count
    }
  }
  const depth = (vague: number): number => (topVague === 0 ? 0 : vague / topVague * (low - 8))
  const band = topVague === 0 ? '' : `M${x(bins[0]!.from)} ${high + axis}${bins.map(({ from, to, vague }) => `L${x(from).toFixed(1)} ${(high + axis + depth(vague)).toFixed(1)}H${x(to + 1).toFixed(1)}`).join('')}V${high + axis}z`
  const steps = [...new Set([top, Math.round(top / 2)].filter((it) => it > 0))]
  return (
    <svg width={width} height={high + axis + (topVague === 0 ? 0 : low)} aria-hidden="true">
      {steps.map((step) => <g key={step}><line className="tick" x1={0} x2={width} y1={high - y(step)} y2={high - y(step)} /><text x={4} y={high - y(step) - 3}>{step.toLocaleString(language)}</text></g>)}
      {ticks.map(({ day, label }) => <g key={day}><line className="tick" x1={x(day)} x2={x(day)} y1={high} y2={high + 6} /><text x={x(day) + 4} y={high + 16}>{label}</text></g>)}
      {groups.map((group) => (paths[group] === '' ? null : <path key={group} className={`column g-${group}`} d={paths[group]} />))}
      <line className="axis" x1={0} x2={width} y1={high} y2={high} />
      {band === '' ? null : <><path className="vague" d={band} /><text x={4} y={high + axis + 14}>{words.chronology.vague}</text></>}
      {bins.map((bin, index) => <rect key={bin.from} className={bin === focused ? 'catch focused' : 'catch'} data-bin={index} x={x(bin.from)} y={0} width={Math.max(1, x(bin.to + 1) - x(bin.from))} height={high}><title>{`${dayText({ from: isoOf(bin.from), to: isoOf(bin.to) }, language, '')}: ${bin.total}`}</title></rect>)}
    </svg>
  )
})
