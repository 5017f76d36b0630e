// Events on a line of time, each as wide as its date is vague. Few are drawn one by one with their words; many are counted in columns, what is vaguer than a column apart below. Wheel and drag move, keys too.
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { labelOf } from '../../../src/view/labels.ts'
import type { EventAnchor } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { dayText } from '../parts/words.ts'
import { Columns } from './columns.tsx'
import { groupOf, groups, type Group } from './groups.ts'
import { packed } from './lanes.ts'
import { dayOf, isoOf, ticksOf, type Window } from './scale.ts'
import { binned } from './bins.ts'

const laneHeight = 22
const dot = 9
const lanesMost = 22
/** More in sight than this are counted in columns. */
const marksMost = 250
/** As few as this have their words beside them, where there is room. */
const wordsMost = 90
const columnWidth = 8
/** An open end is drawn so far, fading. */
const openDays = 60

export interface Stretch { readonly event: EventAnchor; readonly from: number; readonly to: number; readonly open: boolean; readonly group: Group }

export function stretchesOf(events: readonly EventAnchor[]): Stretch[] {
  return events.map((event) => {
    const from = event.from === null ? dayOf(event.to!) - openDays : dayOf(event.from)
    const to = event.to === null ? dayOf(event.from!) + openDays : dayOf(event.to)
    return { event, from, to, open: event.from === null || event.to === null, group: groupOf(event.type) }
  })
}

/** All of them, with a little air. */
export function wholeOf(stretches: readonly Stretch[]): Window {
  let [from, to] = [Infinity, -Infinity]
  for (const it of stretches) [from, to] = [Math.min(from, it.from), Math.max(to, it.to)]
  const edge = Math.max(10, (to - from) * 0.02)
  return { from: from - edge, to: to + edge }
}

interface Props {
  readonly stretches: readonly Stretch[]
  /** What is in sight; null for all. */
  readonly window: Window | null
  readonly onWindow: (change: (now: Window | null) => Window | null) => void
}

