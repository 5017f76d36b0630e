// A long list of rows of one height: only those in sight are made, each says where it stands in the whole.
import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

interface Props<T> {
  readonly items: readonly T[]
  readonly rowHeight: number
  readonly label: string
  readonly idOf: (item: T) => string
  readonly children: (item: T, index: number) => ReactNode
}

/** Rows made beyond what is in sight, on either side. */
const spare = 8
/** Lists that are no longer than this are shown whole, without a frame of their own. */
const short = 60

export function Windowed<T>({ items, rowHeight, label, idOf, children }: Props<T>) {
  const frame = useRef<HTMLDivElement>(null)
  const [first, setFirst] = useState(0)
  const [height, setHeight] = useState(600)
  const whole = items.length <= short
  useLayoutEffect(() => { if (frame.current) setHeight(frame.current.clientHeight) }, [whole])
  const count = Math.ceil(height / rowHeight) + spare * 2
  const start = whole ? 0 : Math.max(0, Math.min(first, items.length - count))
  const shown = whole ? items : items.slice(start, start + count)
  const key = ({ key: name }: KeyboardEvent): void => {
    const to = name === 'Home' ? 0 : name === 'End' ? items.length * rowHeight : null
    if (to !== null) frame.current?.scrollTo({ top: to })
  }
  return (
    <div ref={frame} className={whole ? 'windowed whole' : 'windowed'} {...(whole ? {} : { tabIndex: 0, role: 'group', 'aria-label': label, onKeyDown: key })} onScroll={({ currentTarget }) => { if (!whole) setFirst(Math.max(0, Math.floor(currentTarget.scrollTop / rowHeight) - spare)) }}>
      <ol aria-label={label} style={whole ? undefined : { paddingTop: start * rowHeight, paddingBottom: Math.max(0, items.length - start - shown.length) * rowHeight }}>
        {shown.map((item, index) => <li key={idOf(item)} style={{ height: rowHeight }} aria-setsize={items.length} aria-posinset={start + index + 1}>{children(item, start + index)}</li>)}
      </ol>
    </div>
  )
}
