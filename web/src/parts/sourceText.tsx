// The kept text, paragraph by paragraph, cut at the borders of its marks. Only ever text nodes: whatever a source holds, it stays words.
import { memo, useMemo, type MouseEvent } from 'react'
import type { Reading } from '../api/types.ts'
import type { LayerMark } from '../text/layers.ts'
import { segmentsOf } from '../text/segments.ts'

interface Stretch { readonly start: number; readonly end: number }

interface Props {
  readonly text: string
  readonly blocks: Reading['source']['blocks']
  readonly marks: readonly LayerMark[]
  readonly selected: string | null
  readonly target: Stretch | null
  readonly language: string
  readonly onSelect: (claim: string | null) => void
}

export function SourceText({ text, blocks, marks, selected, target, language, onSelect }: Props) {
  const paragraphs = useMemo(() => blocks.map((block) => ({ block, marks: marks.filter(({ start, end }) => start < block.end && end > block.start) })), [blocks, marks])
  const click = (event: MouseEvent): void => {
    const ids = (event.target as HTMLElement).closest<HTMLElement>('[data-mark]')?.dataset['mark']
    if (ids !== undefined && ids !== '' && getSelection()?.isCollapsed !== false) onSelect(ids.split(' ')[0] ?? null)
  }
  return (
    <div className="source-text" lang={language} dir="auto" onClick={click}>
      {paragraphs.map(({ block, marks: inside }) => (
        <Paragraph key={block.start} text={text} start={block.start} end={block.end} role={block.role} repeated={block.repeats !== null} marks={inside}
          selected={selected !== null && inside.some(({ claim }) => claim === selected) ? selected : null} target={target && target.start < block.end && target.end > block.start ? target : null} />
      ))}
    </div>
  )
}

const Paragraph = memo(function Paragraph({ text, start, end, role, repeated, marks, selected, target }: { readonly text: string; readonly start: number; readonly end: number; readonly role: string; readonly repeated: boolean; readonly marks: readonly LayerMark[]; readonly selected: string | null; readonly target: Stretch | null }) {
  const byId = new Map(marks.map((mark) => [mark.id, mark]))
  const all = target ? [...marks, { id: 'target', start: target.start, end: target.end }] : marks
  return (
    <p className={`block ${role}${repeated ? ' repeated' : ''}`} data-start={start}>
      {segmentsOf(start, end, all).map((segment) => {
        const words = text.slice(segment.start, segment.end)
        if (segment.marks.length === 0) return <span key={segment.start} data-at={segment.start}>{words}</span>
        const over = segment.marks.flatMap((id) => byId.get(id) ?? [])
        const claims = [...new Set(over.toSorted((a, b) => a.end - a.start - (b.end - b.start)).flatMap(({ claim }) => claim ?? []))]
        const classes = [...new Set(over.map(({ layer }) => `m-${layer}`)), selected !== null && claims.includes(selected) ? 'selected' : '', segment.marks.includes('target') ? 'target' : ''].filter(Boolean)
        return <mark key={segment.start} data-at={segment.start} data-mark={claims.join(' ')} className={classes.join(' ')}>{words}</mark>
      })}
    </p>
  )
})