export function Timeline({ stretches, window, onWindow }: Props) {
  const { language, words } = useLanguage()
  const navigate = useNavigate()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  const whole = useMemo(() => wholeOf(stretches), [stretches])
  const [focus, setFocus] = useState<number | null>(null)
  const view = window ?? whole
  const scale = width / Math.max(1, view.to - view.from)
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(280, Math.floor(entry!.contentRect.width))))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const zoom = useCallback((by: number, at = 0.5) => onWindow((now) => {
    const { from, to } = now ?? whole
    const [span, middle] = [Math.min((whole.to - whole.from) * 1.2, Math.max(7, (to - from) * by)), from + (to - from) * at]
    return { from: middle - span * at, to: middle + span * (1 - at) }
  }), [whole, onWindow])
  useEffect(() => {
    const element = frame.current
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.shiftKey) return
      event.preventDefault()
      zoom(event.deltaY + event.deltaX > 0 ? 1.25 : 0.8, (event.clientX - element!.getBoundingClientRect().left) / width)
    }
    // React listens passively, where the page cannot be kept from scrolling.
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  }, [zoom, width])

  const visible = useMemo(() => stretches.filter(({ from, to }) => to >= view.from && from <= view.to), [stretches, view.from, view.to])
  const title = useCallback(({ event }: Stretch): string => `${dayText(event, language, words.noDate)} · ${labelOf('event', event.type, language)}${event.place ? ` · ${event.place}` : ''}`, [language, words])
  const withWords = visible.length <= Math.min(wordsMost, width / 11)
  const marks = useMemo(() => {
    if (visible.length > marksMost) return null
    const found = packed(visible.map((item) => {
      const day = item.from === item.to
      const x = (item.from - view.from) * scale - (day ? dot / 2 : 0)
      const wide = day ? dot : Math.max(dot, (item.to - item.from + 1) * scale)
      const label = withWords ? shortened(`${labelOf('event', item.event.type, language)}${item.event.place ? `, ${item.event.place}` : ''}`) : ''
      // Beside a dot, inside a bar that is long enough.
      const inside = !day && wide > label.length * 6.4 + 12
      const words = label === '' || inside ? 0 : label.length * 6.4 + 10
      // At the right edge the words stand before their mark.
      const before = words > 0 && x + wide + words > width && x > words
      return { item: { ...item, at: x, wide, label, side: inside ? 'inside' : before ? 'before' : 'after' }, x: before ? x - words : x, width: wide + words }
    }), 5)
    return found.lanes > lanesMost ? null : found
  }, [visible, view.from, scale, withWords, language, width])
  const columns = useMemo(() => (marks === null ? binned(visible, view, Math.max(10, width / columnWidth)) : null), [marks, visible, view, width])
  const order = useMemo(() => marks?.placed.toSorted((a, b) => a.item.at - b.item.at) ?? [], [marks])
  const count = columns?.bins.length ?? order.length
  const at = focus === null ? null : Math.min(count - 1, focus)
  const focused = at === null ? undefined : order[at]
  const focusedBin = at === null ? undefined : columns?.bins[at]
  const height = marks === null ? 0 : Math.max(2, marks.lanes) * laneHeight + 34

  const drag = useRef<{ readonly x: number; readonly view: Window; moved: boolean } | null>(null)
  const move = ({ clientX }: PointerEvent): void => {
    const { current } = drag
    if (current === null || (!current.moved && Math.abs(current.x - clientX) < 4)) return
    current.moved = true
    const by = (current.x - clientX) / scale
    onWindow(() => ({ from: current.view.from + by, to: current.view.to + by }))
  }
  const release = (event: PointerEvent): void => {
    if (drag.current && !drag.current.moved) openAt(event)
    drag.current = null
  }
  const intoBin = ({ from, to }: { readonly from: number; readonly to: number }): void => {
    const span = Math.max(7, to - from + 1)
    onWindow(() => ({ from: from - span * 0.1, to: from + span * 1.1 }))
    setFocus(null)
  }
  function openAt({ clientX, clientY }: PointerEvent): void {
    const hit = document.elementFromPoint(clientX, clientY)
    const id = hit?.getAttribute('data-event')
    const bin = hit?.getAttribute('data-bin')
    if (id) void navigate({ to: '/event', search: { id } })
    else if (bin && columns) intoBin(columns.bins[Number(bin)]!)
  }
  const key = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0 && event.shiftKey) onWindow((now) => shifted(now ?? whole, step * 0.25))
    else if (step !== 0) setFocus(at === null ? (step > 0 ? 0 : count - 1) : Math.min(count - 1, Math.max(0, at + step)))
    else if (event.key === '+' || event.key === '=') zoom(0.7)
    else if (event.key === '-') zoom(1.4)
    else if (event.key === '0') onWindow(() => null)
    else if (event.key === 'Enter' && focused) void navigate({ to: '/event', search: { id: focused.item.event.id } })
    else if (event.key === 'Enter' && focusedBin) intoBin(focusedBin)
    else return
    event.preventDefault()
  }
  const ticks = ticksOf(view, Math.max(3, width / 110), language)
  const x = (day: number): number => (day - view.from) * scale
  const said = focused ? title(focused.item) : focusedBin ? `${dayText({ from: isoOf(focusedBin.from), to: isoOf(focusedBin.to) }, language, '')}: ${focusedBin.total}` : ''
  const shownGroups = groups.filter((group) => visible.some((it) => it.group === group))
  return (
    <figure className="timeline">
      <div className="timeline-head">
        <p className="buttons"><button type="button" onClick={() => zoom(0.6)}>{words.chronology.zoomIn}</button><button type="button" onClick={() => zoom(1.6)}>{words.chronology.zoomOut}</button><button type="button" onClick={() => onWindow(() => null)}>{words.chronology.whole}</button></p>
        <ul className="legend">{shownGroups.map((group) => <li key={group}><span className={`swatch g-${group}`} aria-hidden="true" />{words.chronology.groups[group]}</li>)}</ul>
      </div>
      <div ref={frame} className="timeline-frame" tabIndex={0} role="group" aria-label={words.chronology.title} onKeyDown={key} onPointerDown={(event) => { drag.current = { x: event.clientX, view, moved: false }; event.currentTarget.setPointerCapture(event.pointerId) }} onPointerMove={move} onPointerUp={release} onPointerCancel={() => { drag.current = null }}>
        {columns ? <Columns binned={columns} x={x} width={width} ticks={ticks} focused={focusedBin} /> : (
          <svg width={width} height={height} aria-hidden="true">
            {ticks.map(({ day, label }) => <g key={day}><line className="tick" x1={x(day)} x2={x(day)} y1={0} y2={height - 22} /><text x={x(day) + 4} y={height - 6}>{label}</text></g>)}
            {marks?.placed.map((it) => {
              const { event, from, to, open, group, at: left, wide, label, side } = it.item
              return (
                <g key={event.id}>
                  <rect data-event={event.id} x={left} y={it.lane * laneHeight + 6} width={wide} height={from === to ? dot : laneHeight - 12} rx={from === to ? dot : 3}
                    className={['event', `g-${group}`, event.realis === 'accomplished' ? '' : 'not-done', from === to ? 'day' : 'stretch', open ? 'open' : '', it === focused ? 'focused' : ''].filter(Boolean).join(' ')}><title>{title(it.item)}</title></rect>
                  {label === '' ? null : <text className="mark-words" data-event={event.id} textAnchor={side === 'before' ? 'end' : 'start'} x={side === 'inside' ? Math.max(left, 0) + 6 : side === 'before' ? left - 5 : left + wide + 4} y={it.lane * laneHeight + 15}>{label}</text>}
                </g>
              )
            })}
          </svg>
        )}
      </div>
      <p className="quiet said" aria-live="polite">{said || (columns ? words.chronology.columns.replace('{unit}', words.chronology.units[columns.unit]).replace('{n}', String(columns.vague)) : words.chronology.hint)}</p>
    </figure>
  )
}

function shifted({ from, to }: Window, part: number): Window {
  const by = (to - from) * part
  return { from: from + by, to: to + by }
}

const labelMost = 34

function shortened(label: string): string {
  return label.length <= labelMost ? label : `${label.slice(0, labelMost - 1)}…`
}
