// Events on a line of time, each as wide as its date is vague: a dot for a day, a bar for a stretch, fading where it is open. Wheel and drag move, keys too.
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { labelOf } from '../../../src/view/labels.ts'
import type { EventAnchor } from '../api/types.ts'
import { useLanguage } from '../app/language.tsx'
import { dayText } from '../parts/words.ts'
import { packed } from './lanes.ts'
import { dayOf, ticksOf, type Window } from './scale.ts'

const laneHeight = 22
const dot = 9
const lanesMost = 24
/** An open end is drawn so far, fading. */
const openDays = 60

interface Stretch { readonly event: EventAnchor; readonly from: number; readonly to: number; readonly open: boolean }

export function Timeline({ events }: { readonly events: readonly EventAnchor[] }) {
  const { language, words } = useLanguage()
  const navigate = useNavigate()
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(900)
  const stretches = useMemo(() => events.map((event): Stretch => {
    const from = event.from === null ? dayOf(event.to!) - openDays : dayOf(event.from)
    const to = event.to === null ? dayOf(event.from!) + openDays : dayOf(event.to)
    return { event, from, to, open: event.from === null || event.to === null }
  }), [events])
  const whole = useMemo((): Window => {
    const [from, to] = [Math.min(...stretches.map((it) => it.from)), Math.max(...stretches.map((it) => it.to))]
    const edge = Math.max(10, (to - from) * 0.04)
    return { from: from - edge, to: to + edge }
  }, [stretches])
  const [window, setWindow] = useState<Window | null>(null)
  const [focus, setFocus] = useState(0)
  const view = window ?? whole
  const scale = width / Math.max(1, view.to - view.from)
  useEffect(() => {
    const element = frame.current
    if (!element) return undefined
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(280, entry!.contentRect.width)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const zoom = useCallback((by: number, at = 0.5) => setWindow((now) => {
    const { from, to } = now ?? whole
    const [span, middle] = [Math.min((whole.to - whole.from) * 1.2, Math.max(7, (to - from) * by)), from + (to - from) * at]
    return { from: middle - span * at, to: middle + span * (1 - at) }
  }), [whole])
  useEffect(() => {
    const element = frame.current
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.shiftKey) return
      event.preventDefault()
      zoom(event.deltaY > 0 ? 1.25 : 0.8, (event.clientX - element!.getBoundingClientRect().left) / width)
    }
    // React listens passively, where the page cannot be kept from scrolling.
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  }, [zoom, width])

  const visible = useMemo(() => stretches.filter(({ from, to }) => to >= view.from && from <= view.to), [stretches, view.from, view.to])
  const { placed, lanes } = useMemo(() => packed(visible.map((item) => {
    const day = item.from === item.to
    const x = (item.from - view.from) * scale
    return { item, x: day ? x - dot / 2 : x, width: day ? dot : Math.max(dot, (item.to - item.from + 1) * scale) }
  }), 3), [visible, view.from, scale])
  const height = Math.min(lanes, lanesMost) * laneHeight + 34
  const drag = useRef<{ readonly x: number; readonly view: Window } | null>(null)
  const move = (event: PointerEvent): void => {
    if (drag.current === null) return
    const by = (drag.current.x - event.clientX) / scale
    setWindow({ from: drag.current.view.from + by, to: drag.current.view.to + by })
  }
  const key = (event: KeyboardEvent): void => {
    const order = placed.toSorted((a, b) => a.x - b.x)
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0) setFocus((now) => Math.min(order.length - 1, Math.max(0, now + step)))
    else if (event.key === '+' || event.key === '=') zoom(0.7)
    else if (event.key === '-') zoom(1.4)
    else if (event.key === '0') setWindow(null)
    else if (event.key === 'Enter' && focused) void navigate({ to: '/event', search: { id: focused.item.event.id } })
    else return
    event.preventDefault()
  }
  const focused = placed.toSorted((a, b) => a.x - b.x)[focus]
  const title = ({ event }: Stretch): string => `${dayText(event, language, words.noDate)} · ${labelOf('event', event.type, language)}${event.place ? ` · ${event.place}` : ''}`
  return (
    <figure className="timeline">
      <p className="buttons"><button type="button" onClick={() => zoom(0.6)}>{words.chronology.zoomIn}</button><button type="button" onClick={() => zoom(1.6)}>{words.chronology.zoomOut}</button><button type="button" onClick={() => setWindow(null)}>{words.chronology.whole}</button><span className="quiet" aria-live="polite">{focused ? title(focused.item) : ''}</span></p>
      <div ref={frame} className="timeline-frame" tabIndex={0} role="group" aria-label={words.chronology.title} onKeyDown={key} onPointerDown={(event) => { drag.current = { x: event.clientX, view }; event.currentTarget.setPointerCapture(event.pointerId) }} onPointerMove={move} onPointerUp={(event) => { if (drag.current && Math.abs(drag.current.x - event.clientX) < 4) open(event); drag.current = null }}>
        <svg width={width} height={height} aria-hidden="true">
          <defs><linearGradient id="open-end"><stop offset="0" className="stop-full" /><stop offset="1" className="stop-none" /></linearGradient></defs>
          {ticksOf(view, Math.max(3, width / 110), language).map(({ day, label }) => <g key={day}><line className="tick" x1={(day - view.from) * scale} x2={(day - view.from) * scale} y1={0} y2={height - 22} /><text x={(day - view.from) * scale + 4} y={height - 6}>{label}</text></g>)}
          {placed.filter(({ lane }) => lane < lanesMost).map((it) => (
            <rect key={it.item.event.id} data-event={it.item.event.id} x={it.x} y={it.lane * laneHeight + 4} width={it.width} height={laneHeight - 10} rx={it.item.from === it.item.to ? dot : 3}
              className={['event', it.item.event.type.split('.')[0], it.item.event.realis === 'accomplished' ? '' : 'not-done', it.item.from === it.item.to ? 'day' : 'stretch', it.item.open ? 'open' : '', it === focused ? 'focused' : ''].filter(Boolean).join(' ')}><title>{title(it.item)}</title></rect>
          ))}
          {lanes > lanesMost ? <text x={4} y={height - 24}>+ {placed.filter(({ lane }) => lane >= lanesMost).length}</text> : null}
        </svg>
      </div>
    </figure>
  )

  function open(event: PointerEvent): void {
    const id = document.elementFromPoint(event.clientX, event.clientY)?.getAttribute('data-event')
    if (id) void navigate({ to: '/event', search: { id } })
  }
}
